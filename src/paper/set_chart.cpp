// Bars. To the eye a chart; to a program that reads it out a table of labels and values.

#include <algorithm>

#include "paper/setting.hpp"

namespace kiosk::paper {

namespace {

namespace design = base::design;

// Shares of the width: labels, then bars with their values behind them.
constexpr float kLabels = 0.4F;
constexpr float kValues = 0.16F;
constexpr float kGapPt = 8;
constexpr float kRowPt = 3;  // above and below
constexpr float kAbovePt = 8;

}  // namespace

void set_chart(Setting& setting, const BarChart& chart) {
  setting.close_box();
  auto table = element_of("Table", setting.root());
  table.summary = chart.alt;
  const auto element = setting.made().add(std::move(table));
  const float width = setting.width_pt();
  const float size = setting.look().body_pt;
  const float bars = width * (1 - kLabels - kValues) - 2 * kGapPt;
  double most = 0;
  for (const auto& bar : chart.bars) {
    most = std::max(most, bar.value);
  }
  for (const auto& bar : chart.bars) {
    const auto label =
        setting.set(bar.label, {size, Weight::Regular, design::kInk}, width * kLabels);
    const Words value_words{{{bar.shown, Weight::Bold, Mark::None}}, {}};
    const auto value =
        setting.set(value_words, {size, Weight::Bold, design::kInk}, width * kValues + kGapPt);
    const float length = most > 0 ? static_cast<float>(bar.value / most) * bars : 0;
    Piece piece;
    piece.above_pt = &bar == &chart.bars.front() ? kAbovePt : 0;
    piece.height_pt = std::max(label->height_pt(), value->height_pt()) + 2 * kRowPt;
    const float left = width * kLabels + kGapPt;
    const float thick = value->line_height_pt();
    piece.stretches.push_back({kArtifact, [left, length, thick](cairo_t* cairo) {
                                 set_colour(cairo, design::kTeal);
                                 cairo_rectangle(
                                     cairo, left, kRowPt, std::max(length, 1.0F), thick);
                                 cairo_fill(cairo);
                               }});
    const auto row = setting.made().add(element_of("TR", element));
    const auto head = setting.add_element("TH", row, bar.label);
    setting.made().elements[head].scope = Scope::Row;
    setting.add_lines(piece, label, head, {0, kRowPt});
    setting.add_lines(
        piece, value, setting.add_element("TD", row, {}), {left + length + kGapPt, kRowPt});
    setting.add(std::move(piece));
  }
}

}  // namespace kiosk::paper
