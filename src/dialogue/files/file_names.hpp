#pragma once
// What a file in a folder of dialogues is, by its name alone.

#include <string>
#include <string_view>

namespace kiosk::dialogue {

enum class FileNameKind {
  Read,          ///< .json and .svg
  LooksLikeOne,  ///< meant to be read, and not read because of how its name ends
  Ignored,       ///< hidden files, locks and copies of editors, and all that is something else
};

/// `path` as in a SourceSet: "baclofen/topics/70-doses.JSON".
[[nodiscard]] FileNameKind kind_of_file(std::string_view path);

/// What a file that looks like one should be called: "70-doses.json".
[[nodiscard]] std::string better_file_name(std::string_view path);

/// The end of a name that keeps the file from being read: ".JSON", ".json.txt"; "" if it has none.
[[nodiscard]] std::string ending_of(std::string_view path);

}  // namespace kiosk::dialogue
