#pragma once
// How much a question is like a danger somebody is in, learnt from sentences of both kinds.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace kiosk::answers {

/// A linear support vector machine (LIBLINEAR: Fan et al. 2008, JMLR 9) over the words of a
/// question, their pairs and their pieces of four signs. It catches what no sign foresaw, and sees
/// when the words of a sign mean something else. The same sentences always teach it the same.
class DangerClassifier {
public:
  enum class Kind { Calm, Danger };

  void add(const std::string& sentence, Kind kind);
  /// After the last add. Takes about 70 ms for 12 000 sentences.
  void train();

  /// About -2 … 2: at 1 like the dangers, at -1 like the rest. 0 if it was not shown both kinds.
  [[nodiscard]] float score(const std::vector<std::string>& words) const;

private:
  using Feature = std::uint32_t;
  struct Sentence {
    std::size_t end = 0;  ///< in said_
    Kind kind = Kind::Calm;
  };

  /// Each once.
  [[nodiscard]] static std::vector<Feature> features_of(const std::vector<std::string>& words);
  void weigh_features(const std::vector<std::vector<Feature>>& sentences);
  /// Of the features' rarities; 0 if none of them was seen in training.
  [[nodiscard]] float length_of(const std::vector<Feature>& features) const;

  std::string said_;                 ///< all sentences in one; none once trained
  std::vector<Sentence> sentences_;  ///< none once trained
  std::vector<float> rarities_;      ///< of features; 0 if never seen
  std::vector<float> weights_;       ///< of features
  float bias_ = 0;
};

}  // namespace kiosk::answers
