#include "support/catch.hpp"
#include "ui/touch.hpp"

using namespace kiosk;
using namespace kiosk::ui;
using namespace std::chrono_literals;

namespace {

Element button(const std::string& id, Rect rect, session::Intent intent) {
  Element made;
  made.id = id;
  made.role = Role::Button;
  made.rect = rect;
  made.intent = std::move(intent);
  return made;
}

/// A page that scrolls: heading, two buttons in the body (one below the fold), bars around it.
Layout page() {
  Layout made;
  made.glass = {0, 0, 1920, 1080};
  made.scroll = {{0, 100, 1920, 800}, 1600, 0};
  Element heading;
  heading.id = "title";
  heading.role = Role::Heading;
  heading.rect = {48, 120, 800, 90};
  auto first = button("choice-0", {48, 600, 800, 100}, session::Choose{0});
  auto second = button("choice-1", {48, 1000, 800, 100}, session::Choose{1});
  first.anchor = Anchor::Scrolled;
  second.anchor = Anchor::Scrolled;
  auto more = button("more-down", {1700, 800, 200, 96}, {});
  more.role = Role::Scroll;
  made.elements = {heading,
                   first,
                   second,
                   more,
                   button("back", {48, 960, 300, 96}, session::Back{}),
                   button("help", {1500, 960, 380, 100}, session::Help{})};
  return made;
}

struct Finger {
  Layout layout = page();
  TouchReader reader{};
  base::Instant now{};

  Reaction does(TouchPhase phase, float x_px, float y_px) {
    return reader.touch(layout, {phase, x_px, y_px}, now);
  }
  Reaction taps(float x_px, float y_px) {
    does(TouchPhase::Down, x_px, y_px);
    now += 80ms;
    return does(TouchPhase::Up, x_px, y_px);
  }
};

template <typename Kind>
bool means(const Reaction& reaction) {
  return std::holds_alternative<Kind>(reaction.intent);
}

}  // namespace

TEST_CASE("a touch acts when the finger leaves, not before", "[touch][unit]") {
  Finger finger;
  CHECK(means<std::monostate>(finger.does(TouchPhase::Down, 1600, 1000)));
  CHECK(finger.reader.pressed() == "help");
  CHECK(means<session::Help>(finger.does(TouchPhase::Up, 1600, 1000)));
  CHECK(finger.reader.pressed().empty());
}

TEST_CASE("sliding off a button cancels it, also when the finger comes back", "[touch][unit]") {
  Finger finger;
  finger.does(TouchPhase::Down, 1600, 1000);
  CHECK(finger.does(TouchPhase::Move, 1400, 1000).redraw);
  CHECK(finger.reader.pressed().empty());
  finger.does(TouchPhase::Move, 1600, 1000);
  CHECK(means<std::monostate>(finger.does(TouchPhase::Up, 1600, 1000)));
}

TEST_CASE("a finger that slides on a button still presses it", "[touch][unit]") {
  Finger finger;
  finger.does(TouchPhase::Down, 1510, 965);
  finger.does(TouchPhase::Move, 1870, 1050);
  CHECK(means<session::Help>(finger.does(TouchPhase::Up, 1870, 1050)));
}

TEST_CASE("a cancelled touch means nothing", "[touch][unit]") {
  Finger finger;
  finger.does(TouchPhase::Down, 1600, 1000);
  CHECK(finger.does(TouchPhase::Cancel, 1600, 1000).redraw);
  CHECK(means<std::monostate>(finger.does(TouchPhase::Up, 1600, 1000)));
}

TEST_CASE("a finger that comes down beside a button does not press it by sliding on",
          "[touch][unit]") {
  Finger finger;
  finger.does(TouchPhase::Down, 1000, 1000);
  finger.does(TouchPhase::Move, 1600, 1000);
  CHECK(means<std::monostate>(finger.does(TouchPhase::Up, 1600, 1000)));
}

TEST_CASE("two touches within half a second on the same place are one", "[touch][unit]") {
  Finger finger;
  CHECK(means<session::Help>(finger.taps(1600, 1000)));
  finger.now += 300ms;
  finger.does(TouchPhase::Down, 1640, 1000);
  CHECK(finger.reader.pressed().empty());
  CHECK(means<std::monostate>(finger.does(TouchPhase::Up, 1640, 1000)));
  finger.now += 201ms;
  CHECK(means<session::Help>(finger.taps(1640, 1000)));
}

TEST_CASE("a second touch on another place counts at once", "[touch][unit]") {
  Finger finger;
  finger.taps(1600, 1000);
  finger.now += 100ms;
  CHECK(means<session::Back>(finger.taps(100, 1000)));
}

TEST_CASE("a new screen does not take a second touch for a new one", "[touch][unit]") {
  Finger finger;
  finger.taps(1600, 1000);
  finger.reader.reset();
  finger.now += 100ms;
  CHECK(means<std::monostate>(finger.taps(1600, 1000)));
}

TEST_CASE("a drag in the body scrolls with the finger and presses nothing", "[touch][unit]") {
  Finger finger;
  finger.does(TouchPhase::Down, 400, 650);
  CHECK(finger.reader.pressed() == "choice-0");
  finger.does(TouchPhase::Move, 400, 630);
  CHECK(finger.reader.pressed() == "choice-0");
  CHECK(finger.does(TouchPhase::Move, 400, 620).scroll_by_px == Approx(0));
  CHECK(finger.reader.pressed().empty());
  CHECK(finger.does(TouchPhase::Move, 400, 560).scroll_by_px == Approx(60));
  CHECK(means<std::monostate>(finger.does(TouchPhase::Up, 400, 560)));
}

TEST_CASE("a drag does not scroll past the content", "[touch][unit]") {
  Finger finger;
  finger.layout.scroll.offset_px = 790;
  finger.does(TouchPhase::Down, 1000, 800);
  finger.does(TouchPhase::Move, 1000, 770);
  CHECK(finger.does(TouchPhase::Move, 1000, 400).scroll_by_px == Approx(10));
}

TEST_CASE("drags may follow each other at once on the same place", "[touch][unit]") {
  Finger finger;
  for (int time = 0; time < 2; ++time) {
    finger.does(TouchPhase::Down, 400, 650);
    finger.does(TouchPhase::Move, 400, 600);
    CHECK(finger.does(TouchPhase::Move, 400, 560).scroll_by_px == Approx(40));
    finger.does(TouchPhase::Up, 400, 650);
  }
}

TEST_CASE("a page that fits does not scroll", "[touch][unit]") {
  Finger finger;
  finger.layout.scroll.content_px = 800;
  finger.does(TouchPhase::Down, 400, 690);
  finger.does(TouchPhase::Move, 400, 610);
  CHECK(means<session::Choose>(finger.does(TouchPhase::Up, 400, 610)));
}

TEST_CASE("a button scrolled under the lower bar cannot be touched there", "[touch][unit]") {
  Finger finger;
  CHECK(means<std::monostate>(finger.taps(600, 1020)));
  CHECK(means<session::Back>(finger.taps(100, 1020)));
}

TEST_CASE("a button that is off cannot be touched", "[touch][unit]") {
  Finger finger;
  finger.layout.elements.back().state = ElementState::Disabled;
  CHECK(means<std::monostate>(finger.taps(1600, 1000)));
}

TEST_CASE("More scrolls by most of what is seen, and no farther than there is", "[touch][unit]") {
  Finger finger;
  CHECK(finger.taps(1750, 850).scroll_by_px == Approx(640));
  finger.layout.scroll.offset_px = 640;
  finger.now += 1s;
  CHECK(finger.taps(1750, 850).scroll_by_px == Approx(160));
  finger.layout.elements[3].id = "more-up";
  finger.now += 1s;
  CHECK(finger.taps(1750, 850).scroll_by_px == Approx(-640));
}

TEST_CASE("what lies on top is touched", "[touch][unit]") {
  Finger finger;
  auto& elements = finger.layout.elements;
  elements.insert(elements.begin(), button("anywhere", {0, 0, 1920, 1080}, session::Start{"en"}));
  CHECK(means<session::Start>(finger.taps(1000, 1000)));
  CHECK(means<session::Help>(finger.taps(1600, 1000)));
}

TEST_CASE("keys walk the buttons in reading order, round and back", "[touch][unit]") {
  Finger finger;
  auto& reader = finger.reader;
  CHECK(reader.focused().empty());
  std::string walk;
  for (int time = 0; time < 6; ++time) {
    reader.key(finger.layout, FocusKey::Next);
    walk += reader.focused() + " ";
  }
  CHECK(walk == "choice-0 choice-1 more-down back help choice-0 ");
  reader.key(finger.layout, FocusKey::Previous);
  CHECK(reader.focused() == "help");
  CHECK(means<session::Help>(reader.key(finger.layout, FocusKey::Activate)));
}

TEST_CASE("the focus scrolls what it reaches into sight", "[touch][unit]") {
  Finger finger;
  finger.reader.key(finger.layout, FocusKey::Next);
  CHECK(finger.reader.key(finger.layout, FocusKey::Next).scroll_by_px == Approx(200));
}

TEST_CASE("no key acts on what has no focus", "[touch][unit]") {
  Finger finger;
  CHECK(means<std::monostate>(finger.reader.key(finger.layout, FocusKey::Activate)));
  finger.reader.key(finger.layout, FocusKey::Next);
  finger.reader.reset();
  CHECK(means<std::monostate>(finger.reader.key(finger.layout, FocusKey::Activate)));
}

TEST_CASE("a touch takes the focus ring away", "[touch][unit]") {
  Finger finger;
  finger.reader.key(finger.layout, FocusKey::Next);
  CHECK(finger.does(TouchPhase::Down, 1000, 1000).redraw);
  CHECK(finger.reader.focused().empty());
}

TEST_CASE("the back key is the Back button, or nothing where there is none", "[touch][unit]") {
  Finger finger;
  CHECK(means<session::Back>(finger.reader.key(finger.layout, FocusKey::Back)));
  finger.layout.elements.erase(finger.layout.elements.begin() + 4);
  CHECK(means<std::monostate>(finger.reader.key(finger.layout, FocusKey::Back)));
}

TEST_CASE("scroll keys scroll like More and Up", "[touch][unit]") {
  Finger finger;
  CHECK(finger.reader.key(finger.layout, FocusKey::ScrollDown).scroll_by_px == Approx(640));
  CHECK_FALSE(finger.reader.key(finger.layout, FocusKey::ScrollUp).redraw);
}

namespace {

/// Two keys beside each other, and the key that shows others.
Layout keyboard() {
  Layout made;
  made.glass = {0, 0, 1920, 1080};
  made.elements = {button("key-l", {800, 600, 110, 100}, session::TypeCharacter{"l"}),
                   button("key-k", {920, 600, 110, 100}, session::TypeCharacter{"k"}),
                   button("key-layer", {100, 700, 150, 100}, session::SetKeyLayer{}),
                   button("key-erase", {1040, 600, 150, 100}, session::EraseCharacter{})};
  return made;
}

}  // namespace

TEST_CASE("A key of the glass types as fast as it is struck", "[touch][ui][unit]") {
  Finger finger;
  finger.layout = keyboard();
  for (int time = 0; time < 3; ++time) {
    CHECK(means<session::TypeCharacter>(finger.taps(850, 650)));
    finger.now += 40ms;
  }
  CHECK(means<session::TypeCharacter>(finger.taps(925, 650)));
  CHECK(means<session::EraseCharacter>(finger.taps(1045, 650)));
  CHECK(means<session::EraseCharacter>(finger.taps(1045, 650)));
}

TEST_CASE("A double touch still means once where keys change under the finger",
          "[touch][ui][unit]") {
  Finger finger;
  finger.layout = keyboard();
  CHECK(means<session::SetKeyLayer>(finger.taps(150, 750)));
  CHECK_FALSE(means<session::SetKeyLayer>(finger.taps(150, 750)));
  finger.now += 1s;
  REQUIRE(means<session::TypeCharacter>(finger.taps(850, 650)));
  finger.layout.elements[0].id = "key-other";
  CHECK_FALSE(means<session::TypeCharacter>(finger.taps(850, 650)));
}
