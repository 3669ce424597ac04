#pragma once
// What is wrong with words whose quotation marks do not work out. Part of syntax_fault.cpp.

#include <cstddef>
#include <string>

#include "dialogue/diagnostics/file_report.hpp"

namespace kiosk::dialogue {

/// `opening` is the quotation mark of words the parser could not read to their end.
void report_words_fault(FileReport& report, std::size_t opening, const std::string& parser_words);

/// More letters follow right after the closing mark of `words`.
void report_words_go_on(FileReport& report, Extent words, const std::string& parser_words);

/// The words of a key ran on over its colon; `key` ends where its closing mark should stand.
void report_key_not_closed(FileReport& report, Extent key, const std::string& parser_words);

/// `where` is a curly or single mark in the place of a straight one.
void report_wrong_quote(FileReport& report, Extent where, const std::string& parser_words);

}  // namespace kiosk::dialogue
