// All that waits for somebody, in one list.

#include <string>

#include "editor/made_up_seals.hpp"
#include "editor/sitter.hpp"

#include "support/catch.hpp"
#include "support/holds.hpp"

using namespace kiosk;
using test::holds;
using test::seal_first_page;
using test::Sitter;

namespace {

constexpr const char* kTitle = "field:/pages/0/title/en";

}  // namespace

TEST_CASE("With nothing to mend the list says so, and names what nobody has approved",
          "[seals][editor]") {
  Sitter sitter;
  CHECK(sitter.words("to-do") == "To do");
  sitter.click("to-do");
  CHECK(sitter.words("to-do-none") == "Nothing is to be mended, and no review is due.");
  CHECK(sitter.words("to-do:0") == "How do you take baclofen? – English, Español");
}

TEST_CASE("What is to be mended is counted, and a press leads to it", "[safety][editor]") {
  Sitter sitter;
  sitter.click(kTitle);
  sitter.press(platform::DeskKey::A, platform::Modifier::Control);
  sitter.press(platform::DeskKey::Delete);
  sitter.click("page:missed-dose");
  CHECK(holds(sitter.words("to-do"), "To do ("));
  sitter.click("to-do");
  CHECK_FALSE(sitter.sees("to-do-none"));
  CHECK(holds(sitter.words("to-do:0"), "how-taken – This is empty"));
  sitter.click("to-do:0");
  CHECK(sitter.words("subject") == "how-taken");
  CHECK_FALSE(sitter.sees("to-do-heading"));
}

TEST_CASE("Reviews that are due stand above those to come, each with its day",
          "[safety][seals][editor]") {
  Sitter sitter;
  seal_first_page(sitter, "2026-11-15");
  CHECK(sitter.words("to-do") == "To do (2)");
  sitter.click("to-do");
  CHECK(sitter.words("to-do:0") ==
        "How do you take baclofen? – English: approved by Test Key One, test role on 2026-11-01. "
        "The next review was due on 2026-11-15.");
  CHECK(holds(sitter.words("to-do:1"), "How do you take baclofen? – Español"));
  CHECK_FALSE(holds(sitter.words("to-do:2"), "How do you take baclofen?"));
}

TEST_CASE("A review that will be due within three months is named, and not counted",
          "[seals][editor]") {
  Sitter sitter;
  seal_first_page(sitter, "2027-02-20");
  CHECK(sitter.words("to-do") == "To do");
  sitter.click("to-do");
  CHECK(holds(sitter.words("to-do:0"), "Next review by 2027-02-20."));
  seal_first_page(sitter, "2027-12-01");
  sitter.click("to-do");
  CHECK_FALSE(holds(sitter.words("to-do:0"), "Next review"));
}

TEST_CASE("A page that was changed since its approval is in the list", "[safety][seals][editor]") {
  Sitter sitter;
  seal_first_page(sitter, "2027-11-01");
  sitter.write(kTitle, "How do you take it?");
  sitter.click("agree:/pages/0/title/es");
  CHECK(sitter.words("to-do") == "To do (1)");
  sitter.click("to-do");
  CHECK(holds(sitter.words("to-do:0"), "the approval by Test Key One, test role is void"));
}

TEST_CASE("A page chosen at the left stands in the form in place of the list", "[editor]") {
  Sitter sitter;
  sitter.click("to-do");
  sitter.click("page:how-taken");
  CHECK(sitter.words("subject") == "How do you take baclofen?");
  sitter.click("to-do");
  sitter.click("form");
  CHECK(sitter.words("subject") == "How do you take baclofen?");
}
