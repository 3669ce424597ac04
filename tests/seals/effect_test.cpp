// What a site shows by its policy.

#include <algorithm>
#include <string>
#include <vector>

#include "dialogue/model/navigation.hpp"
#include "seals/effect.hpp"
#include "seals/findings.hpp"
#include "seals/sealing.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace std::chrono_literals;
using dialogue::Dialogue;
using dialogue::OverduePages;
using dialogue::Seal;
using dialogue::UnsignedPages;
using sealing::kToday;

namespace {

constexpr base::Day kOverdueDay(2027y / std::chrono::December / 24d);

struct Case {
  Dialogue dialogue = sealing::dialogue();
  sealing::Signer one = sealing::signer("Test Key One");
  dialogue::Site site;

  Case() {
    site.state = dialogue::SiteState::Set;
    site.review.reviewers = {one.reviewer()};
  }
  [[nodiscard]] std::vector<Seal> all(const std::vector<std::string>& but = {}) const {
    std::vector<Seal> seals;
    for (const auto& entry : dialogue.pages) {
      if (std::find(but.begin(), but.end(), entry.first) == but.end()) {
        seals.push_back(sealing::sealed(dialogue, one, entry.first, "en"));
        seals.push_back(sealing::sealed(dialogue, one, entry.first, "es"));
      }
    }
    return seals;
  }
  [[nodiscard]] seals::SealedDialogue shown(const std::vector<Seal>& seals,
                                            base::Day today = kToday) const {
    return seals::with_seals(dialogue, sealing::loaded(seals), site, today);
  }
};

std::string ids_of(const dialogue::Diagnostics& diagnostics) {
  std::string ids;
  for (const auto& one : diagnostics) {
    ids += (ids.empty() ? "" : " ") + one.id;
  }
  return ids;
}

}  // namespace

TEST_CASE("Without a seal every page is a draft and stays on the glass", "[seals][unit]") {
  const Case test;
  const auto shown = test.shown({});
  CHECK(shown.dialogue.pages.size() == test.dialogue.pages.size());
  CHECK(shown.dialogue.pages.at("lesson").approvals.empty());
  CHECK(ids_of(shown.diagnostics) == "D150 D151");
  CHECK(shown.diagnostics.front().what == "6 of 6 pages are drafts");
  CHECK(shown.diagnostics.front().severity == dialogue::Severity::Note);
}

TEST_CASE("A page knows who approved it, in each language by itself", "[seals][unit]") {
  const Case test;
  const auto shown = test.shown({sealing::sealed(test.dialogue, test.one, "lesson", "en")});
  const auto& approvals = shown.dialogue.pages.at("lesson").approvals;
  REQUIRE(approvals.contains("en"));
  CHECK(approvals.at("en").name == "Test Key One");
  CHECK(approvals.at("en").role == "test role");
  CHECK(approvals.at("en").date == "2026-11-28");
  CHECK(approvals.at("en").review_by == "2027-11-28");
  CHECK_FALSE(approvals.contains("es"));
  CHECK(shown.diagnostics.front().what == "6 of 6 pages are drafts");
}

TEST_CASE("All sealed: nothing is told", "[seals][unit]") {
  const Case test;
  CHECK(test.shown(test.all()).diagnostics.empty());
}

TEST_CASE("A page that only says it was signed is told, and is a draft", "[seals][unit]") {
  const Case test;
  const auto shown = test.shown(test.all({"quiz"}));
  CHECK(ids_of(shown.diagnostics) == "D150 D151");
  CHECK(shown.diagnostics.back().what.find("\"quiz\"") != std::string::npos);
  CHECK(shown.dialogue.pages.at("quiz").approvals.empty());
}

TEST_CASE("Unsigned pages are hidden where the site says so, and no path is broken",
          "[seals][safety][unit]") {
  Case test;
  test.site.review.unsigned_pages = UnsignedPages::Hide;
  const auto shown = test.shown(test.all({"quiz"}));
  CHECK(shown.dialogue.find_page("quiz") == nullptr);
  const auto& lesson = shown.dialogue.pages.at("lesson");
  CHECK(std::none_of(lesson.choices.begin(), lesson.choices.end(), [](const auto& choice) {
    return choice.target == "quiz";
  }));
}

TEST_CASE("A page that is signed in one of two languages is hidden while both can be picked",
          "[seals][unit]") {
  Case test;
  test.site.review.unsigned_pages = UnsignedPages::Hide;
  auto seals = test.all({"quiz"});
  seals.push_back(sealing::sealed(test.dialogue, test.one, "quiz", "en"));
  CHECK(test.shown(seals).dialogue.find_page("quiz") == nullptr);
  test.site.languages = {"en"};
  CHECK(test.shown(seals).dialogue.find_page("quiz") != nullptr);
}

TEST_CASE("A page that a path needs stays as a draft, and is told", "[seals][safety][unit]") {
  Case test;
  test.site.review.unsigned_pages = UnsignedPages::Hide;
  const auto shown = test.shown(test.all({"tips", "help-now", "call-today", "lesson"}));
  for (const auto* page : {"tips", "help-now", "call-today", "lesson"}) {
    INFO(page);
    REQUIRE(shown.dialogue.find_page(page) != nullptr);
    CHECK(shown.dialogue.find_page(page)->approvals.empty());
  }
  CHECK(ids_of(shown.diagnostics) == "D150 D151 D159");
  CHECK(shown.diagnostics.back().what.find("the page \"tips\" is to be hidden") == 0);
}

TEST_CASE("An overdue page is shown with its mark, or hidden where the site says so",
          "[seals][unit]") {
  Case test;
  auto seals = test.all({"quiz"});
  const base::Day soon(2027y / std::chrono::January / 1d);
  for (auto& seal : seals) {
    seal = sealing::sealed(test.dialogue,
                           test.one,
                           seal.page,
                           seal.language,
                           kToday,
                           base::Day(2030y / std::chrono::January / 1d));
  }
  seals.push_back(sealing::sealed(test.dialogue, test.one, "quiz", "en", kToday, soon));
  seals.push_back(sealing::sealed(test.dialogue, test.one, "quiz", "es", kToday, soon));
  const auto warned = test.shown(seals, kOverdueDay);
  REQUIRE(warned.dialogue.find_page("quiz") != nullptr);
  CHECK(warned.dialogue.pages.at("quiz").approvals.at("en").next_review ==
        dialogue::NextReview::Due);
  CHECK(ids_of(warned.diagnostics) == "D157 D157");
  test.site.review.overdue_pages = OverduePages::Hide;
  CHECK(test.shown(seals, kOverdueDay).dialogue.find_page("quiz") == nullptr);
  CHECK(test.shown(seals, kToday).dialogue.find_page("quiz") != nullptr);
}

TEST_CASE("With a clock that is behind nothing is hidden by a date", "[seals][safety][unit]") {
  Case test;
  test.site.review = {{test.one.reviewer()}, UnsignedPages::Hide, OverduePages::Hide};
  const auto seals = test.all();
  const auto shown = test.shown(seals, base::Day(1970y / std::chrono::January / 1d));
  CHECK(shown.dialogue.pages.size() == test.dialogue.pages.size());
  CHECK(shown.dialogue.pages.at("quiz").approvals.empty());
  CHECK(ids_of(shown.diagnostics).find("D158") != std::string::npos);
  // Overdue by a clock that somebody has put back: certain, and still not hidden.
  auto old = sealing::sealed(test.dialogue,
                             test.one,
                             "quiz",
                             "en",
                             base::Day(2020y / std::chrono::January / 1d),
                             base::Day(2021y / std::chrono::January / 1d));
  auto mixed = test.all({"quiz"});
  mixed.push_back(old);
  test.site.languages = {"en"};
  const auto kept = test.shown(mixed, base::Day(2026y / std::chrono::November / 1d));
  CHECK(kept.dialogue.find_page("quiz") != nullptr);
}

TEST_CASE("A forged seal hides and shows nothing", "[seals][safety][unit]") {
  Case test;
  test.site.review.unsigned_pages = UnsignedPages::Hide;
  auto seals = test.all({"quiz"});
  auto forged = sealing::sealed(test.dialogue, test.one, "quiz", "en");
  forged.role = "another role";
  seals.push_back(forged);
  const auto shown = test.shown(seals);
  CHECK(shown.dialogue.find_page("quiz") == nullptr);
  CHECK(shown.diagnostics.front().id == "D154");
  CHECK(shown.diagnostics.front().place.line == seals.size());
}

TEST_CASE("Every finding about a seal says what, what is expected and how to mend it",
          "[seals][unit]") {
  Case test;
  auto seals = test.all();
  seals[0].signature.clear();
  seals[1].page = "gone";
  seals[2] = sealing::sealed(test.dialogue, sealing::signer("Test Key Two"), "help-now", "en");
  seals[3] = sealing::sealed(
      test.dialogue, test.one, "help-now", "es", base::Day(2027y / std::chrono::May / 1d));
  test.dialogue.pages.at("quiz").title.words["en"] = "New";
  for (const auto& one : test.shown(seals).diagnostics) {
    INFO(dialogue::format_for_people({one}));
    CHECK_FALSE(one.what.empty());
    CHECK(one.what.back() != '.');
    CHECK_FALSE(one.expected.empty());
    CHECK_FALSE(one.mend.empty());
  }
}

TEST_CASE("A part of a page is told in staff words", "[seals][unit]") {
  CHECK(seals::words_of_part("blocks/0") == "block 1");
  CHECK(seals::words_of_part("choices/11") == "choice 12");
  CHECK(seals::words_of_part("title") == "the title");
  CHECK(seals::words_of_part("figure:pump") == "the figure pump");
  CHECK(seals::words_of_part("slot:emergency") == "the words for {emergency}");
  CHECK(seals::words_of_part("blocks/") == "blocks/");
  CHECK(seals::words_of_changes({}) == "something on it");
  CHECK(seals::words_of_changes({"title", "blocks/0", "blocks/1", "blocks/2", "results"}) ==
        "the title, block 1, block 2 and 2 more");
}
