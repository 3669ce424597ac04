#include "answers/likeness/features.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "language/words.hpp"

namespace kiosk::answers {

namespace {

constexpr std::size_t kPieceLetters = 4;
/// A scope reaches the ideas that begin or end within so many words of it.
constexpr std::size_t kScopeReach = 6;
/// Words after a denial that are denied (Das and Chen 2001; Pang et al. 2002, EMNLP).
constexpr std::size_t kDeniedReach = 2;
/// Stands for every number beside other words, so that "14 days" teaches about "15 days" too.
constexpr std::string_view kAnyNumber = "#";
constexpr std::string_view kDenial = "denied";  ///< the scope of danger-words.json

enum class Form : std::uint32_t { Word, Pair, Skip, Piece, Idea, Ideas, DeniedWord, DeniedPiece };

/// FNV-1a (Fowler, Noll, Vo; draft-eastlake-fnv), which is the same everywhere.
class Hash {
public:
  explicit Hash(Form form)
      : hash_((kBasis ^ static_cast<std::uint32_t>(form)) * kPrime) {}

  Hash& add(std::string_view text) {
    for (const char byte : text) {
      hash_ = (hash_ ^ static_cast<unsigned char>(byte)) * kPrime;
    }
    return *this;
  }
  [[nodiscard]] Feature feature() const { return (hash_ ^ (hash_ >> 18U)) % kFeatures; }

private:
  static constexpr std::uint32_t kBasis = 2166136261U;
  static constexpr std::uint32_t kPrime = 16777619U;
  std::uint32_t hash_;
};

Feature place(Form form, std::string_view text) {
  return Hash(form).add(text).feature();
}

Feature place(Form form, std::string_view first, std::string_view second) {
  return Hash(form).add(first).add(" ").add(second).feature();
}

/// How a word stands beside others.
std::string_view beside(const std::string& word) {
  return language::is_number(word) ? kAnyNumber : std::string_view(word);
}

void add_pairs(const std::vector<std::string>& words, std::vector<Feature>& features) {
  std::string_view before;
  std::string_view before_that;
  for (std::size_t number = 0; number < words.size(); ++number) {
    const auto word = beside(words[number]);
    features.push_back(place(Form::Pair, before, word));
    if (number >= 2) {
      features.push_back(place(Form::Skip, before_that, word));
    }
    before_that = before;
    before = word;
  }
}

}  // namespace

void FeatureReader::add_ideas(const std::vector<DangerWords::Said>& said,
                              std::vector<Feature>& features) const {
  for (const auto& one : said) {
    const auto& ideas = danger_words_->ideas();
    const auto& idea = ideas[one.idea];
    features.push_back(place(Form::Idea, idea.id));
    for (const auto& other : said) {
      const bool near = other.begin < one.end + kScopeReach && one.begin < other.end + kScopeReach;
      const bool pairs =
          idea.kind == DangerWords::Kind::Concept && one.idea != other.idea &&
          (ideas[other.idea].kind == DangerWords::Kind::Scope || one.idea < other.idea);
      if (near && pairs) {
        features.push_back(place(Form::Ideas, idea.id, ideas[other.idea].id));
      }
    }
  }
}

std::vector<bool> FeatureReader::denied_words(const std::vector<DangerWords::Said>& said,
                                              std::size_t words) const {
  std::vector<bool> denied(words, false);
  for (const auto& one : said) {
    if (danger_words_->ideas()[one.idea].id == kDenial) {
      const auto end = std::min(words, one.end + kDeniedReach);
      std::fill(denied.begin() + static_cast<std::ptrdiff_t>(one.end),
                denied.begin() + static_cast<std::ptrdiff_t>(end),
                true);
    }
  }
  return denied;
}

std::vector<Feature> FeatureReader::features_of(const std::vector<std::string>& words) const {
  std::vector<Feature> features;
  const auto said =
      danger_words_ == nullptr ? std::vector<DangerWords::Said>() : danger_words_->find(words);
  const auto denied = denied_words(said, words.size());
  std::string framed = " ";
  for (std::size_t number = 0; number < words.size(); ++number) {
    framed.resize(1);
    framed += words[number];
    framed += " ";
    const auto word = denied[number] ? Form::DeniedWord : Form::Word;
    const auto piece = denied[number] ? Form::DeniedPiece : Form::Piece;
    features.push_back(place(word, words[number]));
    for (std::size_t start = 0; start + kPieceLetters <= framed.size(); ++start) {
      features.push_back(place(piece, std::string_view(framed).substr(start, kPieceLetters)));
    }
  }
  add_pairs(words, features);
  add_ideas(said, features);
  std::sort(features.begin(), features.end());
  features.erase(std::unique(features.begin(), features.end()), features.end());
  return features;
}

std::vector<float> rarities_in(const std::vector<std::vector<Feature>>& sentences) {
  std::vector<float> rarities(kFeatures, 0);
  for (const auto& features : sentences) {
    for (const auto feature : features) {
      rarities[feature] += 1;
    }
  }
  const auto count = static_cast<float>(sentences.size());
  for (auto& rarity : rarities) {
    rarity = rarity > 0 ? 1 + std::log(count / rarity) : 0;
  }
  return rarities;
}

std::vector<WeightedFeature> Rarities::weighted(const std::vector<Feature>& features) const {
  std::vector<WeightedFeature> weighted;
  weighted.reserve(features.size());
  float squares = 0;
  for (const auto feature : features) {
    const float rarity = rarities_.empty() ? 0 : rarities_[feature];
    if (rarity > 0) {
      weighted.push_back({feature, rarity});
      squares += rarity * rarity;
    }
  }
  const float length = std::sqrt(squares);
  for (auto& one : weighted) {
    one.weight /= length;
  }
  return weighted;
}

}  // namespace kiosk::answers
