// The proof against a walker that knows nothing of it: random small dialogues, random touches
// through navigation.hpp. Whatever bad end the walker meets, the proof must have told of.

#include <random>
#include <set>

#include "dialogue/load/loader.hpp"
#include "dialogue/model/navigation.hpp"
#include "dialogue/proof/proof.hpp"
#include "support/catch.hpp"
#include "support/small_dialogue.hpp"

using namespace small;

namespace {

constexpr int kDialogues = 400;
constexpr int kWalks = 30;
constexpr int kTouches = 25;

class Chance {
public:
  explicit Chance(unsigned seed)
      : engine_(seed) {}
  std::size_t below(std::size_t limit) { return engine_() % limit; }
  bool one_in(std::size_t odds) { return below(odds) == 0; }

private:
  std::minstd_rand engine_;
};

Condition random_condition(Chance& chance) {
  if (!chance.one_in(4)) {
    return {};
  }
  return {{"how", {chance.one_in(2) ? "pump" : "unsure"}}};
}

PageId random_target(Chance& chance, std::size_t pages) {
  if (chance.one_in(8)) {
    return chance.one_in(2) ? kHelpNowPage : kTopicsTarget;
  }
  return "p" + std::to_string(chance.below(pages));
}

Page random_checklist(Chance& chance, const PageId& id, std::size_t pages) {
  const PageId red = chance.one_in(6) ? random_target(chance, pages) : kHelpNowPage;
  return checklist(id,
                   {item("Red", Level::Red, random_condition(chance)),
                    item("Amber", Level::Amber, random_condition(chance))},
                   {red, random_target(chance, pages), random_target(chance, pages)});
}

Choice random_choice(Chance& chance, std::size_t pages) {
  auto made = choice("Go", random_target(chance, pages), random_condition(chance));
  if (chance.one_in(5)) {
    made.red_flag = true;
    made.target = chance.one_in(5) ? made.target : PageId(kHelpNowPage);
  }
  if (chance.one_in(4)) {
    made.set = {{"how", chance.one_in(2) ? "pump" : "unsure"}};
  }
  return made;
}

Page random_page(Chance& chance, std::size_t number, std::size_t pages) {
  const auto id = "p" + std::to_string(number);
  if (chance.one_in(4)) {
    return ending(id);
  }
  if (chance.one_in(4)) {
    return random_checklist(chance, id, pages);
  }
  std::vector<Choice> choices;
  for (std::size_t i = chance.below(4); i > 0; --i) {
    choices.push_back(random_choice(chance, pages));
  }
  auto made = chance.one_in(4) ? quiz(id, choices) : page(id, choices);
  if (chance.one_in(6)) {
    Block tip;
    tip.kind = BlockKind::Tip;
    tip.when = random_condition(chance);
    made.blocks = {tip};
  }
  return made;
}

Dialogue random_dialogue(unsigned seed) {
  Chance chance(seed);
  const auto count = 2 + chance.below(5);
  std::vector<Page> pages;
  for (std::size_t number = 0; number < count; ++number) {
    pages.push_back(random_page(chance, number, count));
  }
  auto made = dialogue(pages);
  made.topics.front().shelf = chance.one_in(2) ? Shelf::Home : Shelf::None;
  return made;
}

/// What the walker met, as the ids the proof should know it by.
class Walker {
public:
  Walker(const Dialogue& dialogue, unsigned seed)
      : dialogue_(dialogue)
      , chance_(seed) {}

  std::set<std::string> walk() {
    auto here = start_position(dialogue_);
    for (int touch = 0; touch < kTouches; ++touch) {
      look(here);
      const auto next = touch_something(here);
      const bool raised = here.alert == Alert::Calm && next.alert == Alert::RedFlag;
      const auto* page = dialogue_.find_page(next.page);
      if (raised && (!page || page->kind != PageKind::HelpNow)) {
        met_.insert("D124");
      }
      // Back from help now: the page as it was, the alert as it is.
      here = raised && chance_.one_in(2) ? Position{here.page, here.variables, next.alert} : next;
    }
    return met_;
  }

  [[nodiscard]] const std::set<PageId>& seen() const { return seen_; }

private:
  void look(const Position& here) {
    seen_.insert(here.page);
    const auto* page = dialogue_.find_page(here.page);
    if (!page) {
      return;
    }
    const bool tip = page->kind == PageKind::Ending ||
                     (!page->blocks.empty() && holds(page->blocks.front().when, here.variables));
    if (tip && here.alert == Alert::RedFlag) {
      met_.insert("D125");
    }
    const bool chooses = page->kind == PageKind::Page || page->kind == PageKind::Quiz;
    if (chooses && open_choices(*page, here.variables).empty()) {
      met_.insert("D121");
    }
    if (page->kind == PageKind::Checklist && open_items(*page, here.variables).empty()) {
      met_.insert("D122");
    }
  }

  Position touch_something(const Position& here) {
    const auto* page = dialogue_.find_page(here.page);
    if (!page) {
      const auto& topic = dialogue_.topics.front();
      return topic.shelf == Shelf::None ? here : go_to(dialogue_, here, topic.pages.front());
    }
    if (chance_.one_in(5)) {
      return go_to(dialogue_, here, kTopicsTarget);
    }
    if (page->kind == PageKind::Checklist) {
      std::set<std::size_t> ticks;
      for (const auto item : open_items(*page, here.variables)) {
        if (chance_.one_in(2)) {
          ticks.insert(item);
        }
      }
      return finish_checklist(dialogue_, here, ticks);
    }
    const auto open = open_choices(*page, here.variables);
    return open.empty() ? here : follow_choice(dialogue_, here, open[chance_.below(open.size())]);
  }

  const Dialogue& dialogue_;
  Chance chance_;
  std::set<std::string> met_;
  std::set<PageId> seen_;
};

std::set<std::string> told_ids(const Dialogue& dialogue) {
  const Places nowhere;
  Report report(nowhere);
  prove(dialogue, report);
  std::set<std::string> ids;
  for (const auto& finding : report.findings()) {
    ids.insert(finding.id);
  }
  return ids;
}

}  // namespace

TEST_CASE("Whatever a random walker meets, the proof has told of", "[proof][dialogue][property]") {
  std::set<std::string> met_at_all;
  int proved = 0;
  for (unsigned seed = 1; seed <= kDialogues; ++seed) {
    const auto made = random_dialogue(seed);
    const auto told = told_ids(made);
    proved += told.empty() ? 1 : 0;
    for (unsigned walk = 0; walk < kWalks; ++walk) {
      for (const auto& id : Walker(made, seed * 1000 + walk).walk()) {
        INFO("dialogue of seed " << seed << ", walk " << walk << ", met " << id);
        CHECK(told.count(id) == 1);
        met_at_all.insert(id);
      }
    }
  }
  CHECK(met_at_all == std::set<std::string>{"D121", "D122", "D124", "D125"});
  CHECK(proved > 0);
}

TEST_CASE("What the proof tells of unreached pages, no random walker contradicts",
          "[proof][dialogue][property]") {
  const Places nowhere;
  for (unsigned seed = 1; seed <= kDialogues; ++seed) {
    const auto made = random_dialogue(seed);
    Report report(nowhere);
    prove(made, report);
    std::set<PageId> seen;
    for (unsigned walk = 0; walk < kWalks; ++walk) {
      Walker walker(made, seed * 1000 + walk);
      walker.walk();
      seen.insert(walker.seen().begin(), walker.seen().end());
    }
    for (const auto& finding : report.findings()) {
      const auto id = finding.what.substr(finding.what.find('"') + 1, 2);
      INFO("seed " << seed << ": " << finding.what);
      CHECK((finding.id != "D120" || !seen.contains(id)));
    }
  }
}
