#pragma once
// A real disk for one test: a file system in memory that only this test sees, as large as it says,
// that can be filled, write-protected and pulled.

#include <cerrno>
#include <cstring>
#include <exception>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <thread>

#include <sched.h>
#include <sys/mount.h>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

namespace kiosk::test {

class OwnDisk {
public:
  [[nodiscard]] const std::filesystem::path& path() const { return folder_.path(); }

  /// Writes until not a byte fits any more.
  void fill() const {
    std::ofstream file(filler(), std::ios::binary | std::ios::app);
    const std::string block(4096, 'x');
    while (file << block << std::flush) {
    }
  }
  void make_room() const { std::filesystem::remove(filler()); }

  void protect() const { remount(MS_RDONLY); }
  void unprotect() const { remount(0); }

  void pull() const { REQUIRE(::umount2(path().c_str(), MNT_DETACH) == 0); }
  void plug_in() const { REQUIRE(mounted()); }

private:
  friend void on_own_disk(const std::function<void(const OwnDisk&)>& test);

  [[nodiscard]] std::filesystem::path filler() const { return path() / "filler"; }
  [[nodiscard]] bool mounted() const {
    return ::mount("tmpfs", path().c_str(), "tmpfs", 0, "size=1m") == 0;
  }
  void remount(unsigned long how) const {
    REQUIRE(::mount("tmpfs", path().c_str(), "tmpfs", MS_REMOUNT | how, "size=1m") == 0);
  }

  ScratchFolder folder_;
};

/// In a thread with mounts of its own, which go with it; threads it begins see them too. Says so
/// and tests nothing where the system does not let it mount, which wants root.
inline void on_own_disk(const std::function<void(const OwnDisk&)>& test) {
  std::exception_ptr fault;
  bool may = false;
  std::thread([&] {
    try {
      const OwnDisk disk;
      may = ::unshare(CLONE_NEWNS) == 0 &&
            ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 && disk.mounted();
      if (may) {
        test(disk);
        ::umount2(disk.path().c_str(), MNT_DETACH);
      }
    } catch (...) {
      fault = std::current_exception();
    }
  }).join();
  if (fault) {
    std::rethrow_exception(fault);
  }
  if (!may) {
    WARN("not tested: nothing can be mounted here: " << std::strerror(errno));
  }
}

}  // namespace kiosk::test
