#pragma once
// What is otherwise between two versions of a file, line by line, as diff counts it.

#include <cstddef>
#include <string>

namespace kiosk::test {

struct ChangedLines {
  std::size_t added = 0;
  std::size_t removed = 0;
  bool operator==(const ChangedLines&) const = default;
};

/// A line that is changed is one removed and one added.
[[nodiscard]] ChangedLines changed_lines(const std::string& before, const std::string& after);

/// "+1 -1".
[[nodiscard]] std::string words_of(const ChangedLines& changed);

}  // namespace kiosk::test
