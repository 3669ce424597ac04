#include <set>

#include "session/visitor.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::session;
using sample::Visitor;

namespace {

Visitor learner() {
  return sample::pump_visitor().touches({OpenTopic{sample::kLearn}});
}

Visitor tablet_learner() {
  Visitor visitor;
  return visitor.touches({Start{"en"}, Choose{0}, OpenTopic{sample::kLearn}});
}

}  // namespace

TEST_CASE("welcome asks the question in the site's first language and starts in each",
          "[session][view]") {
  Visitor visitor;
  visitor.content.site.languages = {"es", "en"};
  visitor.state = fresh_state(visitor.content, visitor.now);
  const auto shown = visitor.body<WelcomeView>();
  CHECK(shown.question == "[welcome_question] (es)");
  REQUIRE(shown.starts.size() == 2);
  CHECK(shown.starts[0].words == "[welcome_start] (es)");
  CHECK(shown.starts[1].words == "[welcome_start]");
}

TEST_CASE("a language the site turned off cannot be started or changed to", "[session][view]") {
  Visitor visitor;
  visitor.content.site.languages = {"en"};
  CHECK(visitor.body<WelcomeView>().starts.size() == 1);
  visitor.touches({Start{"es"}});
  CHECK(visitor.key() == "welcome");
  visitor.touches({Start{"en"}});
  CHECK(visitor.view().chrome.languages.empty());
}

TEST_CASE("the language button is in the language it changes to", "[session][view]") {
  const auto languages = learner().view().chrome.languages;
  REQUIRE(languages.size() == 1);
  CHECK(languages[0].words == "[language_name] (es)");
}

TEST_CASE("without a site file the glass says so and still offers help", "[session][view]") {
  const Visitor visitor(sample::content_without_site());
  CHECK(visitor.body<SetUpView>().title == "[set_up_title]");
  CHECK(visitor.view().chrome.help.words == "[help]");
}

TEST_CASE("slots are filled by the site and bold marks stay", "[session][view]") {
  CHECK(learner().body<PageView>().blocks[0].words == "Call **911** in an emergency.");
}

TEST_CASE("a slot the site leaves open is filled with the dialogue's words", "[session][view]") {
  auto visitor = learner();
  visitor.content.site.phones.emergency.clear();
  CHECK(visitor.body<PageView>().blocks[0].words ==
        "Call **your emergency number** in an emergency.");
}

TEST_CASE("blocks and choices show only to those they are for", "[session][view]") {
  const auto pump = learner().body<PageView>();
  CHECK(pump.blocks.size() == 2);
  CHECK(pump.choices.size() == 4);
  const auto tablets = tablet_learner().body<PageView>();
  CHECK(tablets.blocks.size() == 1);
  REQUIRE(tablets.choices.size() == 3);
  CHECK(tablets.choices[2].action.words == "To the tips");
  CHECK(std::get<Choose>(tablets.choices[2].action.intent).choice == 3);
}

TEST_CASE("the first choice is the main one and a danger sign is marked", "[session][view]") {
  const auto choices = learner().body<PageView>().choices;
  CHECK(choices[0].role == ChoiceRole::Main);
  CHECK(choices[1].role == ChoiceRole::RedFlag);
  CHECK(choices[2].role == ChoiceRole::Other);
}

TEST_CASE("a step of a lesson says which step it is", "[session][view]") {
  auto visitor = learner();
  CHECK(visitor.view().chrome.step == "Step 1 of 2");
  visitor.touches({Choose{0}});
  const auto chrome = visitor.view().chrome;
  CHECK(chrome.step == "Step 2 of 2");
  CHECK(chrome.step_index == 2);
  CHECK(chrome.step_count == 2);
  visitor.touches({AnswerQuiz{1}, Choose{0}});
  CHECK(visitor.view().chrome.step.empty());
}

TEST_CASE("topic cards tell what they are about and how long they take", "[session][view]") {
  const auto topics = sample::pump_visitor().body<TopicsView>();
  REQUIRE(topics.topics.size() == 2);
  CHECK(topics.topics[0].action.words == "Topic learn");
  CHECK(topics.topics[0].summary == "About learn");
  CHECK(topics.topics[0].minutes == "2 min");
  CHECK(topics.more.words == "[more_topics]");
  const auto more = sample::pump_visitor().touches({OpenMoreTopics{}}).body<TopicsView>();
  REQUIRE(more.topics.size() == 1);
  CHECK(more.topics[0].action.words == "Topic pump");
  CHECK(more.more.words.empty());
}

TEST_CASE("an unsigned page says that it is a draft, and so do the topics", "[session][view]") {
  auto visitor = learner();
  CHECK(visitor.view().chrome.draft.empty());
  visitor.content.dialogue.pages["lesson"].approvals.clear();
  CHECK(visitor.view().chrome.draft == "[draft]");
  visitor.touches({Choose{0}});
  CHECK(visitor.view().chrome.draft.empty());
  visitor.touches({AllTopics{}});
  CHECK(visitor.view().chrome.draft == "[draft]");
}

TEST_CASE("a quiz tells what was right, and lets try again what was wrong", "[session][view]") {
  auto visitor = learner();
  visitor.touches({Choose{0}});
  CHECK(visitor.body<QuizView>().verdict.empty());
  CHECK(visitor.body<QuizView>().choices.empty());
  visitor.touches({AnswerQuiz{0}});
  const auto wrong = visitor.body<QuizView>();
  CHECK(wrong.verdict == "[quiz_wrong]");
  CHECK(wrong.reply == "No. Ask first.");
  CHECK(wrong.answers[0].mark == AnswerMark::Wrong);
  CHECK(wrong.answers[1].mark == AnswerMark::Open);
  CHECK(std::holds_alternative<std::monostate>(wrong.answers[1].action.intent));
  REQUIRE(wrong.choices.size() == 1);
  CHECK(wrong.choices[0].action.words == "[try_again]");
  visitor.touches({TryAgain{}, AnswerQuiz{1}});
  const auto right = visitor.body<QuizView>();
  CHECK(right.verdict == "[quiz_right]");
  CHECK(right.choices[0].action.words == "Go on");
}

TEST_CASE("a checklist says what to touch once", "[session][view]") {
  auto visitor = sample::pump_visitor();
  visitor.touches({OpenTopic{sample::kCheck}});
  CHECK(visitor.body<ChecklistView>().hint == "[checklist_hint]");
  visitor.content.dialogue.pages["checklist"].blocks = {
      sample::block(dialogue::BlockKind::Paragraph, "Touch all that fit.")};
  CHECK(visitor.body<ChecklistView>().hint.empty());
}

TEST_CASE("help now shows the numbers that are set, emergency first", "[session][view]") {
  Visitor visitor;
  visitor.content.site.phones.crisis_line.clear();
  visitor.touches({Help{}});
  const auto phones = visitor.body<HelpNowView>().phones;
  REQUIRE(phones.size() == 5);
  CHECK(phones[0].label == "[help_emergency]");
  CHECK(phones[0].number == "911");
  CHECK(phones[1].label == "[help_pump_team]");
  CHECK(phones[1].number == "555-0142");
  CHECK(phones[2].number == "555-0110");
  CHECK(phones[3].label == "[help_poison]");
  CHECK(phones[4].label == "[help_health_line]");
}

TEST_CASE("help now with no number set says what to do instead", "[session][view]") {
  Visitor visitor(sample::content_without_site());
  visitor.touches({Help{}});
  const auto help = visitor.body<HelpNowView>();
  CHECK(help.phones.empty());
  CHECK(help.no_numbers == "[help_no_numbers]");
  CHECK(help.qr_content.empty());
  CHECK(help.qr_hint.empty());
  CHECK(help.steps[0] == "Or call your emergency number.");
}

TEST_CASE("the text size button goes round the three sizes", "[session][view]") {
  auto visitor = learner();
  std::set<TextSize> met;
  for (int time = 0; time < 3; ++time) {
    met.insert(visitor.view().size);
    visitor.touches({visitor.view().chrome.text_size.intent});
  }
  CHECK(met.size() == 3);
  CHECK(visitor.view().size == TextSize::A);
}

TEST_CASE("the display card shows what is on and switches it", "[session][view]") {
  auto visitor = learner();
  const auto card = [&] { return std::get<DisplayView>(visitor.view().overlay); };
  visitor.touches({OpenDisplay{}});
  CHECK(card().contrast.words == "[contrast]: [off]");
  visitor.touches({card().contrast.intent, card().movement.intent, card().sizes[2].intent});
  CHECK(card().contrast.words == "[contrast]: [on]");
  CHECK(card().movement_mark == Mark::On);
  CHECK(card().size == 2);
  CHECK(visitor.view().contrast == Contrast::High);
  CHECK(visitor.view().movement == Movement::Less);
  visitor.touches({card().contrast.intent, card().movement.intent});
  CHECK(card().contrast_mark == Mark::Off);
  CHECK(card().movement_mark == Mark::Off);
}

TEST_CASE("a tick or an answer is no new screen", "[session][view]") {
  auto visitor = sample::pump_visitor();
  visitor.touches({OpenTopic{sample::kCheck}});
  const auto key = visitor.key();
  CHECK(visitor.touches({ToggleTick{0}}).key() == key);
  CHECK(visitor.touches({OpenDisplay{}}).key() != key);
}

TEST_CASE("words are counted over all that is read", "[session][view]") {
  // "Topic learn", "Title of lesson", "Call 911 in an emergency.", "Go on", "I see things that are
  // not there", "To the tips".
  CHECK(tablet_learner().view().word_count == 2 + 3 + 5 + 2 + 7 + 3);
}
