#include "counts/report/sheet.hpp"

#include <algorithm>
#include <utility>

#include "counts/report/names.hpp"

namespace kiosk::counts {

namespace {

constexpr std::chrono::days kMostDays{31};

std::vector<Cells::Id> all_of(const std::map<std::string, Cells::Id>& cells) {
  std::vector<Cells::Id> all;
  all.reserve(cells.size());
  for (const auto& [id, cell] : cells) {
    all.push_back(cell);
  }
  return all;
}

}  // namespace

Sheet::Sheet(const Period& period, const dialogue::Dialogue& dialogue)
    : period_(period)
    , dialogue_(dialogue) {
  for (const auto subject : kSubjects) {
    add(subject);
  }
  add_time();
  visits_ = cells_.add(sum_of(Subject::Language));
  left_ = cells_.add(sum_of(Subject::LeftAt));
  relate();
  cells_.hide();
}

std::vector<Row> Sheet::time() const {
  std::vector<Row> rows;
  for (const auto& [name, cell] : time_) {
    rows.push_back(row(name, name, cell));
  }
  return rows;
}

bool Sheet::is_by_day() const {
  return period_.to - period_.from < kMostDays;
}

std::vector<Row> Sheet::rows(Subject subject) const {
  std::vector<Row> rows;
  for (const auto& id : ids_.at(subject)) {
    rows.push_back(row(id, name_of(subject, id, dialogue_), of_.at(subject).at(id)));
  }
  return rows;
}

Row Sheet::row(const std::string& id, const std::string& name, Cell cell) const {
  return {id, name, cells_.value(cell), cells_.shown(cell)};
}

std::int64_t Sheet::sum_of(Subject subject) const {
  std::int64_t sum = 0;
  for (const auto& [id, cell] : of_.at(subject)) {
    sum += cells_.value(cell);
  }
  return sum;
}

/// What this dialogue has, counted or not, and what an older one had.
void Sheet::add(Subject subject) {
  auto& ids = ids_[subject];
  ids = ids_of(subject, dialogue_);
  for (const auto& [counted, visits] : period_.tally) {
    if (counted.subject == subject &&
        std::find(ids.begin(), ids.end(), counted.name) == ids.end()) {
      ids.push_back(counted.name);
    }
  }
  for (const auto& id : ids) {
    const auto found = period_.tally.find({subject, id});
    of_[subject][id] = cells_.add(found == period_.tally.end() ? 0 : found->second);
  }
}

void Sheet::add_time() {
  std::map<std::string, std::int64_t> visits;
  const std::size_t length = is_by_day() ? 10 : 7;  // "2026-11-28", "2026-11"
  for (auto day = period_.from; day <= period_.to; day += std::chrono::days(1)) {
    const auto found = period_.visits.find(day);
    visits[base::words_of(day).substr(0, length)] +=
        found == period_.visits.end() ? 0 : found->second;
  }
  for (const auto& [name, count] : visits) {
    time_[name] = cells_.add(count);
  }
}

void Sheet::relate() {
  cells_.sums_to(all_of(time_), visits_);
  cells_.sums_to(all_of(of_[Subject::Language]), visits_);
  cells_.sums_to(all_of(of_[Subject::LeftAt]), left_);
  auto ends = all_of(of_[Subject::Ending]);
  ends.push_back(left_);
  cells_.sums_to(std::move(ends), visits_);
  relate_pages();
  relate_questions(Subject::AskedAbout, session::Reply::AskedAbout);
  relate_questions(Subject::Refused, session::Reply::Refused);
}

void Sheet::relate_pages() {
  const auto& pages = of_[Subject::Page];
  const auto not_more_than_saw = [&](const std::string& page, Cell cell) {
    if (const auto seen = pages.find(page); seen != pages.end()) {
      cells_.at_most(cell, seen->second);
    }
  };
  for (const auto& [place, cell] : of_[Subject::LeftAt]) {
    not_more_than_saw(page_of_place(place), cell);
  }
  for (const auto& [ending, cell] : of_[Subject::Ending]) {
    not_more_than_saw(ending, cell);
  }
  for (const auto& [id, cell] : of_[Subject::Topic]) {
    std::vector<Cell> of_topic;
    for (const auto& [page, seen] : pages) {
      const auto* topic = dialogue_.topic_of(page);
      if (topic != nullptr && topic->id == id) {
        of_topic.push_back(seen);
      }
    }
    if (!of_topic.empty()) {  // none is left of the topic of an older dialogue
      cells_.cover(std::move(of_topic), cell);
    }
  }
}

void Sheet::relate_questions(Subject subject, session::Reply reply) {
  cells_.cover(all_of(of_[subject]), of_[Subject::Reply].at(name_of(reply)));
}

}  // namespace kiosk::counts
