#pragma once
// What is saved goes to the kiosk: asked for in the editor, done beside it.

#include <filesystem>
#include <functional>
#include <future>
#include <optional>
#include <string>
#include <vector>

#include "editor/parts/widgets.hpp"

namespace kiosk::editor {

struct PublishNote {
  std::string author;
  std::string what_is_new;
};

enum class Outcome { Done, Refused };

struct Answered {
  Outcome outcome = Outcome::Refused;
  std::string words;                           ///< for staff: what was done, or why not
  std::vector<std::filesystem::path> files{};  ///< that were written, to be opened
};

using Publish = std::function<Answered(const PublishNote&)>;

class Publishing {
public:
  /// Empty: there is nothing to publish to, and no button.
  explicit Publishing(Publish publish)
      : publish_(std::move(publish)) {}

  /// The button, and who publishes what. `why_not`: why what is here cannot be published now; empty
  /// if it can.
  void draw(Widgets& widgets, const std::string& why_not);

  /// Before a frame. True if what is told has changed.
  bool poll();

private:
  void draw_note(Widgets& widgets);

  Publish publish_;
  PublishNote note_;
  std::future<Answered> running_;
  std::optional<Answered> last_;
};

}  // namespace kiosk::editor
