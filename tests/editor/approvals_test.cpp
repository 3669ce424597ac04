// What staff see of a clinician's approval while they change a page.

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

constexpr const char* kHeading = "field:/pages/0/title/en";

}  // namespace

TEST_CASE("A page without an approval is called a draft", "[seals][editor]") {
  Sitter sitter;
  CHECK(sitter.words("approval:0") == "Draft: no clinician has approved this page yet.");
  CHECK(holds(sitter.words("page:how-taken"), "draft"));
}

TEST_CASE("A changed sentence makes the approval void, and taking it back does not",
          "[safety][seals][editor]") {
  Sitter sitter;
  seal_first_page(sitter, "2027-11-01");
  CHECK(holds(sitter.words("page:how-taken"), "approved"));
  CHECK(sitter.words("approval:0") ==
        "English: approved by Test Key One, test role on 2026-11-01. Next review by 2027-11-01. "
        "Any change makes the approval void.");
  sitter.write(kHeading, "How do you take it?");
  sitter.click("agree:/pages/0/title/es");
  CHECK(holds(sitter.words("page:how-taken"), "approval void"));
  CHECK(sitter.words("approval:0") ==
        "English: the approval by Test Key One, test role is void, as the page has changed since "
        "2026-11-01: the title. Have it read and approved again.");
  CHECK(holds(sitter.words("approval:1"), "Español: approved by"));
  while (!holds(sitter.words("undo"), "Nothing") && sitter.editor().desk().to_undo() != nullptr) {
    sitter.click("undo");
  }
  CHECK(holds(sitter.words("page:how-taken"), "approved"));
}

TEST_CASE("A review that is due is told, and the approval goes on until then", "[seals][editor]") {
  Sitter sitter;
  seal_first_page(sitter, "2026-11-15");
  CHECK(holds(sitter.words("page:how-taken"), "review due"));
  CHECK(holds(sitter.words("approval:0"), "The next review was due on 2026-11-15."));
}
