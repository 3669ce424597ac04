#pragma once
// Waiting for what another thread or program does.

#include <chrono>
#include <thread>

namespace kiosk::test {

/// A machine that does much else at once may need a hundred times as long as an idle one.
inline constexpr std::chrono::minutes kLongestWait{2};

/// Whether `come()` is true now, or becomes so within kLongestWait; it is asked every few
/// milliseconds.
template <typename Come>
[[nodiscard]] bool comes_true(const Come& come) {
  const auto end = std::chrono::steady_clock::now() + kLongestWait;
  while (!come()) {
    if (std::chrono::steady_clock::now() > end) {
      return false;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  return true;
}

}  // namespace kiosk::test
