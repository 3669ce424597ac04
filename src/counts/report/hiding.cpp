#include "counts/report/hiding.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace kiosk::counts {

namespace {

/// More visits than any report has; sums of it stay numbers.
constexpr std::int64_t kAnyNumber = std::int64_t{1} << 40U;

bool contains_any(const std::vector<Cells::Id>& parts, const std::set<Cells::Id>& cells) {
  return std::any_of(
      parts.begin(), parts.end(), [&](Cells::Id part) { return cells.contains(part); });
}

}  // namespace

Cells::Id Cells::add(std::int64_t value) {
  cells_.push_back({value, value < kLeastShown ? Shown::Hidden : Shown::Number});
  return cells_.size() - 1;
}

void Cells::sums_to(std::vector<Id> parts, Id whole) {
  relations_.push_back({Kind::Sum, std::move(parts), whole});
}

void Cells::cover(std::vector<Id> parts, Id whole) {
  relations_.push_back({Kind::Cover, std::move(parts), whole});
}

void Cells::at_most(Id less, Id more) {
  relations_.push_back({Kind::AtMost, {less}, more});
}

bool Cells::narrow(Id cell, std::int64_t least, std::int64_t most) {
  auto& known = cells_[cell];
  const auto before = std::pair(known.least, known.most);
  known.least = std::max(known.least, least);
  known.most = std::min(known.most, most);
  return std::pair(known.least, known.most) != before;
}

bool Cells::narrow(const Relation& relation) {
  std::int64_t least = 0;
  std::int64_t most = 0;
  std::int64_t greatest_part = 0;  // no whole is less than one of its parts
  for (const auto part : relation.parts) {
    least += cells_[part].least;
    most += cells_[part].most;
    greatest_part = std::max(greatest_part, cells_[part].least);
  }
  const bool adds_up = relation.kind == Kind::Sum;
  const bool is_covered = adds_up || relation.kind == Kind::Cover;
  bool told =
      narrow(relation.whole, adds_up ? least : greatest_part, is_covered ? most : kAnyNumber);
  const auto& whole = cells_[relation.whole];
  for (const auto part : relation.parts) {
    const auto& cell = cells_[part];
    const auto rest_at_most = most - cell.most;
    const auto rest_at_least = adds_up ? least - cell.least : 0;
    const bool narrower =
        narrow(part, is_covered ? whole.least - rest_at_most : 0, whole.most - rest_at_least);
    told = told || narrower;
  }
  return told;
}

void Cells::reckon() {
  for (auto& cell : cells_) {
    const bool is_number = cell.shown == Shown::Number;
    cell.least = is_number ? cell.value : 0;
    cell.most = is_number ? cell.value : kAnyNumber;
  }
  bool told = true;
  while (told) {
    told = false;
    for (const auto& relation : relations_) {
      while (narrow(relation)) {
        told = true;
      }
    }
  }
}

bool Cells::is_told(Id cell) const {
  const auto& known = cells_[cell];
  return known.value < kLeastShown && (known.least > 0 || known.most < kLeastShown - 1);
}

bool Cells::tells_a_small_rest(const Relation& relation) const {
  if (relation.kind != Kind::Sum || cells_[relation.whole].shown != Shown::Number) {
    return false;
  }
  std::int64_t rest = 0;
  bool any = false;
  for (const auto part : relation.parts) {
    const bool is_hidden = cells_[part].shown != Shown::Number;
    any = any || is_hidden;
    rest += is_hidden ? cells_[part].value : 0;
  }
  return any && rest < kLeastShown;
}

std::vector<Cells::Id> Cells::told_cells() const {
  std::vector<Id> told;
  for (Id cell = 0; cell < cells_.size(); ++cell) {
    if (is_told(cell)) {
      told.push_back(cell);
    }
  }
  for (const auto& relation : relations_) {
    if (tells_a_small_rest(relation)) {
      told.push_back(*std::find_if(relation.parts.begin(), relation.parts.end(), [&](Id part) {
        return cells_[part].shown != Shown::Number;
      }));
    }
  }
  return told;
}

std::vector<Cells::Candidate> Cells::candidates_near(Id cell) const {
  std::vector<Candidate> found;
  std::set<Id> near{cell};
  std::set<Id> shown;
  std::size_t before = 0;
  for (int steps = 0; before != near.size(); ++steps) {
    before = near.size();
    std::set<Id> further;
    const auto look = [&](Id one, Place place) {
      if (cells_[one].shown == Shown::Hidden) {
        further.insert(one);
      } else if (shown.insert(one).second) {
        found.push_back({place, steps, cells_[one].value, one});
      }
    };
    for (const auto& relation : relations_) {
      if (!near.contains(relation.whole) && !contains_any(relation.parts, near)) {
        continue;
      }
      for (const auto part : relation.parts) {
        look(part, Place::Part);
      }
      look(relation.whole, Place::Whole);
    }
    near.merge(further);
  }
  return found;
}

bool Cells::helps(Id cell, std::size_t told) {
  auto& shown = cells_[cell].shown;
  shown = Shown::Hidden;
  reckon();
  const bool less = told_cells().size() < told;
  shown = Shown::Number;
  return less;
}

bool Cells::hide_beside(Id cell, std::size_t told) {
  auto candidates = candidates_near(cell);
  if (candidates.empty()) {
    return false;
  }
  std::sort(candidates.begin(), candidates.end());
  const auto found = std::find_if(candidates.begin(), candidates.end(), [&](const auto& candidate) {
    return helps(candidate.cell, told);
  });
  // Two may be needed that help only together.
  const auto& hidden = found == candidates.end() ? candidates.front() : *found;
  cells_[hidden.cell].shown = Shown::Hidden;
  return true;
}

void Cells::hide() {
  for (reckon();; reckon()) {
    const auto told = told_cells();
    const bool went_on = std::any_of(
        told.begin(), told.end(), [&](Id cell) { return hide_beside(cell, told.size()); });
    if (!went_on) {
      break;
    }
  }
}

}  // namespace kiosk::counts
