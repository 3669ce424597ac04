#include "dialogue/diagnostics/file_report.hpp"

#include <utility>

#include "dialogue/diagnostics/catalogue.hpp"

namespace kiosk::dialogue {

namespace {

constexpr std::size_t kMostPerFile = 1000;

Diagnostic worded(const char* id, Place place, Wording wording) {
  const auto* row = find_row(id);
  Diagnostic diagnostic;
  diagnostic.id = id;
  diagnostic.severity = row == nullptr ? Severity::Error : row->severity;
  diagnostic.place = std::move(place);
  diagnostic.what = std::move(wording.what);
  diagnostic.expected = std::move(wording.expected);
  diagnostic.mend = std::move(wording.mend);
  diagnostic.detail = std::move(wording.detail);
  return diagnostic;
}

}  // namespace

Diagnostic whole_file_diagnostic(const char* id, const std::string& file, Wording wording) {
  return worded(id, {file, 0, 0, 1}, std::move(wording));
}

void FileReport::add(const char* id, Extent where, Wording wording) {
  if (++count_ > kMostPerFile) {
    return;
  }
  auto diagnostic = worded(id, source_.place(where), std::move(wording));
  diagnostic.source_line = source_.line_text(where.begin);
  into_.push_back(std::move(diagnostic));
}

void FileReport::add_whole(const char* id, Wording wording) {
  into_.push_back(whole_file_diagnostic(id, source_.name(), std::move(wording)));
}

}  // namespace kiosk::dialogue
