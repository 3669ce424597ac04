// What the asking screens show.

#include <set>

#include "session/asking/asking.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::session;
using answers::Kind;
using sample::answer_of;
using sample::asking_visitor;
using sample::gets_answer;
using sample::types;
using sample::Visitor;

namespace {

std::string signs_of(const std::vector<KeyView>& row) {
  std::string signs;
  for (const auto& key : row) {
    signs += key.role == KeyRole::Character ? key.action.words : "";
  }
  return signs;
}

std::vector<std::string> rows_of(const Visitor& visitor) {
  std::vector<std::string> rows;
  for (const auto& row : visitor.body<AskView>().keys) {
    rows.push_back(signs_of(row));
  }
  rows.pop_back();
  return rows;
}

using Rows = std::vector<std::string>;

}  // namespace

TEST_CASE("keys stand as on a typewriter or by the alphabet, in each language",
          "[session][asking][view]") {
  auto visitor = asking_visitor();
  CHECK(rows_of(visitor) == Rows{"qwertyuiop", "asdfghjkl?", "zxcvbnm"});
  visitor.touches({SetLanguage{"es"}});
  CHECK(rows_of(visitor) == Rows{"qwertyuiop", "asdfghjklñ", "zxcvbnm¿?"});
  visitor.touches({SetKeyOrder{KeyOrder::Alphabet}});
  CHECK(rows_of(visitor) == Rows{"abcdefghij", "klmnñopqrs", "tuvwxyz¿?"});
  visitor.touches({SetLanguage{"en"}});
  CHECK(rows_of(visitor) == Rows{"abcdefghij", "klmnopqrst", "uvwxyz?"});
  visitor.touches({SetKeyLayer{KeyLayer::Marks}});
  CHECK(rows_of(visitor) == Rows{"1234567890", "áéíóúüñ", "¿?.,'-"});
}

TEST_CASE("each key types the sign it shows, has its own id and at most 11 stand in a row",
          "[session][asking][view]") {
  for (const auto* language : {"en", "es"}) {
    for (const auto order : {KeyOrder::Typewriter, KeyOrder::Alphabet}) {
      for (const auto layer : {KeyLayer::Letters, KeyLayer::Marks}) {
        auto visitor = asking_visitor();
        visitor.touches({SetLanguage{language}, SetKeyOrder{order}, SetKeyLayer{layer}});
        std::set<std::string> ids;
        std::size_t count = 0;
        for (const auto& row : visitor.body<AskView>().keys) {
          CHECK(row.size() <= 11);
          for (const auto& key : row) {
            ids.insert(key.action.id);
            ++count;
            auto after = visitor;
            after.touches({key.action.intent});
            if (key.role == KeyRole::Character && key.width == KeyWidth::One) {
              CHECK(after.state.asking.typed == key.action.words);
            }
          }
        }
        CHECK(ids.size() == count);
        for (const auto* id : {"key-space", "key-erase", "key-clear", "key-ask", "key-order"}) {
          CHECK(ids.count(id) == 1);
        }
      }
    }
  }
}

TEST_CASE("topics are offered until something is typed, then suggestions",
          "[session][asking][view]") {
  auto visitor = asking_visitor();
  CHECK(visitor.body<AskView>().offers_title == "[ask_topics]");
  CHECK(visitor.body<AskView>().suggestions.empty());
  types(visitor, "every day");
  const auto ask = visitor.body<AskView>();
  REQUIRE_FALSE(ask.suggestions.empty());
  CHECK(ask.suggestions.size() <= 3);
  CHECK(ask.offers_title == "[ask_suggestions]");
  CHECK(ask.suggestions.front().topic == "Topic learn");
}

TEST_CASE("an amber sign says to call today above the page", "[session][asking][view]") {
  auto visitor = asking_visitor();
  gets_answer(visitor, answer_of(Kind::CallToday, {"lesson"}));
  const auto asked = visitor.body<PageView>().asked;
  CHECK(asked.call_today == "[ask_call_today]");
  CHECK(asked.happening.question.empty());
  CHECK(asked.others_title.empty());
  CHECK(asked.none.words == "[ask_not_this]");
}

TEST_CASE("a question about danger signs puts the way to help on top", "[session][asking][view]") {
  auto answer = answer_of(Kind::Answer, {"lesson", "pump-page"});
  answer.help = answers::HelpBar::Yes;
  auto visitor = asking_visitor();
  gets_answer(visitor, answer);
  CHECK(visitor.body<PageView>().asked.happening.question == "[happening_question]");
  CHECK(visitor.body<PageView>().asked.others_title == "[ask_did_you_mean]");
}

TEST_CASE("an answer speaks the language the visitor changes to", "[session][asking][view]") {
  auto visitor = asking_visitor();
  gets_answer(visitor, answer_of(Kind::Answer, {"lesson", "pump-page"}));
  visitor.touches({SetLanguage{"es"}});
  const auto asked = visitor.body<PageView>().asked;
  CHECK(asked.asked == "[ask_about] (es) por que tomo baclofeno cada dia");
  CHECK(asked.others.at(0).action.words == "Title of pump-page (es)");
}

TEST_CASE("both topics screens offer to ask", "[session][asking][view]") {
  auto visitor = sample::pump_visitor();
  CHECK(visitor.body<TopicsView>().ask.words == "[ask_own]");
  visitor.touches({OpenMoreTopics{}});
  CHECK(visitor.body<TopicsView>().ask.words == "[ask_own]");
}
