#include "releases/store/locks.hpp"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>

#include "base/text_file.hpp"

namespace kiosk::releases {

namespace {

constexpr const char* kLockFile = ".lock";

/// Also of a release whose files only its owner may write.
std::unique_ptr<base::Descriptor> open_folder(const std::filesystem::path& folder) {
  return std::make_unique<base::Descriptor>(
      ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
}

}  // namespace

base::Result<StoreLock> StoreLock::take(const Store& store) {
  if (store.folder().empty()) {
    return base::Error("no folder for releases is known; name one");
  }
  std::error_code failure;
  if (std::filesystem::create_directories(store.folder(), failure)) {
    // Some file systems cannot; what is put into the folder is told if it fails.
    static_cast<void>(base::sync_folder(store.folder().parent_path()));
  }
  const auto path = store.folder() / kLockFile;
  constexpr mode_t kForOwner = 0644;
  auto file = std::make_unique<base::Descriptor>(
      ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, kForOwner));
  if (file->number() < 0) {
    return base::last_fault(store.folder());
  }
  if (::flock(file->number(), LOCK_EX | LOCK_NB) != 0) {
    return errno == EWOULDBLOCK
               ? base::Error("another command is at work on " + store.folder().string() +
                             "; try again when it has ended")
               : base::last_fault(path);
  }
  return StoreLock(std::move(file));
}

std::shared_ptr<const void> hold(const Store& store, const ReleaseId& id) {
  std::shared_ptr<base::Descriptor> folder = open_folder(store.folder_of(id));
  const bool is_held = folder->number() >= 0 && ::flock(folder->number(), LOCK_SH | LOCK_NB) == 0;
  return is_held ? folder : nullptr;
}

bool is_held(const Store& store, const ReleaseId& id) {
  const auto folder = open_folder(store.folder_of(id));
  return folder->number() >= 0 && ::flock(folder->number(), LOCK_EX | LOCK_NB) != 0;
}

}  // namespace kiosk::releases
