#include "support/catch.hpp"
#include "ui/layout/scroll_step.hpp"

using namespace kiosk::ui;

namespace {

/// A body from 100 to 900 px with 3000 px of content, and one element in it.
Layout body_with(float y_px, float height_px) {
  Layout made;
  made.scroll = {{0, 100, 1920, 800}, 3000, 1000};
  Element element;
  element.id = "qr";
  element.role = Role::Code;
  element.anchor = Anchor::Scrolled;
  element.rect = {100, y_px, 300, height_px};
  made.elements = {element};
  return made;
}

}  // namespace

TEST_CASE("More goes on by most of what is seen", "[scroll][unit]") {
  CHECK(scroll_step_px(body_with(300, 200), ScrollDirection::Down) == Approx(640));
  CHECK(scroll_step_px(body_with(300, 200), ScrollDirection::Up) == Approx(-640));
}

TEST_CASE("what the fold cuts comes whole with the next touch", "[scroll][unit]") {
  const auto below = body_with(600, 500);
  const float down = scroll_step_px(below, ScrollDirection::Down);
  CHECK(600 - down >= 100);
  CHECK(1100 - down <= 900);
  const auto above = body_with(-100, 500);
  const float up = scroll_step_px(above, ScrollDirection::Up);
  CHECK(-100 - up >= 100);
  CHECK(400 - up <= 900);
}

TEST_CASE("what is taller than the body is walked by pages", "[scroll][unit]") {
  CHECK(scroll_step_px(body_with(150, 900), ScrollDirection::Down) == Approx(640));
}

TEST_CASE("what is nearly as tall as the body still lets More go on", "[scroll][unit]") {
  CHECK(scroll_step_px(body_with(140, 766), ScrollDirection::Down) > 0);
  CHECK(scroll_step_px(body_with(116, 767), ScrollDirection::Down) == Approx(640));
}

TEST_CASE("no touch goes past the content", "[scroll][unit]") {
  auto layout = body_with(300, 200);
  layout.scroll.offset_px = 2100;
  CHECK(scroll_step_px(layout, ScrollDirection::Down) == Approx(100));
  layout.scroll.offset_px = 40;
  CHECK(scroll_step_px(layout, ScrollDirection::Up) == Approx(-40));
}
