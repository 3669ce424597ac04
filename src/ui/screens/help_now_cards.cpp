#include "ui/screens/help_now_cards.hpp"

#include <algorithm>

#include "ui/parts/blocks.hpp"
#include "ui/parts/parts.hpp"

namespace kiosk::ui {

namespace {

constexpr float kGapDu = 24;  // between things in a card
constexpr float kNumberDu = 150;
constexpr Look kWhite{Colour::Card, Colour::None, 0, 28};

Card open_card(Builder& builder, const HelpSpace& space, const Column& column) {
  const float pad = space.pad_du;
  return open_card(builder, kWhite, {pad, pad * 0.8F, pad}, column);
}

void add_phone(Builder& builder,
               const std::string& id,
               const session::PhoneView& phone,
               Column& column) {
  builder.add_text(paragraph(id + "-label"), phone.label, builder.type(kQuietDu), column);
  builder.add_text(
      paragraph(id), phone.number, builder.bold(kCardTitleDu, Colour::RedDeep), column);
}

constexpr float kLeastPhonesDu = 330;

/// Numbers stand in two columns where both are wide enough.
std::size_t phones_in_row(const Builder& builder, float width_du) {
  return width_du / 2 >= builder.scaled(kLeastPhonesDu) ? 2 : 1;
}

void add_phones(Builder& builder, const session::HelpNowView& help, Column& column) {
  const auto in_row = phones_in_row(builder, column.width_du);
  const float width = column.width_du / static_cast<float>(in_row);
  float bottom = column.y_du;
  for (std::size_t i = 1; i < help.phones.size(); ++i) {
    const std::size_t place = (i - 1) % in_row;
    column.y_du = place == 0 ? bottom + (i > 1 ? 8.0F : 0.0F) : column.y_du;
    Column cell{column.x_du + static_cast<float>(place) * width,
                width - (place + 1 < in_row ? kGapDu : 0.0F),
                column.y_du};
    add_phone(builder, "phone-" + std::to_string(i), help.phones[i], cell);
    bottom = std::max(bottom, cell.y_du);
  }
  column.y_du = bottom;
}

/// As large as a phone held by an unsteady hand wants it: its modules are 1 mm or more.
constexpr float kCodeDu = 320;

/// The code with what to do with it below.
void add_code(Builder& builder, const session::HelpNowView& help, Column& column) {
  const float side = std::min(kCodeDu, column.width_du);
  const Box code{column.x_du, column.y_du, side, side};
  const int element =
      builder.add_element({"qr", Role::Code, {}, ElementState::Enabled}, help.qr_hint, code);
  builder.add_box(element, code, {Colour::White, Colour::Line, 2, 12});
  builder.add_code(element, help.qr_content, code.inset(4));
  column.y_du = code.bottom_du() + 12;
  builder.add_text(paragraph("qr-hint"), help.qr_hint, builder.type(kQuietDu), column);
}

/// What the code leaves of a card to the numbers beside it.
float beside_code_du(float width_du) {
  return width_du - kCodeDu - 2 * kGapDu;
}

/// Where both have room, and the code pushes no number further down.
bool is_code_beside(const Builder& builder, const session::HelpNowView& help, float width_du) {
  const float phones_du = beside_code_du(width_du);
  const auto others = help.phones.size() - 1;
  const auto rows_in = [&](float width) {
    const auto in_row = phones_in_row(builder, width);
    return (others + in_row - 1) / in_row;
  };
  return phones_du >= builder.scaled(kLeastPhonesDu) && rows_in(phones_du) == rows_in(width_du);
}

/// The numbers, and the code beside or below them.
void add_phones_and_code(Builder& builder, const session::HelpNowView& help, Column& column) {
  const bool has_phones = help.phones.size() > 1;
  if (!has_phones || help.qr_content.empty() || !is_code_beside(builder, help, column.width_du)) {
    add_phones(builder, help, column);
    if (!help.qr_content.empty()) {
      column.y_du += has_phones ? 20.0F : 0.0F;
      add_code(builder, help, column);
    }
    return;
  }
  const float phones_du = beside_code_du(column.width_du);
  Column phones{column.x_du, phones_du, column.y_du};
  Column code{column.x_du + phones_du + 2 * kGapDu, kCodeDu, column.y_du};
  add_phones(builder, help, phones);
  add_code(builder, help, code);
  column.y_du = std::max(phones.y_du, code.y_du);
}

/// As large as one line of a short number, and smaller for a long one, which may take more lines.
Type number_type(const Builder& builder, const std::string& number, float width_du) {
  constexpr float kMostScale = 1.2F;  // huge already: it grows less than the words
  constexpr float kLine = 1.45F;
  constexpr float kStep = 0.96F;
  Type type = builder.bold(kNumberDu, Colour::RedDeep);
  type.size_du = std::min(type.size_du, kNumberDu * kMostScale);
  type.align = text::Align::Center;
  const float most_du = type.size_du * kLine;
  const auto fits = [&] {
    const Box box = builder.measure(number, type, width_du);
    return box.width_du <= width_du && box.height_du <= most_du;
  };
  while (type.size_du > kHeadingDu && !fits()) {
    type.size_du *= kStep;
  }
  return type;
}

void add_number(Builder& builder, const session::HelpNowView& help, Column& column) {
  if (help.phones.empty()) {
    builder.add_text(
        heading("no-numbers"), help.no_numbers, builder.bold(kHeadingDu, Colour::RedDeep), column);
    return;
  }
  const session::PhoneView& phone = help.phones.front();
  const Type number = number_type(builder, phone.number, column.width_du);
  Type label = builder.type(kBodyDu);
  label.align = text::Align::Center;
  builder.add_text(paragraph("phone-0-label"), phone.label, label, column);
  column.y_du -= number.size_du * 0.12F;  // digits have no need of the space for accents
  builder.add_text(paragraph("phone-0"), phone.number, number, column);
  column.y_du -= number.size_du * 0.16F;
  if (!help.demo.empty()) {
    builder.add_text(paragraph("demo"), help.demo, label, column);
  }
}

}  // namespace

HelpSpace roomy_help_space(const Builder& builder) {
  HelpSpace space;
  space.pad_du = is_narrow(builder) ? 28 : 40;
  return space;
}

std::size_t add_steps_card(Builder& builder,
                           const session::HelpNowView& help,
                           const HelpSpace& space,
                           Column& column) {
  Card card = open_card(builder, space, column);
  builder.add_text(heading("do-title"), help.do_title, builder.bold(kHeadingDu), card.inside);
  card.inside.y_du += space.item_du * 0.6F;
  add_steps(builder, {"step", help.steps, Colour::Red, space.item_du}, card.inside);
  close_card(builder, card, column);
  return card.ground;
}

void add_number_card(Builder& builder,
                     const session::HelpNowView& help,
                     const HelpSpace& space,
                     float least_du,
                     Column& column) {
  Card card = open_card(builder, space, column);
  Builder trial = builder;
  Column measured = card.inside;
  add_number(trial, help, measured);
  const float spare = least_du - (measured.y_du + space.pad_du - column.y_du);
  card.inside.y_du += std::max(0.0F, spare / 2);
  add_number(builder, help, card.inside);
  card.inside.y_du += std::max(0.0F, spare / 2);
  close_card(builder, card, column);
}

void add_phones_card(Builder& builder, const session::HelpNowView& help, Column& column) {
  if (help.phones.size() < 2 && help.qr_content.empty()) {
    return;
  }
  const HelpSpace space = roomy_help_space(builder);
  Card card = open_card(builder, space, column);
  add_phones_and_code(builder, help, card.inside);
  close_card(builder, card, column);
}

std::size_t
add_list_card(Builder& builder, const ListCard& list, const HelpSpace& space, Column& column) {
  Card card = open_card(builder, space, column);
  builder.add_text(
      heading(list.id + "-title"), list.title, builder.bold(kCardTitleDu), card.inside);
  card.inside.y_du += space.item_du * 0.6F;
  add_points(builder, {list.id, list.items, Colour::Red, space.item_du}, card.inside);
  close_card(builder, card, column);
  return card.ground;
}

}  // namespace kiosk::ui
