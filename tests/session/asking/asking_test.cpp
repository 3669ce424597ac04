// Typing a question and what comes of it.

#include "language/words.hpp"
#include "session/asking/asking.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::session;
using namespace std::chrono_literals;
using answers::Kind;
using sample::answer_of;
using sample::asking_visitor;
using sample::gets_answer;
using sample::kDangerWithoutSign;
using sample::kDangerWords;
using sample::kLessonQuestion;
using sample::remembers;
using sample::types;
using sample::Visitor;

namespace {

Visitor visitor_who_types(const std::string& words) {
  auto visitor = asking_visitor();
  return types(visitor, words);
}

}  // namespace

TEST_CASE("asking is opened from the topics, more topics and a page, and leads back",
          "[session][asking]") {
  const auto topics = sample::pump_visitor();
  auto more = topics;
  more.touches({OpenMoreTopics{}});
  auto page = topics;
  page.touches({OpenTopic{sample::kLearn}});
  for (auto visitor : {topics, more, page}) {
    const auto before = visitor.key();
    visitor.touches({OpenAsk{}});
    CHECK(visitor.key() == "ask");
    CHECK(visitor.view().chrome.back.words == "[back]");
    CHECK(visitor.view().chrome.all_topics.words == "[all_topics]");
    CHECK(visitor.view().chrome.help.words == "[help]");
    CHECK(visitor.touches({Back{}}).key() == before);
  }
}

TEST_CASE("every character is kept as typed, and what cannot be seen parts the words",
          "[session][asking]") {
  const std::string typed = "¿Qué 2,5 o'n-x. ñandú? fever/chills ½ 1/2 100% (38°) \"a\": ß <";
  CHECK(visitor_who_types(typed).state.asking.typed == typed);
  CHECK(visitor_who_types("fever\tchills\nnow").state.asking.typed == "fever chills now");
  auto visitor = asking_visitor();
  visitor.touches(
      {TypeCharacter{""}, TypeCharacter{"ab"}, TypeCharacter{"\xff"}, TypeCharacter{"ñá"}});
  CHECK(visitor.state.asking.typed.empty());
}

TEST_CASE("all of a question that is taken is read by the guard, and its end is told",
          "[session][asking][safety]") {
  auto visitor = visitor_who_types(std::string(kLongTyped - 1, 'n'));
  CHECK(visitor.body<AskView>().notice.empty());
  types(visitor, "n");
  CHECK(visitor.body<AskView>().notice == "[ask_long]");
  for (std::size_t character = 0; character < kMostTypedBytes; ++character) {
    types(visitor, "ñ");
  }
  CHECK(visitor.body<AskView>().notice == "[ask_full]");
  CHECK(visitor.state.asking.typed.size() <= language::kMostBytes);
  CHECK(visitor.state.asking.typed.size() > language::kMostBytes - 4);
}

TEST_CASE("no word is taken that the guard would not read", "[session][asking][safety]") {
  auto visitor = asking_visitor();
  for (int time = 0; time < 300; ++time) {
    types(visitor, time % 2 == 0 ? "me " : "is/");
  }
  const auto& typed = visitor.state.asking.typed;
  const auto words = language::split_words(typed);
  CHECK(words.size() == language::kMostWords);
  CHECK(words.back() == typed.substr(typed.size() - words.back().size()));
  CHECK(visitor.body<AskView>().notice == "[ask_full]");
}

TEST_CASE("danger words far behind a long question open help", "[session][asking][safety]") {
  std::string words;
  while (words.size() < 900) {
    words += "everyafternoon ";
  }
  CHECK(visitor_who_types(words + kDangerWords).touches({Ask{}}).key() == "help-now");
}

TEST_CASE("a key that is held down types, but is no sign of a person", "[session][asking][idle]") {
  auto visitor = visitor_who_types("a");
  const auto limit = idle_limit(visitor.content, visitor.state).value();
  const auto last_touch = visitor.now;
  while (visitor.now < last_touch + limit) {
    visitor.now += 500ms;
    visitor.happens(Held{TypeCharacter{"a"}});
    visitor.happens(Tick{});
  }
  CHECK(visitor.state.asking.typed.size() > 2);
  CHECK(visitor.state.last_activity == last_touch);
  REQUIRE(visitor.key() == "ask|still-there");
  visitor.happens(Held{TypeCharacter{"a"}});
  CHECK(visitor.key() == "ask|still-there");
  CHECK(visitor.waits(std::chrono::minutes(1)).key() == "welcome");
}

TEST_CASE("erasing takes whole signs, and all of them at once", "[session][asking]") {
  auto visitor = visitor_who_types("dañ");
  visitor.touches({EraseCharacter{}});
  CHECK(visitor.state.asking.typed == "da");
  visitor.touches({EraseCharacter{}, EraseCharacter{}, EraseCharacter{}});
  CHECK(visitor.state.asking.typed.empty());
  types(visitor, "pump").touches({EraseAll{}});
  CHECK(visitor.state.asking.typed.empty());
}

TEST_CASE("after one accent the letters come back, after figures they do not",
          "[session][asking]") {
  auto visitor = asking_visitor();
  visitor.touches({SetKeyLayer{KeyLayer::Marks}, TypeCharacter{"1"}, TypeCharacter{"?"}});
  CHECK(visitor.state.asking.layer == KeyLayer::Marks);
  visitor.touches({TypeCharacter{"é"}});
  CHECK(visitor.state.asking.layer == KeyLayer::Letters);
}

TEST_CASE("nothing typed and blanks ask nothing", "[session][asking]") {
  CHECK(asking_visitor().touches({Ask{}}).key() == "ask");
  CHECK(visitor_who_types("   ").touches({Ask{}}).key() == "ask");
}

TEST_CASE("a question opens the page that answers it, and Back leads to the words",
          "[session][asking]") {
  auto visitor = visitor_who_types(kLessonQuestion);
  visitor.touches({Ask{}});
  REQUIRE(visitor.key() == "page:lesson");
  CHECK(visitor.body<PageView>().asked.asked == "[ask_about] " + std::string(kLessonQuestion));
  CHECK(visitor.state.visited.contains("lesson"));
  visitor.touches({Back{}});
  CHECK(visitor.key() == "ask");
  CHECK(visitor.body<AskView>().typed == kLessonQuestion);
}

TEST_CASE("a touched choice leaves the question behind", "[session][asking]") {
  auto visitor = visitor_who_types(kLessonQuestion);
  visitor.touches({Ask{}, Choose{2}});
  CHECK(visitor.key() == "page:pump-page");
  CHECK(visitor.state.asking == Asking());
  CHECK(visitor.body<PageView>().asked.asked.empty());
  CHECK(visitor.touches({Back{}, Back{}}).body<AskView>().typed == kLessonQuestion);
}

TEST_CASE("a danger sign leads to help at once and comfort tips stay closed",
          "[session][asking][safety]") {
  auto visitor = visitor_who_types(kDangerWords);
  visitor.touches({Ask{}});
  CHECK(visitor.key() == "help-now");
  CHECK(visitor.state.position.alert == dialogue::Alert::RedFlag);
  visitor.touches({Back{}});
  CHECK(visitor.body<AskView>().typed == kDangerWords);
  CHECK(visitor.state.position.alert == dialogue::Alert::RedFlag);
  gets_answer(visitor, answer_of(Kind::Unsure, {"tips"})).touches({OpenQuestion{"tips"}});
  CHECK(visitor.key() == "help-now");
}

TEST_CASE("a pause in typing lets the guard read, once", "[session][asking][safety]") {
  auto visitor = visitor_who_types(kDangerWords);
  CHECK(next_deadline(visitor.content, visitor.state) == visitor.now + kTypingPause);
  CHECK(visitor.waits(kTypingPause - 1ms).key() == "ask");
  CHECK(visitor.waits(1ms).key() == "help-now");
  CHECK(visitor.state.position.alert == dialogue::Alert::RedFlag);
  visitor.touches({Back{}}).waits(kTypingPause);
  CHECK(visitor.key() == "ask");
  CHECK(visitor.touches({EraseCharacter{}}).waits(kTypingPause).key() == "ask");
  CHECK(types(visitor, "e").waits(kTypingPause).key() == "help-now");
}

TEST_CASE("a pause over calm words changes nothing to see", "[session][asking]") {
  auto visitor = visitor_who_types("pump");
  visitor.waits(kTypingPause);
  CHECK(visitor.key() == "ask");
  CHECK_FALSE(visitor.state.asking.unread_since);
  CHECK(next_deadline(visitor.content, visitor.state).value() > visitor.now + 10s);
}

TEST_CASE("the guard waits while a card lies over the keys, and reads after it",
          "[session][asking][safety]") {
  auto visitor = visitor_who_types(kDangerWords);
  visitor.touches({OpenDisplay{}});
  CHECK(visitor.waits(kTypingPause).key() == "ask|display");
  visitor.touches({TypeCharacter{"x"}, CloseDisplay{}}).happens(Tick{});
  CHECK(visitor.key() == "help-now");
}

TEST_CASE("no touch walks past danger words before the guard has read them",
          "[session][asking][safety]") {
  const std::string suggesting = "pump filled? i had a seizure";
  auto suggested = visitor_who_types(suggesting);
  REQUIRE_FALSE(suggested.body<AskView>().suggestions.empty());
  for (const Intent& way_on : {Intent{OpenQuestion{"pump-page"}},
                               Intent{OpenQuestions{sample::kLearn}},
                               Intent{AllTopics{}},
                               Intent{Back{}}}) {
    auto visitor = visitor_who_types(suggesting);
    visitor.touches({way_on});
    CHECK(visitor.key() == "help-now");
    CHECK(visitor.state.position.alert == dialogue::Alert::RedFlag);
    CHECK(visitor.touches({Back{}}).body<AskView>().typed == suggesting);
    CHECK(visitor.touches({way_on}).key() != "help-now");
  }
}

TEST_CASE("a suggestion is no way past danger that only the whole question tells",
          "[session][asking][safety]") {
  auto visitor = visitor_who_types(kDangerWithoutSign);
  visitor.waits(kTypingPause);
  REQUIRE(visitor.key() == "ask");
  const auto offered = visitor.body<AskView>().suggestions;
  REQUIRE_FALSE(offered.empty());
  const auto touch = offered.front().action.intent;
  CHECK(visitor.touches({touch}).key() == "help-now");
  // Who goes back and touches it again wants the page, and is asked on top of it.
  CHECK(visitor.touches({Back{}, touch}).key() != "help-now");
  CHECK_FALSE(visitor.body<PageView>().asked.happening.question.empty());
  CHECK(visitor.touches({Back{}, TypeCharacter{"!"}, touch}).key() == "help-now");
}

TEST_CASE("the questions of a topic are no way past typed danger either",
          "[session][asking][safety]") {
  auto visitor = visitor_who_types(kDangerWithoutSign);
  visitor.waits(kTypingPause);
  CHECK(visitor.touches({OpenQuestions{sample::kLearn}}).key() == "help-now");
}

TEST_CASE("the crisis line stands first if help is touched before the pause",
          "[session][asking][safety]") {
  Visitor visitor(sample::asked_content(sample::Crisis::Yes));
  visitor.touches({Start{"en"}, Choose{1}, OpenAsk{}});
  types(visitor, kDangerWords).touches({Help{}});
  CHECK(visitor.body<HelpNowView>().phones.at(0).number == visitor.content.site.phones.crisis_line);
}

TEST_CASE("starting over in the middle of danger words forgets them", "[session][asking][safety]") {
  auto visitor = visitor_who_types(kDangerWords);
  visitor.touches({StartOver{}}).waits(kTypingPause);
  CHECK(visitor.key() == "welcome");
  CHECK_FALSE(remembers(visitor.state, kDangerWords));
}

TEST_CASE("a crisis shows the crisis line first, and the desk before all numbers",
          "[session][asking][safety]") {
  auto visitor = visitor_who_types("i want to end it");
  auto answer = answer_of(Kind::HelpNow, {});
  answer.crisis = answers::CrisisLine::Yes;
  visitor.state.asking.answer = answer;
  visitor.touches({Help{}});
  const auto help = visitor.body<HelpNowView>();
  CHECK(help.first == "Tell the desk now");
  CHECK(help.phones.at(0).number == visitor.content.site.phones.crisis_line);
  CHECK(help.phones.at(1).number == visitor.content.site.phones.emergency);
  Visitor calm;
  CHECK(calm.touches({Help{}}).body<HelpNowView>().phones.at(0).number == "911");
}

TEST_CASE("an unsure answer lets the visitor pick or show a card", "[session][asking]") {
  auto visitor = visitor_who_types("rest");
  gets_answer(visitor, answer_of(Kind::Unsure, {"pump-page", "lesson", "gone"}));
  CHECK(visitor.key() == "matches");
  CHECK(visitor.body<MatchesView>().questions.size() == 2);
  auto picked = visitor;
  picked.touches({OpenQuestion{"lesson"}});
  CHECK(picked.body<PageView>().asked.asked == "[ask_about] " + std::string(kLessonQuestion));
  CHECK(picked.body<PageView>().asked.others.at(0).action.words == "how does my pump get filled");
  CHECK(picked.touches({Back{}}).key() == "matches");
  visitor.touches({NoneFits{}});
  CHECK(visitor.key() == "ask-nurse");
  CHECK(visitor.body<AskNurseView>().title == "[ask_show_nurse]");
  CHECK(visitor.body<AskNurseView>().question == "rest");
  CHECK(visitor.touches({Back{}}).key() == "matches");
}

TEST_CASE("a page that answers offers the others and none of them", "[session][asking]") {
  auto visitor = visitor_who_types("rest");
  gets_answer(visitor, answer_of(Kind::Answer, {"lesson", "pump-page"}));
  CHECK(visitor.body<PageView>().asked.none.words == "[none_of_these]");
  auto other = visitor;
  CHECK(other.touches({OpenQuestion{"pump-page"}}).key() == "page:pump-page");
  CHECK(other.body<PageView>().asked.others.at(0).action.words == kLessonQuestion);
  CHECK(other.touches({Back{}}).key() == "page:lesson");
  CHECK(other.body<PageView>().asked.others.size() == 1);
  CHECK(visitor.touches({NoneFits{}}).key() == "ask-nurse");
  CHECK(visitor.body<AskNurseView>().question == "rest");
}

TEST_CASE("only questions that are offered open", "[session][asking]") {
  auto visitor = asking_visitor();
  CHECK(visitor.touches({OpenQuestion{"quiz"}}).key() == "ask");
  CHECK(visitor.touches({OpenQuestion{"lesson"}}).key() == "ask");
  CHECK(visitor.touches({NoneFits{}}).key() == "ask");
  CHECK(visitor.touches({OpenQuestions{0}, OpenQuestions{99}}).key() == "ask");
  types(visitor, kLessonQuestion);
  const auto suggestions = visitor.body<AskView>().suggestions;
  REQUIRE_FALSE(suggestions.empty());
  visitor.touches({suggestions.front().action.intent});
  CHECK(visitor.body<PageView>().asked.asked == "[ask_about] " + suggestions.front().action.words);
  CHECK(visitor.touches({NoneFits{}}).state.screen == Screen::Page);
}

TEST_CASE("the common questions of a topic open its pages", "[session][asking]") {
  auto visitor = asking_visitor();
  const auto topics = visitor.body<AskView>().topics;
  REQUIRE(topics.size() == 2);
  CHECK(topics[0].id == "questions-learn");
  visitor.touches({topics[1].intent});
  CHECK(visitor.key() == "questions:pump");
  CHECK(visitor.body<QuestionsView>().title == "Topic pump");
  visitor.touches({OpenQuestion{"pump-page"}});
  CHECK(visitor.body<PageView>().asked.asked == "[ask_about] how does my pump get filled");
  CHECK(visitor.touches({Back{}}).key() == "questions:pump");
  CHECK(visitor.touches({Back{}}).key() == "ask");
}

TEST_CASE("what the kiosk does not know becomes a card for the nurse", "[session][asking]") {
  Visitor visitor;
  visitor.touches({Start{"en"}, Choose{1}, OpenAsk{}});
  types(visitor, "who won the game").touches({Ask{}});
  CHECK(visitor.key() == "ask-nurse");
  CHECK(visitor.body<AskNurseView>().title == "[ask_unknown]");
  CHECK(visitor.body<AskNurseView>().question == "who won the game");
  visitor.touches({OpenAsk{}});
  CHECK(visitor.body<AskView>().typed.empty());
  CHECK(visitor.touches({Back{}}).body<AskNurseView>().question == "who won the game");
}

TEST_CASE("closing the question forgets its words", "[session][asking][safety]") {
  const std::string words = "every day";
  const auto asked = visitor_who_types(words);
  REQUIRE(remembers(asked.state, words));
  auto answered = asked;
  gets_answer(answered, answer_of(Kind::Answer, {"lesson"}));
  auto again = asked;
  gets_answer(again, answer_of(Kind::Unknown, {})).touches({OpenAsk{}});
  for (const auto& visitor : {asked, answered, again}) {
    for (const Intent& close : {Intent{AllTopics{}}, Intent{StartOver{}}}) {
      auto closed = visitor;
      CHECK_FALSE(remembers(closed.touches({close}).state, words));
    }
    auto left = visitor;
    left.waits(10min).waits(20s);
    CHECK(left.key() == "welcome");
    CHECK_FALSE(remembers(left.state, words));
  }
  auto back = asked;
  CHECK_FALSE(remembers(back.touches({Back{}}).state, words));
}

TEST_CASE("the order of the keys outlives the question, not the visit", "[session][asking]") {
  auto visitor = asking_visitor();
  visitor.touches({SetKeyOrder{KeyOrder::Alphabet}, Back{}, OpenAsk{}});
  CHECK(visitor.state.asking.order == KeyOrder::Alphabet);
  visitor.touches({StartOver{}});
  CHECK(visitor.state.asking.order == KeyOrder::Typewriter);
}
