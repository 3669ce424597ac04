#pragma once
// Makes the screens ready that a touch may lead to, while the one on the glass is read: their words
// are laid out and their pictures drawn, so that the touch finds them there.

#include <cstdint>
#include <optional>
#include <vector>

#include "stage/stage.hpp"
#include "ui/drawing/draw.hpp"

namespace kiosk::stage {

class Forethought {
public:
  /// `typesetter` must outlive it.
  explicit Forethought(text::Typesetter& typesetter)
      : typesetter_(typesetter) {}

  /// One screen laid out or one picture drawn, a few milliseconds, so that a touch waits for no
  /// more. False if nothing is left to do until the glass shows something else.
  bool work(Stage& stage, ui::Painter& painter, base::Instant now);

private:
  void begin(Stage& stage, base::Instant now);
  void give_up();

  text::Typesetter& typesetter_;
  std::optional<std::uint64_t> seen_;  ///< Stage::changes() of the screen it looks ahead from
  std::vector<session::State> ahead_;  ///< the likeliest last
  std::optional<ui::Layout> layout_;   ///< of the one at work
};

}  // namespace kiosk::stage
