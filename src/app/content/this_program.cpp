#include "app/content/this_program.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <iostream>
#include <set>
#include <string_view>
#include <system_error>
#include <vector>

#include <link.h>
#include <unistd.h>

#include "app/command_line/exit_codes.hpp"
#include "app/command_line/version.hpp"
#include "app/content/fingerprint.hpp"

namespace kiosk::app {

namespace {

constexpr const char* kKioskProgram = "baclofen-kiosk";
constexpr const char* kDeskProgram = "baclofen-kiosk-desk";

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

std::filesystem::path own_file() {
  std::error_code failure;
  return std::filesystem::read_symlink("/proc/self/exe", failure);
}

std::string describe() {
  const auto own = own_file();
  const std::set<std::filesystem::path> programs{
      own, own.parent_path() / kKioskProgram, own.parent_path() / kDeskProgram};
  std::vector<std::filesystem::path> files(programs.begin(), programs.end());
  ::dl_iterate_phdr(add_if_deciding, &files);
  std::string words(program_version());
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

int go_on_as_the_desk(char** argv) {
  const auto desk = own_file().parent_path() / kDeskProgram;
  ::execv(desk.c_str(), argv);
  std::cerr << "baclofen-kiosk: this needs the program " << desk.string()
            << ", which cannot be started: " << std::generic_category().message(errno) << '\n';
  return kCannotStart;
}

}  // namespace kiosk::app
