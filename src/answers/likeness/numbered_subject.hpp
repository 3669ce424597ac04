#pragma once
// A subject and a number beside it in four bytes: half a million of these are kept.

#include <algorithm>
#include <cstdint>

namespace kiosk::answers {

struct NumberedSubject {
  static constexpr std::uint32_t kSubjects = 1U << 18U;
  static constexpr std::uint32_t kMost = (1U << 14U) - 1;

  std::uint32_t subject : 18 = 0;
  std::uint32_t number : 14 = 0;

  /// `subject` is less than kSubjects; a number over kMost is kept as kMost.
  [[nodiscard]] static NumberedSubject of(std::uint32_t subject, std::uint32_t number) {
    return {subject % kSubjects, std::min(number, kMost) & kMost};
  }
};

}  // namespace kiosk::answers
