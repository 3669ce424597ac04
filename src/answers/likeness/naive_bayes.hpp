#pragma once
// Which of many subjects a sentence is about.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "answers/likeness/features.hpp"
#include "base/packed.hpp"
#include "base/table.hpp"

namespace kiosk::answers {

/// How much a feature speaks for a subject, beyond a subject that never showed it. There are half a
/// million of these.
struct Evidence {
  std::uint32_t subject : 18 = 0;
  std::uint32_t parts : 14 = 0;  ///< of the weight; kEvidenceParts are 1
};
inline constexpr float kEvidenceParts = 1024;

/// Multinomial naive Bayes over weighted features, every subject as likely as any other before a
/// word is read (Rennie et al. 2003, ICML). NaiveBayesLearner teaches it.
class NaiveBayes {
public:
  /// Knows no subject.
  NaiveBayes() = default;
  /// Lies in what is unpacked, which must outlive it.
  explicit NaiveBayes(base::Unpacker& learnt);

  /// How likely each subject is, the sum of all 1; 0 for one of which no sentence was shown. All
  /// are 0 for a sentence without a feature.
  [[nodiscard]] std::vector<float> likely(const std::vector<WeightedFeature>& sentence) const;
  /// The logarithm of how much likelier `subject` is than all others together; 0 for a sentence
  /// without a feature, or if nothing was shown of the subject or of any other.
  [[nodiscard]] float log_odds(std::size_t subject,
                               const std::vector<WeightedFeature>& sentence) const;

private:
  /// Of each subject, up to a common term; the lowest number for one that was not shown.
  [[nodiscard]] std::vector<float>
  log_likelihoods(const std::vector<WeightedFeature>& sentence) const;

  std::span<const float> totals_;       ///< weight of all features shown for a subject
  std::span<const float> absences_;     ///< log of what a feature that was not shown is likely
  base::TableView<Evidence> evidence_;  ///< of features
};

}  // namespace kiosk::answers
