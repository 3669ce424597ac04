// The map in the editor: looked at, walked and pressed as staff do it.

#include <algorithm>
#include <string>
#include <vector>

#include "editor/made_up_seals.hpp"
#include "editor/sitter.hpp"

#include "support/catch.hpp"
#include "support/holds.hpp"

using namespace kiosk;
using platform::DeskKey;
using test::holds;
using test::Sitter;

namespace {

bool is_in_sight(Sitter& sitter, const std::string& id) {
  const auto* element = sitter.editor().elements().find(id);
  return element != nullptr && element->is_in_sight;
}

/// The words of the rows of the list that lead from a page to others, or from others to it.
std::string rows_of(Sitter& sitter, const std::string& page, char direction) {
  std::string rows;
  for (const auto& element : sitter.editor().elements().all()) {
    if (element.id.starts_with("map-list:" + page + direction)) {
      rows += element.words + "\n";
    }
  }
  return rows;
}

bool is_whole_in_sight(const editor::Element& element) {
  const auto& box = element.box;
  return element.is_in_sight && box.x_px >= 0 && box.y_px >= 0 && box.x_px + box.width_px <= 1366 &&
         box.y_px + box.height_px <= 768;
}

editor::Box box_of(Sitter& sitter, const std::string& id) {
  const auto* element = sitter.editor().elements().find(id);
  REQUIRE(element != nullptr);
  return element->box;
}

void open_on_map(Sitter& sitter, const std::string& page) {
  sitter.editor().select_page(page);
  sitter.click("map");
}

/// The words of the pages that stand on the map.
std::vector<std::string> pages_on_map(Sitter& sitter) {
  std::vector<std::string> pages;
  for (const auto& element : sitter.editor().elements().all()) {
    if (element.id.starts_with("map:")) {
      pages.push_back(element.words);
    }
  }
  return pages;
}

}  // namespace

TEST_CASE("The map shows the chosen page with what leads to it and from it", "[editor][map]") {
  Sitter sitter;
  open_on_map(sitter, "missed-dose");
  CHECK_FALSE(sitter.sees("subject"));
  CHECK(is_in_sight(sitter, "map:missed-dose"));
  CHECK(sitter.sees("map:restart-baclofen"));
  CHECK(sitter.sees("map:keep-a-routine"));
  CHECK_FALSE(sitter.sees("map:what-is-baclofen"));
  CHECK(holds(sitter.words("map:help-now"), "HELP NOW"));
  CHECK(holds(sitter.words("map:missed-dose"), "draft"));
}

TEST_CASE("A page that is pressed on the map stands in the form", "[editor][map]") {
  Sitter sitter;
  open_on_map(sitter, "missed-dose");
  sitter.click("map-whole");
  sitter.click("map:restart-baclofen");
  CHECK_FALSE(sitter.sees("map-heading"));
  CHECK(sitter.words("subject") == "Starting again");
  CHECK(sitter.words("preview") == "restart-baclofen");
}

TEST_CASE("The map leads back to the form of the same page", "[editor][map]") {
  Sitter sitter;
  open_on_map(sitter, "missed-dose");
  sitter.click("form");
  CHECK(sitter.words("subject") == "I missed a dose");
  CHECK_FALSE(sitter.sees("map:missed-dose"));
}

TEST_CASE("All topics are in sight and closed; a press opens and closes them", "[editor][map]") {
  Sitter sitter;
  open_on_map(sitter, "missed-dose");
  sitter.click("map-topics");
  std::size_t topics = 0;
  for (const auto& element : sitter.editor().elements().all()) {
    if (element.id.starts_with("map-topic:")) {
      ++topics;
      CHECK(is_whole_in_sight(element));
    }
  }
  CHECK(topics > 12);
  CHECK_FALSE(sitter.sees("map:missed-dose"));
  CHECK(holds(sitter.words("map-topic:what-it-is"), "8 pages, 0 endings"));
  sitter.click("map-topic:what-it-is");
  CHECK(is_in_sight(sitter, "map:what-is-baclofen"));
  CHECK(sitter.sees("map-topic:why-withdrawal"));
  sitter.click("map-whole");
  sitter.click("map-close:what-it-is");
  CHECK_FALSE(sitter.sees("map:what-is-baclofen"));
  CHECK(sitter.sees("map-topic:what-it-is"));
}

TEST_CASE("The map and its list say which approvals hold", "[safety][seals][editor][map]") {
  Sitter sitter;
  test::seal_first_page(sitter, "2027-11-01");
  const auto both = [&] {
    open_on_map(sitter, "how-taken");
    auto words = sitter.words("map:how-taken");
    sitter.click("map-list");
    words += sitter.words("map-list:how-taken");
    sitter.click("form");
    return words;
  };
  CHECK_FALSE(holds(both(), "draft"));
  CHECK(holds(sitter.words("page:how-taken"), "approved"));
  sitter.write("field:/pages/0/title/en", "How do you take it?");
  open_on_map(sitter, "how-taken");
  CHECK(holds(sitter.words("map:how-taken"), "approval void"));
  sitter.click("map-list");
  CHECK(holds(sitter.words("map-list:how-taken"), "approval void"));
  sitter.click("map-topics");
  CHECK(holds(sitter.words("map-topic:start"), "1 approval void"));
}

TEST_CASE("A review that is due stands on the map", "[seals][editor][map]") {
  Sitter sitter;
  test::seal_first_page(sitter, "2026-11-15");
  open_on_map(sitter, "how-taken");
  CHECK(holds(sitter.words("map:how-taken"), "review due"));
  CHECK_FALSE(holds(sitter.words("map:how-taken"), "draft"));
}

TEST_CASE("What is to be mended, and a link to no page, stand on the map", "[editor][map]") {
  Sitter sitter;
  sitter.editor().select_page("how-taken");
  sitter.write("field:/pages/0/blocks/0/text/en",
               "Practitioners individualise pharmacological administration considering "
               "comorbidities, contraindications and anticipated discontinuation difficulties.");
  sitter.click("map");
  CHECK(holds(sitter.words("map:how-taken"), "2 to mend"));
  sitter.click("map-list");
  CHECK(holds(sitter.words("map-list:how-taken"), "2 to mend"));
  sitter.click("undo");
  CHECK_FALSE(holds(sitter.words("map-list:how-taken"), "to mend"));
  sitter.click("map-near");
  CHECK_FALSE(holds(sitter.words("map:how-taken"), "to mend"));
}

TEST_CASE("A page that was deleted is broken on the map, and a press leads to where it is named",
          "[safety][editor][map]") {
  Sitter sitter;
  sitter.editor().select_page("restart-baclofen");
  sitter.look();
  sitter.click("page-delete");
  sitter.click("delete-now");
  open_on_map(sitter, "missed-dose");
  CHECK(holds(sitter.words("map:restart-baclofen"), "BROKEN: no such page"));
  sitter.click("map-whole");
  sitter.click("map:restart-baclofen");
  CHECK(sitter.sees("to-mend"));
}

TEST_CASE("The list has every link of a page, both ways, and opens pages", "[editor][map]") {
  Sitter sitter;
  open_on_map(sitter, "missed-dose");
  sitter.click("map-list");
  CHECK(is_in_sight(sitter, "map-list:missed-dose"));
  const auto from = rows_of(sitter, "missed-dose", '>');
  CHECK(holds(from, "→ Starting again (“I missed more than one”)"));
  CHECK(holds(from, "→ Get help now, DANGER (“My refill date has passed”)"));
  CHECK(holds(rows_of(sitter, "missed-dose", '<'), "← from Keep a routine"));
  sitter.click("map-list:restart-baclofen");
  CHECK(sitter.words("subject") == "Starting again");
}

TEST_CASE("The list names each page once, and each of its links", "[editor][map]") {
  Sitter sitter;
  sitter.click("map");
  sitter.click("map-list");
  const auto& all = sitter.editor().elements().all();
  const auto count = [&](char sign) {
    return std::ranges::count_if(all, [&](const auto& element) {
      return element.id.starts_with("map-list:") && holds(element.id, std::string(1, sign));
    });
  };
  CHECK(count('>') > 200);
  CHECK(count('>') == count('<'));
  for (const auto& topic : {"page:how-taken", "page:help-now", "page:missed-dose"}) {
    const auto row = "map-list:" + std::string(topic).substr(5);
    CHECK(std::ranges::count(all, row, &editor::Element::id) == 1);
  }
}

TEST_CASE("A page chosen at the left moves the map there; another file shows its form",
          "[editor][map]") {
  Sitter sitter;
  open_on_map(sitter, "missed-dose");
  sitter.click("page:what-is-baclofen");
  CHECK(is_in_sight(sitter, "map:what-is-baclofen"));
  CHECK_FALSE(sitter.sees("map:missed-dose"));
  sitter.click("file:baclofen/words.json");
  CHECK(sitter.words("subject") == "Words of buttons and screens");
}

TEST_CASE("The map is made larger and smaller around what is seen", "[editor][map]") {
  Sitter sitter;
  open_on_map(sitter, "missed-dose");
  const auto before = box_of(sitter, "map:missed-dose").width_px;
  sitter.click("map-larger");
  CHECK(box_of(sitter, "map:missed-dose").width_px > 1.2F * before);
  CHECK(is_in_sight(sitter, "map:missed-dose"));
  sitter.click("map-smaller");
  sitter.click("map-smaller");
  CHECK(box_of(sitter, "map:missed-dose").width_px < before);
  sitter.click("map-whole");
  CHECK(is_in_sight(sitter, "map:help-now"));
  CHECK(is_in_sight(sitter, "map:keep-a-routine"));
  sitter.click("map-to-read");
  CHECK(box_of(sitter, "map:missed-dose").width_px == Approx(before));
}

TEST_CASE("Keys make the map larger and smaller", "[editor][map]") {
  Sitter sitter;
  open_on_map(sitter, "missed-dose");
  const auto before = box_of(sitter, "map:missed-dose").width_px;
  sitter.type("+");
  CHECK(box_of(sitter, "map:missed-dose").width_px > 1.2F * before);
  sitter.type("--");
  CHECK(box_of(sitter, "map:missed-dose").width_px < before);
  sitter.type("0");
  CHECK(is_in_sight(sitter, "map:help-now"));
  sitter.type("1");
  CHECK(box_of(sitter, "map:missed-dose").width_px == Approx(before));
  sitter.click("search");
  sitter.type("0+-");
  CHECK(box_of(sitter, "map:missed-dose").width_px == Approx(before));
}

TEST_CASE("Shift and an arrow key move the map, and no page is left by it", "[editor][map]") {
  Sitter sitter;
  open_on_map(sitter, "missed-dose");
  const auto before = box_of(sitter, "map:missed-dose").x_px;
  sitter.press(DeskKey::Right, platform::Modifier::Shift);
  const auto moved = box_of(sitter, "map:missed-dose").x_px;
  CHECK(moved < before);
  sitter.press(DeskKey::Left, platform::Modifier::Shift);
  CHECK(box_of(sitter, "map:missed-dose").x_px > moved);
  CHECK(sitter.sees("map-heading"));
}

TEST_CASE("A pull moves the map", "[editor][map]") {
  Sitter sitter;
  open_on_map(sitter, "missed-dose");
  const auto before = box_of(sitter, "map:missed-dose");
  sitter.pull(before.x_px + before.width_px / 2, before.y_px - 20, -100, 0);
  CHECK(box_of(sitter, "map:missed-dose").x_px < before.x_px - 50);
  CHECK(sitter.sees("map-heading"));
}

TEST_CASE("Keys alone reach a page on the map and open it", "[editor][map]") {
  Sitter sitter;
  open_on_map(sitter, "missed-dose");
  sitter.press(DeskKey::Right);
  sitter.press(DeskKey::Space);
  CHECK_FALSE(sitter.sees("map-heading"));
  const auto opened = sitter.words("subject");
  INFO(opened);
  CHECK((opened == "Starting again" || opened == "Do not run out"));
}

TEST_CASE("Keys alone open a topic, close it, and open one of its pages", "[editor][map]") {
  Sitter sitter;
  open_on_map(sitter, "missed-dose");
  sitter.click("map-topics");
  REQUIRE(pages_on_map(sitter).empty());
  // Which topic lies at the left is where Graphviz puts it.
  for (int boxes = 0; boxes < 3 && pages_on_map(sitter).empty(); ++boxes) {
    sitter.press(DeskKey::Left);
    sitter.press(DeskKey::Space);
  }
  const auto pages = pages_on_map(sitter);
  REQUIRE_FALSE(pages.empty());
  sitter.press(DeskKey::Erase);
  CHECK(pages_on_map(sitter).empty());
  sitter.press(DeskKey::Space);
  CHECK(pages_on_map(sitter) == pages);
  sitter.press(DeskKey::Space);
  CHECK_FALSE(sitter.sees("map-heading"));
  CHECK(std::ranges::any_of(pages, [&](const std::string& page) {
    return page.find(sitter.words("subject")) != std::string::npos;
  }));
}

TEST_CASE("The first page of every topic has a map", "[editor][map]") {
  Sitter sitter;
  sitter.click("map");
  std::vector<std::string> pages;
  bool is_first = false;
  for (const auto& element : sitter.editor().elements().all()) {
    if (is_first && element.id.starts_with("page:")) {
      pages.push_back(element.id.substr(std::string("page:").size()));
    }
    is_first = element.id.starts_with("topic:");
  }
  CHECK(pages.size() > 12);
  for (const auto& page : pages) {
    INFO(page);
    sitter.editor().select_page(page);
    sitter.look();
    REQUIRE(is_in_sight(sitter, "map:" + page));
    REQUIRE_FALSE(sitter.sees("map-fault"));
  }
}
