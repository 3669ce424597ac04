#pragma once
// Every event, and what a visitor would see happen.

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "session/visitor.hpp"
#include "support/catch.hpp"

namespace kiosk::sample {

using namespace kiosk::session;

using Outcomes = std::map<std::string, std::string>;

inline std::vector<std::pair<std::string, Event>> every_event() {
  return {{"nothing", Intent{}},
          {"start in Spanish", Intent{Start{"es"}}},
          {"start in a language that is off", Intent{Start{"de"}}},
          {"a home topic", Intent{OpenTopic{kLearn}}},
          {"a topic of the second screen", Intent{OpenTopic{kPump}}},
          {"a topic that is not there", Intent{OpenTopic{99}}},
          {"more topics", Intent{OpenMoreTopics{}}},
          {"the first choice", Intent{Choose{0}}},
          {"the red flag", Intent{Choose{1}}},
          {"a choice that is not there", Intent{Choose{99}}},
          {"a red tick", Intent{ToggleTick{0}}},
          {"a tick that is not there", Intent{ToggleTick{99}}},
          {"next", Intent{FinishChecklist{}}},
          {"none of these", Intent{NoneOfThese{}}},
          {"the wrong answer", Intent{AnswerQuiz{0}}},
          {"the right answer", Intent{AnswerQuiz{1}}},
          {"an answer that is not there", Intent{AnswerQuiz{99}}},
          {"try again", Intent{TryAgain{}}},
          {"back", Intent{Back{}}},
          {"all topics", Intent{AllTopics{}}},
          {"help", Intent{Help{}}},
          {"start over", Intent{StartOver{}}},
          {"Spanish", Intent{SetLanguage{"es"}}},
          {"a language that is off", Intent{SetLanguage{"de"}}},
          {"larger words", Intent{SetSize{TextSize::APlus}}},
          {"high contrast", Intent{SetContrast{Contrast::High}}},
          {"less movement", Intent{SetMovement{Movement::Less}}},
          {"display", Intent{OpenDisplay{}}},
          {"close the display", Intent{CloseDisplay{}}},
          {"I am still here", Intent{StillHere{}}},
          {"sources", Intent{OpenSources{}}},
          {"ask", Intent{OpenAsk{}}},
          {"a letter", Intent{TypeCharacter{"a"}}},
          {"erase", Intent{EraseCharacter{}}},
          {"erase all", Intent{EraseAll{}}},
          {"the alphabet", Intent{SetKeyOrder{KeyOrder::Alphabet}}},
          {"accents and figures", Intent{SetKeyLayer{KeyLayer::Marks}}},
          {"what is typed", Intent{Ask{}}},
          {"a question of the lesson", Intent{OpenQuestion{"lesson"}}},
          {"a question that is not there", Intent{OpenQuestion{"nowhere"}}},
          {"questions of a topic", Intent{OpenQuestions{kPump}}},
          {"questions of a topic that is not there", Intent{OpenQuestions{99}}},
          {"none fits", Intent{NoneFits{}}},
          {"a danger sign is happening", Intent{HappeningNow{0}}},
          {"a danger sign that is not there", Intent{HappeningNow{99}}},
          {"a touch beside everything", Activity{}},
          {"an early tick", Tick{}}};
}

/// What changed, in the order a visitor would tell it.
inline std::string told(const Visitor& before, const Visitor& after) {
  const auto& was = before.state;
  const auto& is = after.state;
  if (was.screen != Screen::Welcome && is == fresh_state(after.content, after.now)) {
    return "all is forgotten";
  }
  if (before.key() != after.key()) {
    return after.key() + (was.language == is.language ? "" : ", in " + is.language);
  }
  std::string words;
  words += was.ticks == is.ticks ? "" : "ticks change";
  words += was.answered == is.answered ? "" : (is.answered ? "answered" : "asks again");
  words += was.language == is.language ? "" : "speaks " + is.language;
  words += was.size == is.size ? "" : "words grow";
  words += was.contrast == is.contrast ? "" : "contrast grows";
  words += was.movement == is.movement ? "" : "movement stops";
  words += was.position == is.position ? "" : "moved unseen";
  words += was.asking.typed == is.asking.typed ? "" : "types \"" + is.asking.typed + "\"";
  words += was.asking.order == is.asking.order ? "" : "keys change places";
  words += was.asking.layer == is.asking.layer ? "" : "other keys";
  return words;
}

inline void check_row(const Visitor& visitor, const Outcomes& outcomes) {
  std::size_t met = 0;
  for (const auto& [name, event] : every_event()) {
    auto after = visitor;
    after.happens(event);
    const auto outcome = outcomes.find(name);
    met += outcome == outcomes.end() ? 0U : 1U;
    INFO("in " << visitor.key() << ": " << name);
    CHECK(told(visitor, after) == (outcome == outcomes.end() ? "" : outcome->second));
  }
  CHECK(met == outcomes.size());
}

/// What every screen of a visit does with the upper bar, help and start over.
inline Outcomes in_a_visit(Outcomes row, const std::string& key) {
  row.insert({{"start over", "all is forgotten"},
              {"Spanish", "speaks es"},
              {"larger words", "words grow"},
              {"high contrast", "contrast grows"},
              {"less movement", "movement stops"},
              {"display", key + "|display"}});
  row.insert({"help", "help-now"});
  return row;
}

}  // namespace kiosk::sample
