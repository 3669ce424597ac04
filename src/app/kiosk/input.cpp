#include "app/kiosk/input.hpp"

#include <optional>

#include "stage/glass_window.hpp"

namespace kiosk::app {

namespace {

std::optional<ui::FocusKey> focus_key(platform::Key key) {
  switch (key) {
    case platform::Key::Next:
      return ui::FocusKey::Next;
    case platform::Key::Previous:
      return ui::FocusKey::Previous;
    case platform::Key::Back:
      return ui::FocusKey::Back;
    case platform::Key::ScrollDown:
      return ui::FocusKey::ScrollDown;
    case platform::Key::ScrollUp:
      return ui::FocusKey::ScrollUp;
    case platform::Key::Enter:
    case platform::Key::Space:
    case platform::Key::Erase:
    case platform::Key::Quit:
      break;
  }
  return std::nullopt;
}

void take_key(const platform::KeyEvent& event, stage::Stage& stage) {
  switch (event.key) {
    case platform::Key::Enter:
      stage.enter_key();
      break;
    case platform::Key::Space:
      stage.space_key();
      break;
    case platform::Key::Erase:
      stage.erase_key(event.press);
      break;
    default:
      if (const auto focus = focus_key(event.key)) {
        stage.key(*focus);
      }
      break;
  }
}

}  // namespace

bool asks_to_end(const platform::WindowEvent& event) {
  return event.kind == platform::EventKind::Close ||
         (event.kind == platform::EventKind::Key && event.key.key == platform::Key::Quit);
}

bool loses_the_frame(const platform::WindowEvent& event) {
  return event.kind == platform::EventKind::Resized || event.kind == platform::EventKind::Exposed;
}

void take_input(const platform::WindowEvent& event, stage::Stage& stage) {
  switch (event.kind) {
    case platform::EventKind::Pointer:
      stage.touch(stage::touch_of(event.pointer));
      break;
    case platform::EventKind::Text:
      stage.type(event.text.words, event.text.press);
      break;
    case platform::EventKind::Key:
      take_key(event.key, stage);
      break;
    case platform::EventKind::Resized:
    case platform::EventKind::Exposed:
    case platform::EventKind::Close:
      break;
  }
}

}  // namespace kiosk::app
