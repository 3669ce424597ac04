#pragma once
// Packs spoiled at random, and how many of them a kiosk takes: none.

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>

namespace kiosk::test {

struct MutatedPacks {
  std::size_t tried = 0;
  std::size_t accepted = 0;
  std::string first_accepted;             ///< what was done to it
  std::map<std::string, std::size_t> by;  ///< how often what was done
};

/// Bytes turned, files cut, grown, renamed, swapped, taken away, added, made links or folders; the
/// seals and files of other packs, older ones whole, foreign keys. Each differs from the real one.
[[nodiscard]] MutatedPacks try_mutated_packs(std::size_t count, std::uint32_t seed);

}  // namespace kiosk::test
