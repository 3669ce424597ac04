#pragma once
// What an edit does to the files of a folder, so that it can be taken back to the byte.

#include <cstddef>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace kiosk::editing {

/// Bytes by the name of their file.
using Files = std::map<std::string, std::string>;

/// Other bytes in the place of some.
struct Splice {
  std::string file;
  std::size_t begin = 0;
  std::string before;
  std::string after;
  bool operator==(const Splice&) const = default;
};
struct FileAdded {
  std::string file;
  std::string bytes;
  bool operator==(const FileAdded&) const = default;
};
struct FileRemoved {
  std::string file;
  std::string bytes;
  bool operator==(const FileRemoved&) const = default;
};
using Change = std::variant<Splice, FileAdded, FileRemoved>;
using Changes = std::vector<Change>;

/// `after` in the place of a whole file, as the shortest splice that gives it.
[[nodiscard]] Splice
shortest_splice(const std::string& file, const std::string& before, const std::string& after);

/// What makes `after` of `before`: for each file the shortest.
[[nodiscard]] Changes difference_of(const Files& before, const Files& after);

/// Makes all changes, one after the other. Makes none, and gives false, if they were not made for
/// these files: the bytes they replace are not there, or a file is there that they add.
[[nodiscard]] bool apply(const Changes& changes, Files& files);

/// What takes them back.
[[nodiscard]] Changes inverse(const Changes& changes);

[[nodiscard]] const std::string& file_of(const Change& change);

}  // namespace kiosk::editing
