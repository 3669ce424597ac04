// Slips of the hand, and phrases of plain words.

#include <algorithm>

#include "language/phrases.hpp"
#include "language/spelling.hpp"
#include "language/vocabulary.hpp"
#include "support/catch.hpp"

namespace kiosk::test {

namespace {

using language::spelling_distance;
using Words = std::vector<std::string>;

/// The words nearest to `typed`, in the order of the alphabet.
Words near(const std::string& typed, const Words& known) {
  auto nearest = language::Vocabulary(known).near(typed);
  std::sort(nearest.begin(), nearest.end());
  return nearest;
}

}  // namespace

TEST_CASE("a letter left out, put in, changed, or two swapped are one slip each",
          "[answers][unit]") {
  CHECK(spelling_distance("seizure", "seizure", 2) == 0);
  CHECK(spelling_distance("seizre", "seizure", 2) == 1);
  CHECK(spelling_distance("seizuure", "seizure", 2) == 1);
  CHECK(spelling_distance("seisure", "seizure", 2) == 1);
  CHECK(spelling_distance("siezure", "seizure", 2) == 1);
  CHECK(spelling_distance("esizure", "seizure", 2) == 1);
  CHECK(spelling_distance("seizuer", "seizure", 2) == 1);
  CHECK(spelling_distance("siesure", "seizure", 2) == 2);
  CHECK(spelling_distance("", "ab", 2) == 2);
  CHECK(spelling_distance("kitten", "sitting", 3) == 3);
}

TEST_CASE("two swapped letters with one between them are more than one slip", "[answers][unit]") {
  CHECK(spelling_distance("ca", "abc", 5) == 3);
  CHECK(spelling_distance("abc", "cba", 5) == 2);
}

TEST_CASE("more slips than asked for are one more, however many there are", "[answers][unit]") {
  CHECK(spelling_distance("breathe", "seizure", 2) == 3);
  CHECK(spelling_distance("fit", "seizure", 2) == 3);
  CHECK(spelling_distance("siesure", "seizure", 1) == 2);
  CHECK(spelling_distance(std::string(64, 'a'), std::string(62, 'a'), 2) == 2);
  CHECK(spelling_distance(std::string(65, 'a'), std::string(65, 'a'), 2) == 3);
}

TEST_CASE("a word of five letters is found with one slip, one of four is not",
          "[safety][answers][unit]") {
  CHECK(near("blead", {"bleed"}) == Words{"bleed"});
  CHECK(near("helpp", {"help"}) == Words{"help"});
  CHECK(near("halp", {"help"}).empty());
  CHECK(near("paint", {"fat", "pan"}).empty());
}

TEST_CASE("two slips are too many for a word of eight letters", "[safety][answers][unit]") {
  CHECK(near("baclofem", {"baclofen"}) == Words{"baclofen"});
  CHECK(near("paclofem", {"baclofen"}).empty());
}

TEST_CASE("a word of nine letters is found with two slips, and not with three",
          "[safety][answers][unit]") {
  CHECK(near("vreathinj", {"breathing"}) == Words{"breathing"});
  CHECK(near("konvulsjon", {"convulsion"}) == Words{"convulsion"});
  CHECK(near("konvulsjom", {"convulsion"}).empty());
  CHECK(near("convlsins", {"convulsions"}) == Words{"convulsions"});
  CHECK(near("connvulsiions", {"convulsions"}) == Words{"convulsions"});
}

TEST_CASE("two slips need nine letters in both words", "[safety][answers][unit]") {
  CHECK(near("brething", {"breathing"}) == Words{"breathing"});
  CHECK(near("brethinj", {"breathing"}).empty());
  CHECK(near("breathinj", {"breathin"}) == Words{"breathin"});
  CHECK(near("vreathinj", {"breathin"}).empty());
}

TEST_CASE("only the nearest words are found, whichever was learnt first",
          "[safety][answers][unit]") {
  CHECK(near("convulsiom", {"convulsion", "convulsing"}) == Words{"convulsion"});
  CHECK(near("convulsiom", {"convulsing", "convulsion"}) == Words{"convulsion"});
}

TEST_CASE("of words that are equally near all are found", "[safety][answers][unit]") {
  CHECK(near("bills", {"pills", "fills", "walls"}) == Words{"fills", "pills"});
}

TEST_CASE("a word learnt twice is found once", "[answers][unit]") {
  CHECK(near("bills", {"pills", "pills"}) == Words{"pills"});
}

TEST_CASE("words with figures are neither corrected nor offered", "[safety][answers][unit]") {
  CHECK(near("bacl0fen", {"baclofen"}).empty());
  CHECK(near("abcdef", {"abcde6"}).empty());
}

TEST_CASE("words longer than twenty-four letters are not corrected", "[answers][unit]") {
  const std::string longest(24, 'a');
  CHECK(near(longest.substr(1) + "b", {longest}) == Words{longest});
  CHECK(near(longest + "a", {longest}).empty());
  CHECK(near(longest, {longest + "a"}).empty());
}

TEST_CASE("a vocabulary knows what it learnt, of any length", "[answers][unit]") {
  const language::Vocabulary vocabulary({"a", "100"});
  CHECK(vocabulary.knows("a"));
  CHECK(vocabulary.knows("100"));
  CHECK_FALSE(vocabulary.knows("b"));
  CHECK(vocabulary.near("anything").empty());
}

TEST_CASE("the longest phrase that begins or ends at a word is found", "[answers][unit]") {
  for (const auto& thanks :
       {Words{"thank you", "thank you so much"}, Words{"thank you so much", "thank you"}}) {
    const language::Phrases phrases({{"en", thanks}, {"es", {"tardes", "buenas tardes"}}});
    const Words words{"thank", "you", "so", "much", "buenas", "tardes"};
    CHECK(phrases.at(words, 0) == 4);
    CHECK(phrases.at(words, 1) == 0);
    CHECK(phrases.at(words, 4) == 2);
    CHECK(phrases.before(words, 6) == 2);
    CHECK(phrases.before(words, 4) == 4);
    CHECK(phrases.before(words, 3) == 0);
    CHECK(phrases.before(words, 0) == 0);
  }
}

TEST_CASE("a phrase stands only in whole words that follow each other", "[answers][unit]") {
  const language::Phrases phrases({{"en", {"blood pressure pill", "advil", "..."}}});
  CHECK(phrases.stand_in({"my", "blood", "pressure", "pill"}));
  CHECK(phrases.stand_in({"advil"}));
  CHECK_FALSE(phrases.stand_in({"blood", "pressure"}));
  CHECK_FALSE(phrases.stand_in({"blood", "high", "pressure", "pill"}));
  CHECK_FALSE(phrases.stand_in({"advils"}));
  CHECK_FALSE(phrases.stand_in({}));
}

}  // namespace kiosk::test
