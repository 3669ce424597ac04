// What danger, questions for somebody else and each page sound like, learnt from sentences.

#include "answers/learning/sentence_learner.hpp"
#include "answers/likeness/sentence_classifier.hpp"
#include "language/words.hpp"
#include "support/catch.hpp"
#include "support/learnt.hpp"

using kiosk::answers::SentenceClassifier;
using kiosk::answers::SentenceLearner;
using kiosk::language::split_words;
using kiosk::test::Kept;
using Kind = kiosk::answers::SentenceKind;

namespace {

constexpr std::size_t kRefill = 0;
constexpr std::size_t kTablet = 1;
constexpr std::size_t kSubjects = 2;

Kept<SentenceClassifier> learnt(SentenceLearner learner) {
  kiosk::base::Packer packer;
  learner.pack(packer);
  return {std::move(packer),
          [](kiosk::base::Unpacker& unpacker) { return SentenceClassifier({}, unpacker); }};
}

Kept<SentenceClassifier> taught() {
  SentenceLearner learner({}, kSubjects);
  for (const auto* danger : {"he cannot breathe",
                             "her lips are turning blue",
                             "my son is turning blue",
                             "i cannot get any air"}) {
    learner.add(danger, Kind::Danger, {});
  }
  learner.add("can i breathe the spray of my neighbor", Kind::Ours, {});
  learner.add("is the blue tablet baclofen", Kind::Ours, kTablet);
  learner.add("how do i get a refill", Kind::Ours, kRefill);
  learner.add("when is the clinic open", Kind::Outside, {});
  learner.add("where can i park", Kind::Outside, {});
  return learnt(std::move(learner));
}

}  // namespace

TEST_CASE("what is like the dangers scores high, what is like the rest scores low",
          "[safety][answers][unit]") {
  const auto classifier = taught();
  CHECK(classifier->likeness(split_words("dad is turning blue")).danger > 0);
  CHECK(classifier->likeness(split_words("she cannot breathe")).danger > 0);
  CHECK(classifier->likeness(split_words("is there a blue tablet")).danger < 0);
  CHECK(classifier->likeness(split_words("is the clinic open for a refill")).danger < 0);
}

TEST_CASE("pieces of words carry over to a misspelled one", "[answers][unit]") {
  const auto classifier = taught();
  CHECK(classifier->likeness({"breatheing"}).danger > classifier->likeness({"zzz"}).danger);
}

TEST_CASE("the same sentences always teach the same", "[safety][answers][unit]") {
  const auto words = split_words("my friend is turning blue in the clinic");
  CHECK(taught()->likeness(words).danger == taught()->likeness(words).danger);
}

TEST_CASE("with sentences of one kind alone it says nothing", "[answers][unit]") {
  for (const auto kind : {Kind::Ours, Kind::Danger}) {
    SentenceLearner learner({}, kSubjects);
    learner.add("blue", kind, {});
    CHECK(learnt(std::move(learner))->likeness({"blue"}).danger == 0);
  }
}

TEST_CASE("no words and words never heard are scored too", "[answers][unit]") {
  const auto classifier = taught();
  CHECK(classifier->likeness({}).danger == classifier->likeness({"qqqq"}).danger);
}

TEST_CASE("a question for somebody else is told from ours and from danger", "[answers][unit]") {
  const auto classifier = taught();
  CHECK(classifier->likeness(split_words("is the clinic open today")).outside >
        classifier->likeness(split_words("is it the blue baclofen tablet")).outside);
  CHECK(classifier->likeness(split_words("where is the park")).outside > 0);
}

TEST_CASE("the page that is asked for in new words is the likelier one", "[answers][unit]") {
  const auto likely = taught()->likeness(split_words("my refill please")).subjects;
  REQUIRE(likely.size() == kSubjects);
  CHECK(likely[kRefill] > likely[kTablet]);
}
