#include "releases/store/new_folder.hpp"

#include <cerrno>
#include <set>

#include <sys/stat.h>

#include "base/descriptor.hpp"
#include "base/text_file.hpp"

namespace kiosk::releases {

namespace {

namespace fs = std::filesystem;

constexpr mode_t kReadableByAll = 0755;

/// The folders that files of these names lie in, each after the one it lies in itself.
std::set<fs::path> folders_of(const Files& files) {
  std::set<fs::path> folders;
  for (const auto& file : files) {
    for (auto folder = fs::path(file.first).parent_path(); !folder.empty();
         folder = folder.parent_path()) {
      folders.insert(folder);
    }
  }
  return folders;
}

}  // namespace

base::Outcome make_folder(const fs::path& folder) {
  const bool is_there = ::mkdir(folder.c_str(), kReadableByAll) == 0 || errno == EEXIST;
  return is_there ? base::Outcome(base::Done{}) : base::last_fault(folder);
}

base::Outcome write_new_files(const fs::path& folder, const Files& files) {
  const auto folders = folders_of(files);
  for (const auto& below : folders) {
    if (auto made = make_folder(folder / below); !made) {
      return made;
    }
  }
  for (const auto& [name, bytes] : files) {
    if (auto written = base::write_new_file(folder / name, bytes); !written) {
      return written;
    }
  }
  for (const auto& below : folders) {
    if (auto synced = base::sync_folder(folder / below); !synced) {
      return synced;
    }
  }
  return base::Done{};
}

}  // namespace kiosk::releases
