#pragma once
// **bold** marks: where they stand, and the words without them.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/byte_range.hpp"

namespace kiosk::text {

using base::ByteRange;

inline constexpr std::string_view kMark = "**";

/// Two marks that make a pair; the words between them are bold. A mark without a partner is none.
struct MarkPair {
  std::size_t open = 0;   ///< where the first begins
  std::size_t close = 0;  ///< where the second begins

  [[nodiscard]] ByteRange between() const { return {open + kMark.size(), close}; }
};

[[nodiscard]] std::vector<MarkPair> find_marks(std::string_view words);

struct MarkedWords {
  std::string plain;
  std::vector<ByteRange> bold;  ///< of the plain words
};

/// Takes the pairs out; a mark without a partner stays in the words as it is.
[[nodiscard]] MarkedWords read_marks(const std::string& words);

}  // namespace kiosk::text
