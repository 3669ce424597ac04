// Where the words come from: the documents, who made this, and what it is not.

#include <algorithm>

#include "ui/parts/body.hpp"
#include "ui/parts/parts.hpp"
#include "ui/screens/screens.hpp"

namespace kiosk::ui {

namespace {

std::string listed(const session::DocumentView& document) {
  return document.details.empty() ? document.title : document.title + " – " + document.details;
}

void add_line(Builder& builder, const std::string& id, const std::string& words, Column& column) {
  const Type type = builder.type(kBodyDu);
  Column line{column.x_du, line_width_du(type.size_du, column.width_du), column.y_du};
  builder.add_text(paragraph(id), words, type, line);
  column.y_du = line.y_du;
}

/// In two columns where both are wide enough.
void add_documents(Builder& builder,
                   const std::vector<session::DocumentView>& documents,
                   const Space& space,
                   Column& column) {
  const std::size_t in_row = columns_of(builder) == Columns::Two && documents.size() > 3 ? 2 : 1;
  const float width = (column.width_du - static_cast<float>(in_row - 1) * 2 * space.gap_du) /
                      static_cast<float>(in_row);
  const std::size_t in_column = (documents.size() + in_row - 1) / in_row;
  float bottom = column.y_du;
  for (std::size_t part = 0; part < in_row; ++part) {
    List list{"document-" + std::to_string(part), {}, Colour::Teal, space.item_du};
    const auto end = std::min(documents.size(), (part + 1) * in_column);
    for (std::size_t i = part * in_column; i < end; ++i) {
      list.items.push_back(listed(documents[i]));
    }
    Column one{
        column.x_du + static_cast<float>(part) * (width + 2 * space.gap_du), width, column.y_du};
    add_points(builder, list, one);
    bottom = std::max(bottom, one.y_du);
  }
  column.y_du = bottom;
}

}  // namespace

void add_screen(Builder& builder,
                const ScreenContext& screen,
                const session::SourcesView& sources) {
  add_body(builder, screen, [&](Builder& trial, const BodyContext& context, const Space& space) {
    const Box& body = context.frame.body;
    Column column{body.x_du, body.width_du, body.y_du - 10};
    add_title(trial, "", "", sources.title, column);
    column.y_du += space.item_du;
    if (!sources.draft.empty()) {
      add_warning(trial, "draft", sources.draft, column);
      column.y_du += space.gap_du;
    }
    for (std::size_t number = 0; number < sources.reviews.size(); ++number) {
      add_line(trial, "review-" + std::to_string(number), sources.reviews[number], column);
    }
    if (!sources.reviews.empty()) {
      column.y_du += space.item_du;
    }
    add_line(trial, "disclaimer", sources.disclaimer, column);
    column.y_du += space.item_du;
    add_line(trial, "made-by", sources.made_by, column);
    if (!sources.updated.empty()) {
      add_line(trial, "updated", sources.updated, column);
    }
    column.y_du += space.gap_du;
    const float pad = space.card_pad_du;
    Card card = open_card(trial, {}, {pad, pad * 0.8F, pad}, column);
    Column& inside = card.inside;
    trial.add_text(
        heading("documents-title"), sources.documents_title, trial.bold(kCardTitleDu), inside);
    inside.y_du += space.item_du;
    add_documents(trial, sources.documents, space, inside);
    close_card(trial, card, column);
    add_quiet_end(trial, context.frame.quiet, column);
    return column.y_du;
  });
}

}  // namespace kiosk::ui
