#pragma once
// Work on the disk that is ended at any of its steps: by a kill, by a power cut that loses what was
// not waited for, or by a disk that fails. The system's calls of this test program are counted, so
// what is tried is the real code on real files.

#include <cerrno>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <random>

namespace kiosk::test {

/// Changes files below one folder.
using DiskWork = std::function<void()>;

/// What the disk does at a step.
struct DiskFault {
  std::size_t step =
      0;          ///< counts from 1: each call that changes or syncs something below `folder`
  int error = 0;  ///< errno of that call; 0: the program is killed there
  bool for_good = false;  ///< all calls after it fail too
};

enum class Ended { Killed, Done };

/// Does `work` in a process of its own, on the real folder, with `fault`. Done: it came to its end,
/// with or without the fault. `work` may not check anything: whatever it throws is a failed test.
Ended do_until(const std::filesystem::path& folder, const DiskFault& fault, const DiskWork& work);

/// What of un-synced changes a power cut loses.
enum class Lost { All, AnyOfThem };

/// The same work, cut at `step`: below `after` stands afterwards what is on the disk then. `folder`
/// is left as it is without a power cut. Done: the work has fewer steps.
Ended cut_power(const std::filesystem::path& folder,
                std::size_t step,
                const DiskWork& work,
                Lost lost,
                std::mt19937& chance,
                const std::filesystem::path& after);

}  // namespace kiosk::test
