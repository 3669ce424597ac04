#include "answers/likeness/naive_bayes.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace kiosk::answers {

namespace {

constexpr float kNotShown = std::numeric_limits<float>::lowest();

}  // namespace

NaiveBayes::NaiveBayes(base::Unpacker& learnt)
    : totals_(learnt.next<float>())
    , absences_(learnt.next<float>())
    , evidence_(base::TableView<Evidence>::unpack(learnt)) {
}

std::vector<float> NaiveBayes::log_likelihoods(const std::vector<WeightedFeature>& sentence) const {
  std::vector<float> logs(totals_.size(), 0);
  for (const auto& one : sentence) {
    for (std::size_t subject = 0; subject < logs.size(); ++subject) {
      logs[subject] += one.weight * absences_[subject];
    }
    for (const auto& evidence : evidence_.row(one.feature)) {
      logs[evidence.subject] += one.weight * static_cast<float>(evidence.parts) / kEvidenceParts;
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
