// How long a key takes in a text box of 2 kB: the operation, where things are then, and the picture
// of what is seen. Prints one line a figure.
// usage: typing FONTS      (release build; FONTS is build/release/fonts)

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <string>
#include <vector>

#include "text/editing/text_box.hpp"
#include "text/typesetter.hpp"

namespace {

using namespace kiosk;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kTextBytes = 2048;
constexpr float kWidthPx = 620;
constexpr float kSeenPx = 600;

class NoClipboard final : public text::Clipboard {
public:
  std::string read() override { return {}; }
  void write(const std::string&) override {}
};

std::string two_kilobytes() {
  std::string words;
  while (words.size() < kTextBytes) {
    words += "Ask first. **Only your care team** can plan your steps. The dose drops a little. ";
  }
  words.resize(kTextBytes);
  return words;
}

double one_ms(text::TextBox& box, const text::Operation& operation) {
  const auto start = Clock::now();
  static_cast<void>(box.apply(operation));
  static_cast<void>(box.caret_rect());
  static_cast<void>(box.selection_rects());
  static_cast<void>(box.underlines({100, 400}));
  static_cast<void>(box.missing_glyphs());
  static_cast<void>(box.paint(0, kSeenPx));
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void print(const std::string& what, std::vector<double> times) {
  std::sort(times.begin(), times.end());
  std::cout << std::left << std::setw(36) << what << std::right << std::fixed
            << std::setprecision(1) << std::setw(8) << times[times.size() / 2] << " ms"
            << std::setw(8) << times[times.size() * 99 / 100] << " ms (99 of 100)" << std::setw(8)
            << times.back() << " ms (longest)\n";
}

void measure(text::TextBox& box, const std::string& what, const text::Operation& operation) {
  constexpr int kTimes = 500;
  std::vector<double> times;
  for (int i = 0; i < kTimes; ++i) {
    // In the middle, of a text that stays as long.
    box.set_text(two_kilobytes(), text::CaretGoes::WithItsWords);
    static_cast<void>(box.apply(text::Press{{kWidthPx / 2, kSeenPx / 2}}));
    times.push_back(one_ms(box, operation));
  }
  print(what, times);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "usage: typing FONTS\n";
    return EXIT_FAILURE;
  }
  auto typesetter = text::Typesetter::create(arguments[1]);
  if (!typesetter) {
    std::cerr << typesetter.error().message() << '\n';
    return EXIT_FAILURE;
  }
  NoClipboard clipboard;
  text::TextBox box((*typesetter)->fonts(), clipboard, {});
  text::ParagraphStyle style;
  style.size_px = 24;
  style.language = "en";
  box.set_look(style, kWidthPx);
  measure(box, "a letter typed", text::Insert{"a"});
  measure(box, "a letter erased", text::Erase{});
  measure(box, "the caret a line down", text::MoveCaret{text::Step::Down});
  measure(box, "all selected", text::SelectAll{});
  return EXIT_SUCCESS;
}
