#include "ui/parts/blocks.hpp"

#include <algorithm>

#include "ui/parts/figure.hpp"
#include "ui/parts/parts.hpp"

namespace kiosk::ui {

namespace {

/// Height of one line of words of `size_du`.
float line_du(float size_du) {
  return size_du * text::kLineHeight;
}

/// Words beside a mark `indent_du` wide; returns nothing, moves the cursor below the higher one.
void add_item(
    Builder& builder, const Name& name, const std::string& words, float indent_du, Column& column) {
  const Type type = builder.type(kBodyDu);
  Column beside{column.x_du + indent_du,
                line_width_du(type.size_du, column.width_du - indent_du),
                column.y_du};
  builder.add_text(name, words, type, beside);
  column.y_du = beside.y_du;
}

}  // namespace

Space narrow_space(const Builder& builder, const Space& space) {
  Space narrow = space;
  if (is_narrow(builder)) {
    narrow.card_pad_du = std::min(narrow.card_pad_du, 36.0F);
  }
  return narrow;
}

float line_width_du(float size_du, float width_du) {
  constexpr float kCharacterToSize = 0.5F;
  return std::min(width_du, kLineCharacters * kCharacterToSize * size_du);
}

void add_steps(Builder& builder, const List& list, Column& column) {
  const float line = line_du(builder.scaled(kBodyDu));
  const float disc = line * 1.18F;
  int number = 0;
  for (const std::string& item : list.items) {
    column.y_du += number > 0 ? list.gap_du : 0;
    const Box place{column.x_du, column.y_du, disc, disc};
    add_disc(builder, -1, std::to_string(number + 1), place, list.fill);
    const float top = column.y_du;
    column.y_du += (disc - line) / 2;
    add_item(builder,
             paragraph(list.id + "-" + std::to_string(number++)),
             item,
             disc + line * 0.5F,
             column);
    column.y_du = std::max(column.y_du, top + disc);
  }
}

void add_points(Builder& builder, const List& list, Column& column) {
  const float line = line_du(builder.scaled(kBodyDu));
  const float dot = line * 0.32F;
  int number = 0;
  for (const std::string& item : list.items) {
    column.y_du += number > 0 ? list.gap_du : 0;
    const Box place{column.x_du + dot * 0.3F, column.y_du + (line - dot) / 2, dot, dot};
    builder.add_box(-1, place, {list.fill, Colour::None, 0, dot / 2});
    add_item(
        builder, paragraph(list.id + "-" + std::to_string(number++)), item, line * 0.9F, column);
  }
}

void add_note(Builder& builder, const Note& note, Column& column) {
  const Type wanted = builder.type(kBodyDu);
  const float icon = builder.scaled(note.icon_du);
  const float side = 28;
  const float width = column.width_du - 3 * side - icon;
  const Type type = builder.fitted(note.words, wanted, width);
  Box text = builder.measure(note.words, type, width);
  const Box ground{
      column.x_du, column.y_du, column.width_du, std::max(text.height_du, icon) + 2 * note.pad_du};
  const int element = builder.add_element(paragraph(note.id), note.words, ground);
  builder.add_box(element, ground, {note.ground, Colour::None, 0, 24});
  const float middle = ground.y_du + ground.height_du / 2;
  builder.add_icon(
      element, note.icon, {ground.x_du + side, middle - icon / 2, icon, icon}, note.ink);
  text.x_du = ground.x_du + 2 * side + icon;
  text.y_du = middle - text.height_du / 2;
  text.width_du = width;
  builder.add_words(element, note.words, type, text);
  column.y_du = ground.bottom_du();
}

void add_warning(Builder& builder,
                 const std::string& id,
                 const std::string& words,
                 Column& column) {
  add_note(builder, {id, words, "warning", Colour::AmberTint, Colour::Amber}, column);
}

void add_tip_card(Builder& builder,
                  const std::string& id,
                  const session::TipView& tip,
                  const Space& space,
                  Column& column) {
  const float pad = std::min(space.card_pad_du, 36.0F);
  Card card = open_card(builder, {}, {pad, pad, pad}, column);
  const float side = builder.scaled(80);
  const Box tile{card.inside.x_du, card.inside.y_du, side, side};
  add_icon_tile(builder, -1, tip.icon, tile, Colour::TealTint);
  const float indent = pad + side + 24;
  Column text{column.x_du + indent, column.width_du - indent - pad, card.inside.y_du};
  builder.add_text(heading(id + "-title"), tip.title, builder.bold(kCardTitleDu), text);
  text.y_du += 6;
  builder.add_text(paragraph(id), tip.text, builder.type(kBodyDu), text);
  card.inside.y_du = std::max(text.y_du, tile.bottom_du());
  close_card(builder, card, column);
}

void add_blocks(Builder& builder,
                const std::vector<session::BlockView>& blocks,
                const session::BlockView* skipped,
                const Space& space,
                Column& column) {
  int number = 0;
  bool first = true;
  for (const session::BlockView& block : blocks) {
    const std::string id = "block-" + std::to_string(number++);
    if (&block == skipped) {
      continue;
    }
    column.y_du += first ? 0 : space.block_du;
    first = false;
    switch (block.kind) {
      case dialogue::BlockKind::Paragraph: {
        const Type type = builder.type(kBodyDu);
        Column line{column.x_du, line_width_du(type.size_du, column.width_du), column.y_du};
        builder.add_text(paragraph(id), block.words, type, line);
        column.y_du = line.y_du;
        break;
      }
      case dialogue::BlockKind::Steps:
        add_steps(builder, {id, block.items, Colour::Teal, space.item_du}, column);
        break;
      case dialogue::BlockKind::Points:
        add_points(builder, {id, block.items, Colour::Teal, space.item_du}, column);
        break;
      case dialogue::BlockKind::Warning:
        add_warning(builder, id, block.words, column);
        break;
      case dialogue::BlockKind::Figure:
        add_figure(builder, id, block.figure, space.figure_du, column);
        break;
      case dialogue::BlockKind::Tip:
        add_tip_card(builder, id, block.tip, space, column);
        break;
    }
  }
}

}  // namespace kiosk::ui
