#pragma once
// One intent, applied to a visit. Private to session/: others ask step().

#include <algorithm>
#include <set>
#include <utility>

#include "answers/answer.hpp"
#include "dialogue/model/navigation.hpp"
#include "session/visit/content.hpp"
#include "session/visit/event.hpp"
#include "session/visit/state.hpp"

namespace kiosk::session {

template <typename List, typename Value>
[[nodiscard]] bool contains(const List& list, const Value& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

/// An intent acts only where the view offers it; elsewhere it means nothing. walk.cpp walks the
/// pages, walk_asking.cpp asks questions.
class Walk {
public:
  Walk(const Content& content, State state, base::Instant now)
      : content_(content)
      , state_(std::move(state))
      , now_(now) {}

  [[nodiscard]] const State& state() const { return state_; }

  void on(const std::monostate& /*nothing*/) {}
  void on(const Start& start);
  void on(const OpenTopic& open);
  void on(const OpenMoreTopics& open);
  void on(const Choose& choose);
  void on(const ToggleTick& toggle);
  void on(const FinishChecklist& finish);
  void on(const NoneOfThese& none);
  void on(const AnswerQuiz& answer);
  void on(const TryAgain& again);
  void on(const Back& back);
  void on(const AllTopics& all);
  void on(const Help& help);
  void on(const StartOver& /*start_over*/) { state_ = fresh_state(content_, now_); }
  void on(const SetLanguage& set);
  void on(const SetSize& set);
  void on(const SetContrast& set);
  void on(const SetMovement& set);
  void on(const OpenDisplay& open);
  void on(const CloseDisplay& close);
  void on(const StillHere& /*here*/) {}  // any intent takes that card away

  void on(const OpenSources& open);
  void on(const PrintLeaflet& print);

  void on(const OpenAsk& open);
  void on(const TypeCharacter& type);
  void on(const EraseCharacter& erase);
  void on(const EraseAll& erase);
  void on(const SetKeyOrder& set);
  void on(const SetKeyLayer& set);
  void on(const Ask& ask);
  void on(const OpenQuestion& open);
  void on(const OpenQuestions& open);
  void on(const NoneFits& none);
  void on(const HappeningNow& happening);

  /// The visitor paused in typing: the guard reads the words.
  void read_typed();

private:
  [[nodiscard]] const dialogue::Page* page() const;
  [[nodiscard]] const dialogue::Page* page_of(dialogue::PageKind kind) const;
  [[nodiscard]] bool in_visit() const { return state_.screen != Screen::Welcome; }
  [[nodiscard]] bool choices_open(const dialogue::Page& page) const;
  void leave();
  void arrive(const dialogue::Position& position);
  void finish(const std::set<std::size_t>& ticks);

  /// The words it was to are no longer the ones typed.
  void forget_answer();
  void help_with(const answers::Answer& answer);
  /// Hears all that is typed before a touch passes it by. True if help opened; it does so once for
  /// the same words. Else the answer stays where it asks for danger or says to call today.
  [[nodiscard]] bool helps_instead();
  void open_answer(const dialogue::PageId& page);
  void ask_nurse();
  /// To be counted when the visit ends.
  void count_question(const answers::Answer& answer);

  const Content& content_;
  State state_;
  base::Instant now_;
};

}  // namespace kiosk::session
