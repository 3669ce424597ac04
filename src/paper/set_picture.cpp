// A figure as vectors, with its labels set in the document's language and size.

#include <algorithm>
#include <memory>

#include "paper/setting.hpp"

#include "text/svg.hpp"

namespace kiosk::paper {

namespace {

/// Of the height of a page; larger figures become smaller.
constexpr float kMostHeight = 0.42F;
/// Where a column is wider, a figure need not be.
constexpr float kUsualWidthPt = 300;
constexpr float kGrow = 1.08F;
constexpr float kAbovePt = 9;
constexpr float kBelowPt = 7;

struct SetLabel {
  SharedWords words;
  Spot spot;
};

Words bold(Words words) {
  for (auto& span : words.spans) {
    span.weight = Weight::Bold;
  }
  return words;
}

/// The largest letters that fit the label's box, but never below the least size of print. Null if
/// those do not fit either.
SharedWords set_label(const Setting& setting, const PictureLabel& label, float pt_per_unit) {
  constexpr float kStepPt = 0.5F;
  const float width = label.width * pt_per_unit;
  const auto& look = setting.look();
  for (float size = look.label_pt; size >= look.least_pt; size -= kStepPt) {
    const WordStyle style{size, Weight::Bold, base::design::kInk, label.align};
    auto words = setting.set(bold(label.words), style, width);
    if (words->width_pt() <= width && words->height_pt() <= label.height * pt_per_unit) {
      return words;
    }
  }
  return nullptr;
}

/// All labels at this scale; empty if one does not fit.
std::vector<SetLabel>
set_labels(const Setting& setting, const Picture& picture, float pt_per_unit) {
  std::vector<SetLabel> set;
  for (const auto& label : picture.labels) {
    auto words = set_label(setting, label, pt_per_unit);
    if (!words) {
      return {};
    }
    const float spare = label.height * pt_per_unit - words->height_pt();
    set.push_back({words, {label.x * pt_per_unit, label.y * pt_per_unit + spare / 2}});
  }
  return set;
}

/// Labels that fit nowhere are set at the least size all the same: words are never left out.
std::vector<SetLabel>
set_labels_anyway(const Setting& setting, const Picture& picture, float pt_per_unit) {
  std::vector<SetLabel> set;
  for (const auto& label : picture.labels) {
    const WordStyle style{setting.look().least_pt, Weight::Bold, base::design::kInk, label.align};
    set.push_back({setting.set(bold(label.words), style, label.width * pt_per_unit),
                   {label.x * pt_per_unit, label.y * pt_per_unit}});
  }
  return set;
}

struct Fitted {
  float width_pt = 0;
  std::vector<SetLabel> labels;
};

/// As wide as usual, and wider as far as the labels need it and there is room.
Fitted fit(const Setting& setting, const Picture& picture) {
  const float most = std::min(setting.width_pt(),
                              setting.look().text_height_pt() * kMostHeight * picture.view_width /
                                  picture.view_height);
  float width = std::min(most, kUsualWidthPt);
  for (;;) {
    auto labels = set_labels(setting, picture, width / picture.view_width);
    if (labels.size() == picture.labels.size()) {
      return {width, std::move(labels)};
    }
    if (width >= most) {
      return {most, set_labels_anyway(setting, picture, most / picture.view_width)};
    }
    width = std::min(most, width * kGrow);
  }
}

/// What is wrong with the SVG, found before a page is drawn.
base::Outcome try_svg(const Picture& picture) {
  const text::SurfacePtr surface(cairo_recording_surface_create(CAIRO_CONTENT_COLOR, nullptr));
  const text::CairoPtr cairo(cairo_create(surface.get()));
  return text::draw_svg_onto(
      cairo.get(), picture.svg, paper_palette(), {0, 0, picture.view_width, picture.view_height});
}

}  // namespace

base::Outcome set_picture(Setting& setting, const Picture& picture) {
  if (auto tried = try_svg(picture); !tried) {
    return tried;
  }
  setting.close_box();
  const auto fitted = fit(setting, picture);
  const float height = fitted.width_pt * picture.view_height / picture.view_width;
  const float left = (setting.width_pt() - fitted.width_pt) / 2;
  auto figure = element_of("Figure", setting.root());
  figure.alt = picture.alt;
  Piece piece;
  piece.height_pt = height + kBelowPt;
  piece.above_pt = kAbovePt;
  piece.stretches.push_back(
      {setting.made().add(std::move(figure)),
       [svg = picture.svg, left, height, fitted](cairo_t* cairo) {
         cairo_save(cairo);
         cairo_translate(cairo, left, 0);
         // It was drawn once already.
         (void)text::draw_svg_onto(cairo, svg, paper_palette(), {0, 0, fitted.width_pt, height});
         for (const auto& label : fitted.labels) {
           cairo_save(cairo);
           cairo_translate(cairo, label.spot.x_pt, label.spot.y_pt);
           for (std::size_t part = 0; part < label.words->segments().size(); ++part) {
             label.words->draw(cairo, {0, label.words->line_count()}, part);
           }
           cairo_restore(cairo);
         }
         cairo_restore(cairo);
       }});
  setting.add(std::move(piece));
  return base::Done{};
}

}  // namespace kiosk::paper
