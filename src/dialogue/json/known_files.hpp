#pragma once
// What was read of files, for whom reads them again and again while only one of them changes.

#include <map>
#include <memory>
#include <string>

#include "dialogue/json/json_value.hpp"
#include "dialogue/json/placed_file.hpp"

namespace kiosk::dialogue {

struct ReadFile {
  std::shared_ptr<const PlacedFile> file;
  std::shared_ptr<const JsonValue> root;  ///< null: it is no JSON
};

/// Holds every file with its values: some ten times their bytes. For one thread at a time.
class KnownFiles {
public:
  /// Null unless the file was kept with these very bytes.
  [[nodiscard]] const ReadFile* find(const std::string& name, const std::string& bytes) const;
  /// In place of what was kept of this name.
  void keep(const std::string& name, ReadFile read);
  /// Forgets those of other names.
  void keep_only(const std::map<std::string, std::string>& files);

private:
  std::map<std::string, ReadFile> files_;
};

}  // namespace kiosk::dialogue
