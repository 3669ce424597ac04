#include "answers/normaliser.hpp"
#include "language/words.hpp"
#include "support/catch.hpp"

namespace kiosk::test {

namespace {

using Words = std::vector<std::string>;

const answers::Normaliser& normaliser() {
  static const language::Vocabulary vocabulary({"took",
                                                "too",
                                                "many",
                                                "pills",
                                                "breathe",
                                                "cant",
                                                "help",
                                                "baclofen",
                                                "my",
                                                "seizure",
                                                "no",
                                                "me",
                                                "alarm"});
  static const answers::Normaliser reader(
      vocabulary,
      {{"en", {"hi", "good morning", "thank you", "thank you so much", "can you tell me"}},
       {"es", {"buenas tardes", "gracias"}}});
  return reader;
}

Words core(const char* question) {
  return normaliser().without_small_talk(normaliser().read(question));
}

}  // namespace

TEST_CASE("a number and its unit are two words, written together or apart", "[answers][unit]") {
  CHECK(language::split_words("30mg") == Words{"30", "mg"});
  CHECK(language::split_words("30 mg") == Words{"30", "mg"});
  CHECK(language::split_words("3x a day") == Words{"3", "x", "a", "day"});
  CHECK(language::split_words("t6 injury") == Words{"t6", "injury"});
}

TEST_CASE("half a pill is half however it is written", "[answers][unit]") {
  CHECK(language::split_words("½ a pill") == Words{"half", "a", "pill"});
  CHECK(language::split_words("1/2 pill") == Words{"half", "pill"});
  CHECK(language::split_words("fever/chills") == Words{"fever", "chills"});
  CHECK(language::split_words("11/25/2026") == Words{"11", "25", "2026"});
  CHECK(language::split_words("1/20") == Words{"1", "20"});
}

TEST_CASE("words run together are parted where that gives known ones", "[safety][answers][unit]") {
  CHECK(normaliser().read("tooktoomanypills") == Words{"took", "too", "many", "pills"});
  CHECK(normaliser().read("cantbreathe") == Words{"cant", "breathe"});
  CHECK(normaliser().read("xqzwvtplok") == Words{"xqzwvtplok"});
}

TEST_CASE("a word in pieces or spelled out is joined", "[safety][answers][unit]") {
  CHECK(normaliser().read("bac lofen") == Words{"baclofen"});
  CHECK(normaliser().read("s e i z u r e") == Words{"seizure"});
  CHECK(normaliser().read("my alarm") == Words{"my", "alarm"});
}

TEST_CASE("a cry drawn out is the word it was", "[safety][answers][unit]") {
  CHECK(normaliser().read("heeeelp") == Words{"help"});
  CHECK(normaliser().read("nooooo") == Words{"no"});
}

TEST_CASE("greetings and thanks tell nothing before and after a question", "[answers][unit]") {
  CHECK(core("Hi, my alarm, thank you so much!") == Words{"my", "alarm"});
  CHECK(core("good morning can you tell me too many pills") == Words{"too", "many", "pills"});
  CHECK(core("buenas tardes no me help gracias") == Words{"no", "me", "help"});
}

TEST_CASE("a greeting alone stays, so that it can be answered", "[answers][unit]") {
  CHECK(core("hi") == Words{"hi"});
  CHECK(core("thank you") == Words{"thank", "you"});
}

TEST_CASE("a misspelled word is read as the known one it is nearest to", "[answers][unit]") {
  CHECK(normaliser().respelled({"baclofin", "my"}) == Words{"baclofen", "my"});
  CHECK(normaliser().respelled({"xyzzyx"}) == Words{"xyzzyx"});
}

}  // namespace kiosk::test
