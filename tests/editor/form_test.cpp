// The form under the hands of somebody who types: what stays in sight, and what stays where it is.

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>

#include "editor/sitter.hpp"

#include "support/catch.hpp"

using namespace kiosk;
using platform::DeskKey;
using test::Sitter;

namespace {

constexpr const char* kHeading = "field:/pages/0/title/en";
constexpr const char* kOtherHeading = "field:/pages/0/title/es";
constexpr const char* kParagraph = "field:/pages/0/blocks/0/text/en";
constexpr float kWindowPx = 768;

editor::Box box_of(Sitter& sitter, const std::string& id) {
  const auto* element = sitter.editor().elements().find(id);
  REQUIRE(element != nullptr);
  return element->box;
}

float bottom_of(Sitter& sitter, const std::string& id) {
  const auto box = box_of(sitter, id);
  return box.y_px + box.height_px;
}

/// Of the name of a field.
editor::Box box_above(Sitter& sitter, const std::string& field) {
  const auto& all = sitter.editor().elements().all();
  const auto here = std::ranges::find(all, field, &editor::Element::id);
  REQUIRE(here != all.begin());
  return std::prev(here)->box;
}

std::string many_words(int count) {
  std::string words;
  for (int i = 0; i < count; ++i) {
    words += "some words to read ";
  }
  return words;
}

/// As long as a pointer rests before it is told what it points to.
void rest(Sitter& sitter) {
  for (int i = 0; i < 12; ++i) {
    sitter.look();
  }
}

constexpr const char* kTooHard =
    "Practitioners individualise pharmacological administration considering comorbidities, "
    "contraindications and anticipated discontinuation difficulties.";

}  // namespace

TEST_CASE("A box is as high as its text, and who types at its end sees what they type",
          "[editor][form]") {
  Sitter sitter;
  sitter.write(kParagraph, many_words(40));
  CHECK(box_of(sitter, kParagraph).height_px > 550);
  CHECK(bottom_of(sitter, kParagraph) < kWindowPx);
  sitter.turn_wheel_at(500, 740, 30);
  CHECK(bottom_of(sitter, kParagraph) > kWindowPx);
  sitter.type("x");
  CHECK(bottom_of(sitter, kParagraph) < kWindowPx);
}

TEST_CASE("What is typed into stays where it is when messages come and go above it",
          "[editor][form]") {
  Sitter sitter;
  sitter.click(kParagraph);
  const auto before = box_of(sitter, kParagraph).y_px;
  sitter.press(DeskKey::A, platform::Modifier::Control);
  sitter.type(kTooHard);
  REQUIRE(sitter.sees("to-mend"));
  CHECK(box_of(sitter, kParagraph).y_px == before);
  sitter.press(DeskKey::Z, platform::Modifier::Control);
  REQUIRE_FALSE(sitter.sees("to-mend"));
  CHECK(box_of(sitter, kParagraph).y_px == before);
}

TEST_CASE("It stays too at the top of the form, when a message goes that stood there before",
          "[editor][form]") {
  Sitter sitter;
  sitter.write(kParagraph, kTooHard);
  sitter.click("page:help-now");
  sitter.click("page:how-taken");
  REQUIRE(sitter.sees("to-mend"));
  sitter.click(kHeading);
  sitter.press(DeskKey::Z, platform::Modifier::Control);
  sitter.click(kParagraph);
  sitter.press(DeskKey::Y, platform::Modifier::Control);
  const auto before = box_of(sitter, kParagraph).y_px;
  sitter.press(DeskKey::A, platform::Modifier::Control);
  sitter.type("Short words.");
  CHECK(box_of(sitter, kParagraph).y_px == before);
  sitter.click("page:help-now");
  sitter.click("page:how-taken");
  CHECK(box_of(sitter, "subject").y_px < 60);
}

TEST_CASE(
    "What a field is for is told above its name once the pointer rests, never while one types",
    "[editor][form]") {
  Sitter sitter;
  sitter.click(kOtherHeading);
  rest(sitter);
  CHECK_FALSE(sitter.sees("tip"));
  const auto name = box_above(sitter, kOtherHeading);
  sitter.turn_wheel_at(name.x_px + 5, name.y_px + name.height_px / 2, 0);
  CHECK_FALSE(sitter.sees("tip"));
  rest(sitter);
  CHECK(sitter.words("tip") == "The heading");
  CHECK(bottom_of(sitter, "tip") <= name.y_px);
  sitter.type("a");
  CHECK_FALSE(sitter.sees("tip"));
  rest(sitter);
  CHECK_FALSE(sitter.sees("tip"));
}

TEST_CASE("The list follows what is chosen elsewhere, and the form begins at its top",
          "[editor][form]") {
  Sitter sitter;
  sitter.scroll_to("field:/pages/0/id");
  CHECK(box_of(sitter, "subject").y_px < 0);
  std::string last;
  for (const auto& element : sitter.editor().elements().all()) {
    last = element.id.starts_with("page:") ? element.id : last;
  }
  CHECK_FALSE(sitter.sees_whole(last));
  sitter.editor().select_page(last.substr(std::string("page:").size()));
  sitter.look();
  CHECK(sitter.sees_whole(last));
  CHECK(sitter.sees_whole("subject"));
  sitter.editor().select_page("how-taken");
  sitter.look();
  CHECK(sitter.sees_whole("page:how-taken"));
  sitter.click("page:what-is-baclofen");
  sitter.scroll_to("field:/pages/0/choices/0/goto");
  sitter.click_in_sight("open:/pages/0/choices/0/goto");
  CHECK(sitter.sees_whole("subject"));
}

TEST_CASE("A new page stands behind the one that is chosen", "[editor][form]") {
  Sitter sitter;
  sitter.click("page:what-is-baclofen");
  sitter.click("new-page");
  sitter.click("new-page=quiz");
  const auto one = box_of(sitter, "page:what-is-baclofen").y_px;
  const auto made = box_of(sitter, "page:new-page").y_px;
  const auto next = box_of(sitter, "page:how-it-works").y_px;
  CHECK(one < made);
  CHECK(made < next);
  sitter.click("topic:what-it-is");
  sitter.click("new-page");
  sitter.click("new-page=quiz");
  CHECK(box_of(sitter, "page:new-page-2").y_px > box_of(sitter, "page:how-it-works").y_px);
}

TEST_CASE("Before a page is deleted, what leads to it is told, and it can be kept",
          "[safety][editor][form]") {
  Sitter sitter;
  const auto before = sitter.editor().desk().files();
  sitter.click("page:how-it-works");
  sitter.click("page-delete");
  CHECK(sitter.words("deleting") == "Delete the page “How does it work?”?");
  INFO(sitter.words("leads-here:0"));
  CHECK(sitter.words("leads-here:0").starts_with("3 choices lead here: “Next: how it works”"));
  CHECK(sitter.words("leads-here:1").find("What baclofen is") != std::string::npos);
  sitter.press(DeskKey::Escape);
  CHECK_FALSE(sitter.sees("deleting"));
  sitter.click("page-delete");
  sitter.click("delete-not");
  CHECK_FALSE(sitter.sees("deleting"));
  CHECK(sitter.editor().desk().files() == before);
}

TEST_CASE("A search is cleared by its cross and by Escape, and says when it finds nothing",
          "[editor][form]") {
  Sitter sitter;
  CHECK_FALSE(sitter.sees("search-clear"));
  sitter.write("search", "zzzz");
  CHECK(sitter.words("search-none") == "No page has “zzzz” in it.");
  sitter.click("search-clear");
  CHECK(sitter.words("search").empty());
  CHECK(sitter.sees("page:how-taken"));
  sitter.write("search", "spinal");
  CHECK_FALSE(sitter.sees("page:how-taken"));
  sitter.press(DeskKey::Escape);
  CHECK(sitter.words("search").empty());
  CHECK(sitter.sees("page:how-taken"));
  CHECK_FALSE(sitter.sees("search-none"));
}

TEST_CASE("A new page ends the search, which would not find it", "[editor][form]") {
  Sitter sitter;
  sitter.click("page:what-is-baclofen");
  sitter.write("search", "spinal");
  sitter.click("new-page");
  sitter.click("new-page=page");
  CHECK(sitter.words("search").empty());
  CHECK(sitter.sees("page:new-page"));
}

TEST_CASE("Nobody approves a page by picking a word; an older file that says so can be mended",
          "[safety][editor][form]") {
  const std::string state = "field:/pages/0/review/state";
  Sitter sitter;
  CHECK_FALSE(sitter.sees(state));
  auto words = sitter.on_disk("baclofen/topics/00-start.json");
  const std::string draft = R"("state": "draft")";
  REQUIRE(words.find(draft) != std::string::npos);
  words.replace(words.find(draft), draft.size(), R"("state": "signed")");
  std::ofstream(sitter.folder() / "baclofen/topics/00-start.json") << words;
  sitter.start_again();
  CHECK(sitter.words(state).starts_with("Signed"));
  sitter.click(state);
  sitter.click(state + "=Draft");
  CHECK_FALSE(sitter.sees(state));
}

TEST_CASE("The form has words where the files have names, and says the language of each box",
          "[editor][form]") {
  Sitter sitter;
  sitter.click("page:what-is-baclofen");
  const auto& all = sitter.editor().elements().all();
  CHECK(std::ranges::none_of(all, [](const editor::Element& element) {
    return element.words.find("how_taken") != std::string::npos;
  }));
  CHECK(std::ranges::any_of(
      all, [](const editor::Element& element) { return element.words == "how taken"; }));
  CHECK(sitter.words("language:/pages/0/blocks/0/text/en") == "English");
  CHECK(sitter.words("language:/pages/0/blocks/0/text/es") == "Español");
}
