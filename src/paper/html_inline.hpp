#pragma once
// Words in HTML.

#include <string>

#include "paper/document.hpp"

namespace kiosk::paper {

/// Words with <strong>, <ins>, <del> and line breaks.
[[nodiscard]] std::string html_words(const Words& words);

/// ` lang="es"` if the words name a language, else "".
[[nodiscard]] std::string html_language(const Words& words);

}  // namespace kiosk::paper
