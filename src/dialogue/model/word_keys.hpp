#pragma once
// The keys of words.json: the words of buttons and screens that belong to no page.

#include <string>
#include <vector>

namespace kiosk::dialogue {

/// All of them must stand in words.json, and no others.
[[nodiscard]] const std::vector<std::string>& word_keys();

/// The marks that stand for numbers in interface words: "Step {n} of {m}".
[[nodiscard]] const std::vector<std::string>& number_marks();

}  // namespace kiosk::dialogue
