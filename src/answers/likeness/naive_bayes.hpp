#pragma once
// Which of many subjects a sentence is about.

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "answers/likeness/features.hpp"
#include "base/table.hpp"

namespace kiosk::answers {

/// Multinomial naive Bayes over weighted features, every subject as likely as any other before a
/// word is read (Rennie et al. 2003, ICML). One pass over the sentences teaches it.
class NaiveBayes {
public:
  /// Knows no subject.
  NaiveBayes() = default;
  explicit NaiveBayes(std::size_t subjects)
      : totals_(subjects) {}

  void add(std::size_t subject, const std::vector<WeightedFeature>& sentence);
  /// After the last add.
  void finish();

  /// How likely each subject is, the sum of all 1; 0 for one of which no sentence was added. All
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
  struct Shown {
    std::uint32_t subject = 0;
    float weight = 0;
  };
  /// How much a feature speaks for a subject, beyond a subject that never showed it. There are half
  /// a million of these.
  struct Evidence {
    std::uint32_t subject : 18 = 0;
    std::uint32_t parts : 14 = 0;  ///< of the weight; kParts are 1
  };
  static constexpr float kParts = 1024;
  static constexpr std::uint32_t kSubjects = 1U << 18U;
  static constexpr std::uint32_t kMostParts = (1U << 14U) - 1;

  std::vector<std::pair<Feature, Shown>> shown_;  ///< none once finished
  std::vector<float> totals_;                     ///< weight of all features shown for a subject
  std::vector<float> absences_;     ///< log of what a feature that was not shown is likely
  base::Table<Evidence> evidence_;  ///< of features
};

}  // namespace kiosk::answers
