// Which words of a question are the words of a pattern.

#include "answers/guard/lexicon.hpp"
#include "support/catch.hpp"

namespace kiosk::test {

namespace {

using Positions = std::vector<std::size_t>;
using Words = std::vector<std::string>;

/// Where `pattern_word` stands in the question, if `known` are the words the dialogue knows.
Positions
places_of(const std::string& pattern_word, const Words& question, const Words& known = {}) {
  answers::PatternWords words;
  const auto number = words.number("en", pattern_word);
  return answers::Lexicon(words).find(question, language::Vocabulary(known))[number];
}

bool means(const std::string& pattern_word, const std::string& word, const Words& known = {}) {
  return !places_of(pattern_word, {word}, known).empty();
}

}  // namespace

TEST_CASE("a word is found wherever it stands in a question", "[safety][answers][unit]") {
  CHECK(places_of("fit", {"a", "fit", "and", "fit"}) == Positions{1, 3});
  CHECK(places_of("fit", {"a", "seizure"}).empty());
  CHECK(places_of("fit", {}).empty());
}

TEST_CASE("a word is found with another ending, whichever of the two is in the pattern",
          "[safety][answers][unit]") {
  CHECK(means("shake", "shakes"));
  CHECK(means("shake", "shaking"));
  CHECK(means("shaking", "shake"));
  CHECK(means("stop", "stopped"));
  CHECK(means("tieso", "tiesas"));
  CHECK_FALSE(means("shake", "sharp"));
}

TEST_CASE("an ending that carries the danger is kept", "[safety][answers][unit]") {
  CHECK_FALSE(means("matarme", "mata"));
  CHECK_FALSE(means("mata", "matarme"));
}

TEST_CASE("words too short for a stem are only themselves", "[safety][answers][unit]") {
  CHECK(means("gas", "gas"));
  CHECK_FALSE(means("ga", "gas"));
  CHECK_FALSE(means("r", "red"));
  CHECK_FALSE(means("br", "bring"));
  CHECK(means("no", "no"));
  CHECK_FALSE(means("no", "nos"));
}

TEST_CASE("no ending is cut that leaves fewer than three letters", "[answers][unit]") {
  CHECK(language::light_stem("ring") == "ring");
  CHECK(language::light_stem("bring") == "bring");
  CHECK(language::light_stem("falling") == "fall");
  CHECK(language::light_stem("bed") == "bed");
  CHECK(language::light_stem("eyes") == "eye");
  CHECK(language::light_stem("") == "");
}

TEST_CASE("a number is only itself: a hundred is not a thousand", "[safety][answers][unit]") {
  CHECK(means("100", "100"));
  CHECK_FALSE(means("100", "1000"));
  CHECK_FALSE(means("1000", "100"));
  CHECK_FALSE(means("2000", "200"));
}

TEST_CASE("a beginning finds every word that begins so", "[safety][answers][unit]") {
  CHECK(means("convuls*", "convulsing"));
  CHECK(means("convuls*", "convuls"));
  CHECK_FALSE(means("convuls*", "convul"));
}

TEST_CASE("the same beginning and whole word are two different ones", "[answers][unit]") {
  answers::PatternWords words;
  const auto whole = words.number("en", "fit");
  const auto beginning = words.number("en", "fit*");
  CHECK(whole != beginning);
  CHECK(words.number("en", "fit") == whole);
  CHECK(words.number("en", "fit*") == beginning);
  const auto found = answers::Lexicon(words).find({"fitness"}, language::Vocabulary());
  CHECK(found[whole].empty());
  CHECK(found[beginning] == Positions{0});
}

TEST_CASE("a misspelled word is the known one it is near to", "[safety][answers][unit]") {
  CHECK(means("seizure", "siezure", {"seizure"}));
  CHECK(means("convuls*", "conwulsion", {"convulsion"}));
  CHECK(means("seizure", "siezures", {"seizures"}));
  CHECK_FALSE(means("seizure", "siezure", {"breathe"}));
}

TEST_CASE("a word somebody knows is never taken for a misspelled one", "[safety][answers][unit]") {
  CHECK(means("pills", "bills", {"pills"}));
  CHECK_FALSE(means("pills", "bills", {"pills", "bills"}));
}

TEST_CASE("a word that is near to two counts as both", "[safety][answers][unit]") {
  const language::Vocabulary vocabulary({"pills", "fills"});
  answers::PatternWords words;
  const auto pills = words.number("en", "pills");
  const auto fills = words.number("en", "fills");
  const auto found = answers::Lexicon(words).find({"two", "bills"}, vocabulary);
  CHECK(found[pills] == Positions{1});
  CHECK(found[fills] == Positions{1});
}

TEST_CASE("a word of two languages is found in both", "[safety][answers][unit]") {
  answers::PatternWords words;
  const auto english = words.number("en", "no");
  const auto spanish = words.number("es", "no");
  CHECK(english != spanish);
  const auto found = answers::Lexicon(words).find({"no"}, language::Vocabulary());
  CHECK(found[english] == Positions{0});
  CHECK(found[spanish] == Positions{0});
}

TEST_CASE("words with the same stem are all found at one place, each once", "[answers][unit]") {
  answers::PatternWords words;
  const auto shake = words.number("en", "shake");
  const auto shaking = words.number("en", "shaking");
  const auto found = answers::Lexicon(words).find({"shaking"}, language::Vocabulary());
  CHECK(found[shake] == Positions{0});
  CHECK(found[shaking] == Positions{0});
}

}  // namespace kiosk::test
