#pragma once
// All numbers of a report, and how they hang together: what a reader could reckon one from.

#include <map>
#include <string>
#include <vector>

#include "counts/report/hiding.hpp"
#include "counts/report/report.hpp"
#include "counts/store/store.hpp"

#include "dialogue/model/model.hpp"

namespace kiosk::counts {

/// Rows of a period; what the dialogue has and nobody came to is a row too.
class Sheet {
public:
  /// Both must outlive it.
  Sheet(const Period& period, const dialogue::Dialogue& dialogue);

  [[nodiscard]] Row visits() const { return row("all", "All visits", visits_); }
  /// Visits that reached no ending.
  [[nodiscard]] Row left() const { return row("left", "Left before an ending", left_); }
  /// Up to a month is told by days, more by months: one division of time in a report, so that no
  /// day can be reckoned from a month.
  [[nodiscard]] std::vector<Row> time() const;
  [[nodiscard]] bool is_by_day() const;
  [[nodiscard]] std::vector<Row> rows(Subject subject) const;

private:
  using Cell = Cells::Id;
  using CellsOf = std::map<std::string, Cell>;

  [[nodiscard]] Row row(const std::string& id, const std::string& name, Cell cell) const;
  [[nodiscard]] std::int64_t sum_of(Subject subject) const;
  void add(Subject subject);
  void add_time();
  void relate();
  void relate_pages();
  void relate_questions(Subject subject, session::Reply reply);

  const Period& period_;
  const dialogue::Dialogue& dialogue_;
  Cells cells_;
  std::map<Subject, std::vector<std::string>> ids_;
  std::map<Subject, CellsOf> of_;
  CellsOf time_;
  Cell visits_ = 0;
  Cell left_ = 0;
};

}  // namespace kiosk::counts
