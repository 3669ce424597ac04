#include "ui/parts/print_button.hpp"

#include "ui/parts/blocks.hpp"
#include "ui/parts/parts.hpp"

namespace kiosk::ui {

void add_print_button(Builder& builder,
                      const session::PrintView& print,
                      Colour colour,
                      float gap_du,
                      Column& column) {
  if (!print.status.empty()) {
    column.y_du += gap_du;
    Type status = builder.bold(kQuietDu, colour);
    status.align = text::Align::Center;
    builder.add_text(paragraph("print-status"), print.status, status, column);
  }
  if (!print.print.words.empty()) {
    column.y_du += gap_du;
    Pill pill = other_pill(builder, print.print);
    pill.icon = "printer";
    pill.group = text::Align::Center;
    add_pill(builder, pill, column, kChoiceDu);
  }
}

}  // namespace kiosk::ui
