#pragma once
// Tells sentences of one kind from the rest.

#include <span>
#include <vector>

#include "answers/likeness/features.hpp"
#include "base/packed.hpp"

namespace kiosk::answers {

/// A linear support vector machine; learn_support_vectors() teaches it.
class SupportVectors {
public:
  /// Knows nothing.
  SupportVectors() = default;
  /// Lies in what is unpacked, which must outlive it.
  explicit SupportVectors(base::Unpacker& learnt)
      : weights_(learnt.next<float>()) {}

  /// About -2 … 2: at 1 like the kind, at -1 like the rest, or without a feature. 0 if it knows
  /// nothing.
  [[nodiscard]] float score(const std::vector<WeightedFeature>& sentence) const;

private:
  std::span<const float> weights_;  ///< of features, then the bias; empty if it knows nothing
};

}  // namespace kiosk::answers
