#include "printing/job_report.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace kiosk::printing {

namespace {

using session::PrintStage;

struct Meaning {
  std::string_view reason;
  PrintStage stage;
};

// In the order in which one of several is told. From RFC 8011, 5.4.12, PWG 5100.9 and cups 2.4.
constexpr auto kMeanings = std::to_array<Meaning>({{"media-empty", PrintStage::NoPaper},
                                                   {"media-needed", PrintStage::NoPaper},
                                                   {"input-tray-missing", PrintStage::NoPaper},
                                                   {"cover-open", PrintStage::DoorOpen},
                                                   {"door-open", PrintStage::DoorOpen},
                                                   {"interlock-open", PrintStage::DoorOpen},
                                                   {"media-jam", PrintStage::Trouble},
                                                   {"toner-empty", PrintStage::Trouble},
                                                   {"marker-supply-empty", PrintStage::Trouble},
                                                   {"marker-waste-full", PrintStage::Trouble},
                                                   {"developer-empty", PrintStage::Trouble},
                                                   {"output-area-full", PrintStage::Trouble},
                                                   {"output-tray-missing", PrintStage::Trouble},
                                                   {"fuser-over-temp", PrintStage::Trouble},
                                                   {"fuser-under-temp", PrintStage::Trouble},
                                                   {"opc-life-over", PrintStage::Trouble},
                                                   {"spool-area-full", PrintStage::Trouble},
                                                   {"cups-missing-filter", PrintStage::Trouble},
                                                   {"cups-insecure-filter", PrintStage::Trouble},
                                                   {"other", PrintStage::Trouble},
                                                   {"offline", PrintStage::NoAnswer},
                                                   {"timed-out", PrintStage::NoAnswer},
                                                   {"shutdown", PrintStage::NoAnswer},
                                                   {"paused", PrintStage::NoAnswer},
                                                   {"printer-stopped", PrintStage::NoAnswer}});

/// A reason without how bad it is; nothing if it is a warning or less. One that does not say is an
/// error (RFC 8011, 5.4.12).
std::optional<std::string_view> error_in(std::string_view reason) {
  if (reason.ends_with("-warning") || reason.ends_with("-report")) {
    return std::nullopt;
  }
  constexpr std::string_view kError = "-error";
  return reason.ends_with(kError) ? reason.substr(0, reason.size() - kError.size()) : reason;
}

std::optional<PrintStage> stage_of_reasons(const std::vector<std::string>& reasons) {
  for (const auto& meaning : kMeanings) {
    if (std::any_of(reasons.begin(), reasons.end(), [&](const auto& reason) {
          return error_in(reason) == meaning.reason;
        })) {
      return meaning.stage;
    }
  }
  return std::nullopt;
}

}  // namespace

PrintStage stage_of(const JobReport& report) {
  switch (report.state) {
    case JobState::Completed:
    case JobState::Gone:
      return PrintStage::Printed;
    case JobState::Canceled:
    case JobState::Aborted:
      return PrintStage::Failed;
    default:
      break;
  }
  if (const auto stage = stage_of_reasons(report.reasons)) {
    return *stage;
  }
  const bool waits_for_staff = report.printer == PrinterIs::Stopped ||
                               report.state == JobState::Held || report.state == JobState::Stopped;
  return waits_for_staff ? PrintStage::NoAnswer : PrintStage::Sending;
}

bool has_begun(const JobReport& report) {
  return report.pages_out > 0 || report.state == JobState::Completed;
}

}  // namespace kiosk::printing
