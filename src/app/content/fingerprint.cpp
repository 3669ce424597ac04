#include "app/content/fingerprint.hpp"

#include <cerrno>
#include <system_error>

#include <sys/stat.h>

#include "app/content/release_inputs.hpp"
#include "app/content/today.hpp"

namespace kiosk::app {

namespace {

namespace fs = std::filesystem;

/// Deeper ones hold no dialogues; a wrong folder such as "/" must not be walked for ever.
constexpr int kDeepestFolder = 5;
constexpr std::size_t kMostFiles = 4000;

std::int64_t nanoseconds(const timespec& time) {
  constexpr std::int64_t kPerSecond = 1'000'000'000;
  return std::int64_t{time.tv_sec} * kPerSecond + time.tv_nsec;
}

void add_folder(Fingerprint& fingerprint, const fs::path& folder, int depth) {
  std::error_code failure;
  fs::directory_iterator entry(folder, failure);
  while (!failure && entry != fs::directory_iterator() && fingerprint.files.size() < kMostFiles) {
    std::error_code unknown;
    const auto& path = entry->path();
    fingerprint.files[path.string()] = mark_of(path);
    // A link to a folder is not followed, and neither is it when dialogues are read.
    if (depth < kDeepestFolder &&
        entry->symlink_status(unknown).type() == fs::file_type::directory) {
      add_folder(fingerprint, path, depth + 1);
    }
    entry.increment(failure);
  }
  if (failure) {
    fingerprint.files[folder.string()].fault = failure.value();
  }
}

}  // namespace

FileMark mark_of(const fs::path& path) {
  struct stat found {};
  if (::stat(path.c_str(), &found) != 0) {
    FileMark unknown;
    unknown.fault = errno;
    return unknown;
  }
  return {found.st_ino,
          S_ISDIR(found.st_mode) ? 0 : std::int64_t{found.st_size},
          nanoseconds(found.st_mtim),
          nanoseconds(found.st_ctim),
          0};
}

Fingerprint fingerprint_of(const ContentOptions& options) {
  Fingerprint fingerprint{{}, local_today()};
  auto folder = options.dialogues;
  if (options.releases) {
    // What the link names, not the link: all files of a release are of that release.
    const auto store = release_store(options);
    const auto id = release_of(options);
    folder = id ? store.folder_of(*id) : std::filesystem::path();
  }
  if (!folder.empty()) {
    fingerprint.files[folder.string()] = mark_of(folder);
    add_folder(fingerprint, folder, 0);
  }
  if (!options.site.empty()) {
    fingerprint.files[options.site.string()] = mark_of(options.site);
  }
  return fingerprint;
}

}  // namespace kiosk::app
