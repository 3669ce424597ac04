#include "answers/likeness/features.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "answers/words/words.hpp"

namespace kiosk::answers {

namespace {

constexpr std::size_t kPieceLetters = 4;
/// A scope reaches the ideas that begin or end within so many words of it.
constexpr std::size_t kScopeReach = 6;
/// Words after a denial that are denied (Das and Chen 2001; Pang et al. 2002, EMNLP).
constexpr std::size_t kDeniedReach = 2;
/// What stands for every number beside other words, so that 14 days teach of 15.
const std::string kAnyNumber = "#";
constexpr std::string_view kDenial = "denied";  ///< the scope of danger-words.json

enum class Form : std::uint32_t { Word, Pair, Skip, Piece, Idea, Ideas, DeniedWord, DeniedPiece };

/// FNV-1a (Fowler, Noll, Vo; draft-eastlake-fnv), which is the same everywhere.
std::uint32_t place(Form form, std::string_view text) {
  constexpr std::uint32_t kPrime = 16777619U;
  std::uint32_t hash = (2166136261U ^ static_cast<std::uint32_t>(form)) * kPrime;
  for (const char byte : text) {
    hash = (hash ^ static_cast<unsigned char>(byte)) * kPrime;
  }
  return (hash ^ (hash >> 18U)) % kFeatures;
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
        features.push_back(place(Form::Ideas, idea.id + " " + ideas[other.idea].id));
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
  std::string pair;
  for (std::size_t number = 0; number < words.size(); ++number) {
    const auto& word = words[number];
    const auto& shown = is_number(word) ? kAnyNumber : word;
    pair += " ";
    pair += shown;
    framed.resize(1);
    framed += word;
    framed += " ";
    const bool is_denied = denied[number];
    features.push_back(place(is_denied ? Form::DeniedWord : Form::Word, word));
    features.push_back(place(Form::Pair, pair));
    if (number >= 2) {
      const auto& before = is_number(words[number - 2]) ? kAnyNumber : words[number - 2];
      features.push_back(place(Form::Skip, before + " " + shown));
    }
    for (std::size_t start = 0; start + kPieceLetters <= framed.size(); ++start) {
      features.push_back(place(is_denied ? Form::DeniedPiece : Form::Piece,
                               std::string_view(framed).substr(start, kPieceLetters)));
    }
    pair = shown;
  }
  add_ideas(said, features);
  std::sort(features.begin(), features.end());
  features.erase(std::unique(features.begin(), features.end()), features.end());
  return features;
}

void FeatureReader::weigh(const std::vector<std::vector<Feature>>& sentences) {
  rarities_.assign(kFeatures, 0);
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

std::vector<WeightedFeature> FeatureReader::weighted(const std::vector<Feature>& features) const {
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
