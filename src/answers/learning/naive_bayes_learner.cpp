#include "answers/learning/naive_bayes_learner.hpp"

#include <algorithm>
#include <cmath>

namespace kiosk::answers {

namespace {

/// Smoothing: the weight every subject is given of every feature. 0.005 and 0.05 did no better on
/// questions held back from training.
constexpr float kSmoothing = 0.02F;

// What Evidence has room for.
constexpr std::uint32_t kSubjects = 1U << 18U;
constexpr std::uint32_t kMostParts = (1U << 14U) - 1;

}  // namespace

void NaiveBayesLearner::add(std::size_t subject, const std::vector<WeightedFeature>& sentence) {
  for (const auto& one : sentence) {
    shown_.push_back({one.feature, {static_cast<std::uint32_t>(subject), one.weight}});
    totals_[subject] += one.weight;
  }
}

base::Table<Evidence> NaiveBayesLearner::weigh(const base::Table<Shown>& shown) const {
  base::Table<Evidence> evidence;
  std::vector<float> sums(totals_.size(), 0);
  for (std::size_t feature = 0; feature < shown.rows(); ++feature) {
    for (const auto& one : shown.row(feature)) {
      sums[one.subject] += one.weight;
    }
    for (const auto& one : shown.row(feature)) {
      if (const float sum = std::exchange(sums[one.subject], 0.F); sum > 0) {
        const float parts = std::round(kEvidenceParts * std::log1p(sum / kSmoothing));
        const auto kept = std::min(static_cast<std::uint32_t>(parts), kMostParts);
        evidence.add({one.subject % kSubjects, kept & kMostParts});
      }
    }
    evidence.end_row();
  }
  return evidence;
}

std::vector<float> NaiveBayesLearner::absences(const base::Table<Shown>& shown) const {
  float features = 0;
  for (std::size_t feature = 0; feature < shown.rows(); ++feature) {
    features += shown.row(feature).empty() ? 0.F : 1.F;
  }
  std::vector<float> absences;
  for (const auto total : totals_) {
    absences.push_back(std::log(kSmoothing) - std::log(total + kSmoothing * features));
  }
  return absences;
}

void NaiveBayesLearner::pack(base::Packer& packer) {
  const auto shown = base::Table<Shown>::of(kFeatures, std::exchange(shown_, {}));
  packer.add(totals_);
  packer.add(absences(shown));
  weigh(shown).view().pack(packer);
}

}  // namespace kiosk::answers
