#pragma once
// What CUPS says of one job and its printer, and what that means to whoever waits for the paper.

#include <string>
#include <vector>

#include "session/visit/printing.hpp"

namespace kiosk::printing {

/// As RFC 8011, 5.3.7 has them. Gone: CUPS keeps no jobs that are over, or somebody removed it.
enum class JobState { Pending, Held, Processing, Stopped, Canceled, Aborted, Completed, Gone };

enum class PrinterIs { Working, Stopped };

struct JobReport {
  JobState state = JobState::Pending;
  PrinterIs printer = PrinterIs::Working;
  /// printer-state-reasons and job-state-reasons: keywords of RFC 8011, 5.4.12, and of CUPS.
  std::vector<std::string> reasons;
  int pages_out = 0;  ///< impressions or sheets that are done
};

/// Warnings and reports are no trouble: the printer goes on with them. NoPaper before DoorOpen
/// before all others, as staff would mend them. Gone means Printed: whoever knows that something
/// was wrong before knows better.
[[nodiscard]] session::PrintStage stage_of(const JobReport& report);

/// Whether paper came out of the printer.
[[nodiscard]] bool has_begun(const JobReport& report);

}  // namespace kiosk::printing
