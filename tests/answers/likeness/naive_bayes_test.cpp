// Which of many subjects a sentence is about.

#include <numeric>

#include "answers/learning/naive_bayes_learner.hpp"
#include "answers/likeness/naive_bayes.hpp"
#include "support/catch.hpp"
#include "support/learnt.hpp"

using kiosk::answers::NaiveBayes;
using kiosk::answers::NaiveBayesLearner;
using kiosk::answers::WeightedFeature;
using kiosk::test::Kept;

namespace {

constexpr std::size_t kSleep = 0;
constexpr std::size_t kFood = 1;
constexpr std::size_t kNeverShown = 2;

using Sentence = std::vector<WeightedFeature>;
const Sentence kTired{{1, 0.8F}, {2, 0.6F}};
const Sentence kHungry{{3, 0.8F}, {2, 0.6F}};
const Sentence kUnheardOf{{9, 1}};

Kept<NaiveBayes> learnt(NaiveBayesLearner learner) {
  kiosk::base::Packer packer;
  learner.pack(packer);
  return {std::move(packer), [](kiosk::base::Unpacker& unpacker) { return NaiveBayes(unpacker); }};
}

Kept<NaiveBayes> taught() {
  NaiveBayesLearner learner(3);
  learner.add(kSleep, kTired);
  learner.add(kSleep, kTired);
  learner.add(kFood, kHungry);
  return learnt(std::move(learner));
}

}  // namespace

TEST_CASE("a sentence is about the subject that showed its features", "[answers][unit]") {
  const auto bayes = taught();
  CHECK(bayes->likely(kTired)[kSleep] > 0.9F);
  CHECK(bayes->likely(kHungry)[kFood] > 0.9F);
  CHECK(bayes->log_odds(kSleep, kTired) > 0);
  CHECK(bayes->log_odds(kSleep, kHungry) < 0);
}

TEST_CASE("all subjects together are sure, and one that was never shown is none",
          "[answers][unit]") {
  const auto likely = taught()->likely(kTired);
  REQUIRE(likely.size() == 3);
  CHECK(std::accumulate(likely.begin(), likely.end(), 0.F) == Approx(1));
  CHECK(likely[kNeverShown] == 0);
  CHECK(taught()->log_odds(kNeverShown, kTired) == 0);
}

TEST_CASE("that one subject was shown more often makes it no likelier by itself",
          "[answers][unit]") {
  const Sentence shared{{2, 1}};
  const auto likely = taught()->likely(shared);
  CHECK(likely[kSleep] == Approx(likely[kFood]).margin(0.05));
}

TEST_CASE("a sentence without a feature tells nothing, and one unheard of little",
          "[answers][unit]") {
  const auto bayes = taught();
  CHECK(bayes->likely({}) == std::vector<float>(3, 0));
  CHECK(bayes->log_odds(kSleep, {}) == 0);
  CHECK(bayes->likely(kUnheardOf)[kSleep] < 0.6F);
}

TEST_CASE("what was taught nothing, or one subject alone, says nothing", "[answers][unit]") {
  CHECK(NaiveBayes().likely(kTired).empty());
  const auto none = learnt(NaiveBayesLearner(2));
  CHECK(none->likely(kTired) == std::vector<float>(2, 0));
  NaiveBayesLearner only_sleep(2);
  only_sleep.add(kSleep, kTired);
  const auto one = learnt(std::move(only_sleep));
  CHECK(one->log_odds(kSleep, kTired) == 0);
  CHECK(one->likely(kTired)[kSleep] == Approx(1));
}
