#pragma once
// Somebody at the editor who presses, picks and types at random.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace kiosk::test {

struct RandomEditsReport {
  std::size_t edits = 0;  ///< that changed the files: typed, picked, added, moved, deleted, undone
  std::size_t actions = 0;
  std::size_t saves = 0;             ///< each read again from the disk
  std::size_t steps = 0;             ///< that could be undone at the end
  std::optional<std::string> fault;  ///< with the seed and what was done last
};

/// Until `edits` changed the files of a copy of the shipped dialogues. Then all is undone, all done
/// again, half of it undone and the editor started once more: the bytes must be those of the start,
/// of the end, and those before the new start.
[[nodiscard]] RandomEditsReport edit_at_random(std::size_t edits, std::uint32_t seed);

}  // namespace kiosk::test
