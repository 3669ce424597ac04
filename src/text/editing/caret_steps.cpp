#include "text/editing/caret_steps.hpp"

namespace kiosk::text {

namespace {

Caret word_beside(const BoxLayout& layout, const Caret& caret, Direction direction) {
  const auto& stops = layout.stops();
  return {layout.reads_towards(direction, caret)
              ? stop_after(stops.word_ends, caret.index, stops.bounds.back())
              : stop_before(stops.word_starts, caret.index)};
}

Caret above(const BoxLayout& layout, const SteppingCaret& from) {
  const auto line = layout.line_of(from.caret);
  return line == 0 ? Caret{} : layout.caret_on_line(line - 1, from.wanted_x_px);
}

Caret below(const BoxLayout& layout, const SteppingCaret& from) {
  const auto line = layout.line_of(from.caret);
  return line + 1 == layout.lines() ? layout.end_of_line(line, LineSide::End)
                                    : layout.caret_on_line(line + 1, from.wanted_x_px);
}

}  // namespace

Caret stepped(const BoxLayout& layout, const SteppingCaret& from, Step step) {
  switch (step) {
    case Step::Left:
      return layout.beside(from.caret, Direction::Left);
    case Step::Right:
      return layout.beside(from.caret, Direction::Right);
    case Step::WordLeft:
      return word_beside(layout, from.caret, Direction::Left);
    case Step::WordRight:
      return word_beside(layout, from.caret, Direction::Right);
    case Step::Up:
      return above(layout, from);
    case Step::Down:
      return below(layout, from);
    case Step::LineStart:
      return layout.end_of_line(layout.line_of(from.caret), LineSide::Start);
    case Step::LineEnd:
      return layout.end_of_line(layout.line_of(from.caret), LineSide::End);
    case Step::TextStart:
      return {};
    case Step::TextEnd:
      return layout.end_of_line(layout.lines() - 1, LineSide::End);
  }
  return from.caret;
}

Caret seen_end(const BoxLayout& layout, const ByteRange& range, Direction direction) {
  const Caret begin{range.begin};
  const Caret end{range.end};
  if (layout.line_of(begin) != layout.line_of(end)) {
    return layout.reads_towards(direction, begin) ? end : begin;
  }
  const bool begin_is_left = layout.x_px(begin) <= layout.x_px(end);
  return begin_is_left == (direction == Direction::Left) ? begin : end;
}

}  // namespace kiosk::text
