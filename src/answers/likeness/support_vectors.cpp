#include "answers/likeness/support_vectors.hpp"

namespace kiosk::answers {

namespace {

/// The score of words of which none was seen in training.
constexpr float kSaysNothing = -1;

}  // namespace

float SupportVectors::score(const std::vector<WeightedFeature>& sentence) const {
  if (weights_.empty()) {
    return 0;
  }
  if (sentence.empty()) {
    return kSaysNothing;
  }
  float sum = weights_.back();
  for (const auto& one : sentence) {
    sum += one.weight * weights_[one.feature];
  }
  return sum;
}

}  // namespace kiosk::answers
