#include "ui/layout.hpp"

#include <type_traits>
#include <variant>

#include "ui/layout/layout_builder.hpp"
#include "ui/screens/screens.hpp"

namespace kiosk::ui {

Layout lay_out(const session::View& view,
               const Glass& glass,
               const Memory& memory,
               text::Typesetter& typesetter) {
  Builder builder(glass, view, typesetter);
  const ScreenContext screen{view, memory};
  if (!std::holds_alternative<std::monostate>(view.overlay)) {
    builder.set_covered();
  }
  std::visit([&](const auto& body) { add_screen(builder, screen, body); }, view.body);
  builder.set_uncovered();
  std::visit(
      [&](const auto& card) {
        if constexpr (!std::is_same_v<std::decay_t<decltype(card)>, std::monostate>) {
          add_overlay(builder, screen, card);
        }
      },
      view.overlay);
  return builder.layout();
}

}  // namespace kiosk::ui
