#include "answers/learning/support_vector_learner.hpp"

#include <algorithm>
#include <memory>

#include <linear.h>

namespace kiosk::answers {

namespace {

/// What a wrong sentence costs in training; 0.3 and 3 did no better on questions kept apart.
constexpr double kCost = 1;
constexpr double kTolerance = 0.01;
constexpr int kBiasNumber = static_cast<int>(kFeatures) + 1;

struct ForgetModel {
  void operator()(model* trained) const { free_and_destroy_model(&trained); }
};
using Model = std::unique_ptr<model, ForgetModel>;

}  // namespace

/// Numbered features, then the bias; each row is ended by -1.
struct TrainingRows::Nodes {
  std::vector<feature_node> nodes;
  std::vector<feature_node*> rows;

  [[nodiscard]] Model train(std::vector<double>& signs) {
    const problem all{static_cast<int>(rows.size()), kBiasNumber, signs.data(), rows.data(), 1};
    parameter how{};
    // The solver of the primal problem, because that of the dual shuffles with random numbers.
    how.solver_type = L2R_L2LOSS_SVC;
    how.C = kCost;
    how.eps = kTolerance;
    return Model(::train(&all, &how));
  }
};

TrainingRows::TrainingRows(const std::vector<std::vector<WeightedFeature>>& sentences)
    : nodes_(std::make_unique<Nodes>()) {
  std::size_t count = 0;
  for (const auto& sentence : sentences) {
    count += sentence.size() + 2;
  }
  auto& nodes = nodes_->nodes;
  nodes.reserve(count);
  nodes_->rows.reserve(sentences.size());
  for (const auto& sentence : sentences) {
    nodes_->rows.push_back(nodes.data() + nodes.size());
    for (const auto& one : sentence) {
      nodes.push_back({static_cast<int>(one.feature) + 1, one.weight});
    }
    nodes.push_back({kBiasNumber, 1});
    nodes.push_back({-1, 0});
  }
  set_print_string_function([](const char* /*progress*/) {});
}

TrainingRows::~TrainingRows() = default;

std::vector<float> TrainingRows::learn_support_vectors(const std::vector<bool>& of_kind) const {
  const auto count = std::count(of_kind.begin(), of_kind.end(), true);
  if (count == 0 || static_cast<std::size_t>(count) == of_kind.size()) {
    return {};
  }
  std::vector<double> signs(of_kind.size());
  std::transform(
      of_kind.begin(), of_kind.end(), signs.begin(), [](bool one) { return one ? 1 : -1; });
  const auto trained = nodes_->train(signs);
  const double sign =
      trained->label[0] > 0 ? 1 : -1;         // the library weighs for the label it met first
  std::vector<float> weights(kFeatures + 1);  // the bias is the last
  std::transform(trained->w, trained->w + weights.size(), weights.begin(), [&](double weight) {
    return static_cast<float>(sign * weight);
  });
  return weights;
}

}  // namespace kiosk::answers
