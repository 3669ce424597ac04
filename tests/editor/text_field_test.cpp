// A text field as a person at the editor uses it: keys, mouse and clipboard.

#include <string>
#include <vector>

#include "editor/desk.hpp"
#include "editor/field/text_field.hpp"

#include "support/catch.hpp"
#include "text/editing/accents.hpp"

using namespace kiosk;
using editor::FieldEvents;
using editor::Remark;
using editor::RemarkedWords;
using editor::TextField;
using test::Desk;

namespace {

constexpr float kWidthPx = 420;
constexpr float kLinePx = 24 * text::kLineHeight;

/// One field on a desk.
class FieldOnDesk {
public:
  explicit FieldOnDesk(const std::string& words)
      : field(desk.store, desk.typesetter->fonts(), {}) {
    field.set_text(words, text::CaretGoes::WithItsWords);
    look.style.size_px = 24;
    look.style.language = "en";
    look.width_px = kWidthPx;
    look.most_lines = 4;
    frame();
    field.focus();
    frame();
    frame();
    REQUIRE(field.has_focus());
  }

  FieldEvents frame() {
    FieldEvents events;
    desk.frame([&] {
      const auto at = ImGui::GetCursorScreenPos();
      events = field.show("field", look, remarked);
      top_left = {at.x + 12, at.y + 12};
      height_px = ImGui::GetItemRectSize().y;
      if (shows_accents) {
        add(field.show_accents(), events);
        const auto from = ImGui::GetItemRectMin();
        const auto to = ImGui::GetItemRectMax();
        last_accent = {(from.x + to.x) / 2, (from.y + to.y) / 2};
      }
      ImGui::Button("other");
    });
    add(events, all);
    return events;
  }
  /// Pressed and let go.
  FieldEvents key(ImGuiKey one) {
    test::hold(one);
    auto events = frame();
    test::release(one);
    frame();
    return events;
  }
  FieldEvents key_with_control(ImGuiKey one) {
    test::hold_control();
    auto events = key(one);
    test::release_control();
    frame();
    return events;
  }
  FieldEvents key_with_shift(ImGuiKey one) {
    test::hold_shift();
    auto events = key(one);
    test::release_shift();
    frame();
    return events;
  }
  FieldEvents type(const std::string& words) {
    test::type(words);
    return frame();
  }
  void point_at(float x_px, float y_px) {
    test::move_mouse(top_left.x + x_px, top_left.y + y_px);
    frame();
  }
  void click(ImGuiMouseButton button = ImGuiMouseButton_Left) {
    test::press(button);
    frame();
    test::let_go(button);
    frame();
  }

  static void add(const FieldEvents& from, FieldEvents& to) {
    to.changes.insert(to.changes.end(), from.changes.begin(), from.changes.end());
    to.left_out += from.left_out;
    if (from.asked_about) {
      to.asked_about = from.asked_about;
    }
  }

  Desk desk;
  TextField field;
  editor::FieldLook look;
  std::vector<RemarkedWords> remarked;
  FieldEvents all;
  ImVec2 top_left;
  ImVec2 last_accent;
  float height_px = 0;
  bool shows_accents = false;
};

}  // namespace

TEST_CASE("What is typed is in the field, and is told as changes", "[editor][unit]") {
  FieldOnDesk on("");
  const auto events = on.type("¿Está");
  on.type(" bien?");
  CHECK(on.field.text() == "¿Está bien?");
  REQUIRE(events.changes.size() == 1);
  CHECK(events.changes[0] == text::Replacement{0, "", "¿Está"});
  std::string made;
  for (const auto& change : on.all.changes) {
    change.apply_to(made);
  }
  CHECK(made == on.field.text());
}

TEST_CASE("Only the field with the focus takes what is typed", "[editor][unit]") {
  FieldOnDesk on("one");
  test::move_mouse(700, 500);
  on.frame();
  on.click();
  CHECK_FALSE(on.field.has_focus());
  on.type("two");
  CHECK(on.field.text() == "one");
  on.point_at(50, 10);
  on.click();
  CHECK(on.field.has_focus());
  on.type("two");
  CHECK(on.field.text().find("two") != std::string::npos);
}

TEST_CASE("Arrow keys, Home and End move the caret; with control by words", "[editor][unit]") {
  FieldOnDesk on("one two");
  on.key(ImGuiKey_RightArrow);
  on.type("1");
  CHECK(on.field.text() == "o1ne two");
  on.key(ImGuiKey_End);
  on.type("2");
  on.key(ImGuiKey_Home);
  on.type("3");
  on.key_with_control(ImGuiKey_RightArrow);
  on.type("4");
  CHECK(on.field.text() == "3o1ne4 two2");
  on.key_with_control(ImGuiKey_LeftArrow);
  on.key(ImGuiKey_LeftArrow);
  on.type("5");
  CHECK(on.field.text() == "53o1ne4 two2");
  CHECK(on.field.has_focus());
}

TEST_CASE("Up, down and the page keys go over wrapped lines", "[editor][unit]") {
  std::string words;
  for (int i = 0; i < 60; ++i) {
    words += "some words ";
  }
  FieldOnDesk on(words);
  on.key(ImGuiKey_DownArrow);
  on.type("1");
  const auto first = on.field.text().find('1');
  CHECK(first > 10);
  CHECK(first < 60);
  on.key(ImGuiKey_PageDown);
  on.type("2");
  CHECK(on.field.text().find('2') > 3 * first);
  on.key(ImGuiKey_PageUp);
  on.key(ImGuiKey_UpArrow);
  on.key(ImGuiKey_UpArrow);
  on.type("3");
  CHECK(on.field.text().find('3') <= 2);
}

TEST_CASE("Backspace and Delete erase; with control whole words", "[editor][unit]") {
  FieldOnDesk on("one two three");
  on.key(ImGuiKey_End);
  on.key(ImGuiKey_Backspace);
  CHECK(on.field.text() == "one two thre");
  on.key_with_control(ImGuiKey_Backspace);
  CHECK(on.field.text() == "one two ");
  on.key(ImGuiKey_Home);
  on.key(ImGuiKey_Delete);
  CHECK(on.field.text() == "ne two ");
  on.key_with_control(ImGuiKey_Delete);
  CHECK(on.field.text() == " two ");
}

TEST_CASE("A key that is held goes on", "[editor][unit]") {
  FieldOnDesk on("some words");
  on.key(ImGuiKey_End);
  test::hold(ImGuiKey_Backspace);
  for (int frames = 0; frames < 60; ++frames) {
    on.frame();
  }
  CHECK(on.field.text().size() < 5);
}

TEST_CASE("Shift selects; copy, cut and paste with their keys", "[editor][unit]") {
  FieldOnDesk on("one two");
  on.key_with_shift(ImGuiKey_End);
  on.key_with_control(ImGuiKey_C);
  CHECK(std::string(ImGui::GetClipboardText()) == "one two");
  CHECK(on.field.text() == "one two");
  on.key_with_control(ImGuiKey_X);
  CHECK(on.field.text().empty());
  on.key_with_control(ImGuiKey_V);
  on.key_with_control(ImGuiKey_V);
  CHECK(on.field.text() == "one twoone two");
  on.key_with_control(ImGuiKey_A);
  on.key_with_shift(ImGuiKey_Delete);
  CHECK(on.field.text().empty());
  on.key_with_shift(ImGuiKey_Insert);
  CHECK(on.field.text() == "one twoone two");
}

TEST_CASE("Letters with control are commands, not words", "[editor][unit]") {
  FieldOnDesk on("one");
  test::hold_control();
  on.type("z");
  test::release_control();
  CHECK(on.field.text() == "one");
}

TEST_CASE("Enter types nothing, and Tab asks for another field", "[editor][unit]") {
  FieldOnDesk on("one");
  test::type("\n");
  on.key(ImGuiKey_Enter);
  CHECK(on.field.text() == "one");
  CHECK(on.key(ImGuiKey_Tab).leaving == editor::Leaving::ToNext);
  CHECK(on.key_with_shift(ImGuiKey_Tab).leaving == editor::Leaving::ToPrevious);
  CHECK(on.field.has_focus());
}

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
