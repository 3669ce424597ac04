#pragma once
// Teaches SentenceClassifier.

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "answers/likeness/sentence_classifier.hpp"

namespace kiosk::answers {

class SentenceLearner {
public:
  /// Subjects are numbers less than `subjects`. Without `danger_words` no ideas are looked for.
  SentenceLearner(std::shared_ptr<const DangerWords> danger_words, std::size_t subjects)
      : reader_(std::move(danger_words))
      , subjects_(subjects) {}

  /// `subject`: the page it asks for; nothing if there is none.
  void add(const std::string& sentence, SentenceKind kind, std::optional<std::size_t> subject);

  /// Packs what was learnt for a SentenceClassifier, and forgets it. Takes seconds and two cores
  /// for the shipped dialogue.
  void pack(base::Packer& packer);

private:
  using Sentences = std::vector<std::vector<WeightedFeature>>;
  struct Sentence {
    std::size_t end = 0;  ///< in said_
    SentenceKind kind = SentenceKind::Ours;
    std::optional<std::size_t> subject;
  };

  [[nodiscard]] std::vector<std::vector<Feature>> read_sentences() const;
  /// Gives the sentences, weighed; none are kept in words.
  [[nodiscard]] Sentences pack_rarities(base::Packer& packer);
  void pack_support_vectors(Sentences sentences, base::Packer& packer) const;
  void pack_odds(const Sentences& sentences, base::Packer& packer) const;

  FeatureReader reader_;
  std::size_t subjects_;
  std::string said_;  ///< all sentences in one
  std::vector<Sentence> sentences_;
};

}  // namespace kiosk::answers
