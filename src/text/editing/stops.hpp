#pragma once
// Where a caret may stand in a text, and where its words begin and end: bytes, in order.

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/byte_range.hpp"
#include "text/setting/gobject.hpp"

namespace kiosk::text {

using base::ByteRange;

struct Stops {
  std::vector<std::size_t> bounds;  ///< of grapheme clusters; with the beginning and the end
  std::vector<std::size_t> word_starts;
  std::vector<std::size_t> word_ends;
  /// Those of `bounds` before which erasing takes one code point, not all of the cluster.
  std::vector<std::size_t> erased_by_sign;
};

/// `attributes` are one for each code point of `text` and one more, as Pango gives them.
[[nodiscard]] Stops
stops_of(std::string_view text, const PangoLogAttr* attributes, std::size_t count);

/// The last bound of a cluster of `text` (valid UTF-8) that is not behind `most`.
[[nodiscard]] std::size_t last_bound(std::string_view text, std::size_t most);

/// The next stop behind `at`; `otherwise` if there is none.
[[nodiscard]] std::size_t
stop_after(const std::vector<std::size_t>& stops, std::size_t at, std::size_t otherwise);

/// The next stop before `at`; 0 if there is none.
[[nodiscard]] std::size_t stop_before(const std::vector<std::size_t>& stops, std::size_t at);

/// `at`, or the next bound if it is inside a cluster or behind the end.
[[nodiscard]] std::size_t on_bound(const Stops& stops, std::size_t at);

/// The word the character at `at` is of; if it is of none, all that stands between two words.
[[nodiscard]] ByteRange word_around(const Stops& stops, std::size_t at);

}  // namespace kiosk::text
