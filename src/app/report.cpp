#include "app/report.hpp"

#include <iostream>

#include "app/command_line/exit_codes.hpp"
#include "app/content/gate.hpp"
#include "app/counts/miss_file.hpp"

namespace kiosk::app {

int run_report(const ReportOptions& options) {
  const auto content = content_or_tell(options.content);
  if (!content) {
    return kContentHasErrors;
  }
  const auto file = options.misses.empty() ? default_miss_file() : options.misses;
  const auto counts = read_miss_counts(file);
  if (!counts) {
    std::cerr << "baclofen-kiosk: " << counts.error().message() << '\n';
    return kContentHasErrors;
  }
  if (counts->empty()) {
    std::cout << "No question has gone without an answer yet (" << file.string() << ").\n";
    return kFine;
  }
  std::cout << "Questions without a sure answer, by the topic they were nearest to:\n"
            << miss_table(*counts, content->dialogue);
  return kFine;
}

}  // namespace kiosk::app
