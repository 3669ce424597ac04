#include "dialogue/diagnostic.hpp"

#include <algorithm>
#include <map>
#include <sstream>
#include <tuple>

namespace kiosk::dialogue {

namespace {

constexpr std::size_t kShownPerFile = 20;

const char* severity_word(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return "error";
    case Severity::Warning:
      return "warning";
    case Severity::Note:
      break;
  }
  return "note";
}

void print_line(std::ostream& out, const Diagnostic& diagnostic) {
  if (diagnostic.source_line.empty()) {
    return;
  }
  auto shown = diagnostic.source_line;
  std::replace(shown.begin(), shown.end(), '\t', ' ');  // a tab counts as one column
  const auto number = std::to_string(diagnostic.place.line);
  const std::string margin(number.size() + 3, ' ');
  const auto column = std::max<std::size_t>(diagnostic.place.column, 1);
  const auto length = std::max<std::size_t>(diagnostic.place.length, 1);
  out << "   " << number << " | " << shown << "\n"
      << margin << " | " << std::string(column - 1, ' ') << "^" << std::string(length - 1, '~')
      << "\n";
}

void print(std::ostream& out, const Diagnostic& diagnostic) {
  const auto& place = diagnostic.place;
  out << place.file;
  if (place.line > 0) {
    out << ":" << place.line << ":" << place.column;
  }
  out << ": " << severity_word(diagnostic.severity) << " " << diagnostic.id << ": "
      << diagnostic.what << "\n";
  print_line(out, diagnostic);
  if (!diagnostic.expected.empty()) {
    out << "   expected: " << diagnostic.expected << "\n";
  }
  if (!diagnostic.mend.empty()) {
    out << "   to mend:  " << diagnostic.mend << "\n";
  }
  if (!diagnostic.detail.empty()) {
    out << "   detail:   " << diagnostic.detail << "\n";
  }
}

}  // namespace

bool has_errors(const Diagnostics& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& diagnostic) {
    return diagnostic.severity == Severity::Error;
  });
}

void sort_by_place(Diagnostics& diagnostics) {
  std::stable_sort(
      diagnostics.begin(), diagnostics.end(), [](const Diagnostic& left, const Diagnostic& right) {
        return std::tie(left.place.file, left.place.line, left.place.column) <
               std::tie(right.place.file, right.place.line, right.place.column);
      });
}

std::string format_for_people(const Diagnostics& diagnostics) {
  std::map<std::string, std::size_t> total;
  for (const auto& diagnostic : diagnostics) {
    ++total[diagnostic.place.file];
  }
  std::map<std::string, std::size_t> shown;
  std::ostringstream out;
  for (const auto& diagnostic : diagnostics) {
    const auto& file = diagnostic.place.file;
    if (shown[file] == kShownPerFile) {
      continue;
    }
    print(out, diagnostic);
    if (++shown[file] == kShownPerFile && total[file] > kShownPerFile) {
      out << file << ": and " << total[file] - kShownPerFile << " more\n";
    }
  }
  return out.str();
}

}  // namespace kiosk::dialogue
