// What danger sounds like, learnt from sentences.

#include "answers/likeness/danger_classifier.hpp"
#include "answers/words/words.hpp"
#include "support/catch.hpp"

using kiosk::answers::DangerClassifier;
using kiosk::answers::split_words;
using Kind = DangerClassifier::Kind;

namespace {

DangerClassifier taught() {
  DangerClassifier classifier;
  for (const auto* danger : {"he cannot breathe",
                             "her lips are turning blue",
                             "my son is turning blue",
                             "i cannot get any air"}) {
    classifier.add(danger, Kind::Danger);
  }
  for (const auto* calm : {"can i breathe the spray of my neighbor",
                           "is the blue tablet baclofen",
                           "how do i get a refill",
                           "when is the clinic open"}) {
    classifier.add(calm, Kind::Calm);
  }
  classifier.train();
  return classifier;
}

}  // namespace

TEST_CASE("what is like the dangers scores high, what is like the rest scores low",
          "[safety][answers][unit]") {
  const auto classifier = taught();
  CHECK(classifier.score(split_words("dad is turning blue")) > 0);
  CHECK(classifier.score(split_words("she cannot breathe")) > 0);
  CHECK(classifier.score(split_words("is there a blue tablet")) < 0);
  CHECK(classifier.score(split_words("is the clinic open for a refill")) < 0);
}

TEST_CASE("pieces of words carry over to a misspelled one", "[answers][unit]") {
  const auto classifier = taught();
  CHECK(classifier.score({"breatheing"}) > classifier.score({"zzz"}));
}

TEST_CASE("the same sentences always teach the same", "[safety][answers][unit]") {
  const auto words = split_words("my friend is turning blue in the clinic");
  CHECK(taught().score(words) == taught().score(words));
}

TEST_CASE("with sentences of one kind alone it says nothing", "[answers][unit]") {
  for (const auto kind : {Kind::Calm, Kind::Danger}) {
    DangerClassifier classifier;
    classifier.add("blue", kind);
    classifier.train();
    CHECK(classifier.score({"blue"}) == 0);
  }
}

TEST_CASE("no words and words never heard are scored too", "[answers][unit]") {
  const auto classifier = taught();
  CHECK(classifier.score({}) == classifier.score({"qqqq"}));
}
