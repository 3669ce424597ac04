#pragma once
// Every text of a dialogue with the key of its place, for rules about words.

#include <functional>
#include <string>
#include <vector>

#include "dialogue/model/model.hpp"

namespace kiosk::dialogue::rules {

enum class TextRole {
  Reading,      ///< what a visitor reads as sentences: titles, blocks, items, answers, help
  Button,       ///< words to touch: choices, interface words, labels
  WrongAnswer,  ///< states on purpose what is wrong; its reply is Reading
};

struct PlacedText {
  std::string key;  ///< a key of Places
  const Text* text = nullptr;
  TextRole role = TextRole::Reading;
};

/// The texts of one page, in the order a visitor meets them.
[[nodiscard]] std::vector<PlacedText> texts_of(const Page& page);

/// The texts that belong to no page: titles, topics, slots, interface words, figures.
[[nodiscard]] std::vector<PlacedText> texts_beside_pages(const Dialogue& dialogue);

}  // namespace kiosk::dialogue::rules
