#pragma once
// seals.json: which pages were approved by whom. Read apart from the dialogue, because what counts
// of it is for the site to say.

#include <string>
#include <vector>

#include "dialogue/diagnostics/file_report.hpp"
#include "dialogue/files/source_set.hpp"
#include "dialogue/json/json_value.hpp"
#include "dialogue/model/seal.hpp"

namespace kiosk::dialogue {

inline constexpr const char* kSealsFile = "seals.json";

/// A seal and the line of its page.
struct PlacedSeal {
  Seal seal;
  Place place;
  std::string source_line;
};

struct LoadedSeals {
  std::string dialogue_file;  ///< name of the dialogue.json beside it, for messages
  std::vector<PlacedSeal> seals;
};

[[nodiscard]] std::vector<Seal> seals_of(const LoadedSeals& loaded);

/// The seals of the dialogue `name`; none if there is no file of them. What is wrong with the file
/// is told when the dialogue is loaded.
[[nodiscard]] LoadedSeals load_seals(const SourceSet& sources, const std::string& name);

/// Part of the loader.
std::vector<PlacedSeal> read_seals_file(FileReport& report, const JsonValue& root);

}  // namespace kiosk::dialogue
