// The pattern language of red-flags.json, pattern by pattern.

#include "answers/guard/pattern.hpp"
#include "language/words.hpp"
#include "support/catch.hpp"

namespace kiosk::test {

namespace {

using Spans = std::vector<answers::Span>;

const dialogue::RedFlags& sample_flags() {
  static const dialogue::RedFlags flags = [] {
    dialogue::RedFlags red_flags;
    red_flags.groups["pump"] = {{"en", {"pump", "baclofen device"}}, {"es", {"bomba"}}};
    red_flags.groups["marks"] = {{"en", {"...", "rash"}}};
    return red_flags;
  }();
  return flags;
}

/// Where the pattern stands in the question.
Spans found(const char* pattern, const char* question, const dialogue::Language& language = "en") {
  answers::PatternWords words;
  answers::PatternReader reader(sample_flags(), words);
  const auto read = reader.read(language, pattern);
  const language::Vocabulary nothing_respelled;
  return read.find(
      answers::Lexicon(words).find(language::split_words(question), nothing_respelled));
}

bool stands(const char* pattern, const char* question, const dialogue::Language& language = "en") {
  return !found(pattern, question, language).empty();
}

}  // namespace

TEST_CASE("words of a pattern stand in their order, with at most two others between two of them",
          "[safety][answers][unit]") {
  CHECK(stands("cant breathe", "cant breathe"));
  CHECK(stands("cant breathe", "i cant even really breathe"));
  CHECK_FALSE(stands("cant breathe", "i cant say that i breathe"));
  CHECK_FALSE(stands("cant breathe", "breathe i cant"));
}

TEST_CASE("two words between are allowed after each word of a pattern, not once",
          "[safety][answers][unit]") {
  CHECK(stands("took too many", "took way way too very very many"));
  CHECK_FALSE(stands("took too many", "took too very very very many"));
}

TEST_CASE("one word of the question is not two words of a pattern", "[safety][answers][unit]") {
  CHECK_FALSE(stands("too too", "too many"));
  CHECK(stands("too too", "too too many"));
}

TEST_CASE("either of two words may stand at one place", "[safety][answers][unit]") {
  CHECK(stands("cant|cannot breathe", "cant breathe"));
  CHECK(stands("cant|cannot breathe", "i cannot breathe"));
  CHECK_FALSE(stands("cant|cannot breathe", "i breathe"));
}

TEST_CASE("parts stand anywhere and in any order, and all of them must",
          "[safety][answers][unit]") {
  CHECK(stands("took & many", "many many many pills is what i took"));
  CHECK(stands("took & many", "i took far more than what was too many"));
  CHECK_FALSE(stands("took & many", "i took one"));
  CHECK_FALSE(stands("took & many", "how many"));
}

TEST_CASE("a part that must be absent takes the pattern away wherever it stands",
          "[safety][answers][unit]") {
  CHECK(stands("fit & !shoe", "he has a fit"));
  CHECK_FALSE(stands("fit & !shoe", "do my shoes fit"));
  CHECK_FALSE(stands("fit & !shoe", "a fit that comes and goes in one shoe"));
  CHECK_FALSE(stands("!shoe & fit", "a shoe will fit"));
  CHECK(stands("fit & !tight shoe", "a fit and his shoe is tight"));
}

TEST_CASE("a beginning stands for every word that begins so and for no other",
          "[safety][answers][unit]") {
  CHECK(stands("convuls*", "he is convulsing"));
  CHECK(stands("convuls*", "convulsions"));
  CHECK(stands("convuls*", "convuls"));
  CHECK_FALSE(stands("convuls*", "convul"));
  CHECK_FALSE(stands("convuls*", "reconvulsing"));
  CHECK(stands("he|she convuls*", "she is convulsing"));
}

TEST_CASE("a group stands for each of its entries, be it one word or several",
          "[safety][answers][unit]") {
  CHECK(stands("{pump} alarm", "my pump has an alarm"));
  CHECK(stands("{pump} alarm", "the baclofen device alarm"));
  CHECK(stands("{pump} alarm", "the baclofen in the device sounds an alarm"));
  CHECK_FALSE(stands("{pump} alarm", "the device sounds an alarm"));
  CHECK_FALSE(stands("{pump} alarm", "device baclofen alarm"));
}

TEST_CASE("a group may stand beside other words at one place", "[safety][answers][unit]") {
  CHECK(stands("{pump}|tube alarm", "tube alarm"));
  CHECK(stands("{pump}|tube alarm", "pump alarm"));
  CHECK(stands("tube|{pump} alarm", "baclofen device alarm"));
  CHECK_FALSE(stands("{pump}|tube alarm", "fire alarm"));
}

TEST_CASE("a group is read in the language of its pattern", "[safety][answers][unit]") {
  CHECK(stands("{pump} suena", "la bomba suena", "es"));
  CHECK_FALSE(stands("{pump} suena", "la pump suena", "es"));
}

TEST_CASE("a group that nobody wrote, or not in this language, stands nowhere",
          "[safety][answers][unit]") {
  CHECK_FALSE(stands("{nothing}", "nothing"));
  CHECK_FALSE(stands("{nothing} alarm", "alarm"));
  CHECK_FALSE(stands("{marks}", "rash", "es"));
}

TEST_CASE("an entry of marks alone does not stand everywhere", "[safety][answers][unit]") {
  CHECK(stands("{marks}", "a rash"));
  CHECK_FALSE(stands("{marks}", "a pump"));
}

TEST_CASE("a number and its unit are two words in a pattern as they are in a question",
          "[answers][unit]") {
  CHECK(stands("took 100mg", "i took 100 mg"));
  CHECK(stands("took 100mg", "i took 100mg"));
  CHECK_FALSE(stands("took 100mg", "i took 100"));
}

TEST_CASE("every way a pattern stands is told, by the words it took", "[safety][answers][unit]") {
  CHECK(found("cant breathe", "i cant even breathe") == Spans{{1, 3}});
  CHECK(found("fit", "a fit and a fit") == Spans{{1}, {4}});
  CHECK(found("took & many", "many is what i took") == Spans{{0, 4}});
  CHECK(found("cant & cant breathe", "cant breathe") == Spans{{0, 1}});
}

TEST_CASE("a pattern that stands in countless ways is found all the same, and at once",
          "[safety][answers][unit]") {
  std::string question;
  for (std::size_t word = 0; word < language::kMostWords; ++word) {
    question += "pill ";
  }
  const auto ways =
      found("pill pill pill pill & pill pill pill & pill pill & pill", question.c_str());
  CHECK_FALSE(ways.empty());
  CHECK(ways.size() < language::kMostWords);
}

TEST_CASE("patterns of every language are read, and those of no words are left out",
          "[answers][unit]") {
  answers::PatternWords words;
  answers::PatternReader reader(sample_flags(), words);
  const auto patterns = reader.read_all({{"en", {"fit", "", " & "}}, {"es", {"!nada", "ataque"}}});
  CHECK(patterns.size() == 2);
}

}  // namespace kiosk::test
