#pragma once
// Teaches SupportVectors (LIBLINEAR: Fan et al. 2008, JMLR 9).

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

  /// To be packed for SupportVectors. `of_kind` tells for each row whether it is of the kind.
  /// Learns nothing unless there are rows of both sorts. The same sentences teach the same on every
  /// machine, because the solver uses no random numbers. Only reads the rows: two may learn from
  /// them at once.
  [[nodiscard]] std::vector<float> learn_support_vectors(const std::vector<bool>& of_kind) const;

private:
  struct Nodes;
  std::unique_ptr<Nodes> nodes_;
};

}  // namespace kiosk::answers
