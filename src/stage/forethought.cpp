#include "stage/forethought.hpp"

#include <algorithm>

#include "stage/ahead.hpp"

namespace kiosk::stage {

void Forethought::begin(Stage& stage, base::Instant now) {
  give_up();
  seen_ = stage.changes();
  // What lies over the screen is soon gone, and may be drawn ten times a second. While words are
  // typed the guard would read them for every way out, at each key.
  if (stage.state().overlay == session::Overlay::None && !stage.state().asking.unread_since) {
    ahead_ = states_ahead(stage.content(), stage.state(), stage.layout(), now);
    std::reverse(ahead_.begin(), ahead_.end());
  }
}

void Forethought::give_up() {
  ahead_.clear();
  layout_.reset();
}

bool Forethought::work(Stage& stage, ui::Painter& painter, base::Instant now) {
  if (seen_ != stage.changes()) {
    begin(stage, now);
  } else if (layout_) {
    const auto prepared = painter.prepare(*layout_, stage.state().contrast);
    if (prepared == ui::Prepared::NoRoom) {
      give_up();
    } else if (prepared == ui::Prepared::AllThere) {
      layout_.reset();
    }
  } else if (!ahead_.empty()) {
    const auto next = std::move(ahead_.back());
    ahead_.pop_back();
    layout_ = ui::lay_out(
        session::view(stage.content(), next, now), stage.glass(), ui::Memory{}, typesetter_);
  }
  return layout_ || !ahead_.empty();
}

}  // namespace kiosk::stage
