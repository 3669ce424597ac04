#include "answers/learning/sentence_learner.hpp"

#include <algorithm>
#include <future>
#include <iterator>
#include <string_view>
#include <utility>

#include "answers/learning/naive_bayes_learner.hpp"
#include "answers/learning/support_vector_learner.hpp"
#include "language/words.hpp"

namespace kiosk::answers {

namespace {

/// Without a thread to spare, one after the other.
constexpr auto kBesideIfPossible = std::launch::async | std::launch::deferred;

}  // namespace

void SentenceLearner::add(const std::string& sentence,
                          SentenceKind kind,
                          std::optional<std::size_t> subject) {
  said_ += sentence;
  sentences_.push_back({said_.size(), kind, subject});
}

std::vector<std::vector<Feature>> SentenceLearner::read_sentences() const {
  std::vector<std::vector<Feature>> features;
  features.reserve(sentences_.size());
  std::size_t start = 0;
  for (const auto& sentence : sentences_) {
    const auto words = std::string_view(said_).substr(start, sentence.end - start);
    features.push_back(reader_.features_of(language::split_words(words)));
    start = sentence.end;
  }
  return features;
}

SentenceLearner::Sentences SentenceLearner::pack_rarities(base::Packer& packer) {
  const auto features = read_sentences();
  std::string().swap(said_);  // clear() would keep the room
  const auto rarities = rarities_in(features);
  packer.add(rarities);
  Sentences weighted;
  weighted.reserve(features.size());
  for (const auto& sentence : features) {
    weighted.push_back(Rarities(rarities).weighted(sentence));
  }
  return weighted;
}

void SentenceLearner::pack_odds(const Sentences& sentences, base::Packer& packer) const {
  NaiveBayesLearner kinds(kSentenceKinds);
  NaiveBayesLearner subjects(subjects_);
  for (std::size_t number = 0; number < sentences.size(); ++number) {
    kinds.add(static_cast<std::size_t>(sentences_[number].kind), sentences[number]);
    if (const auto subject = sentences_[number].subject) {
      subjects.add(*subject, sentences[number]);
    }
  }
  kinds.pack(packer);
  subjects.pack(packer);
}

void SentenceLearner::pack_support_vectors(Sentences sentences, base::Packer& packer) const {
  const TrainingRows rows(sentences);
  Sentences().swap(sentences);  // the rows take a hundred megabytes more
  const auto learn = [&](SentenceKind kind) {
    std::vector<bool> of_kind;
    std::transform(sentences_.begin(),
                   sentences_.end(),
                   std::back_inserter(of_kind),
                   [&](const Sentence& sentence) { return sentence.kind == kind; });
    return rows.learn_support_vectors(of_kind);
  };
  auto outside = std::async(kBesideIfPossible, learn, SentenceKind::Outside);
  packer.add(learn(SentenceKind::Danger));
  packer.add(outside.get());
}

void SentenceLearner::pack(base::Packer& packer) {
  auto sentences = pack_rarities(packer);
  pack_odds(sentences, packer);
  pack_support_vectors(std::move(sentences), packer);
  std::vector<Sentence>().swap(sentences_);
}

}  // namespace kiosk::answers
