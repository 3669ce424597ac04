#pragma once
// The little a screen may draw: plain words in the visitor's language and what touching them means.
// No pointers into the dialogue, no ids to look up. The same view is drawn, listed and (later)
// spoken.

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "session/view/asking.hpp"
#include "session/view/pages.hpp"
#include "session/view/parts.hpp"
#include "session/visit/state.hpp"

namespace kiosk::session {

/// The fixed places. An action with empty words is not shown on this screen.
struct Chrome {
  std::string clinic;
  std::string step;    ///< "Step 2 of 4", or empty
  int step_index = 0;  ///< 1-based, 0 if none
  int step_count = 0;
  std::vector<Action> languages;  ///< the languages the visitor may change to
  Action text_size;               ///< touches on to the next size
  Action display;
  Action back;
  Action all_topics;
  Action start_over;
  Action help;
  std::string more_down;  ///< "More", on the button that scrolls on
  std::string more_up;    ///< "Up"
  std::string draft;      ///< the quiet line on a review that is missing or due, or empty
  Action sources;         ///< where the words come from, and who made them
  std::string
      note;  ///< quiet words in the bottom bar or at the foot of the welcome screen, or empty
};

using Body = std::variant<WelcomeView,
                          TopicsView,
                          PageView,
                          ChecklistView,
                          QuizView,
                          EndingView,
                          HelpNowView,
                          SetUpView,
                          AskView,
                          QuestionsView,
                          MatchesView,
                          AskNurseView,
                          SourcesView>;

struct StillThereView {
  std::string title;
  std::string hint;
  Action here;
  Action start_over;
  Action help;
  float left = 1;  ///< share of the time that is left, 1 … 0
};

struct DisplayView {
  std::string title;
  std::vector<Action> sizes;  ///< A, A+, A++
  std::size_t size = 0;       ///< which is on
  Action contrast;            ///< words with on/off
  Mark contrast_mark = Mark::Off;
  Action movement;
  Mark movement_mark = Mark::Off;
  Action done;
  Action help;
};

using OverlayView = std::variant<std::monostate, StillThereView, DisplayView>;

struct View {
  std::string
      key;  ///< changes when the screen changes (page, overlay), not on a tick or a tick mark
  dialogue::Language language;
  TextSize size = TextSize::A;
  Contrast contrast = Contrast::Normal;
  Movement movement = Movement::Normal;
  Chrome chrome;
  Body body;
  OverlayView overlay;
  /// Words a visitor would read on this screen: the idle limit grows with it.
  std::size_t word_count = 0;
};

}  // namespace kiosk::session
