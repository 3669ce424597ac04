#pragma once
// What a visit is about, and how a visit begins and goes on with it.

#include <memory>

#include "answers/answerer.hpp"
#include "base/clock.hpp"
#include "dialogue/model/model.hpp"
#include "dialogue/model/site.hpp"
#include "session/visit/state.hpp"

namespace kiosk::session {

/// What staff should know, told small on the welcome screen.
enum class StaffMark { None, ContentProblem };

/// What a visit is about; shared and never changed. New content takes its place as a whole.
struct Content {
  dialogue::Dialogue dialogue;
  dialogue::Site site;
  answers::Answerer answerer;
  StaffMark staff_mark = StaffMark::None;
  std::shared_ptr<const void> held = {};  ///< let go of when nobody shows this any more
};

/// A visit that has not begun: welcome, the site's first language, everything forgotten.
State fresh_state(const Content& content, base::Instant now);

/// The visit `state` with `content` in place of what it was about. It keeps its place if its page
/// and its language are still there, and what is typed; what points into the old pages is
/// forgotten. Otherwise, and on the welcome screen, a fresh state.
State with_content(const Content& content, State state, base::Instant now);

}  // namespace kiosk::session
