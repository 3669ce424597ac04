// Pages that are hidden break no path.

#include <set>
#include <string>

#include "dialogue/diagnostics/report.hpp"
#include "dialogue/proof/proof.hpp"
#include "dialogue/rules/rules.hpp"
#include "seals/hiding.hpp"
#include "seals/sealing.hpp"
#include "support/catch.hpp"
#include "support/generated_dialogue.hpp"

using namespace kiosk;
using dialogue::Dialogue;
using Pages = std::set<dialogue::PageId>;

namespace {

bool passes(const Dialogue& dialogue) {
  const dialogue::Places places;
  dialogue::Report report(places);
  dialogue::rules::check_targets(dialogue, {}, report);
  dialogue::prove(dialogue, report);
  return !dialogue::has_errors(report.findings());
}

Pages all_pages(const Dialogue& dialogue) {
  Pages all;
  for (const auto& entry : dialogue.pages) {
    all.insert(entry.first);
  }
  return all;
}

/// A start that leads to two chains of pages, each with its ending.
Dialogue two_chains() {
  return small::dialogue(
      {small::page("start", {small::choice("Left", "left"), small::choice("Right", "right")}),
       small::page("left", {small::choice("On", "left-end")}),
       small::ending("left-end"),
       small::page("right", {small::choice("On", "right-end")}),
       small::ending("right-end")});
}

}  // namespace

TEST_CASE("A hidden page is gone with all that leads to it", "[seals][safety][unit]") {
  auto dialogue = two_chains();
  dialogue.topics.front().steps = {"left", "right"};
  const auto hiding = seals::hiding_of(dialogue, {"right", "right-end"});
  CHECK(hiding.pages == Pages{"right", "right-end"});
  CHECK(hiding.needed.empty());
  const auto shown = seals::without(dialogue, hiding.pages);
  CHECK(passes(shown));
  CHECK(shown.find_page("right") == nullptr);
  CHECK(shown.pages.at("start").choices.size() == 1);
  CHECK(shown.topics.front().steps == std::vector<dialogue::PageId>{"left"});
}

TEST_CASE("A page that a path cannot do without stays", "[seals][safety][unit]") {
  const auto dialogue = two_chains();
  const auto hiding = seals::hiding_of(dialogue, {"left-end"});
  CHECK(hiding.pages.empty());
  REQUIRE(hiding.needed.contains("left-end"));
  CHECK(hiding.needed.at("left-end").find("the page \"left\" is a dead end") == 0);
}

TEST_CASE("A signed page is not left out of reach", "[seals][safety][unit]") {
  auto dialogue = two_chains();
  dialogue.topics.front().pages = {"start"};  // nothing else is reached by the topics
  const auto hiding = seals::hiding_of(dialogue, {"right", "left", "left-end"});
  CHECK(hiding.pages == Pages{"left", "left-end"});
  CHECK(hiding.needed.count("right") == 1);
}

TEST_CASE("Help now, the page to call today and the start are never hidden",
          "[seals][safety][unit]") {
  const auto dialogue = sealing::dialogue();
  const auto hiding = seals::hiding_of(dialogue, all_pages(dialogue));
  CHECK_FALSE(hiding.pages.contains(dialogue::kHelpNowPage));
  CHECK_FALSE(hiding.pages.contains(dialogue::kCallTodayPage));
  CHECK_FALSE(hiding.pages.contains("lesson"));
  CHECK(passes(seals::without(dialogue, hiding.pages)));
}

TEST_CASE("Where a checklist leads is not hidden from under it", "[seals][safety][unit]") {
  const auto dialogue = sealing::dialogue();
  const auto hiding = seals::hiding_of(dialogue, {"tips"});
  CHECK(hiding.pages.empty());
  CHECK(hiding.needed.count("tips") == 1);
}

TEST_CASE("Whatever is asked to be hidden, what is left passes the proof",
          "[seals][safety][unit]") {
  const auto dialogue = small::generated_dialogue(40);
  REQUIRE(passes(dialogue));
  // Every third page, every page but each third, each run of pages: all kinds of holes.
  for (std::size_t step = 2; step < 9; ++step) {
    for (std::size_t rest = 0; rest < step; ++rest) {
      Pages wanted;
      for (std::size_t number = 0; number < 40; ++number) {
        if ((number % step < 1 + rest / 2) == (rest % 2 == 0)) {
          wanted.insert(small::generated_id(number));
        }
      }
      const auto hiding = seals::hiding_of(dialogue, wanted);
      INFO(step << " " << rest);
      CHECK(passes(seals::without(dialogue, hiding.pages)));
      for (const auto& page : wanted) {
        CHECK((hiding.pages.contains(page) || hiding.needed.contains(page) ||
               page == dialogue.start));
      }
    }
  }
}

TEST_CASE("A topic with nothing left is gone", "[seals][unit]") {
  auto dialogue = two_chains();
  dialogue.topics.push_back(dialogue.topics.front());
  dialogue.topics.back().pages = {"right", "right-end"};
  dialogue.topics.front().pages = {"start", "left", "left-end"};
  CHECK(seals::without(dialogue, {"right", "right-end"}).topics.size() == 1);
}
