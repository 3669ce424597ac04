#include <algorithm>
#include <iomanip>
#include <sstream>

#include "counts/report/writers.hpp"

namespace kiosk::counts {

namespace {

void write(std::ostringstream& text, const Table& table) {
  auto rows = listed_rows(table);
  if (leaves_rows_out(table)) {
    rows.push_back({{}, rows.empty() ? "each of them" : "each of all others"});
  }
  std::size_t width = 0;
  for (const auto& row : rows) {
    width = std::max(width, shown_words(row).size());
  }
  text << '\n' << table.title << '\n';
  for (const auto& row : rows) {
    text << "  " << std::setw(static_cast<int>(width)) << shown_words(row) << "  " << row.name
         << '\n';
  }
}

}  // namespace

std::string text_of(const Report& report) {
  std::ostringstream text;
  text << report.clinic << ": visits to the kiosk, " << base::words_of(report.from) << " to "
       << base::words_of(report.to) << "\nAll visits: " << shown_words(report.visits)
       << "\n\nWhat to act on\n";
  for (const auto& sentence : report.advice) {
    text << "  " << sentence << '\n';
  }
  for (const auto& table : report.tables) {
    write(text, table);
  }
  text << "\nA visit counts once in each row. " << kWhatIsHidden << '\n';
  return text.str();
}

}  // namespace kiosk::counts
