#pragma once
// What a question is like, learnt from sentences: a danger somebody is in, a question for somebody
// else, and each of the subjects.

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "answers/likeness/features.hpp"
#include "answers/likeness/naive_bayes.hpp"
#include "answers/likeness/support_vectors.hpp"

namespace kiosk::answers {

struct Likeness {
  float danger = 0;             ///< about -3 … 3: above 0 rather danger than not
  float outside = 0;            ///< the same, of a question that no page is for
  std::vector<float> subjects;  ///< as NaiveBayes::likely
};

enum class SentenceKind { Ours, Outside, Danger };
inline constexpr std::size_t kSentenceKinds = 3;

/// Adds the scores of two ways of learning, because each finds danger that the other misses. Finds
/// questions that no sign and no way of asking foresaw, and tells when the words of a sign mean
/// something else. SentenceLearner teaches it.
class SentenceClassifier {
public:
  /// Was taught nothing.
  SentenceClassifier() = default;
  /// Lies in what is unpacked, which must outlive it. `danger_words` are those it learnt with.
  SentenceClassifier(std::shared_ptr<const DangerWords> danger_words, base::Unpacker& learnt);

  [[nodiscard]] Likeness likeness(const std::vector<std::string>& words) const;

private:
  [[nodiscard]] float odds(SentenceKind kind, const std::vector<WeightedFeature>& sentence) const;

  FeatureReader reader_;
  // In the order they are packed.
  Rarities rarities_;
  NaiveBayes kinds_;
  NaiveBayes subjects_;
  SupportVectors danger_;
  SupportVectors outside_;
};

}  // namespace kiosk::answers
