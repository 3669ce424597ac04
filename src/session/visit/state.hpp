#pragma once
// One visit, as a value. Replacing it is forgetting the visitor; nothing about a person lives
// elsewhere.

#include <compare>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "answers/answer.hpp"
#include "base/clock.hpp"
#include "dialogue/model/navigation.hpp"
#include "language/words.hpp"
#include "session/visit/printing.hpp"

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
  Ask,         ///< a question: keys, a suggestion or a topic
  Questions,   ///< one of the common questions of asking.topic
  Matches,     ///< one of asking.answer's pages: the kiosk is not sure
  AskNurse,    ///< nothing: a card that shows asking.typed to the nurse
  Sources,     ///< nothing: the documents behind the page sources_of, or behind all of them
  HelpNow,  ///< nothing: help; leaves by Go back, Start over, or after at least 10 minutes of idle
};

/// What lies over the screen, if anything.
enum class Overlay { None, StillThere, Display };

enum class KeyOrder { Typewriter, Alphabet };
enum class KeyLayer { Letters, Marks };  ///< Marks: accents, figures, signs

/// What the visitor asks. Typed words live here and nowhere else: in the state while an asking
/// screen, its answer or help is on the glass, and in the crumbs that lead back there.
struct Asking {
  std::string typed;  ///< at most kMostTypedBytes
  KeyOrder order = KeyOrder::Typewriter;
  KeyLayer layer = KeyLayer::Letters;
  std::size_t topic = 0;                  ///< on Questions
  std::optional<answers::Answer> answer;  ///< to what was asked last
  /// The page the answer opened, shown with "You asked about"; "" if none.
  dialogue::PageId answered_page;
  /// When the last character was typed; nothing once the guard has read what is typed.
  std::optional<base::Instant> unread_since;
  /// Asked before the answers were learnt: asked again once they are.
  bool waits = false;
  bool operator==(const Asking&) const = default;
};

/// Bytes of a question: no more are taken than the guard reads.
inline constexpr std::size_t kMostTypedBytes = language::kMostBytes;
/// Characters after which the visitor is told that it is long enough.
inline constexpr std::size_t kLongTyped = 160;
/// A pause in typing after which the red-flag guard reads what is typed.
inline constexpr base::Milliseconds kTypingPause{1500};

/// What the kiosk made of a question.
enum class Reply {
  Answered,    ///< a page opened
  AskedAbout,  ///< "Did you mean one of these?" was shown
  Refused,     ///< the card for the nurse was shown
  HelpNow,     ///< danger was heard in it
};

/// A typed question as it is counted. Nothing of its words.
struct Question {
  Reply reply = Reply::Refused;
  /// Id of the topic it was nearest to, if it was AskedAbout or Refused; "" if none was near.
  std::string topic;
  // clang-tidy 14 takes the compiler's own 0 for ours.
  auto operator<=>(const Question&) const = default;  // NOLINT(modernize-use-nullptr)
};

/// What Back restores.
struct Crumb {
  Screen screen = Screen::Topics;
  dialogue::Position position;
  Asking asking;
  std::set<std::size_t> ticks;  ///< or going back would take back a danger sign
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
  std::set<Question> questions;  ///< that were asked, each kind once
  Asking asking;
  Printing printing;
  dialogue::PageId sources_of;  ///< on Sources; "": of the whole dialogue
  base::Instant last_activity{};
  base::Instant overlay_since{};
  bool operator==(const State&) const = default;
};

}  // namespace kiosk::session
