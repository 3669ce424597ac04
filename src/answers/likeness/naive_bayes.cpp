#include "answers/likeness/naive_bayes.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace kiosk::answers {

namespace {

/// Smoothing: the weight every subject is given of every feature. 0.005 and 0.05 did no better on
/// questions held back from training.
constexpr float kSmoothing = 0.02F;
constexpr float kNotShown = std::numeric_limits<float>::lowest();

}  // namespace

void NaiveBayes::add(std::size_t subject, const std::vector<WeightedFeature>& sentence) {
  for (const auto& one : sentence) {
    shown_.push_back({one.feature, {static_cast<std::uint32_t>(subject), one.weight}});
    totals_[subject] += one.weight;
  }
}

void NaiveBayes::finish() {
  const auto shown = base::Table<Shown>::of(kFeatures, std::exchange(shown_, {}));
  std::vector<float> sums(totals_.size(), 0);
  float features = 0;
  for (std::size_t feature = 0; feature < shown.rows(); ++feature) {
    for (const auto& one : shown.row(feature)) {
      sums[one.subject] += one.weight;
    }
    features += shown.row(feature).empty() ? 0.F : 1.F;
    for (const auto& one : shown.row(feature)) {
      if (const float sum = std::exchange(sums[one.subject], 0.F); sum > 0) {
        const float parts = std::round(kParts * std::log1p(sum / kSmoothing));
        const auto kept = std::min(static_cast<std::uint32_t>(parts), kMostParts);
        evidence_.add({one.subject % kSubjects, kept & kMostParts});
      }
    }
    evidence_.end_row();
  }
  evidence_.shrink();
  for (const auto total : totals_) {
    absences_.push_back(std::log(kSmoothing) - std::log(total + kSmoothing * features));
  }
}

std::vector<float> NaiveBayes::log_likelihoods(const std::vector<WeightedFeature>& sentence) const {
  std::vector<float> logs(totals_.size(), 0);
  for (const auto& one : sentence) {
    for (std::size_t subject = 0; subject < logs.size(); ++subject) {
      logs[subject] += one.weight * absences_[subject];
    }
    for (const auto& evidence : evidence_.row(one.feature)) {
      logs[evidence.subject] += one.weight * static_cast<float>(evidence.parts) / kParts;
    }
  }
  for (std::size_t subject = 0; subject < logs.size(); ++subject) {
    logs[subject] = totals_[subject] > 0 ? logs[subject] : kNotShown;
  }
  return logs;
}

std::vector<float> NaiveBayes::likely(const std::vector<WeightedFeature>& sentence) const {
  std::vector<float> likely(totals_.size(), 0);
  if (sentence.empty() || evidence_.entries() == 0) {
    return likely;
  }
  const auto logs = log_likelihoods(sentence);
  const float most = *std::max_element(logs.begin(), logs.end());
  std::transform(
      logs.begin(), logs.end(), likely.begin(), [&](float one) { return std::exp(one - most); });
  const float sum = std::accumulate(likely.begin(), likely.end(), 0.F);
  for (auto& one : likely) {
    one /= sum;
  }
  return likely;
}

float NaiveBayes::log_odds(std::size_t subject,
                           const std::vector<WeightedFeature>& sentence) const {
  if (sentence.empty() || evidence_.entries() == 0) {
    return 0;
  }
  auto logs = log_likelihoods(sentence);
  const float own = std::exchange(logs[subject], kNotShown);
  const float most = *std::max_element(logs.begin(), logs.end());
  if (own == kNotShown || most == kNotShown) {
    return 0;
  }
  const float others = std::accumulate(logs.begin(), logs.end(), 0.F, [&](float sum, float one) {
    return sum + std::exp(one - most);
  });
  return own - most - std::log(others);
}

}  // namespace kiosk::answers
