#include "dialogue/diagnostics/diagnostic.hpp"

#include <algorithm>
#include <map>
#include <sstream>
#include <tuple>

#include "base/utf8.hpp"

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

/// What of a long line is shown: enough on both sides to find the place again.
constexpr std::size_t kAround = 60;

void print_line(std::ostream& out, const Diagnostic& diagnostic) {
  if (diagnostic.source_line.empty()) {
    return;
  }
  const auto line = base::printable_characters(diagnostic.source_line);
  const auto marked = std::max<std::size_t>(diagnostic.place.column, 1) - 1;
  const auto length = std::max<std::size_t>(diagnostic.place.length, 1);
  const auto begin = marked > 2 * kAround ? marked - kAround : 0;
  const auto end = std::min(line.size(), marked + std::min(length, kAround) + kAround);
  std::string shown = begin > 0 ? "…" : "";
  for (auto at = begin; at < end; ++at) {
    shown += line[at];
  }
  shown += end < line.size() ? "…" : "";
  const auto number = std::to_string(diagnostic.place.line);
  const std::string margin(number.size() + 3, ' ');
  out << "   " << number << " | " << shown << "\n"
      << margin << " | " << std::string(marked - begin + (begin > 0 ? 1 : 0), ' ') << "^"
      << std::string(std::min(length, 2 * kAround) - 1, '~') << "\n";
}

void print_part(std::ostream& out, const char* title, const std::string& words) {
  if (!words.empty()) {
    out << "   " << title << base::printable(words) << "\n";
  }
}

void print(std::ostream& out, const Diagnostic& diagnostic) {
  const auto& place = diagnostic.place;
  out << base::printable(place.file);
  if (place.line > 0) {
    out << ":" << place.line << ":" << place.column;
  }
  out << ": " << severity_word(diagnostic.severity) << " " << diagnostic.id << ": "
      << base::printable(diagnostic.what) << "\n";
  print_line(out, diagnostic);
  print_part(out, "expected: ", diagnostic.expected);
  print_part(out, "to mend:  ", diagnostic.mend);
  print_part(out, "detail:   ", diagnostic.detail);
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
