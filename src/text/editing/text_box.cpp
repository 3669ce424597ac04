#include "text/editing/text_box.hpp"

#include <algorithm>
#include <utility>

#include "base/difference.hpp"
#include "text/editing/box_layout.hpp"
#include "text/editing/caret_steps.hpp"
#include "text/editing/typed_words.hpp"
#include "text/setting/valid_utf8.hpp"

namespace kiosk::text {

namespace {

/// The words of `range` without what is unwanted in them.
std::string wanted(std::string_view text, const ByteRange& range, const Unwanted& unwanted) {
  std::string words;
  auto from = range.begin;
  const auto found = unwanted ? unwanted(text) : std::vector<base::CodePoint>{};
  for (const auto& character : found) {
    if (character.begin >= range.begin && character.end <= range.end) {
      words += text.substr(from, character.begin - from);
      from = character.end;
    }
  }
  words += text.substr(from, range.end - from);
  return words;
}

/// Where `at` lies once `difference` is made.
std::size_t carried(std::size_t at, const base::Difference& difference) {
  if (at <= difference.begin) {
    return at;
  }
  const auto end_before = difference.begin + difference.before;
  return at >= end_before ? at - difference.before + difference.after
                          : difference.begin + difference.after;
}

}  // namespace

TextBox::TextBox(std::shared_ptr<const FontSet> fonts, Clipboard& clipboard, Unwanted unwanted)
    : fonts_(std::move(fonts))
    , clipboard_(clipboard)
    , unwanted_(std::move(unwanted)) {
}

TextBox::~TextBox() = default;

const BoxLayout& TextBox::layout() const {
  if (!layout_) {
    layout_ = std::make_unique<BoxLayout>(*fonts_, text_, style_, width_px_);
  }
  return *layout_;
}

Edited TextBox::apply(const Operation& operation) {
  const auto* move = std::get_if<MoveCaret>(&operation);
  if (move == nullptr || !is_vertical(move->step)) {
    wanted_x_px_.reset();
  }
  return std::visit([&](const auto& one) { return run(one); }, operation);
}

// A drag goes on from here.
void TextBox::put_caret(std::size_t index) {
  const auto caret = on_bound(layout().stops(), index);
  selection_ = {caret, {caret}};
  pressed_ = Clicks::One;
  pressed_unit_ = {caret, caret};
}

Edited TextBox::replace(const ByteRange& range, std::string_view words) {
  Edited edited;
  const auto taken = range.end - range.begin;
  const auto kept = text_.size() - taken;
  const auto room = kMostTextBytes - std::min(kMostTextBytes, kept);
  const auto fits = fitting(words, room);
  edited.left_out = base::count_code_points(words.substr(fits.size()));
  if (fits.empty() && edited.left_out > 0) {
    return edited;
  }
  auto text = text_;
  text.replace(range.begin, taken, fits);
  Replacement change{range.begin,
                     text_.substr(range.begin, taken),
                     wanted(text, {range.begin, range.begin + fits.size()}, unwanted_)};
  const auto behind = range.begin + change.after.size();
  if (change.before != change.after) {
    change.apply_to(text_);
    layout_.reset();
    edited.change = std::move(change);
  }
  put_caret(behind);
  return edited;
}

Edited TextBox::run(const Insert& insert) {
  const auto words = on_one_line(insert.words);
  return words.empty() ? Edited{} : replace(selection_.range(), words);
}

Edited TextBox::run(const Erase& erase) {
  if (!selection_.empty()) {
    return replace(selection_.range(), {});
  }
  const auto& stops = layout().stops();
  const auto at = selection_.caret.index;
  const bool word = erase.unit == Unit::Word;
  if (erase.side == Side::After) {
    return replace({at, stop_after(word ? stops.word_ends : stops.bounds, at, text_.size())}, {});
  }
  if (word) {
    return replace({stop_before(stops.word_starts, at), at}, {});
  }
  auto from = stop_before(stops.bounds, at);
  if (at > 0 && std::binary_search(stops.erased_by_sign.begin(), stops.erased_by_sign.end(), at)) {
    from = at - 1;
    while (base::continues_code_point(text_[from])) {
      --from;
    }
  }
  return replace({from, at}, {});
}

Edited TextBox::run(const MoveCaret& move) {
  const bool leaves_selection = move.selecting == Selecting::No && !selection_.empty();
  if (leaves_selection && (move.step == Step::Left || move.step == Step::Right)) {
    selection_.caret = seen_end(
        layout(), selection_.range(), move.step == Step::Left ? Direction::Left : Direction::Right);
  } else {
    if (is_vertical(move.step) && !wanted_x_px_) {
      wanted_x_px_ = layout().x_px(selection_.caret);
    }
    selection_.caret = stepped(layout(), {selection_.caret, wanted_x_px_.value_or(0)}, move.step);
  }
  if (move.selecting == Selecting::No) {
    selection_.anchor = selection_.caret.index;
  }
  return {};
}

ByteRange TextBox::unit_at(Clicks clicks, Point at) const {
  switch (clicks) {
    case Clicks::One:
      break;
    case Clicks::Two:
      return word_around(layout().stops(), layout().character_at(at));
    case Clicks::Three:
      return {0, text_.size()};
  }
  const auto index = layout().caret_at(at).index;
  return {index, index};
}

Edited TextBox::run(const Press& press) {
  pressed_ = press.clicks;
  pressed_unit_ = unit_at(press.clicks, press.at);
  if (press.selecting == Selecting::Yes) {
    pressed_unit_ = {selection_.anchor, selection_.anchor};
    return run(Drag{press.at});
  }
  selection_ = {pressed_unit_.begin, {pressed_unit_.end}};
  if (press.clicks == Clicks::One) {
    selection_.caret = layout().caret_at(press.at);
  }
  return {};
}

Edited TextBox::run(const Drag& drag) {
  if (pressed_ == Clicks::One) {
    selection_ = {pressed_unit_.begin, layout().caret_at(drag.to)};
    return {};
  }
  const auto unit = unit_at(pressed_, drag.to);
  if (unit.begin < pressed_unit_.begin) {
    selection_ = {pressed_unit_.end, {unit.begin}};
  } else {
    selection_ = {pressed_unit_.begin, {std::max(unit.end, pressed_unit_.end)}};
  }
  return {};
}

Edited TextBox::run(const SelectAll&) {
  selection_ = {0, {text_.size()}};
  return {};
}

Edited TextBox::run(const Select& select) {
  const auto& stops = layout().stops();
  selection_ = {on_bound(stops, select.range.begin), {on_bound(stops, select.range.end)}};
  return {};
}

Edited TextBox::run(const Copy&) {
  if (!selection_.empty()) {
    const auto range = selection_.range();
    clipboard_.write(text_.substr(range.begin, range.end - range.begin));
  }
  return {};
}

Edited TextBox::run(const Cut&) {
  run(Copy{});
  return selection_.empty() ? Edited{} : replace(selection_.range(), {});
}

Edited TextBox::run(const Paste&) {
  return run(Insert{clipboard_.read()});
}

void TextBox::set_text(std::string_view text, CaretGoes caret) {
  auto valid = valid_utf8(text);
  if (valid == text_) {
    return;
  }
  const auto difference = base::difference_of(text_, valid);
  auto anchor = carried(selection_.anchor, difference);
  auto index = carried(selection_.caret.index, difference);
  if (caret == CaretGoes::ToTheChange) {
    anchor = index = difference.begin + difference.after;
  }
  text_ = std::move(valid);
  layout_.reset();
  wanted_x_px_.reset();
  const auto& stops = layout().stops();
  selection_ = {on_bound(stops, anchor), {on_bound(stops, index)}};
  pressed_ = Clicks::One;
  pressed_unit_ = {selection_.anchor, selection_.anchor};
}

void TextBox::set_look(const ParagraphStyle& style, float width_px) {
  if (style_ == style && width_px_ == width_px) {
    return;
  }
  style_ = style;
  width_px_ = width_px;
  wanted_x_px_.reset();
  layout_.reset();
}

}  // namespace kiosk::text
