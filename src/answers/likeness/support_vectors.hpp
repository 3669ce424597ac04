#pragma once
// Tells sentences of one kind from the rest.

#include <memory>
#include <vector>

#include "answers/likeness/features.hpp"

namespace kiosk::answers {

/// Sentences as LIBLINEAR takes them, for all that is learnt from the same ones.
class TrainingRows {
public:
  explicit TrainingRows(const std::vector<std::vector<WeightedFeature>>& sentences);
  TrainingRows(const TrainingRows&) = delete;
  TrainingRows& operator=(const TrainingRows&) = delete;
  TrainingRows(TrainingRows&&) = delete;
  TrainingRows& operator=(TrainingRows&&) = delete;
  ~TrainingRows();

private:
  friend class SupportVectors;
  struct Nodes;
  std::unique_ptr<Nodes> nodes_;
};

/// A linear support vector machine (LIBLINEAR: Fan et al. 2008, JMLR 9). The same sentences teach
/// it the same on every machine, because its solver uses no random numbers.
class SupportVectors {
public:
  /// Knows nothing.
  SupportVectors() = default;
  /// `of_kind` tells for each row whether it is of the kind. Learns nothing unless there are rows
  /// of both sorts. Only reads the rows: two may learn from them at once.
  SupportVectors(const TrainingRows& rows, const std::vector<bool>& of_kind);

  /// About -2 … 2: at 1 like the kind, at -1 like the rest, or without a feature. 0 if it knows
  /// nothing.
  [[nodiscard]] float score(const std::vector<WeightedFeature>& sentence) const;

private:
  std::vector<float> weights_;  ///< of features; empty if it knows nothing
  float bias_ = 0;
};

}  // namespace kiosk::answers
