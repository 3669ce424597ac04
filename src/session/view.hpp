#pragma once
// The little a screen may draw: plain words in the visitor's language and what touching them means.
// No pointers into the dialogue, no ids to look up. The same view is drawn, listed and (later)
// spoken.

#include <string>
#include <variant>
#include <vector>

#include "session/event.hpp"
#include "session/state.hpp"

namespace kiosk::session {

enum class ChoiceRole { Main, Other, RedFlag };
enum class Seen { No, Yes };
enum class Mark { Off, On };

/// Something to touch.
struct Action {
  std::string id;  ///< stable, for tests and tour.json: "choice-0", "back", "help"
  std::string words;
  Intent intent;
};

struct ChoiceView {
  Action action;
  ChoiceRole role = ChoiceRole::Other;
};

struct TopicView {
  Action action;  ///< words: the topic's title
  std::string summary;
  std::string minutes;
  std::string icon;
  Seen seen = Seen::No;
};

struct FigureLabelView {
  dialogue::LabelBox box;
  dialogue::LabelAlign align = dialogue::LabelAlign::Left;
  std::string words;
};

struct FigureView {
  std::string id;
  std::string svg;
  float view_width = 0;
  float view_height = 0;
  std::string alt;
  std::vector<FigureLabelView> labels;
};

struct TipView {
  std::string icon;
  std::string title;
  std::string text;
};

/// One block; `kind` says which members are filled, as in dialogue::Block.
struct BlockView {
  dialogue::BlockKind kind = dialogue::BlockKind::Paragraph;
  std::string words;
  std::vector<std::string> items;
  FigureView figure;
  TipView tip;
};

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
  std::string draft;      ///< the quiet draft line, or empty
  Action sources;         ///< where the words come from, and who made them
  std::string
      note;  ///< quiet words in the bottom bar or at the foot of the welcome screen, or empty
};

struct WelcomeView {
  std::string question;
  std::string text;
  std::vector<Action>
      starts;  ///< one for each language; the first is also what touching anywhere means
  std::string warning_title;
  std::string warning;
  std::string privacy;
  std::string demo;         ///< numbers are not real; empty on a kiosk that is set up
  std::string demo_set_up;  ///< how to set it up; with `demo`
};

struct TopicsView {
  std::string title;
  std::vector<TopicView> topics;
  Action ask;   ///< "Ask your own question"
  Action more;  ///< empty words on the second screen
  std::string more_example;
};

/// An approved question to touch.
struct QuestionView {
  Action action;      ///< words: the question
  std::string topic;  ///< the topic it stands in, quiet
};

/// "Is any of this happening now?" Every button leads straight to help. Empty question: not asked.
struct HappeningView {
  std::string question;
  std::vector<Action> signs;
  Action yes;  ///< "Yes, or I am not sure", where the signs are no buttons
};

/// Above a page that answers a question. Empty asked: the page was reached by touching.
struct AskedView {
  std::string asked;                 ///< "You asked about: What if I miss a dose?"
  std::string call_today;            ///< amber words to call today, or empty
  HappeningView happening;           ///< asked if the question holds danger words
  std::string others_title;          ///< "Did you mean"
  std::vector<QuestionView> others;  ///< at most three
  Action none;                       ///< "None of these"
};

struct PageView {
  std::string topic;
  std::string title;
  std::vector<BlockView> blocks;
  std::vector<ChoiceView> choices;
  AskedView asked;
};

struct TickView {
  Action action;
  Mark mark = Mark::Off;
};

struct ChecklistView {
  std::string title;
  std::string hint;
  std::vector<BlockView> blocks;
  std::vector<TickView> items;
  Action none;
  Action next;
};

enum class AnswerMark { Open, Right, Wrong };

struct AnswerView {
  Action action;  ///< monostate intent once answered
  AnswerMark mark = AnswerMark::Open;
};

struct QuizView {
  std::string topic;
  std::string title;
  std::string hint;
  std::vector<BlockView> blocks;
  std::vector<AnswerView> answers;
  std::string verdict;  ///< empty until answered
  std::string reply;
  std::vector<ChoiceView> choices;  ///< after the right answer; "Try again" after a wrong one
};

struct EndingView {
  std::string title;
  std::vector<BlockView> blocks;
  std::vector<ChoiceView> choices;
  std::string qr_title;
  std::string qr_hint;
  std::string qr_content;  ///< plain text: tips and the site's numbers
  Action done;             ///< starts over
};

struct PhoneView {
  std::string label;
  std::string number;
};

struct HelpNowView {
  std::string title;
  std::string lead;
  std::string first;  ///< "Tell the person at the desk now"
  std::string do_title;
  std::vector<std::string> steps;
  std::string say_title;
  std::vector<std::string> say;
  std::string do_not_title;
  std::vector<std::string> do_not;
  std::string wait_title;
  std::vector<std::string> while_waiting;
  std::vector<PhoneView> phones;  ///< emergency first; only those that are set
  std::string no_numbers;         ///< shown when no number is set
  std::string demo;               ///< numbers are not real; empty on a kiosk that is set up
  std::string qr_hint;
  std::string qr_content;  ///< vCard with the site's numbers; empty if there are none
};

enum class KeyWidth { One, Wide, Space };
enum class KeyRole { Character, Other, Ask };

struct KeyView {
  Action action;  ///< words: what stands on the key
  KeyWidth width = KeyWidth::One;
  KeyRole role = KeyRole::Character;
};

struct AskView {
  std::string title;
  std::string typed;
  std::string hint;                        ///< in the box while nothing is typed
  std::string notice;                      ///< beside what is typed: it is long enough, or empty
  std::string offers_title;                ///< over the suggestions or the topics
  std::vector<QuestionView> suggestions;   ///< while something is typed, at most three
  std::vector<Action> topics;              ///< common questions by topic, if nothing is suggested
  std::vector<std::vector<KeyView>> keys;  ///< rows, as they stand
};

struct QuestionsView {
  std::string title;  ///< the topic
  std::vector<QuestionView> questions;
};

/// "Did you mean…": the kiosk is not sure.
struct MatchesView {
  std::string title;
  HappeningView happening;  ///< always asked
  std::vector<QuestionView> questions;
  Action none;
};

/// A card for the nurse to read; on the glass only.
struct AskNurseView {
  HappeningView happening;  ///< always asked
  std::string title;        ///< "I do not know that one." or "Show this to the nurse."
  std::string text;
  std::string question;  ///< what was typed, large
  Action again;          ///< ask another question
  std::vector<Action> topics;
};

struct DocumentView {
  std::string title;
  std::string details;  ///< who, year, when checked; or empty
};

/// Where the words come from, and who made them.
struct SourcesView {
  std::string title;
  std::string draft;  ///< no clinician has approved it; empty once one has
  std::string disclaimer;
  std::string made_by;
  std::string updated;  ///< when the content last changed, or empty
  std::string documents_title;
  std::vector<DocumentView> documents;
};

/// The site file was refused: what staff should do. Help now still works.
struct SetUpView {
  std::string title;
  std::string text;
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
