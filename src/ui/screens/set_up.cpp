#include "ui/parts/body.hpp"
#include "ui/parts/chrome.hpp"
#include "ui/screens/screens.hpp"

namespace kiosk::ui {

void add_screen(Builder& builder, const ScreenContext& screen, const session::SetUpView& set_up) {
  add_body(builder, screen, [&](Builder& trial, const BodyContext& context, const Space& space) {
    const Box& body = context.frame.body;
    const std::size_t card = trial.add_box(-1, body, {});
    Column column{body.x_du + space.card_pad_du,
                  body.width_du - 2 * space.card_pad_du,
                  body.y_du + space.card_pad_du};
    add_title(trial, "", "", set_up.title, column);
    column.y_du += space.block_du;
    Column line{column.x_du, line_width_du(trial.scaled(kBodyDu), column.width_du), column.y_du};
    trial.add_text(paragraph("text"), set_up.text, trial.type(kBodyDu), line);
    add_quiet_end(trial, context.frame.quiet, line);
    const float bottom = line.y_du + space.card_pad_du;
    trial.set_height(card, bottom - body.y_du);
    return bottom;
  });
}

}  // namespace kiosk::ui
