#pragma once
// One visit, as a value. Replacing it is forgetting the visitor; nothing about a person lives
// elsewhere.

#include <optional>
#include <set>
#include <vector>

#include "base/clock.hpp"
#include "dialogue/navigation.hpp"

namespace kiosk::session {

enum class TextSize { A, APlus, APlusPlus };  ///< × 1, × 1.3, × 1.7
enum class Contrast { Normal, High };
enum class Movement { Normal, Less };

/// What the state waits for.
enum class Screen {
  Welcome,     ///< a first touch
  Topics,      ///< a topic (home shelf)
  MoreTopics,  ///< a topic (more shelf)
  Page,        ///< a choice, a tick or an answer on position.page
  HelpNow,  ///< nothing: help; leaves by Go back, Start over, or after at least 3 minutes of idle
};

/// What lies over the screen, if anything.
enum class Overlay { None, StillThere, Display };

/// What Back restores.
struct Crumb {
  Screen screen = Screen::Topics;
  dialogue::Position position;
  bool operator==(const Crumb&) const = default;
};

struct State {
  Screen screen = Screen::Welcome;
  Overlay overlay = Overlay::None;
  dialogue::Language language;
  TextSize size = TextSize::A;
  Contrast contrast = Contrast::Normal;
  Movement movement = Movement::Normal;
  dialogue::Position position;
  std::vector<Crumb> trail;             ///< where Back leads, last is nearest
  std::set<std::size_t> ticks;          ///< of the checklist on the glass
  std::optional<std::size_t> answered;  ///< of the quiz on the glass: index of the answer touched
  std::set<dialogue::PageId> visited;
  base::Instant last_activity{};
  base::Instant overlay_since{};
  bool operator==(const State&) const = default;
};

}  // namespace kiosk::session
