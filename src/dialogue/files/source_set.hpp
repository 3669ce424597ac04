#pragma once
// The files of dialogues, held in memory: what is checked is what is shown, whatever happens on
// disk meanwhile. Comes from a folder, or from what was compiled in.

#include <filesystem>
#include <map>
#include <set>
#include <string>

#include "dialogue/diagnostics/diagnostic.hpp"

namespace kiosk::dialogue {

struct SourceSet {
  std::filesystem::path root;                ///< shown before the file names in messages
  std::map<std::string, std::string> files;  ///< "baclofen/topics/10-what.json" -> bytes
  std::set<std::string> not_read;            ///< names that look like one of these and are none

  bool operator==(const SourceSet& other) const {
    return files == other.files && not_read == other.not_read;
  }
};

struct ReadSources {
  SourceSet sources;
  Diagnostics diagnostics;  ///< what could not be read
};

/// Reads every .json and .svg file below `folder` (a folder of dialogues, or one dialogue itself),
/// and takes note of those that only look like one; hidden files and locks of editors are left out.
/// Files over 8 MiB are not read but reported; so are unreadable ones. Never throws.
ReadSources read_sources(const std::filesystem::path& folder);

/// A copy of the content that is compiled into the program (the shipped dialogues folder): 5 MB.
SourceSet embedded_sources();

/// Whether `sources` hold just that.
bool is_embedded(const SourceSet& sources);

}  // namespace kiosk::dialogue
