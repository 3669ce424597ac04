#pragma once
// What other programs and unfinished work leave in words: marks of HTML or Markdown, spaces too
// many, letters that were lost, notes that something is still to be written.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dialogue/diagnostics/source_file.hpp"

namespace kiosk::dialogue {

/// A stretch of words that a visitor should not see, and what to do about it.
struct Leftover {
  Extent where;      ///< in bytes of the words
  std::string mend;  ///< in staff words
};

/// Tags, entities, links, stars and other marks that the kiosk would show as they are.
[[nodiscard]] std::vector<Leftover> find_foreign_marks(std::string_view words);

/// Spaces at either end, or several in a row.
[[nodiscard]] std::vector<Leftover> find_needless_spaces(std::string_view words);

/// Characters that stand where a letter was lost: U+FFFD, or a question mark inside a word.
[[nodiscard]] std::vector<Leftover> find_lost_letters(std::string_view words);

/// "TODO", "???", "Lorem ipsum", "[translate]": the words that show that a text is not written yet.
[[nodiscard]] std::optional<std::string> find_placeholder(std::string_view words);

}  // namespace kiosk::dialogue
