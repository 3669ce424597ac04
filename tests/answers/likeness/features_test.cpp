// What of a question is learnt from.

#include <algorithm>

#include "answers/likeness/features.hpp"
#include "language/words.hpp"
#include "support/catch.hpp"

using kiosk::answers::Feature;
using kiosk::answers::FeatureReader;
using kiosk::answers::Rarities;
using kiosk::language::split_words;

namespace {

std::vector<Feature> features(const char* sentence) {
  return FeatureReader().features_of(split_words(sentence));
}

std::size_t shared(const std::vector<Feature>& one, const std::vector<Feature>& other) {
  return static_cast<std::size_t>(std::count_if(one.begin(), one.end(), [&](Feature feature) {
    return std::binary_search(other.begin(), other.end(), feature);
  }));
}

}  // namespace

TEST_CASE("the order of words is seen", "[answers][unit]") {
  CHECK(features("dog bites man") != features("man bites dog"));
}

TEST_CASE("each feature stands once, and all are in range", "[answers][unit]") {
  const auto found = features("no no no help");
  CHECK(std::adjacent_find(found.begin(), found.end()) == found.end());
  CHECK(std::is_sorted(found.begin(), found.end()));
  CHECK(found.back() < kiosk::answers::kFeatures);
}

TEST_CASE("a word that is denied is another one than the word meant", "[safety][answers][unit]") {
  kiosk::dialogue::DangerWords lists;
  lists.scopes["denied"]["en"] = {"not", "never had"};
  const FeatureReader reader(std::make_shared<const kiosk::answers::DangerWords>(lists));
  const auto meant = reader.features_of(split_words("she is confused"));
  CHECK(shared(meant, reader.features_of(split_words("very confused"))) > 0);
  CHECK(shared(meant, reader.features_of(split_words("not confused"))) == 0);
  CHECK(shared(reader.features_of(split_words("not so confused")),
               reader.features_of(split_words("never had confused"))) > 0);
}

TEST_CASE("a misspelled word shares pieces with the right one", "[answers][unit]") {
  CHECK(shared(features("breathing"), features("breatheing")) >= 3);
  CHECK(shared(features("breathing"), features("wifi")) == 0);
}

TEST_CASE("the same words have the same numbers on every machine", "[safety][answers][unit]") {
  // Worked out apart from this code: FNV-1a of 32 bits, folded to 18.
  CHECK(features("x") == std::vector<Feature>{112114, 204664});
}

TEST_CASE("rare features weigh more, and what was never seen nothing", "[answers][unit]") {
  const auto common = features("the pump");
  const auto learnt =
      kiosk::answers::rarities_in({common, features("the tablet"), features("the nurse")});
  const Rarities rarities(learnt);
  const auto weighted = rarities.weighted(features("the pump zzzz"));
  float squares = 0;
  float least = 1;
  float most = 0;
  for (const auto& one : weighted) {
    squares += one.weight * one.weight;
    least = std::min(least, one.weight);
    most = std::max(most, one.weight);
  }
  CHECK(squares == Approx(1));
  CHECK(least < most);
  CHECK(rarities.weighted(features("zzzz")).empty());
  CHECK(Rarities().weighted(common).empty());
}
