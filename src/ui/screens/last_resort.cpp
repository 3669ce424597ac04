#include "ui/screens/last_resort.hpp"

#include "ui/layout/layout_builder.hpp"

namespace kiosk::ui {

namespace {

/// The only words in the program itself: nothing else can be read when these are shown.
struct Lines {
  const char* language;
  const char* title;
  const char* help;
};

constexpr Lines kEnglish{
    "en", "Please ask the staff.", "Need help now? Tell the person at the desk."};
constexpr Lines kSpanish{
    "es", "Por favor, hable con el personal.", "¿Necesita ayuda ya? Avise en el mostrador."};

void add_lines(Builder& builder, const Lines& lines, Column& column) {
  const std::string id = lines.language;
  builder.add_text(
      heading(id + "-title"), lines.title, builder.bold(kTitleDu, Colour::OnRed), column);
  column.y_du += 8;
  builder.add_text(
      paragraph(id + "-help"), lines.help, builder.type(kHeadingDu, Colour::OnRed), column);
}

}  // namespace

Layout lay_out_last_resort(const Glass& glass, text::Typesetter& typesetter) {
  session::View view;
  view.language = kEnglish.language;
  Builder builder(glass, view, typesetter);
  builder.set_ground(Colour::Red);
  constexpr float kSideDu = 96;
  constexpr float kIconDu = 112;
  Column column{kSideDu, builder.width_du() - 2 * kSideDu, builder.height_du() * 0.14F};
  builder.add_icon(-1, "help", {column.x_du, column.y_du, kIconDu, kIconDu}, Colour::OnRed);
  column.y_du += kIconDu + 36;
  add_lines(builder, kEnglish, column);
  column.y_du += 56;
  add_lines(builder, kSpanish, column);
  return builder.layout();
}

}  // namespace kiosk::ui
