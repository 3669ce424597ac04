#pragma once
// What a question is like, learnt from sentences: a danger somebody is in, a question for somebody
// else, and each of the subjects.

#include <cstddef>
#include <memory>
#include <optional>
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

/// Adds the scores of two ways of learning, because each finds danger that the other misses. Finds
/// questions that no sign and no way of asking foresaw, and tells when the words of a sign mean
/// something else.
class SentenceClassifier {
public:
  enum class Kind { Ours, Outside, Danger };

  /// Was taught nothing.
  SentenceClassifier() = default;
  /// Subjects are numbers less than `subjects`.
  SentenceClassifier(std::shared_ptr<const DangerWords> danger_words, std::size_t subjects);

  /// `subject`: the page it asks for; nothing if there is none.
  void add(const std::string& sentence, Kind kind, std::optional<std::size_t> subject);
  /// After the last add.
  void train();

  [[nodiscard]] Likeness likeness(const std::vector<std::string>& words) const;

private:
  struct Sentence {
    std::size_t end = 0;  ///< in said_
    Kind kind = Kind::Ours;
    std::optional<std::size_t> subject;
  };

  [[nodiscard]] std::vector<std::vector<WeightedFeature>> read_sentences();

  FeatureReader reader_;
  std::string said_;                 ///< all sentences in one; none once trained
  std::vector<Sentence> sentences_;  ///< none once trained
  [[nodiscard]] float odds(Kind kind, const std::vector<WeightedFeature>& sentence) const;

  SupportVectors danger_;
  SupportVectors outside_;
  NaiveBayes kinds_;
  NaiveBayes subjects_;
};

}  // namespace kiosk::answers
