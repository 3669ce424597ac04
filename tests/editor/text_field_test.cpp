// A text field as a person at the editor uses it: with the mouse; and how it is drawn.

#include <string>

#include "editor/field_on_desk.hpp"

using namespace kiosk;
using editor::FieldEvents;
using editor::Remark;
using editor::TextField;
using test::Desk;
using test::FieldOnDesk;
using test::kLinePx;
using test::kWidthPx;

TEST_CASE("A click puts the caret, a drag selects", "[editor][unit]") {
  FieldOnDesk on("one two");
  on.point_at(400, 10);
  on.click();
  on.type("!");
  CHECK(on.field.text() == "one two!");
  on.point_at(0, 10);
  test::press(ImGuiMouseButton_Left);
  on.frame();
  on.point_at(400, 10);
  test::let_go(ImGuiMouseButton_Left);
  on.frame();
  on.type("all");
  CHECK(on.field.text() == "all");
}

TEST_CASE("Two clicks select a word, three all, and shift goes on from the caret",
          "[editor][unit]") {
  FieldOnDesk on("one two");
  on.point_at(10, 10);
  on.click();
  on.click();
  on.type("1");
  CHECK(on.field.text() == "1 two");
  on.desk.wait(2);
  on.frame();
  on.click();
  on.click();
  on.click();
  on.type("all");
  CHECK(on.field.text() == "all");
  on.desk.wait(2);
  on.frame();
  on.point_at(0, 10);
  on.click();
  on.desk.wait(2);
  on.frame();
  on.point_at(400, 10);
  test::hold_shift();
  on.click();
  test::release_shift();
  on.type("x");
  CHECK(on.field.text() == "x");
}

TEST_CASE("A drag below the field goes on to the last line and scrolls there", "[editor][unit]") {
  std::string words;
  for (int i = 0; i < 60; ++i) {
    words += "some words ";
  }
  FieldOnDesk on(words);
  on.point_at(0, 10);
  test::press(ImGuiMouseButton_Left);
  on.frame();
  for (int y = 100; y < 520; y += 20) {
    on.point_at(300, static_cast<float>(y));
  }
  for (int more = 0; more < 300; ++more) {
    on.point_at(300, 500.0F + static_cast<float>(more % 2));
  }
  test::let_go(ImGuiMouseButton_Left);
  on.frame();
  on.type("x");
  CHECK(on.field.text().size() < 30);
}

TEST_CASE("A field is as high as its text, and no higher than it may be", "[editor][unit]") {
  FieldOnDesk on("one");
  CHECK(on.height_px == Approx(kLinePx + 24).margin(1));
  std::string words;
  for (int i = 0; i < 10; ++i) {
    words += "some words ";
  }
  on.field.set_text(words, text::CaretGoes::WithItsWords);
  on.frame();
  CHECK(on.height_px > 2 * kLinePx);
  for (int i = 0; i < 3; ++i) {
    words += words;
  }
  on.field.set_text(words, text::CaretGoes::WithItsWords);
  on.frame();
  CHECK(on.height_px == Approx(4 * kLinePx + 24).margin(1));
}

TEST_CASE("The wheel scrolls a text that is higher than its field, typing shows the caret again",
          "[editor][unit]") {
  std::string words;
  for (int i = 0; i < 60; ++i) {
    words += "some words ";
  }
  FieldOnDesk on(words);
  on.point_at(50, 20);
  for (int notches = 0; notches < 10; ++notches) {
    test::turn_wheel(-1);
    on.frame();
  }
  test::turn_wheel(0);
  on.frame();
  on.click();
  on.type("1");
  CHECK(on.field.text().find('1') > 60);
  test::turn_wheel(20);
  on.frame();
  on.frame();
  on.type("2");
  on.frame();
  CHECK(on.field.text().find("12") != std::string::npos);
}

TEST_CASE("A text that is scrolled in its field begins with a whole line", "[editor][unit]") {
  std::string words;
  for (int i = 0; i < 60; ++i) {
    words += "some words ";
  }
  FieldOnDesk on(words);
  on.point_at(50, 20);
  test::turn_wheel(-0.15F);  // by less than a line
  on.frame();
  test::turn_wheel(0);
  on.frame();
  on.point_at(0, 2);
  on.click();
  on.type("1");
  on.desk.wait(2);
  on.frame();
  on.point_at(0, kLinePx - 2);
  on.click();
  on.type("2");
  CHECK(on.field.text().find("21") != std::string::npos);
}

TEST_CASE("One texture is held, and made again only when words change", "[editor][unit]") {
  FieldOnDesk on("one two");
  CHECK(on.desk.store.held.size() == 1);
  const auto before = on.desk.store.uploads;
  on.frame();
  on.key(ImGuiKey_RightArrow);
  CHECK(on.desk.store.uploads == before);
  on.type("x");
  CHECK(on.desk.store.uploads == before + 1);
  CHECK(on.desk.store.held.size() == 1);
}

TEST_CASE("A field that goes gives its texture back", "[editor][unit]") {
  Desk desk;
  {
    TextField field(desk.store, desk.typesetter->fonts(), {});
    field.set_text("one", text::CaretGoes::WithItsWords);
    editor::FieldLook look;
    look.width_px = kWidthPx;
    desk.frame([&] { static_cast<void>(field.show("field", look, {})); });
    CHECK(desk.store.held.size() == 1);
  }
  CHECK(desk.store.held.empty());
}

TEST_CASE("The caret comes and goes", "[editor][unit]") {
  FieldOnDesk on("one");
  on.key(ImGuiKey_End);
  const auto with = on.desk.indices();
  on.desk.wait(0.55F);
  on.frame();
  const auto without = on.desk.indices();
  CHECK(without == with - 6);
  on.desk.wait(0.53F);
  on.frame();
  CHECK(on.desk.indices() == with);
}

TEST_CASE("Remarks and characters without a glyph are drawn below their words", "[editor][unit]") {
  FieldOnDesk on("wrrong words here");
  const auto plain = on.desk.indices();
  on.remarked = {{{0, 6}, Remark::Misspelt}};
  on.frame();
  const auto wave = on.desk.indices();
  CHECK(wave > plain + 6);
  on.remarked = {{{0, 17}, Remark::HardToRead}};
  on.frame();
  CHECK(on.desk.indices() == plain + 6);
  on.remarked.clear();
  on.field.set_text("wrrong \u65E5 here", text::CaretGoes::WithItsWords);
  on.frame();
  CHECK(on.desk.indices() > plain);
}

TEST_CASE("The other button asks about a misspelt word, which is then replaced", "[editor][unit]") {
  FieldOnDesk on("wrrong words");
  on.remarked = {{{0, 6}, Remark::Misspelt}, {{0, 12}, Remark::HardToRead}};
  on.point_at(20, 10);
  on.click(ImGuiMouseButton_Right);
  REQUIRE(on.all.asked_about);
  CHECK(*on.all.asked_about == base::ByteRange{0, 6});
  on.all.asked_about.reset();
  on.point_at(120, 10);
  on.click(ImGuiMouseButton_Right);
  CHECK_FALSE(on.all.asked_about);
  FieldEvents events;
  on.desk.frame([&] { events = on.field.replace({0, 6}, "wrong"); });
  CHECK(on.field.text() == "wrong words");
  REQUIRE(events.changes.size() == 1);
  CHECK(events.changes[0] == text::Replacement{0, "wrrong", "wrong"});
}

TEST_CASE("Accents are put in by the mouse, and typing goes on", "[editor][unit]") {
  FieldOnDesk on("ab");
  on.shows_accents = true;
  on.key(ImGuiKey_RightArrow);
  const auto click_last_accent = [&] {
    test::move_mouse(on.last_accent.x, on.last_accent.y);
    on.frame();
    on.click();
    on.frame();
    CHECK(on.field.has_focus());
  };
  click_last_accent();  // there is one button alone, which opens the row
  CHECK(on.field.text() == "ab");
  click_last_accent();
  CHECK(on.field.text() == "a¡b");
  REQUIRE(on.all.changes.size() == 1);
  CHECK(on.all.changes[0] == text::Replacement{1, "", "¡"});
  on.type("c");
  CHECK(on.field.text() == "a¡cb");
}

TEST_CASE("A text that is full is told in plain words", "[editor][unit]") {
  FieldOnDesk on("");
  ImGui::SetClipboardText(std::string(100'000, 'a').c_str());
  const auto events = on.key_with_control(ImGuiKey_V);
  CHECK(on.field.text().size() == text::kMostTextBytes);
  CHECK(events.left_out == 100'000 - text::kMostTextBytes);
  CHECK(editor::words_left_out(events.left_out).find("91808 characters") != std::string::npos);
  CHECK(editor::words_left_out(1).find("1 character ") != std::string::npos);
}
