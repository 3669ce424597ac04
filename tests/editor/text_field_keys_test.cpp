// A text field as a person at the editor uses it: with the keyboard and the clipboard.

#include <string>

#include "editor/field_on_desk.hpp"

using namespace kiosk;
using test::FieldOnDesk;

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

TEST_CASE("A letter typed just before a command is kept, however slow the frame",
          "[safety][editor][unit]") {
  FieldOnDesk on("one");
  test::hold_control();
  on.type("z");
  test::release_control();
  CHECK(on.field.text() == "zone");
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
