// Keys tapped between two frames of the editor's window.

#include <algorithm>
#include <string>
#include <vector>

#include "platform/desk_queue.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using platform::DeskInput;
using platform::DeskQueue;
using platform::InputSort;
using Kind = DeskInput::Kind;

namespace {

constexpr int kBackspace = 259;
constexpr int kControl = 341;

DeskInput press(int key, InputSort sort) {
  return {Kind::Press, key, 0, 0, sort, 0};
}

DeskInput release(int key) {
  return {Kind::Release, key, 0, 0, InputSort::Letter, 0};
}

/// Pressed, typed and let go.
void tap_letter(DeskQueue& queue, char letter) {
  queue.push(press(letter, InputSort::Letter));
  queue.push({Kind::Character, 0, 0, 0, InputSort::Letter, static_cast<char32_t>(letter)});
  queue.push(release(letter));
}

void tap(DeskQueue& queue, int key) {
  queue.push(press(key, InputSort::Command));
  queue.push(release(key));
}

std::string told(const std::vector<DeskInput>& inputs) {
  std::string words;
  for (const auto& input : inputs) {
    if (input.kind == Kind::Character) {
      words += static_cast<char>(input.character);
    } else if (input.kind == Kind::Press && input.sort != InputSort::Letter) {
      words += input.key == kBackspace ? "<" : input.key == kControl ? "^" : "Z";
    }
  }
  return words;
}

}  // namespace

TEST_CASE("A key that is tapped between two frames is down in one of them", "[platform][unit]") {
  DeskQueue queue;
  tap(queue, kBackspace);
  const auto first = queue.take_frame();
  REQUIRE(first.size() == 1);
  CHECK(first[0].kind == Kind::Press);
  const auto second = queue.take_frame();
  REQUIRE(second.size() == 1);
  CHECK(second[0].kind == Kind::Release);
  CHECK(queue.is_empty());
}

TEST_CASE("A key that is tapped twice comes twice", "[platform][unit]") {
  DeskQueue queue;
  tap(queue, kBackspace);
  tap(queue, kBackspace);
  std::string all;
  while (!queue.is_empty()) {
    all += told(queue.take_frame()) + "|";
  }
  CHECK(all == "<|<||");
}

TEST_CASE("Letters and commands come in the order they were typed", "[platform][unit]") {
  DeskQueue queue;
  tap_letter(queue, 'a');
  tap(queue, kBackspace);
  tap_letter(queue, 'b');
  std::string all;
  while (!queue.is_empty()) {
    all += told(queue.take_frame()) + "|";
  }
  CHECK(all == "a|<|b||");
}

TEST_CASE("A key that is tapped with Control is down together with it", "[platform][unit]") {
  DeskQueue queue;
  queue.push(press(kControl, InputSort::Modifier));
  tap(queue, 'Z');
  queue.push(release(kControl));
  CHECK(told(queue.take_frame()) == "^Z");
  CHECK(queue.take_frame().size() == 2);
}

TEST_CASE("Words reach the field they were typed in before a press elsewhere takes it away",
          "[safety][platform][unit]") {
  DeskQueue queue;
  tap_letter(queue, 'a');
  DeskInput press_elsewhere = press(0, InputSort::Button);
  press_elsewhere.x = 40;
  queue.push(press_elsewhere);
  DeskInput release_it = press_elsewhere;
  release_it.kind = Kind::Release;
  queue.push(release_it);
  tap_letter(queue, 'b');
  CHECK(told(queue.take_frame()) == "a");
  const auto pressed = queue.take_frame();
  CHECK(std::count_if(pressed.begin(), pressed.end(), [](const DeskInput& input) {
          return input.sort == InputSort::Button && input.kind == Kind::Press && input.x == 40;
        }) == 1);
  CHECK(told(pressed).find('b') == std::string::npos);
  std::string rest;
  while (!queue.is_empty()) {
    rest += told(queue.take_frame());
  }
  CHECK(rest == "b");
}

TEST_CASE("Control+A right after a press into a field comes when the field has it",
          "[platform][unit]") {
  DeskQueue queue;
  queue.push(press(0, InputSort::Button));
  queue.push(press(kControl, InputSort::Modifier));
  tap(queue, 'A');
  CHECK(queue.take_frame().size() == 1);
  CHECK(told(queue.take_frame()) == "^Z");
}
