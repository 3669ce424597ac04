#include "app/content/this_program.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <vector>

#include <link.h>

#include "app/content/fingerprint.hpp"

namespace kiosk::app {

namespace {

constexpr auto kDecidingLibraries =
    std::to_array<std::string_view>({"libutf8proc.", "libxml2.", "libstemmer.", "liblinear."});

int add_if_deciding(dl_phdr_info* library, std::size_t /*size*/, void* into) {
  const std::filesystem::path file(library->dlpi_name);
  const auto name = file.filename().string();
  if (std::any_of(kDecidingLibraries.begin(), kDecidingLibraries.end(), [&](const auto beginning) {
        return name.starts_with(beginning);
      })) {
    static_cast<std::vector<std::filesystem::path>*>(into)->push_back(file);
  }
  return 0;
}

std::string words_of(const FileMark& mark) {
  std::string words;
  for (const auto number : {static_cast<std::int64_t>(mark.inode),
                            mark.size_bytes,
                            mark.written_ns,
                            mark.changed_ns,
                            std::int64_t{mark.fault}}) {
    words += " " + std::to_string(number);
  }
  return words;
}

std::string describe() {
  std::error_code failure;
  std::vector<std::filesystem::path> files{
      std::filesystem::read_symlink("/proc/self/exe", failure)};
  ::dl_iterate_phdr(add_if_deciding, &files);
  std::string words = KIOSK_VERSION;
  for (const auto& file : files) {
    words += words_of(mark_of(file));
  }
  return words;
}

}  // namespace

const std::string& this_program() {
  static const std::string words = describe();
  return words;
}

}  // namespace kiosk::app
