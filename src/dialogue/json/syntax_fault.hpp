#pragma once
// Says in staff words why a file is not JSON. The parser only tells that it stopped; what people
// did (a comma too many, curly quotes, a comment) is found by looking at the bytes where it
// stopped.

#include <string>
#include <vector>

#include "dialogue/diagnostics/file_report.hpp"

namespace kiosk::dialogue {

enum class LastRead { Start, Opening, Key, Value, WordsValue };

/// What the parser had understood when it stopped.
struct ParserState {
  std::vector<std::size_t> open_brackets;  ///< offsets, the innermost last
  LastRead last = LastRead::Start;
  std::size_t begin_of_last = 0;
  std::size_t end_of_last = 0;  ///< offset just after what was last understood
  std::string parser_words;     ///< its own message, for `detail`
};

/// Adds exactly one diagnostic.
void report_syntax_fault(FileReport& report, const ParserState& state);

}  // namespace kiosk::dialogue
