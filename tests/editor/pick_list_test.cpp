// The long list under "Leads to", as somebody picks from it.

#include <string>

#include "editor/sitter.hpp"

#include "support/catch.hpp"

using namespace kiosk;
using platform::DeskKey;
using test::Sitter;

namespace {

constexpr const char* kFile = "baclofen/topics/00-start.json";
const std::string kList = "field:/pages/0/choices/0/goto";

const std::string& file_of(Sitter& sitter) {
  return sitter.editor().desk().files().at(kFile);
}

}  // namespace

TEST_CASE("A long list is searched by typing at once, and Enter takes the first",
          "[editor][form]") {
  Sitter sitter;
  sitter.click(kList);
  CHECK(sitter.sees(kList + "=What is baclofen?"));
  sitter.type("missed");
  CHECK_FALSE(sitter.sees(kList + "=What is baclofen?"));
  sitter.press(DeskKey::Enter);
  CHECK_FALSE(sitter.sees(kList + "=search"));
  CHECK(file_of(sitter).find("\"goto\": \"missed-dose\"") != std::string::npos);
}

TEST_CASE("The arrows go through the list, from what is chosen on", "[editor][form]") {
  Sitter sitter;
  sitter.click("page:what-is-baclofen");
  const auto before = sitter.words(kList);
  sitter.click(kList);
  sitter.press(DeskKey::Down);
  sitter.press(DeskKey::Enter);
  CHECK(sitter.words(kList) == "What is it for?");
  sitter.click(kList);
  sitter.press(DeskKey::Up);
  sitter.press(DeskKey::Enter);
  CHECK(sitter.words(kList) == before);
}

TEST_CASE("Escape closes the list and changes nothing; a search in vain says so",
          "[editor][form]") {
  Sitter sitter;
  const auto before = sitter.editor().desk().files();
  sitter.click(kList);
  sitter.type("zzzz");
  CHECK(sitter.sees(kList + "=none"));
  sitter.press(DeskKey::Enter);
  CHECK(sitter.sees(kList + "=none"));
  sitter.press(DeskKey::Escape);
  CHECK_FALSE(sitter.sees(kList + "=search"));
  CHECK(sitter.editor().desk().files() == before);
}

TEST_CASE("Pages stand under their topics in the list, and the chosen one is in sight",
          "[editor][form]") {
  Sitter sitter;
  sitter.click("page:what-is-baclofen");
  sitter.click(kList);
  const auto& all = sitter.editor().elements();
  const auto* chosen = all.find(kList + "=" + sitter.words(kList));
  REQUIRE(chosen != nullptr);
  CHECK(chosen->is_in_sight);
  bool has_heading = false;
  for (const auto& element : all.all()) {
    has_heading = has_heading || (element.id.empty() && element.words == "Why withdrawal happens");
  }
  CHECK(has_heading);
}

TEST_CASE("A button is led to a new page beside this one, in one step", "[editor][form]") {
  Sitter sitter;
  const auto before = sitter.editor().desk().files();
  sitter.click("page:what-is-baclofen");
  sitter.click(kList);
  sitter.click_in_sight(kList + "=+ New page");
  CHECK(sitter.words(kList) == "new-page");
  CHECK(sitter.words("subject") == "What is baclofen?");
  const auto* made = sitter.editor().elements().find("page:new-page");
  const auto* next = sitter.editor().elements().find("page:how-it-works");
  REQUIRE(made != nullptr);
  CHECK(made->box.y_px < next->box.y_px);
  sitter.click("undo");
  CHECK(sitter.editor().desk().files() == before);
}
