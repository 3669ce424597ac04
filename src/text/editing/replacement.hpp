#pragma once
// What an operation changed, so that it can be taken back to the byte.

#include <cstddef>
#include <string>

namespace kiosk::text {

/// Other bytes in the place of some. `after` is where `begin` says once it is made.
struct Replacement {
  std::size_t begin = 0;
  std::string before;
  std::string after;

  [[nodiscard]] Replacement inverse() const { return {begin, after, before}; }
  void apply_to(std::string& text) const { text.replace(begin, before.size(), after); }
  bool operator==(const Replacement&) const = default;
};

}  // namespace kiosk::text
