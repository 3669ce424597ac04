#include "dialogue/proof/proof.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "dialogue/proof/positions.hpp"

namespace kiosk::dialogue {

namespace {

using Index = Positions::Index;

constexpr std::size_t kMostChoices = 4;
constexpr std::size_t kMostChoicesAtStart = 5;

/// ": touch “A”, then “B”", or nothing at the start.
std::string after(const Positions& positions, Index at) {
  const auto path = positions.path_to(at);
  return path.empty() ? "" : ": " + path;
}

void check_help_page(const Dialogue& dialogue, Report& report) {
  const auto* help = dialogue.find_page(kHelpNowPage);
  if (!help || help->kind != PageKind::HelpNow) {
    report.add({"D126",
                help ? "page:help-now" : "dialogue",
                R"(this dialogue has no page "help-now" of the kind "help-now")",
                R"(exactly one page with the name and the kind "help-now")",
                "add the page, as in the staff guide"});
  }
  for (const auto& [id, page] : dialogue.pages) {
    if (page.kind == PageKind::HelpNow && id != kHelpNowPage) {
      report.add({"D126",
                  "page:" + id,
                  "the page " + named(id) + " is a second help-now page",
                  R"(exactly one page of the kind "help-now", named "help-now")",
                  "give this page another kind, or lead its choices to \"help-now\""});
    }
  }
}

/// One search; each member function proves one property.
class Proof {
public:
  Proof(const Positions& positions, Report& report)
      : positions_(positions)
      , report_(report) {}

  void check_red_flags();
  void check_tips_after_red_flag();
  void check_open_touches();
  void check_choice_count(const Dialogue& dialogue);
  void check_way_out();

private:
  void check_red_way(Index at, const Page& page, const Positions::Way& way);
  [[nodiscard]] bool leads_to_help(Index at, const PageId& written) const;
  [[nodiscard]] bool shows_tip(Index at) const;
  [[nodiscard]] bool is_dead_end(Index at) const;
  [[nodiscard]] bool is_end(Index at) const;
  [[nodiscard]] std::vector<bool> with_way_out() const;
  void cover(Index from, std::set<const Page*>& covered) const;

  const Positions& positions_;
  Report& report_;
  std::set<std::pair<const Page*, std::uint32_t>> told_red_flags_;
};

void Proof::check_red_flags() {
  for (Index at = 0; at < positions_.size(); ++at) {
    if (const auto* page = positions_.page(at)) {
      for (const auto& way : positions_.ways(at)) {
        check_red_way(at, *page, way);
      }
    }
  }
}

void Proof::check_red_way(Index at, const Page& page, const Positions::Way& way) {
  const auto [kind, index, then] = way.touch;
  const bool choice = kind == TouchKind::Choice && page.choices[index].red_flag;
  const bool tick = kind == TouchKind::Ticks && index < page.items.size() &&
                    page.items[index].level == Level::Red;
  // Navigation leads from a red flag to help now rather than to an ending; the file must say so
  // too.
  const auto& written = choice ? page.choices[index].target : page.results.red;
  if (then == Then::Back || (!choice && !tick) || leads_to_help(way.to, written)) {
    return;
  }
  // One wrong result is one fault, however many red items lead there.
  if (told_red_flags_.emplace(&page, choice ? index : kNoTick).second) {
    const auto part = choice ? "/choices/" + std::to_string(index) : std::string("/results/red");
    report_.add({"D124",
                 "page:" + page.id + part,
                 "a red flag on the page " + named(page.id) +
                     " does not lead to help now in one step: touch " +
                     positions_.words_of(at, way.touch),
                 "the page \"help-now\"",
                 choice ? R"(write "goto": "help-now", or take out "red_flag")"
                        : R"(write "red": "help-now" in "results")"});
  }
}

bool Proof::leads_to_help(Index at, const PageId& written) const {
  const auto* page = positions_.page(at);
  return page && page->kind == PageKind::HelpNow && page->id == written;
}

bool Proof::shows_tip(Index at) const {
  const auto* page = positions_.page(at);
  if (!page) {
    return false;
  }
  const auto& blocks = page->blocks;
  return page->kind == PageKind::Ending ||
         std::any_of(blocks.begin(), blocks.end(), [&](const Block& block) {
           return block.kind == BlockKind::Tip && holds(block.when, positions_.variables(at));
         });
}

void Proof::check_tips_after_red_flag() {
  std::set<const Page*> told;
  for (Index at = 0; at < positions_.size(); ++at) {
    if (positions_.alert(at) == Alert::RedFlag && shows_tip(at) &&
        told.insert(positions_.page(at)).second) {
      const auto& page = *positions_.page(at);
      report_.add({"D125",
                   "page:" + page.id,
                   "the page " + named(page.id) + " shows a coping tip after a red flag" +
                       after(positions_, at),
                   "tips on pages of the kind \"ending\" only; those close after a red flag",
                   "move the tips to an ending, or make them plain text that is right for "
                   "someone in danger"});
    }
  }
}

bool Proof::is_dead_end(Index at) const {
  const auto* page = positions_.page(at);
  if (!page) {
    return false;
  }
  const auto& variables = positions_.variables(at);
  if (page->kind == PageKind::Checklist) {
    return open_items(*page, variables).empty();
  }
  if (page->kind != PageKind::Page && page->kind != PageKind::Quiz) {
    return false;
  }
  const auto& answers = page->answers;
  const bool answerable =
      page->kind == PageKind::Page ||
      std::any_of(answers.begin(), answers.end(), [](const auto& answer) { return answer.right; });
  return !answerable || open_choices(*page, variables).empty();
}

void Proof::check_open_touches() {
  std::set<const Page*> told;
  for (Index at = 0; at < positions_.size(); ++at) {
    if (!is_dead_end(at) || !told.insert(positions_.page(at)).second) {
      continue;
    }
    const auto& page = *positions_.page(at);
    const auto where = "the page " + named(page.id);
    if (page.kind == PageKind::Checklist) {
      report_.add({"D122",
                   "page:" + page.id,
                   where + " is a checklist with nothing to tick" + after(positions_, at),
                   "at least one item that shows, whatever was chosen before",
                   "add an item without \"when\", or lead these visitors past this page"});
    } else {
      report_.add({"D121",
                   "page:" + page.id,
                   where + " is a dead end, nothing on it can be chosen" + after(positions_, at),
                   "at least one choice that shows, whatever was chosen before",
                   "add a choice without \"when\", or make the page an ending"});
    }
  }
}

void Proof::check_choice_count(const Dialogue& dialogue) {
  std::set<const Page*> told;
  for (Index at = 0; at < positions_.size(); ++at) {
    const auto* page = positions_.page(at);
    if (!page) {
      continue;
    }
    const auto most = page->id == dialogue.start ? kMostChoicesAtStart : kMostChoices;
    if (page->choices.size() <= most) {
      continue;
    }
    const auto open = open_choices(*page, positions_.variables(at)).size();
    if (open > most && told.insert(page).second) {
      report_.add({"D112",
                   "page:" + page->id,
                   "the page " + named(page->id) + " shows " + std::to_string(open) +
                       " choices at once" + after(positions_, at),
                   "at most " + std::to_string(most) + " choices",
                   "move some choices to a page of their own"});
    }
  }
}

bool Proof::is_end(Index at) const {
  const auto* page = positions_.page(at);
  return is_dead_end(at) ||
         (page && (page->kind == PageKind::Ending || page->kind == PageKind::HelpNow));
}

std::vector<bool> Proof::with_way_out() const {
  std::vector<std::vector<Index>> arrivals(positions_.size());
  std::vector<bool> out(positions_.size());
  std::vector<Index> open;
  for (Index at = 0; at < positions_.size(); ++at) {
    for (const auto& way : positions_.ways(at)) {
      if (way.touch.kind != TouchKind::AllTopics && way.touch.then == Then::Stay) {
        arrivals[way.to].push_back(at);
      }
    }
    if (is_end(at)) {
      out[at] = true;
      open.push_back(at);
    }
  }
  while (!open.empty()) {
    const auto at = open.back();
    open.pop_back();
    for (const auto from : arrivals[at]) {
      if (!out[from]) {
        out[from] = true;
        open.push_back(from);
      }
    }
  }
  return out;
}

void Proof::cover(Index from, std::set<const Page*>& covered) const {
  std::vector<Index> open{from};
  std::set<Index> seen{from};
  while (!open.empty()) {
    const auto at = open.back();
    open.pop_back();
    covered.insert(positions_.page(at));
    for (const auto& way : positions_.ways(at)) {
      if (way.touch.kind != TouchKind::AllTopics && seen.insert(way.to).second) {
        open.push_back(way.to);
      }
    }
  }
}

void Proof::check_way_out() {
  const auto out = with_way_out();
  std::set<const Page*> covered;
  for (Index at = 0; at < positions_.size(); ++at) {
    const auto* page = positions_.page(at);
    if (out[at] || !page || covered.contains(page)) {
      continue;
    }
    report_.add({"D123",
                 "page:" + page->id,
                 "from the page " + named(page->id) +
                     " no choice leads on to help now or to an ending" + after(positions_, at),
                 "a way out of every loop, by choices alone",
                 "add a choice that leads out, such as to \"topics\" or to an ending"});
    cover(at, covered);
  }
}

/// Pages that no touch reaches, told once for each group: the page the others hang on.
class Reach {
public:
  Reach(const Dialogue& dialogue, const Positions& positions, Report& report)
      : report_(report) {
    for (const auto& [id, page] : dialogue.pages) {
      if (page.kind != PageKind::HelpNow && !positions.is_reached(id)) {
        lost_[id] = targets_of(page);
      }
    }
  }

  void check() {
    std::set<PageId> led_to;
    for (const auto& [id, targets] : lost_) {
      for (const auto& target : targets) {
        if (target != id) {
          led_to.insert(target);
        }
      }
    }
    for (const auto& [id, targets] : lost_) {
      if (!led_to.contains(id)) {
        tell(id);
      }
    }
    for (const auto& [id, targets] : lost_) {
      tell(id);
    }
  }

private:
  static std::vector<PageId> targets_of(const Page& page) {
    std::vector<PageId> targets;
    for (const auto& choice : page.choices) {
      targets.push_back(choice.target);
    }
    if (page.kind == PageKind::Checklist) {
      targets.insert(targets.end(), {page.results.red, page.results.amber, page.results.none});
    }
    return targets;
  }

  void tell(const PageId& id) {
    if (told_.contains(id)) {
      return;
    }
    report_.add({"D120",
                 "page:" + id,
                 "no choice leads a visitor to the page " + named(id),
                 "a path of touches from the start or from the topics",
                 "add a choice that leads to " + named(id) + ", or take the page out"});
    std::vector<PageId> open{id};
    while (!open.empty()) {
      const auto next = open.back();
      open.pop_back();
      const auto found = lost_.find(next);
      if (found != lost_.end() && told_.insert(next).second) {
        open.insert(open.end(), found->second.begin(), found->second.end());
      }
    }
  }

  Report& report_;
  std::map<PageId, std::vector<PageId>> lost_;
  std::set<PageId> told_;
};

}  // namespace

void prove(const Dialogue& dialogue, Report& report) {
  check_help_page(dialogue, report);
  const Positions positions(dialogue);
  if (!positions.is_bounded()) {
    report.add({"D127",
                "dialogue",
                "this dialogue has too many variables and pages to try every path",
                "at most 1000 combinations of values and 1000000 positions",
                "use fewer variables, or fewer values"});
    return;
  }
  Proof proof(positions, report);
  proof.check_red_flags();
  proof.check_tips_after_red_flag();
  proof.check_choice_count(dialogue);
  if (positions.is_whole()) {
    proof.check_open_touches();
    proof.check_way_out();
    Reach(dialogue, positions, report).check();
  }
}

}  // namespace kiosk::dialogue
