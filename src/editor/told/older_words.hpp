#pragma once
// What staff are told of words that were not changed along with those of another language.

#include <vector>

#include "editing/findings.hpp"
#include "editing/translations.hpp"

namespace kiosk::editor {

/// Warnings, each at the words that stayed.
[[nodiscard]] std::vector<editing::Finding>
told_of(const std::vector<editing::OlderTranslation>& older);

}  // namespace kiosk::editor
