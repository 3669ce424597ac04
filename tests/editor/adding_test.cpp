// What is added in the form: it is seen, and typed into at once.

#include <string>

#include "editor/sitter.hpp"

#include "support/catch.hpp"

using namespace kiosk;
using test::Sitter;

namespace {

/// Behind “What is baclofen?”.
void add_page(Sitter& sitter) {
  sitter.click("page:what-is-baclofen");
  sitter.click("new-page");
  sitter.click("new-page=page");
}

}  // namespace

TEST_CASE("A choice that is added is whole in sight, and its words are typed at once",
          "[editor][form]") {
  Sitter sitter;
  sitter.click("page:what-is-baclofen");
  sitter.click("add-to:/pages/0/choices");
  std::size_t number = 0;
  while (sitter.sees("delete:/pages/0/choices/" + std::to_string(number + 1))) {
    ++number;
  }
  const auto at = "/pages/0/choices/" + std::to_string(number);
  CHECK(sitter.sees_whole("delete:" + at));
  CHECK(sitter.sees_whole("field:" + at + "/goto"));
  sitter.type("Next");
  CHECK(sitter.words("field:" + at + "/text/en") == "Next");
}

TEST_CASE("A number that is added is typed at once", "[editor][form]") {
  Sitter sitter;
  sitter.editor().select_site();
  sitter.look();
  sitter.click("leave-out:/phones/clinic");
  sitter.click("add:/phones/clinic");
  sitter.look();
  sitter.type("555-0199");
  CHECK(sitter.words("field:/phones/clinic") == "555-0199");
}

TEST_CASE("A number that was left empty is told, and keeps nothing from patients",
          "[safety][editor][form]") {
  Sitter sitter;
  sitter.editor().select_site();
  sitter.look();
  sitter.click("leave-out:/phones/clinic");
  sitter.click("add:/phones/clinic");
  CHECK(sitter.words("finding:/phones/clinic").find("has no number in it") != std::string::npos);
  CHECK(sitter.words("state").find("must be mended") == std::string::npos);
}

TEST_CASE("A list that is full says so where the button stood", "[editor][form]") {
  Sitter sitter;
  sitter.click("page:what-is-baclofen");
  for (int i = 0; i < 5 && sitter.sees("add-to:/pages/0/choices"); ++i) {
    sitter.click("add-to:/pages/0/choices");
  }
  CHECK_FALSE(sitter.sees("add-to:/pages/0/choices"));
  CHECK(sitter.words("full:/pages/0/choices") == "5 is the most there can be here.");
}

TEST_CASE("A new page begins with a paragraph to write and a choice to lead on", "[editor][form]") {
  Sitter sitter;
  add_page(sitter);
  CHECK(sitter.editor().elements().find("field:/pages/1/blocks/0/text/en") != nullptr);
  CHECK(sitter.editor().elements().find("field:/pages/1/choices/0/goto") != nullptr);
}

TEST_CASE("What Undo brings back is what one looks at", "[editor][form]") {
  Sitter sitter;
  sitter.click("page:how-it-works");
  const auto title = sitter.words("subject");
  sitter.click("page-delete");
  sitter.click("delete-now");
  CHECK(sitter.words("subject") != title);
  sitter.click("undo");
  CHECK(sitter.words("subject") == title);
}

TEST_CASE("What is wrong in many places is told once above the form", "[editor][form]") {
  Sitter sitter;
  add_page(sitter);
  CHECK(sitter.words("to-mend:1") == "This is empty: please fill it in. (8 places)");
  CHECK(sitter.words("to-mend:2").empty());
}
