#include <algorithm>

#include "answers/guard/danger_words.hpp"
#include "language/words.hpp"
#include "support/catch.hpp"

namespace kiosk::test {

namespace {

const answers::DangerWords& sample() {
  static const answers::DangerWords words([] {
    dialogue::DangerWords lists;
    lists.concepts["breathing"] = {{"en", {"cant|cannot breathe", "gasp*"}},
                                   {"es", {"no puedo respirar"}}};
    lists.scopes["long-past"] = {{"en", {"years ago"}}};
    return lists;
  }());
  return words;
}

/// The ids of what is said, in order.
std::vector<std::string> heard(const char* question) {
  std::vector<std::string> ids;
  for (const auto& said : sample().find(language::split_words(question))) {
    ids.push_back(sample().ideas()[said.idea].id);
  }
  return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("an idea is heard in any of its words, with two others between them",
          "[safety][answers][unit]") {
  CHECK(heard("he cannot breathe") == Ids{"breathing"});
  CHECK(heard("i cant even really breathe") == Ids{"breathing"});
  CHECK(heard("i cant say that i often breathe") == Ids{});
  CHECK(heard("breathe i cant") == Ids{});
}

TEST_CASE("a beginning of a word stands for all that begin so", "[safety][answers][unit]") {
  CHECK(heard("gasping") == Ids{"breathing"});
  CHECK(heard("gas") == Ids{});
}

TEST_CASE("endings make no difference to a word of a list", "[answers][unit]") {
  CHECK(heard("she cant breathes") == Ids{"breathing"});
}

TEST_CASE("both languages are heard in one line, and so is when", "[safety][answers][unit]") {
  CHECK(heard("ya no puedo respirar") == Ids{"breathing"});
  CHECK(heard("years ago he could not breathe") == Ids{"long-past"});
}

TEST_CASE("what is said is told with the words it stands in", "[answers][unit]") {
  const auto said = sample().find({"mom", "cant", "breathe", "now"});
  REQUIRE(said.size() == 1);
  CHECK(said.front().begin == 1);
  CHECK(said.front().end == 3);
  CHECK(sample().ideas()[said.front().idea].kind == answers::DangerWords::Kind::Concept);
}

}  // namespace kiosk::test
