#include "counts/report/report.hpp"

#include <algorithm>
#include <utility>

#include "counts/report/sheet.hpp"

namespace kiosk::counts {

namespace {

constexpr std::size_t kMostAdvice = 3;  // of each kind

std::vector<Row> shown_rows(std::vector<Row> rows) {
  std::erase_if(rows, [](const Row& row) { return row.shown == Shown::Hidden; });
  std::stable_sort(rows.begin(), rows.end(), [](const Row& left, const Row& right) {
    return left.visits > right.visits;
  });
  return rows;
}

void advise(std::vector<std::string>& advice,
            const std::vector<Row>& rows,
            const std::string& what,
            const std::string& to_do) {
  std::size_t said = 0;
  for (const auto& row : shown_rows(rows)) {
    if (!row.id.empty() && said < kMostAdvice) {
      ++said;
      advice.push_back("In " + shown_words(row) + " visits " + what + " “" + row.name + "”: ");
      advice.back() += to_do;
    }
  }
}

std::vector<std::string> advice_of(const Sheet& sheet) {
  std::vector<std::string> advice;
  advise(advice,
         sheet.rows(Subject::Refused),
         "the kiosk did not know a question near",
         "it wants more ways of asking, or a page that is missing.");
  advise(advice,
         sheet.rows(Subject::AskedAbout),
         "the kiosk was not sure of a question near",
         "it wants more ways of asking.");
  advise(advice,
         sheet.rows(Subject::LeftAt),
         "people left at",
         "look whether it is too long, and whether the next step is plain to see.");
  if (advice.empty()) {
    advice.emplace_back("No number is large enough yet to act on.");
  }
  return advice;
}

}  // namespace

Report
make_report(const Period& period, const dialogue::Dialogue& dialogue, const std::string& clinic) {
  const Sheet sheet(period, dialogue);
  auto endings = sheet.rows(Subject::Ending);
  endings.push_back(sheet.left());
  Report report{clinic, period.from, period.to, sheet.visits(), advice_of(sheet), {}};
  const auto add = [&](Table table) { report.tables.push_back(std::move(table)); };
  const auto by = [&](const char* id, const char* title, const char* counted, Subject subject) {
    add({id, title, counted, sheet.rows(subject), Listed::OnlyShown, Look::Bars});
  };
  const bool by_day = sheet.is_by_day();
  add({kTimeTable,
       by_day ? "Visits by day" : "Visits by month",
       by_day ? "Day" : "Month",
       sheet.time(),
       Listed::All,
       Look::Bars});
  add({"languages", "Languages", "Language", sheet.rows(Subject::Language)});
  add({"endings", "How visits ended", "Ending", endings});
  by("left", "Where people left before an ending", "Last page", Subject::LeftAt);
  by("topics", "Topics that were read", "Topic", Subject::Topic);
  by("pages", "Pages that were seen", "Page", Subject::Page);
  add({"questions", "What became of questions", "Reply", sheet.rows(Subject::Reply)});
  by("refused", "Questions the kiosk did not know", "Nearest topic", Subject::Refused);
  by("asked-about", "Questions the kiosk was not sure of", "Nearest topic", Subject::AskedAbout);
  return report;
}

std::string shown_words(const Row& row) {
  return row.shown == Shown::Hidden ? kHiddenWords : std::to_string(row.visits);
}

std::vector<Row> listed_rows(const Table& table) {
  return table.listed == Listed::All ? table.rows : shown_rows(table.rows);
}

bool leaves_rows_out(const Table& table) {
  return listed_rows(table).size() < table.rows.size();
}

}  // namespace kiosk::counts
