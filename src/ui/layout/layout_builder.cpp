#include "ui/layout/layout_builder.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <variant>

#include "ui/icons/embedded_icons.hpp"

namespace kiosk::ui {

namespace {

/// Without a width in mm the reference glass is assumed, whatever its pixels.
float px_per_du_of(const Glass& glass) {
  const auto width_px = static_cast<float>(glass.width_px);
  if (glass.width_mm > 0) {
    return kReferenceMmPerPx * width_px / glass.width_mm;
  }
  return glass.width_px >= glass.height_px ? width_px / 1920.0F : width_px / 1080.0F;
}

}  // namespace

bool is_narrow(const Builder& builder) {
  constexpr float kNarrowDu = 1500;
  return builder.width_du() < kNarrowDu;
}

Name heading(std::string id) {
  return {std::move(id), Role::Heading, {}, ElementState::Enabled};
}

Name paragraph(std::string id) {
  return {std::move(id), Role::Paragraph, {}, ElementState::Enabled};
}

float text_scale_of(session::TextSize size) {
  switch (size) {
    case session::TextSize::APlus:
      return 1.3F;
    case session::TextSize::APlusPlus:
      return 1.7F;
    case session::TextSize::A:
      break;
  }
  return 1;
}

Builder::Builder(const Glass& glass, const session::View& view, text::Typesetter& typesetter)
    : typesetter_(&typesetter)
    , language_(view.language)
    , px_per_du_(px_per_du_of(glass))
    , text_scale_(text_scale_of(view.size))
    , width_du_(static_cast<float>(glass.width_px) / px_per_du_)
    , height_du_(static_cast<float>(glass.height_px) / px_per_du_) {
  layout_.glass = {0, 0, static_cast<float>(glass.width_px), static_cast<float>(glass.height_px)};
}

Type Builder::type(float size_du, Colour colour) const {
  return {scaled(size_du), colour, text::Weight::Regular, text::Align::Start};
}

Type Builder::bold(float size_du, Colour colour) const {
  return {scaled(size_du), colour, text::Weight::Bold, text::Align::Start};
}

Rect Builder::rect(const Box& box) const {
  const float left = std::round(px(box.x_du));
  const float top = std::round(px(box.y_du));
  return {left, top, std::round(px(box.right_du())) - left, std::round(px(box.bottom_du())) - top};
}

text::Paragraph Builder::paragraph(std::string_view words, const Type& type, float width_du) const {
  return {std::string(words),
          {std::round(px(type.size_du) * 4) / 4, type.weight, type.align, language_},
          std::floor(px(width_du))};
}

Box Builder::measure(std::string_view words, const Type& type, float width_du) const {
  const text::ParagraphSize extent = typesetter_->measure(paragraph(words, type, width_du));
  const float wide_px = std::max(extent.width_px, longest_word_px(words, type));
  return {0, 0, wide_px / px_per_du_, extent.height_px / px_per_du_};
}

float Builder::longest_word_px(std::string_view words, const Type& type) const {
  Type set = type;
  if (words.find("**") != std::string_view::npos) {
    set.weight = text::Weight::Bold;
  }
  return typesetter_
      ->measure(paragraph(text::longest_unbroken(std::string(words)), set, kOneLineDu))
      .width_px;
}

Type Builder::fitted(std::string_view words, const Type& type, float width_du) const {
  constexpr int kSteps = 8;
  constexpr float kStep = 0.94F;
  Type smaller = type;
  for (int i = 0; i < kSteps && measure(words, smaller, width_du).width_du > width_du; ++i) {
    smaller.size_du *= kStep;
  }
  return smaller;
}

int Builder::add_element(const Name& name, std::string_view words, const Box& box) {
  Element element;
  element.id = name.id;
  element.role = name.role;
  element.words = text::plain_words(std::string(words));
  element.rect = rect(box);
  element.state = name.state;
  element.anchor = anchor_;
  if (covered_) {
    element.state = ElementState::Disabled;
  } else {
    element.intent = name.intent;
  }
  layout_.elements.push_back(std::move(element));
  return static_cast<int>(layout_.elements.size()) - 1;
}

void Builder::add_words(int element, std::string_view words, const Type& type, const Box& box) {
  const text::Paragraph set = paragraph(words, type, box.width_du);
  const text::ParagraphSize extent = typesetter_->measure(set);
  const Rect place = rect(box);
  if (element >= 0) {
    Element& owner = layout_.elements[static_cast<std::size_t>(element)];
    owner.font_px = std::max(owner.font_px, set.style.size_px);
    const float wide_px = std::max(extent.width_px, longest_word_px(words, type));
    owner.clipped =
        owner.clipped || wide_px > place.width_px + 1 || extent.height_px > place.height_px + 1;
  }
  add_paint(WordsPaint{place, set, type.colour}, element);
}

void Builder::add_text(const Name& name, std::string_view words, const Type& type, Column& column) {
  const Type set = fitted(words, type, column.width_du);
  Box box = measure(words, set, column.width_du);
  box.x_du = column.x_du;
  box.y_du = column.y_du;
  box.width_du = column.width_du;
  const int element = add_element(name, words, box);
  add_words(element, words, set, box);
  column.y_du = box.bottom_du();
}

std::size_t Builder::add_box(int element, const Box& box, const Look& look) {
  add_paint(BoxPaint{rect(box), look.fill, look.edge, px(look.edge_du), px(look.radius_du)},
            element);
  return layout_.paints.size() - 1;
}

void Builder::set_height(std::size_t box, float height_du) {
  if (auto* const paint = std::get_if<BoxPaint>(&layout_.paints.at(box).kind)) {
    paint->rect.height_px = std::round(px(height_du));
  }
}

void Builder::add_icon(int element, std::string_view icon, const Box& box, Colour colour) {
  const std::string file = std::string(icon) + ".svg";
  if (const auto* found = base::find_file(embedded_icons(), file)) {
    add_paint(PicturePaint{rect(box), "icon-" + file, std::string(found->bytes), colour}, element);
  }
}

void Builder::add_picture(int element,
                          const std::string& key,
                          const std::string& svg,
                          const Box& box) {
  add_paint(PicturePaint{rect(box), key, svg, Colour::None}, element);
}

void Builder::add_code(int element, const std::string& content, const Box& box) {
  add_paint(CodePaint{rect(box), content}, element);
}

void Builder::add_ring(const Box& box, float share, Colour colour) {
  add_paint(RingPaint{rect(box), share, colour}, -1);
}

void Builder::add_slope(const Box& box) {
  add_paint(SlopePaint{rect(box), Colour::TealDeep}, -1);
}

void Builder::add_paint(PaintKind kind, int element) {
  layout_.paints.push_back({std::move(kind), anchor_, element});
}

float Builder::scroll(const Box& viewport, float content_du, float offset_px) {
  ScrollArea& area = layout_.scroll;
  area.rect = rect(viewport);
  area.content_px = std::round(px(content_du));
  const float most = std::max(0.0F, area.content_px - area.rect.height_px);
  area.offset_px = std::clamp(std::round(offset_px), 0.0F, most);
  for (Element& element : layout_.elements) {
    element.rect.y_px -= element.anchor == Anchor::Scrolled ? area.offset_px : 0;
  }
  for (Paint& paint : layout_.paints) {
    if (paint.anchor == Anchor::Scrolled) {
      std::visit([&](auto& kind) { kind.rect.y_px -= area.offset_px; }, paint.kind);
    }
  }
  return area.offset_px;
}

void Builder::shift(float by_px) {
  const auto move = [by_px](Rect& rect) {
    rect.x_px += by_px;
    rect.y_px += by_px;
  };
  for (Element& element : layout_.elements) {
    move(element.rect);
  }
  for (Paint& paint : layout_.paints) {
    std::visit([&](auto& kind) { move(kind.rect); }, paint.kind);
  }
}

}  // namespace kiosk::ui
