#pragma once
// A text box to type into, with fonts for more scripts than the kiosk's own.

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "text/editing/text_box.hpp"

namespace kiosk::test {

/// Those of the kiosk, and Noto's for Arabic and Hindi.
[[nodiscard]] std::shared_ptr<const text::FontSet> fonts_of_many_scripts();

class HeldClipboard final : public text::Clipboard {
public:
  std::string read() override { return words; }
  void write(const std::string& copied) override { words = copied; }

  std::string words;
};

struct TypedBox {
  explicit TypedBox(const std::string& words,
                    const std::string& language = "en",
                    float width_px = 400,
                    text::Unwanted unwanted = {})
      : box(fonts_of_many_scripts(), clipboard, std::move(unwanted)) {
    text::ParagraphStyle style;
    style.size_px = 24;
    style.language = language;
    box.set_look(style, width_px);
    box.set_text(words, text::CaretGoes::WithItsWords);
  }

  text::Edited operator()(const text::Operation& operation) { return box.apply(operation); }
  void step(text::Step step, text::Selecting selecting = text::Selecting::No) {
    box.apply(text::MoveCaret{step, selecting});
  }
  void put_caret(std::size_t index) {
    step(text::Step::TextStart);
    while (box.selection().caret.index < index) {
      step(text::Step::Right);
    }
  }
  [[nodiscard]] std::size_t caret() const { return box.selection().caret.index; }
  [[nodiscard]] std::string selected() const {
    const auto range = box.selection().range();
    return box.text().substr(range.begin, range.end - range.begin);
  }
  /// The middle of the character that begins at `index`, on a line that runs from the left.
  [[nodiscard]] text::Point middle_of(std::size_t begin, std::size_t end) const {
    const auto rects = box.underlines({begin, end});
    return {rects.at(0).x_px + rects.at(0).width_px / 2, rects.at(0).y_px - 4};
  }

  HeldClipboard clipboard;
  text::TextBox box;
};

}  // namespace kiosk::test
