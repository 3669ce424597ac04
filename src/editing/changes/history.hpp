#pragma once
// All that was done to a folder of dialogues since it was opened, to be undone and done again
// without end.

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "editing/changes/change.hpp"

namespace kiosk::editing {

using Time = std::chrono::steady_clock::time_point;

/// Something a person did, whatever it took.
struct Step {
  std::string name;  ///< "Changed the title of “Pump refills”"
  Changes changes;
  /// Where it was typed; "" for what is no typing. Steps typed at one place without a pause are
  /// one.
  std::string typed_at;
};

/// A pause of typing ends a step.
inline constexpr std::chrono::milliseconds kTypingPause{1000};

enum class Applied {
  No,      ///< it was not made for these files, and nothing is done
  New,     ///< it is a step of its own
  TypedOn  ///< it is part of the step before
};

class History {
public:
  explicit History(Files files)
      : files_(std::move(files)) {}

  [[nodiscard]] const Files& files() const { return files_; }

  /// Does it, and forgets what was undone.
  Applied apply(Step step, Time when);

  /// Null if there is nothing to undo or to do again.
  [[nodiscard]] const Step* to_undo() const;
  [[nodiscard]] const Step* to_redo() const;
  /// Does nothing if there is nothing.
  void undo();
  void redo();

  /// How many steps lie behind and ahead.
  [[nodiscard]] std::size_t done() const { return done_; }
  [[nodiscard]] std::size_t steps() const { return steps_.size(); }

private:
  [[nodiscard]] bool joins(const Step& step, Time when) const;

  Files files_;
  std::vector<Step> steps_;
  std::size_t done_ = 0;  ///< of steps_; the others were undone
  /// When the last of them was done; nothing if something was undone since.
  std::optional<Time> last_;
};

}  // namespace kiosk::editing
