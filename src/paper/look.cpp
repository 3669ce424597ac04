#include "paper/look.hpp"

namespace kiosk::paper {

namespace {

namespace design = base::design;

Look usual_print() {
  Look look;
  look.margin_pt = 51;  // 18 mm
  look.foot_pt = 62;
  look.gutter_pt = 26;
  look.body_pt = kLeastPt;
  look.label_pt = 13;
  look.least_pt = kLeastPt;
  look.masthead_pt = 13;
  look.help_first_pt = 17;
  look.heading_pt = {27, 16, 13.5F, 12.5F, 12, 12};
  return look;
}

Look large_print() {
  Look look = usual_print();
  look.foot_pt = 78;
  look.body_pt = kLeastLargePt;
  look.label_pt = kLeastLargePt;
  look.least_pt = kLeastLargePt;
  look.masthead_pt = kLeastLargePt;
  look.help_first_pt = 24;
  look.heading_pt = {36, 25, 21, 19, 18, 18};
  return look;
}

}  // namespace

float Look::column_width_pt() const {
  const auto count = static_cast<float>(columns);
  return (text_width_pt() - (count - 1) * gutter_pt) / count;
}

Look look_of(const Document& document) {
  Look look = document.print == Print::Large ? large_print() : usual_print();
  const bool is_a4 = document.size == PaperSize::A4;
  look.page_width_pt = is_a4 ? 595.276F : 612;
  look.page_height_pt = is_a4 ? 841.89F : 792;
  look.columns = document.columns == Columns::Two && document.print == Print::Usual ? 2 : 1;
  return look;
}

text::Palette paper_palette() {
  using base::css;
  return {{"paper", css(design::kWhite)},
          {"card", css(design::kCard)},
          {"ink", css(design::kInk)},
          {"ink-soft", css(design::kInkSoft)},
          {"line", css(design::kLine)},
          {"teal", css(design::kTeal)},
          {"teal-deep", css(design::kTealDeep)},
          {"teal-tint", css(design::kTealTint)},
          {"amber", css(design::kAmber)},
          {"amber-tint", css(design::kAmberTint)},
          {"red", css(design::kRed)},
          {"red-deep", css(design::kRedDeep)},
          {"red-tint", css(design::kRedTint)},
          {"body", css(design::kBody)}};
}

std::vector<std::pair<base::Rgb, base::Rgb>> words_on_paper() {
  return {{design::kInk, design::kWhite},
          {design::kInk, design::kAmberTint},
          {design::kInk, design::kTealTint},
          {design::kInkSoft, design::kWhite},
          {design::kTealDeep, design::kWhite},
          {design::kTealDeep, design::kTealTint},
          {design::kTealDeep, design::kAmberTint},
          {design::kWhite, design::kRed}};
}

}  // namespace kiosk::paper
