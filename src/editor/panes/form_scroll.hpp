#pragma once
// How far a form is scrolled, so that what somebody types into stays where it is on the glass, with
// messages that come and go above it.

#include <optional>
#include <string>
#include <utility>

#include "editor/parts/widgets.hpp"

namespace kiosk::editor {

class FormScroll {
public:
  /// Before the form: a new one begins at its top.
  void begin_new() { is_new_ = true; }

  /// Where messages come and go: the room of those that went, where nothing else can make up for
  /// it.
  void draw_gap();

  /// After the form, in the window that scrolls. `typed_in`: nothing if nobody types. `to_show`: a
  /// part that is to be seen whole, or its beginning.
  void end(const std::optional<TypedIn>& typed_in, const std::optional<Span>& to_show = {});

  /// Whether the form stands in the next frame where it should have stood in this one: told once.
  [[nodiscard]] bool take_moves() { return std::exchange(moves_, false); }

private:
  /// What is typed into, and its height in the form, as it was seen last.
  struct Seen {
    std::string id;
    float y_px = 0;
  };
  /// As it is to be in the next frame.
  struct Wanted {
    float scroll_px = 0;
    float gap_px = 0;
  };

  [[nodiscard]] Wanted stand_still(float moved_px) const;
  [[nodiscard]] Wanted without_unseen_gap(Wanted wanted) const;

  bool is_new_ = true;
  bool moves_ = false;
  float gap_px_ = 0;
  float gap_top_px_ = 0;
  std::optional<Seen> seen_;
};

}  // namespace kiosk::editor
