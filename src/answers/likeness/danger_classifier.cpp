#include "answers/likeness/danger_classifier.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <memory>
#include <string_view>

#include <linear.h>

#include "answers/words/words.hpp"

namespace kiosk::answers {

namespace {

/// Features share so many places (Weinberger et al. 2009, ICML); the shipped dialogue has fewer.
constexpr std::size_t kPlaces = 1U << 18U;
constexpr std::size_t kPieceLetters = 4;
/// What a wrong sentence costs in training; 0.3 and 3 did no better on questions kept apart.
constexpr double kCost = 1;
constexpr double kTolerance = 0.01;
/// A scope reaches the ideas that begin or end within so many words of it.
constexpr std::size_t kScopeReach = 6;

/// The score of words of which none was seen in training.
constexpr float kSaysNothing = -1;

enum class Form : std::uint32_t { Word, Pair, Skip, Piece, Idea, Ideas };

/// FNV-1a (Fowler, Noll, Vo; draft-eastlake-fnv), which is the same everywhere.
std::uint32_t place(Form form, std::string_view text) {
  constexpr std::uint32_t kPrime = 16777619U;
  std::uint32_t hash = (2166136261U ^ static_cast<std::uint32_t>(form)) * kPrime;
  for (const char byte : text) {
    hash = (hash ^ static_cast<unsigned char>(byte)) * kPrime;
  }
  return (hash ^ (hash >> 18U)) % kPlaces;
}

struct ForgetModel {
  void operator()(model* trained) const { free_and_destroy_model(&trained); }
};
using Model = std::unique_ptr<model, ForgetModel>;

/// Sentences as the library takes them: rows of numbered features, each row ended by -1.
class Rows {
public:
  void begin(bool danger) {
    starts_.push_back(nodes_.size());
    signs_.push_back(danger ? 1 : -1);
  }
  void add(std::uint32_t feature, double value) {
    nodes_.push_back({static_cast<int>(feature) + 1, value});
  }
  void end() {
    nodes_.push_back({static_cast<int>(kPlaces) + 1, 1});  // the bias
    nodes_.push_back({-1, 0});
  }

  [[nodiscard]] Model train() {
    std::vector<feature_node*> rows;
    for (const auto start : starts_) {
      rows.push_back(&nodes_[start]);
    }
    const problem sentences{static_cast<int>(rows.size()),
                            static_cast<int>(kPlaces) + 1,
                            signs_.data(),
                            rows.data(),
                            1};
    parameter how{};
    // The solver of the primal problem; that of the dual shuffles by the program's generator.
    how.solver_type = L2R_L2LOSS_SVC;
    how.C = kCost;
    how.eps = kTolerance;
    set_print_string_function([](const char* /*progress*/) {});
    return Model(::train(&sentences, &how));
  }

private:
  std::vector<feature_node> nodes_;
  std::vector<std::size_t> starts_;
  std::vector<double> signs_;
};

}  // namespace

void DangerClassifier::add_ideas(const std::vector<std::string>& words,
                                 std::vector<Feature>& features) const {
  const auto said = danger_words_->find(words);
  const auto& ideas = danger_words_->ideas();
  for (const auto& one : said) {
    const auto& idea = ideas[one.idea];
    features.push_back(place(Form::Idea, idea.id));
    for (const auto& other : said) {
      const bool near = other.begin < one.end + kScopeReach && one.begin < other.end + kScopeReach;
      const bool pairs =
          idea.kind == DangerWords::Kind::Concept && one.idea != other.idea &&
          (ideas[other.idea].kind == DangerWords::Kind::Scope || one.idea < other.idea);
      if (near && pairs) {
        features.push_back(place(Form::Ideas, idea.id + " " + ideas[other.idea].id));
      }
    }
  }
}

std::vector<DangerClassifier::Feature>
DangerClassifier::features_of(const std::vector<std::string>& words) const {
  std::vector<Feature> features;
  std::string framed = " ";
  std::string pair;
  for (std::size_t number = 0; number < words.size(); ++number) {
    const auto& word = words[number];
    pair += " ";
    pair += word;
    framed.resize(1);
    framed += word;
    framed += " ";
    features.push_back(place(Form::Word, word));
    features.push_back(place(Form::Pair, pair));
    if (number >= 2) {
      features.push_back(place(Form::Skip, words[number - 2] + " " + word));
    }
    for (std::size_t start = 0; start + kPieceLetters <= framed.size(); ++start) {
      features.push_back(place(Form::Piece, std::string_view(framed).substr(start, kPieceLetters)));
    }
    pair = word;
  }
  if (danger_words_ != nullptr) {
    add_ideas(words, features);
  }
  std::sort(features.begin(), features.end());
  features.erase(std::unique(features.begin(), features.end()), features.end());
  return features;
}

void DangerClassifier::add(const std::string& sentence, Kind kind) {
  said_ += sentence;
  sentences_.push_back({said_.size(), kind});
}

void DangerClassifier::weigh_features(const std::vector<std::vector<Feature>>& sentences) {
  rarities_.assign(kPlaces, 0);
  for (const auto& features : sentences) {
    for (const auto feature : features) {
      rarities_[feature] += 1;
    }
  }
  const auto count = static_cast<float>(sentences.size());
  for (auto& rarity : rarities_) {
    rarity = rarity > 0 ? 1 + std::log(count / rarity) : 0;
  }
}

float DangerClassifier::length_of(const std::vector<Feature>& features) const {
  float squares = 0;
  for (const auto feature : features) {
    squares += rarities_[feature] * rarities_[feature];
  }
  return std::sqrt(squares);
}

void DangerClassifier::train() {
  const auto is_danger = [](const Sentence& one) { return one.kind == Kind::Danger; };
  const auto dangers = std::count_if(sentences_.begin(), sentences_.end(), is_danger);
  if (dangers == 0 || static_cast<std::size_t>(dangers) == sentences_.size()) {
    return;
  }
  std::vector<std::vector<Feature>> sentences;
  std::size_t start = 0;
  for (const auto& sentence : sentences_) {
    const auto words = std::string_view(said_).substr(start, sentence.end - start);
    sentences.push_back(features_of(split_words(words)));
    start = sentence.end;
  }
  weigh_features(sentences);
  Rows rows;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const float length = length_of(sentences[i]);
    rows.begin(is_danger(sentences_[i]));
    for (const auto feature : sentences[i]) {
      rows.add(feature, rarities_[feature] / length);
    }
    rows.end();
  }
  said_ = {};
  sentences_ = {};
  const auto trained = rows.train();
  const double sign =
      trained->label[0] > 0 ? 1 : -1;  // the library weighs for the label it met first
  weights_.resize(kPlaces);
  std::transform(trained->w, trained->w + kPlaces, weights_.begin(), [&](double weight) {
    return static_cast<float>(sign * weight);
  });
  bias_ = static_cast<float>(sign * trained->w[kPlaces]);
}

float DangerClassifier::score(const std::vector<std::string>& words) const {
  if (weights_.empty()) {
    return 0;
  }
  const auto features = features_of(words);
  const float length = length_of(features);
  if (length == 0) {
    return kSaysNothing;
  }
  float sum = 0;
  for (const auto feature : features) {
    sum += rarities_[feature] * weights_[feature];
  }
  return bias_ + sum / length;
}

}  // namespace kiosk::answers
