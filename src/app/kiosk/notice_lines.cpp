#include "app/kiosk/notice_lines.hpp"

namespace kiosk::app {

namespace {

constexpr std::size_t kNoticeDiagnostics = 3;

}  // namespace

std::vector<std::string> notice_lines(const dialogue::Diagnostics& diagnostics) {
  std::vector<std::string> lines;
  std::size_t shown = 0;
  for (const auto& diagnostic : diagnostics) {
    if (diagnostic.severity != dialogue::Severity::Error || shown == kNoticeDiagnostics) {
      continue;
    }
    ++shown;
    lines.push_back("**" + diagnostic.place.file + ":" + std::to_string(diagnostic.place.line) +
                    ":" + std::to_string(diagnostic.place.column) + "** " + diagnostic.what);
    if (!diagnostic.mend.empty()) {
      lines.push_back("To mend: " + diagnostic.mend);
    }
  }
  return lines;
}

}  // namespace kiosk::app
