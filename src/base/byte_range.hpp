#pragma once

#include <cstddef>

namespace kiosk::base {

/// Bytes [begin, end) of some words.
struct ByteRange {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] bool empty() const { return begin == end; }
  bool operator==(const ByteRange&) const = default;
};

}  // namespace kiosk::base
