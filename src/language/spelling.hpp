#pragma once
// How far two spellings are from each other.

#include <cstddef>
#include <string_view>

namespace kiosk::language {

/// Bytes of the longest words that are compared.
inline constexpr std::size_t kLongestCompared = 64;

/// Least number of single-byte slips (one left out, put in, changed, or two swapped) that make one
/// word the other: optimal string alignment (Boytsov 2011). More than `most`, and words longer than
/// kLongestCompared, give most + 1.
[[nodiscard]] std::size_t
spelling_distance(std::string_view left, std::string_view right, std::size_t most);

}  // namespace kiosk::language
