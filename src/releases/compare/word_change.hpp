#pragma once
// Two wordings of one text, word by word.

#include <string>
#include <vector>

#include "paper/document.hpp"

namespace kiosk::releases {

/// The old wording with what is gone marked Removed, and the new one with what has come marked
/// Added. Pairs of ** around what is bold become its weight.
struct WordChange {
  std::vector<paper::Span> before;
  std::vector<paper::Span> after;
};

[[nodiscard]] WordChange compare_words(const std::string& before, const std::string& after);

/// How much two wordings have in common: 1 for the same words, 0 for none.
[[nodiscard]] double likeness(const std::string& one, const std::string& other);

}  // namespace kiosk::releases
