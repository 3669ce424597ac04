#include "paper/document.hpp"

#include "support/catch.hpp"

using namespace kiosk::paper;

TEST_CASE("Pairs of stars make words bold", "[words][unit]") {
  const auto words = words_of("Do **not** stop **all at once**", "en");
  REQUIRE(words.spans.size() == 4);
  CHECK(words.language == "en");
  CHECK(words.spans[0].words == "Do ");
  CHECK(words.spans[0].weight == Weight::Regular);
  CHECK(words.spans[1].words == "not");
  CHECK(words.spans[1].weight == Weight::Bold);
  CHECK(words.spans[3].words == "all at once");
  CHECK(plain(words) == "Do not stop all at once");
}

TEST_CASE("A star without a partner stays", "[words][unit]") {
  CHECK(plain(words_of("5 ** 3")) == "5 ** 3");
  CHECK(plain(words_of("**")) == "**");
  CHECK(words_of("").spans.empty());
}
