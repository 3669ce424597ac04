#include "answers/likeness/sentence_classifier.hpp"

#include <algorithm>
#include <utility>

namespace kiosk::answers {

namespace {

/// Weight of the odds of a kind beside the score of its support vectors. Chosen on practice
/// sentences that were held back from training: a quarter fewer calm ones open help.
constexpr float kOddsWeight = 0.15F;
/// The odds do not understand "not", so those of danger count in full only from this many words on.
constexpr std::size_t kWholeOddsWords = 10;

}  // namespace

SentenceClassifier::SentenceClassifier(std::shared_ptr<const DangerWords> danger_words,
                                       base::Unpacker& learnt)
    : reader_(std::move(danger_words))
    , rarities_(learnt.next<float>())
    , kinds_(learnt)
    , subjects_(learnt)
    , danger_(learnt)
    , outside_(learnt) {
}

float SentenceClassifier::odds(SentenceKind kind,
                               const std::vector<WeightedFeature>& sentence) const {
  return kOddsWeight * kinds_.log_odds(static_cast<std::size_t>(kind), sentence);
}

Likeness SentenceClassifier::likeness(const std::vector<std::string>& words) const {
  const auto sentence = rarities_.weighted(reader_.features_of(words));
  const float share = static_cast<float>(std::min(words.size(), kWholeOddsWords)) /
                      static_cast<float>(kWholeOddsWords);
  return {danger_.score(sentence) + share * odds(SentenceKind::Danger, sentence),
          outside_.score(sentence) + odds(SentenceKind::Outside, sentence),
          subjects_.likely(sentence)};
}

}  // namespace kiosk::answers
