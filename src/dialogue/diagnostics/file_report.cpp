#include "dialogue/diagnostics/file_report.hpp"

#include <utility>

#include "dialogue/diagnostics/catalogue.hpp"

namespace kiosk::dialogue {

namespace {

constexpr std::size_t kMostPerFile = 1000;

Diagnostic diagnostic_of(const char* id, Place place, Message message) {
  const auto* row = find_row(id);
  Diagnostic diagnostic;
  diagnostic.id = id;
  diagnostic.severity = row == nullptr ? Severity::Error : row->severity;
  diagnostic.place = std::move(place);
  diagnostic.what = std::move(message.what);
  diagnostic.expected = std::move(message.expected);
  diagnostic.mend = std::move(message.mend);
  diagnostic.detail = std::move(message.detail);
  return diagnostic;
}

}  // namespace

Diagnostic whole_file_diagnostic(const char* id, const std::string& file, Message message) {
  return diagnostic_of(id, {file, 0, 0, 1}, std::move(message));
}

void FileReport::add(const char* id, Extent where, Message message) {
  if (++count_ > kMostPerFile) {
    return;
  }
  auto diagnostic = diagnostic_of(id, source_.place(where), std::move(message));
  diagnostic.source_line = source_.line_text(where.begin);
  into_.push_back(std::move(diagnostic));
}

Told FileReport::told() const {
  const auto begin = into_.begin() + static_cast<std::ptrdiff_t>(begin_);
  return {{begin, into_.end()}, count_};
}

void FileReport::tell_again(const Told& told) {
  into_.insert(into_.end(), told.diagnostics.begin(), told.diagnostics.end());
  count_ = told.count;
}

void FileReport::add_whole(const char* id, Message message) {
  into_.push_back(whole_file_diagnostic(id, source_.name(), std::move(message)));
}

}  // namespace kiosk::dialogue
