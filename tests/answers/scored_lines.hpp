#pragma once
// Lines written by people who saw neither the rules nor the words of danger, and how well they are
// heard. tests/answers/questions/README.md tells the form of the files.

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "answers/answerer.hpp"

namespace kiosk::test {

struct ScoredLine {
  std::string words;
  std::string language;
  std::string kind;   ///< danger, hard-danger, calm, page, outside
  std::string about;  ///< the danger, the topic of the page, or "outside"
};

[[nodiscard]] std::vector<ScoredLine> read_scored_lines(const std::filesystem::path& file);

struct Share {
  int right = 0;
  int all = 0;
  [[nodiscard]] double percent() const { return all == 0 ? 0 : 100.0 * right / all; }
};

/// By what is counted: "hard danger: help now", "calm: not help now", "page: right one first" …
using Score = std::map<std::string, Share>;

[[nodiscard]] Score score(const answers::Answerer& answerer, const std::vector<ScoredLine>& lines);
[[nodiscard]] std::string described(const Score& score);
[[nodiscard]] const char* name_of(answers::Kind kind);

}  // namespace kiosk::test
