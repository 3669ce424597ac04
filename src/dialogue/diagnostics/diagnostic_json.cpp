#include <nlohmann/json.hpp>

#include "dialogue/diagnostics/diagnostic.hpp"

namespace kiosk::dialogue {

namespace {

const char* severity_name(Severity severity) {
  if (severity == Severity::Error) {
    return "error";
  }
  return severity == Severity::Warning ? "warning" : "note";
}

}  // namespace

std::string format_as_json(const Diagnostics& diagnostics) {
  auto list = nlohmann::ordered_json::array();
  for (const auto& diagnostic : diagnostics) {
    list.push_back({{"id", diagnostic.id},
                    {"severity", severity_name(diagnostic.severity)},
                    {"file", diagnostic.place.file},
                    {"line", diagnostic.place.line},
                    {"column", diagnostic.place.column},
                    {"length", diagnostic.place.length},
                    {"what", diagnostic.what},
                    {"expected", diagnostic.expected},
                    {"mend", diagnostic.mend},
                    {"detail", diagnostic.detail}});
  }
  // A file name or a quoted word may hold bytes that are not UTF-8; they become U+FFFD.
  return list.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace kiosk::dialogue
