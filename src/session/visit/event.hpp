#pragma once
// What can happen to a visit. The glass speaks in intents (what the visitor meant); time comes as
// Tick.

#include <cstddef>
#include <optional>
#include <string>
#include <variant>

#include "base/clock.hpp"
#include "dialogue/model/model.hpp"
#include "session/visit/state.hpp"

namespace kiosk::session {

struct Start {
  dialogue::Language language;
};
struct OpenTopic {
  std::size_t topic = 0;  ///< index into Dialogue::topics
};
struct OpenMoreTopics {};
struct Choose {
  std::size_t choice = 0;  ///< index into Page::choices
};
struct ToggleTick {
  std::size_t item = 0;  ///< index into Page::items
};
struct FinishChecklist {};  ///< Next, with the ticks as they are
struct NoneOfThese {};      ///< clears the ticks and goes on
struct AnswerQuiz {
  std::size_t answer = 0;  ///< index into Page::answers
};
struct TryAgain {};
struct Back {};
struct AllTopics {};
struct Help {};
struct StartOver {};
struct SetLanguage {
  dialogue::Language language;
};
struct SetSize {
  TextSize size = TextSize::A;
};
struct SetContrast {
  Contrast contrast = Contrast::Normal;
};
struct SetMovement {
  Movement movement = Movement::Normal;
};
struct OpenDisplay {};
struct CloseDisplay {};
struct StillHere {};

/// Where the words come from, and who made them.
struct OpenSources {};
struct OpenAsk {};
/// One character, from a key on the glass or of a real keyboard.
struct TypeCharacter {
  std::string character;  ///< UTF-8, one code point; what cannot be seen is taken as a blank
};
struct EraseCharacter {};
struct EraseAll {};
struct SetKeyOrder {
  KeyOrder order = KeyOrder::Typewriter;
};
struct SetKeyLayer {
  KeyLayer layer = KeyLayer::Letters;
};
/// Asks what is typed.
struct Ask {};
/// Asks an approved question: a suggestion, a common question, or one of "Did you mean".
struct OpenQuestion {
  dialogue::PageId page;
};
struct OpenQuestions {
  std::size_t topic = 0;  ///< index into Dialogue::topics: its common questions
};
/// None of the pages offered is what was asked: the card to show the nurse.
struct NoneFits {};
/// "Is any of this happening now?": yes, or the visitor is not sure. Straight to help now.
struct HappeningNow {
  std::optional<std::size_t> sign;  ///< index into Dialogue::happening_now; nothing: no one sign
};

/// The leaflet of this ending on paper.
struct PrintLeaflet {};

/// Every meaning there is. std::monostate: nothing.
using Meanings = std::variant<std::monostate,
                              Start,
                              OpenTopic,
                              OpenMoreTopics,
                              Choose,
                              ToggleTick,
                              FinishChecklist,
                              NoneOfThese,
                              AnswerQuiz,
                              TryAgain,
                              Back,
                              AllTopics,
                              Help,
                              StartOver,
                              SetLanguage,
                              SetSize,
                              SetContrast,
                              SetMovement,
                              OpenDisplay,
                              CloseDisplay,
                              StillHere,
                              OpenSources,
                              OpenAsk,
                              TypeCharacter,
                              EraseCharacter,
                              EraseAll,
                              SetKeyOrder,
                              SetKeyLayer,
                              Ask,
                              OpenQuestion,
                              OpenQuestions,
                              NoneFits,
                              HappeningNow,
                              PrintLeaflet>;

/// What a touch on an element means: one of Meanings, visited as that variant is. Its copies, moves
/// and end are written once, in event.cpp: made anew in each source that holds a view, they were
/// half of what the compiler had to write.
struct Intent : Meanings {
  using Meanings::Meanings;
  using Meanings::operator=;
  Intent();
  Intent(const Intent& other);
  Intent(Intent&& other) noexcept;
  Intent& operator=(const Intent& other);
  Intent& operator=(Intent&& other) noexcept;
  ~Intent();
};

template <typename... Kinds>
[[nodiscard]] bool is_one_of(const Intent& intent) {
  return (std::holds_alternative<Kinds>(intent) || ...);
}

/// The glass was touched, dragged or a key was pressed, whatever it meant: counts as activity.
struct Activity {};
/// A key that is held down means its intent again. It acts, but something lying on the keys is no
/// person: no activity.
struct Held {
  Intent intent;
};
/// What the printer says of the leaflet that is under way. Nobody touched anything: no activity.
struct PrinterNews {
  PrintStage stage = PrintStage::Sending;
};
/// Time passed.
struct Tick {};

using Event = std::variant<Intent, Activity, Held, PrinterNews, Tick>;

}  // namespace kiosk::session
