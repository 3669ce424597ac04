#include "editor/told/finding_words.hpp"

#include <cctype>

namespace kiosk::editor {

std::string sentence_of(const dialogue::Diagnostic& found) {
  auto words = found.what + (found.mend.empty() ? "." : ": " + found.mend + ".");
  words.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(words.front())));
  return words;
}

}  // namespace kiosk::editor
