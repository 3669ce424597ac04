#pragma once
// Teaches NaiveBayes.

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "answers/likeness/naive_bayes.hpp"

namespace kiosk::answers {

class NaiveBayesLearner {
public:
  /// Subjects are numbers less than `subjects`.
  explicit NaiveBayesLearner(std::size_t subjects)
      : totals_(subjects) {}

  /// One pass over the sentences teaches all there is.
  void add(std::size_t subject, const std::vector<WeightedFeature>& sentence);
  /// Packs what was learnt for a NaiveBayes, and forgets it.
  void pack(base::Packer& packer);

private:
  struct Shown {
    std::uint32_t subject = 0;
    float weight = 0;
  };
  [[nodiscard]] base::Table<Evidence> weigh(const base::Table<Shown>& shown) const;
  [[nodiscard]] std::vector<float> absences(const base::Table<Shown>& shown) const;

  std::vector<std::pair<Feature, Shown>> shown_;
  std::vector<float> totals_;  ///< weight of all features shown for a subject
};

}  // namespace kiosk::answers
