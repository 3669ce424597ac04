#include "editor/parts/finding_words.hpp"

#include <cctype>

namespace kiosk::editor {

std::string sentence_of(const dialogue::Diagnostic& found) {
  // These name the key in the file, which no form shows.
  if (found.id == "D034") {
    return "Nothing stands here yet, and something must.";
  }
  if (found.id == "D039") {
    return "It must be written otherwise: " + found.expected + ".";
  }
  auto words = found.what + (found.mend.empty() ? "." : ": " + found.mend + ".");
  words.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(words.front())));
  return words;
}

}  // namespace kiosk::editor
