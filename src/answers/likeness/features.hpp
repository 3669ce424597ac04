#pragma once
// What of a question is learnt from: its words, what stands beside what, pieces of words, and the
// ideas of danger in it.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "answers/guard/danger_words.hpp"

namespace kiosk::answers {

/// Less than kFeatures.
using Feature = std::uint32_t;

/// Features share so many places (Weinberger et al. 2009, ICML); the shipped dialogue has fewer.
constexpr std::size_t kFeatures = 1U << 18U;

struct WeightedFeature {
  Feature feature = 0;
  float weight = 0;
};

/// The hash is its own, so that a question has the same features on every machine.
class FeatureReader {
public:
  FeatureReader() = default;
  /// Without `danger_words` no ideas are looked for.
  explicit FeatureReader(std::shared_ptr<const DangerWords> danger_words)
      : danger_words_(std::move(danger_words)) {}

  /// In the order of their numbers, each once.
  [[nodiscard]] std::vector<Feature> features_of(const std::vector<std::string>& words) const;

private:
  [[nodiscard]] std::vector<bool> denied_words(const std::vector<DangerWords::Said>& said,
                                               std::size_t words) const;
  void add_ideas(const std::vector<DangerWords::Said>& said, std::vector<Feature>& features) const;

  std::shared_ptr<const DangerWords> danger_words_;
};

/// How rare each feature is, in all sentences that teach.
class Rarities {
public:
  /// No feature was ever seen.
  Rarities() = default;
  /// `rarities`: of all features, 0 if never seen; must outlive it.
  explicit Rarities(std::span<const float> rarities)
      : rarities_(rarities) {}

  /// Weighed by how rare they are, so that the sum of their squares is 1; features that were never
  /// seen are left out.
  [[nodiscard]] std::vector<WeightedFeature> weighted(const std::vector<Feature>& features) const;

private:
  std::span<const float> rarities_;
};

/// For Rarities.
[[nodiscard]] std::vector<float> rarities_in(const std::vector<std::vector<Feature>>& sentences);

}  // namespace kiosk::answers
