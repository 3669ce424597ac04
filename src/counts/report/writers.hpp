#pragma once
// A report as words for a terminal, as tables for a spreadsheet, and as a document to print or
// send.

#include <string>

#include "counts/report/report.hpp"
#include "paper/document.hpp"

namespace kiosk::counts {

[[nodiscard]] std::string text_of(const Report& report);

/// CSV of RFC 4180 with the columns table, id, name and visits, every row of the table in it; where
/// a number is hidden stands kHiddenWords.
[[nodiscard]] std::string csv_of(const Report& report, const Table& table);
/// The rows of all tables under one head.
[[nodiscard]] std::string csv_of(const Report& report);

[[nodiscard]] paper::Document document_of(const Report& report);

}  // namespace kiosk::counts
