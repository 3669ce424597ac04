#pragma once
// What stands on the welcome screen, the topics, the pages, help and the sources.

#include <string>
#include <vector>

#include "session/view/parts.hpp"

namespace kiosk::session {

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

enum class Seen { No, Yes };

struct TopicView {
  Action action;  ///< words: the topic's title
  std::string summary;
  std::string minutes;
  std::string icon;
  Seen seen = Seen::No;
};

struct TopicsView {
  std::string title;
  std::vector<TopicView> topics;
  Action ask;   ///< "Ask your own question"
  Action more;  ///< empty words on the second screen
  std::string more_example;
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
  PrintView print;
  Action done;  ///< starts over
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
  PrintView print;
};

struct DocumentView {
  std::string title;
  std::string details;  ///< who, year, when checked; or empty
};

/// What a clinician has still to do for words: nothing, read them again, or read them at all.
enum class ReviewNeed { None, Next, First };

/// Where the words come from, and who made them.
struct SourcesView {
  std::string title;
  ReviewNeed need = ReviewNeed::None;
  std::string draft;  ///< no clinician has approved it, or the next review is due; or empty
  std::vector<std::string> reviews;  ///< who approved it, when, and when again; none for a draft
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

}  // namespace kiosk::session
