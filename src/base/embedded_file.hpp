#pragma once
// A file compiled into the program.

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace kiosk::base {

struct EmbeddedFile {
  std::string_view name;   ///< its path in the folder that was compiled in
  std::string_view bytes;  ///< stay where the program file is mapped: nothing is copied
};

/// Nothing if there is no file of that name.
inline const EmbeddedFile* find_file(std::span<const EmbeddedFile> files, std::string_view name) {
  const auto found =
      std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.name == name; });
  return found == files.end() ? nullptr : &*found;
}

}  // namespace kiosk::base
