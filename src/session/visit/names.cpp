#include "session/visit/names.hpp"

namespace kiosk::session {

const char* name_of(Screen screen) {
  switch (screen) {
    case Screen::Welcome:
      return "welcome";
    case Screen::Topics:
      return "topics";
    case Screen::MoreTopics:
      return "more-topics";
    case Screen::Page:
      return "page";
    case Screen::Ask:
      return "ask";
    case Screen::Questions:
      return "questions";
    case Screen::Matches:
      return "matches";
    case Screen::AskNurse:
      return "ask-nurse";
    case Screen::Sources:
      return "sources";
    case Screen::HelpNow:
      break;
  }
  return "help-now";
}

std::string place_of(const State& state) {
  const std::string screen = name_of(state.screen);
  return state.screen == Screen::Page ? screen + ":" + state.position.page : screen;
}

const char* name_of(TextSize size) {
  switch (size) {
    case TextSize::APlus:
      return "A+";
    case TextSize::APlusPlus:
      return "A++";
    case TextSize::A:
      break;
  }
  return "A";
}

const char* name_of(Contrast contrast) {
  return contrast == Contrast::High ? "high-contrast" : "light";
}

}  // namespace kiosk::session
