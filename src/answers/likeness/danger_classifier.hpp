#pragma once
// How much a question is like a danger somebody is in, learnt from sentences of both kinds.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "answers/guard/danger_words.hpp"

namespace kiosk::answers {

/// A linear support vector machine (LIBLINEAR: Fan et al. 2008, JMLR 9) over the ideas of danger
/// that a question holds, with who, when and whether; over its words, their pairs and their pieces
/// of four letters. It catches what no sign foresaw, and sees when the words of a sign mean
/// something else. The same sentences teach it the same on every machine: its solver draws no lots,
/// and its hash is its own.
class DangerClassifier {
public:
  enum class Kind { Calm, Danger };

  DangerClassifier() = default;
  explicit DangerClassifier(std::shared_ptr<const DangerWords> danger_words)
      : danger_words_(std::move(danger_words)) {}

  void add(const std::string& sentence, Kind kind);
  /// After the last add.
  void train();

  /// About -2 … 2: at 1 like the dangers, at -1 like the rest, or like nothing it was
  /// shown. 0 if it was not shown both kinds.
  [[nodiscard]] float score(const std::vector<std::string>& words) const;

private:
  using Feature = std::uint32_t;
  struct Sentence {
    std::size_t end = 0;  ///< in said_
    Kind kind = Kind::Calm;
  };

  /// Each once.
  [[nodiscard]] std::vector<Feature> features_of(const std::vector<std::string>& words) const;
  void add_ideas(const std::vector<std::string>& words, std::vector<Feature>& features) const;
  void weigh_features(const std::vector<std::vector<Feature>>& sentences);
  /// Of the features' rarities; 0 if none of them was seen in training.
  [[nodiscard]] float length_of(const std::vector<Feature>& features) const;

  std::shared_ptr<const DangerWords> danger_words_;  ///< null: no ideas are looked for
  std::string said_;                                 ///< all sentences in one; none once trained
  std::vector<Sentence> sentences_;                  ///< none once trained
  std::vector<float> rarities_;                      ///< of features; 0 if never seen
  std::vector<float> weights_;                       ///< of features
  float bias_ = 0;
};

}  // namespace kiosk::answers
