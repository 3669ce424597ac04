#include "answers/likeness/sentence_classifier.hpp"

#include <algorithm>
#include <future>
#include <string_view>
#include <utility>

#include "language/words.hpp"

namespace kiosk::answers {

namespace {

constexpr std::size_t kKinds = 3;
/// Weight of the odds of a kind beside the score of its support vectors. Chosen on practice
/// sentences that were held back from training: a quarter fewer calm ones open help.
constexpr float kOddsWeight = 0.15F;
/// The odds do not understand "not", so those of danger count in full only from this many words on.
constexpr std::size_t kWholeOddsWords = 10;

}  // namespace

SentenceClassifier::SentenceClassifier(std::shared_ptr<const DangerWords> danger_words,
                                       std::size_t subjects)
    : reader_(std::move(danger_words))
    , kinds_(kKinds)
    , subjects_(subjects) {
}

void SentenceClassifier::add(const std::string& sentence,
                             Kind kind,
                             std::optional<std::size_t> subject) {
  said_ += sentence;
  sentences_.push_back({said_.size(), kind, subject});
}

std::vector<std::vector<WeightedFeature>> SentenceClassifier::read_sentences() {
  std::vector<std::vector<Feature>> features;
  features.reserve(sentences_.size());
  std::size_t start = 0;
  for (const auto& sentence : sentences_) {
    const auto words = std::string_view(said_).substr(start, sentence.end - start);
    features.push_back(reader_.features_of(language::split_words(words)));
    start = sentence.end;
  }
  reader_.weigh(features);
  std::vector<std::vector<WeightedFeature>> weighted;
  weighted.reserve(features.size());
  for (const auto& sentence : features) {
    weighted.push_back(reader_.weighted(sentence));
  }
  return weighted;
}

void SentenceClassifier::train() {
  if (sentences_.empty()) {  // nothing to learn from
    *this = SentenceClassifier();
    return;
  }
  const auto sentences = read_sentences();
  const TrainingRows rows(sentences);
  const auto learn = [&](Kind kind) {
    std::vector<bool> of_kind;
    for (const auto& sentence : sentences_) {
      of_kind.push_back(sentence.kind == kind);
    }
    return SupportVectors(rows, of_kind);
  };
  auto outside = std::async(std::launch::async, learn, Kind::Outside);
  danger_ = learn(Kind::Danger);
  for (std::size_t number = 0; number < sentences.size(); ++number) {
    kinds_.add(static_cast<std::size_t>(sentences_[number].kind), sentences[number]);
    if (const auto subject = sentences_[number].subject) {
      subjects_.add(*subject, sentences[number]);
    }
  }
  kinds_.finish();
  subjects_.finish();
  outside_ = outside.get();
  std::string().swap(said_);  // clear() would keep the room
  std::vector<Sentence>().swap(sentences_);
}

float SentenceClassifier::odds(Kind kind, const std::vector<WeightedFeature>& sentence) const {
  return kOddsWeight * kinds_.log_odds(static_cast<std::size_t>(kind), sentence);
}

Likeness SentenceClassifier::likeness(const std::vector<std::string>& words) const {
  const auto sentence = reader_.weighted(reader_.features_of(words));
  const float share = static_cast<float>(std::min(words.size(), kWholeOddsWords)) /
                      static_cast<float>(kWholeOddsWords);
  return {danger_.score(sentence) + share * odds(Kind::Danger, sentence),
          outside_.score(sentence) + odds(Kind::Outside, sentence),
          subjects_.likely(sentence)};
}

}  // namespace kiosk::answers
