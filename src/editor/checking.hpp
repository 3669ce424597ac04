#pragma once
// Checks what is edited beside the typing: the newest files as soon as the last check is done.

#include <cstdint>
#include <future>
#include <optional>

#include "editing/findings.hpp"

namespace kiosk::editor {

class Checking {
public:
  /// Where the check runs: beside the caller, or (in tests) at once.
  explicit Checking(std::launch how)
      : how_(how) {}

  /// `changes` tells files apart. Gives what a check found, once.
  [[nodiscard]] std::optional<editing::Checked> poll(const editing::Files& files,
                                                     std::uint64_t changes);

  /// Whether a check is on its way: what was found last is about older words.
  [[nodiscard]] bool is_busy() const { return running_.valid(); }

private:
  std::launch how_;
  std::future<editing::Checked> running_;
  std::uint64_t checked_ = 0;
};

}  // namespace kiosk::editor
