// Keys tapped between two frames of the editor's window.

#include <string>
#include <vector>

#include "platform/key_queue.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using platform::DeskInput;
using platform::KeyQueue;
using platform::KeySort;
using Kind = DeskInput::Kind;

namespace {

constexpr int kBackspace = 259;
constexpr int kControl = 341;

DeskInput press(int key, KeySort sort) {
  return {Kind::Press, key, 0, 0, sort, 0};
}

DeskInput release(int key) {
  return {Kind::Release, key, 0, 0, KeySort::Letter, 0};
}

/// Pressed, typed and let go.
void tap_letter(KeyQueue& queue, char letter) {
  queue.push(press(letter, KeySort::Letter));
  queue.push({Kind::Character, 0, 0, 0, KeySort::Letter, static_cast<char32_t>(letter)});
  queue.push(release(letter));
}

void tap(KeyQueue& queue, int key) {
  queue.push(press(key, KeySort::Command));
  queue.push(release(key));
}

std::string told(const std::vector<DeskInput>& inputs) {
  std::string words;
  for (const auto& input : inputs) {
    if (input.kind == Kind::Character) {
      words += static_cast<char>(input.character);
    } else if (input.kind == Kind::Press && input.sort != KeySort::Letter) {
      words += input.key == kBackspace ? "<" : input.key == kControl ? "^" : "Z";
    }
  }
  return words;
}

}  // namespace

TEST_CASE("A key that is tapped between two frames is down in one of them", "[platform][unit]") {
  KeyQueue queue;
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
  KeyQueue queue;
  tap(queue, kBackspace);
  tap(queue, kBackspace);
  std::string all;
  while (!queue.is_empty()) {
    all += told(queue.take_frame()) + "|";
  }
  CHECK(all == "<|<||");
}

TEST_CASE("Letters and commands come in the order they were typed", "[platform][unit]") {
  KeyQueue queue;
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
  KeyQueue queue;
  queue.push(press(kControl, KeySort::Modifier));
  tap(queue, 'Z');
  queue.push(release(kControl));
  CHECK(told(queue.take_frame()) == "^Z");
  CHECK(queue.take_frame().size() == 2);
}
