// What is answered when a question names a medicine, and where the way to help stands.

#include "answers/answerer.hpp"
#include "support/catch.hpp"

namespace kiosk::test {

namespace {

using answers::HelpBar;
using answers::Kind;

constexpr const char* kCombining = "combining";
constexpr const char* kPain = "pain";
constexpr const char* kStoring = "storing";
constexpr const char* kKeeping = "keeping";

void add_page(dialogue::Teaching& teaching, const char* id, const std::vector<std::string>& asks) {
  teaching.asks[id]["en"] = asks;
}

dialogue::Teaching sample() {
  dialogue::Teaching teaching;
  teaching.languages = {"en"};
  add_page(teaching, kPain, {"does baclofen help my pain", "how does it help pain"});
  add_page(teaching,
           kCombining,
           {"can i take it together with other medicines", "is it safe to combine medicines"});
  add_page(teaching, kStoring, {"where is the box best stored", "how cold may the box be"});
  add_page(teaching, kKeeping, {"where is the box best stored", "how warm may the box be"});
  teaching.outside = {{"bus", {{"en", {"when does the bus leave", "which bus goes to town"}}}}};
  teaching.other_medicines.names["en"] = {"gabapentin", "blood pressure pills"};
  teaching.other_medicines.own_names["en"] = {"baclofen", "lioresal"};
  teaching.other_medicines.pages = {kCombining};
  auto& flags = teaching.red_flags;
  flags.rules.resize(2);
  flags.rules[0].id = "seizure";
  flags.rules[0].always = true;
  flags.rules[0].signs["en"] = {"seizure"};
  flags.rules[0].examples["en"] = {"he has a seizure", "she has a seizure now"};
  flags.rules[1].id = "ran-out";
  flags.rules[1].level = dialogue::Level::Amber;
  flags.rules[1].signs["en"] = {"ran out"};
  flags.rules[1].examples["en"] = {"i ran out of tablets", "we ran out yesterday"};
  teaching.practice.calm[kPain]["en"] = {"does it help with pain", "baclofen for my back pain"};
  return teaching;
}

const answers::Answerer& answerer() {
  static const answers::Answerer made(sample());
  return made;
}

answers::Answer asked(const char* question) {
  return answerer().answer(question, "en", {});
}

std::string first_page(const answers::Answer& answer) {
  return answer.pages.empty() ? std::string() : answer.pages.front().page;
}

}  // namespace

TEST_CASE("a question that names another medicine alone is refused, and its guess is not shown",
          "[safety][answers][unit]") {
  for (const auto* question : {"does gabapentin help my pain",
                               "do blood pressure pills help my pain",
                               "how does gabapentin help pain"}) {
    INFO(question);
    const auto answer = asked(question);
    CHECK(answer.kind == Kind::Unknown);
    CHECK(answer.pages.empty());
    CHECK(answer.guess == kPain);
  }
}

TEST_CASE("another medicine is known when it is misspelled", "[safety][answers][unit]") {
  CHECK(asked("does gabapentine help my pain").kind == Kind::Unknown);
  CHECK(asked("does gabapentni help my pain").kind == Kind::Unknown);
}

TEST_CASE("part of another medicine's name is not its name", "[answers][unit]") {
  CHECK(first_page(asked("does it help my blood pain")) == kPain);
}

TEST_CASE("a question that names no medicine, or the own one, is answered", "[answers][unit]") {
  for (const auto* question : {"does it help my pain",
                               "does baclofen help my pain",
                               "does lioresal help my pain",
                               "does baclofin help my pain"}) {
    INFO(question);
    const auto answer = asked(question);
    CHECK(answer.kind == Kind::Answer);
    CHECK(first_page(answer) == kPain);
  }
}

TEST_CASE("a question about another medicine is answered by a page about other medicines",
          "[safety][answers][unit]") {
  const auto answer = asked("can i take it together with gabapentin");
  CHECK(answer.kind == Kind::Answer);
  CHECK(first_page(answer) == kCombining);
}

TEST_CASE("where both medicines are named the page about other medicines stands first",
          "[safety][answers][unit]") {
  const auto* both = "does baclofen help my pain if i take gabapentin";
  CHECK(first_page(asked(both)) == kCombining);
  auto without = sample();
  without.other_medicines.pages.clear();
  CHECK(first_page(answers::Answerer(without).answer(both, "en", {})) == kPain);
}

TEST_CASE("where both are named and no page about other medicines is near, the own one is answered",
          "[answers][unit]") {
  const auto answer = asked("does baclofen help my pain like gabapentin");
  CHECK(first_page(answer) == kPain);
}

TEST_CASE("a danger sign is heard whichever medicine is named", "[safety][answers][unit]") {
  CHECK(asked("he has a seizure from gabapentin").kind == Kind::HelpNow);
  for (const auto* question : {"i ran out of gabapentin", "i ran out of gabapentin for my pain"}) {
    INFO(question);
    const auto amber = asked(question);
    CHECK(amber.kind == Kind::CallToday);
    CHECK_FALSE(amber.pages.empty());
  }
}

TEST_CASE("a plainly calm answer stands without the way to help", "[answers][unit]") {
  CHECK(asked("does baclofen help my pain").help == HelpBar::No);
}

TEST_CASE("a question without an answer always carries the way to help",
          "[safety][answers][unit]") {
  for (const auto* question : {"when does the bus leave",
                               "which bus goes to town",
                               "does gabapentin help my pain",
                               "zebra",
                               "x",
                               ""}) {
    INFO(question);
    const auto answer = asked(question);
    CHECK(answer.kind == Kind::Unknown);
    CHECK(answer.help == HelpBar::Yes);
  }
}

TEST_CASE("a question with several answers always carries the way to help",
          "[safety][answers][unit]") {
  const auto answer = asked("where is the box best stored");
  CHECK(answer.kind == Kind::Unsure);
  CHECK(answer.pages.size() >= 2);
  CHECK(answer.help == HelpBar::Yes);
}

TEST_CASE("words to call today always carry the way to help", "[safety][answers][unit]") {
  for (const auto* question : {"i ran out of tablets", "we ran out yesterday"}) {
    INFO(question);
    const auto answer = asked(question);
    CHECK(answer.kind == Kind::CallToday);
    CHECK(answer.help == HelpBar::Yes);
  }
}

TEST_CASE("words to call today stand above the page that answers the rest",
          "[safety][answers][unit]") {
  const auto answer = asked("i ran out, does baclofen help my pain");
  CHECK(answer.kind == Kind::CallToday);
  CHECK(first_page(answer) == kPain);
}

TEST_CASE("a red sign beats an amber one in an answer, and is told by its rule",
          "[safety][answers][unit]") {
  for (const auto* question : {"i ran out and have a seizure", "a seizure since i ran out"}) {
    INFO(question);
    const auto answer = answerer().signs(question, {});
    CHECK(answer.kind == Kind::HelpNow);
    CHECK(answer.rule == "seizure");
  }
}

}  // namespace kiosk::test
