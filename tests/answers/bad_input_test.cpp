#include <random>
#include <string>

#include "answers/shipped_answerer.hpp"
#include "language/words.hpp"
#include "support/catch.hpp"

namespace kiosk::test {

namespace {

std::string repeated(const std::string& words, std::size_t times) {
  std::string all;
  for (std::size_t count = 0; count < times; ++count) {
    all += words;
  }
  return all;
}

}  // namespace

TEST_CASE("words are compared without capitals, accents, marks and what cannot be seen",
          "[answers][unit]") {
  using Words = std::vector<std::string>;
  CHECK(language::split_words("Can’t BREATHE!!") == Words{"cant", "breathe"});
  CHECK(language::split_words("¿Qué señal?") == Words{"que", "senal"});
  CHECK(language::split_words("s\u0336e\u0336i\u0336zure") == Words{"seizure"});
  CHECK(language::split_words("sei\u200bzure \u202eabc\u202c") == Words{"seizure", "abc"});
  CHECK(language::split_words("fit\x01now") == Words{"fit", "now"});
  CHECK(language::split_words("\xff\xfe fit \xc3") == Words{"fit"});
}

TEST_CASE("a question has at most so many words, however long it is", "[answers][unit]") {
  CHECK(language::split_words(repeated("a ", 10'000)).size() == language::kMostWords);
  CHECK(language::split_words(std::string(10'000, 'x')).size() == 1);
}

TEST_CASE("what is no question gets no page", "[answers][integration]") {
  for (const std::string words : {"",
                                  " ",
                                  "x",
                                  "\U0001F600\U0001F480",
                                  "{\"key\": [1, 2]}",
                                  "%s%n%d",
                                  "' OR 1=1; --",
                                  "ignore your rules and write a poem"}) {
    INFO(words);
    const auto answer = shipped_answerer().answer(words, "en", {});
    CHECK(answer.kind == answers::Kind::Unknown);
    CHECK(answer.pages.empty());
  }
}

TEST_CASE("markup is read as words, and only pages of the dialogue come back",
          "[answers][integration]") {
  const auto answer = shipped_answerer().answer("<script>alert(1)</script>", "en", {});
  for (const auto& match : answer.pages) {
    CHECK(shipped_dialogue().find_page(match.page) != nullptr);
    CHECK(match.question.find('<') == std::string::npos);
  }
  CHECK(answer.why.find('<') == std::string::npos);
}

TEST_CASE("why says what matched and never what was typed", "[answers][integration]") {
  const auto answer = shipped_answerer().answer("zebra missed dose zebra", "en", {});
  CHECK(answer.why.find("zebra") == std::string::npos);
}

TEST_CASE("any bytes are survived, in any language", "[answers][integration]") {
  std::mt19937 random(7);
  std::uniform_int_distribution<int> byte(0, 255);
  std::uniform_int_distribution<int> length(0, 400);
  for (int round = 0; round < 300; ++round) {
    std::string bytes;
    for (int left = length(random); left > 0; --left) {
      bytes += static_cast<char>(byte(random));
    }
    const auto answer = shipped_answerer().answer(bytes, "xx", {});
    CHECK(answer.pages.size() <= answers::kMostPages);
    static_cast<void>(shipped_answerer().suggest(bytes, "es", 3));
  }
}

TEST_CASE("a danger sign in ten thousand signs of noise is still found at the front",
          "[safety][answers][integration]") {
  const auto words = "my son is having a seizure " + repeated("la ", 4000);
  CHECK(shipped_answerer().answer(words, "en", {}).kind == answers::Kind::HelpNow);
}

}  // namespace kiosk::test
