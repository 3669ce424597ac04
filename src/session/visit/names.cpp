#include "session/visit/names.hpp"

#include <algorithm>

namespace kiosk::session {

namespace {

struct StageName {
  PrintStage stage;
  const char* name;
};

constexpr auto kStageNames = std::to_array<StageName>({{PrintStage::None, "none"},
                                                       {PrintStage::Sending, "sending"},
                                                       {PrintStage::NoPaper, "no-paper"},
                                                       {PrintStage::DoorOpen, "door-open"},
                                                       {PrintStage::NoAnswer, "no-answer"},
                                                       {PrintStage::Trouble, "trouble"},
                                                       {PrintStage::Printed, "printed"},
                                                       {PrintStage::Failed, "failed"}});

}  // namespace

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

const char* name_of(PrintStage stage) {
  const auto* const found = std::find_if(
      kStageNames.begin(), kStageNames.end(), [&](const auto& one) { return one.stage == stage; });
  return found == kStageNames.end() ? "" : found->name;
}

std::optional<PrintStage> print_stage_of(std::string_view name) {
  const auto* const found = std::find_if(
      kStageNames.begin(), kStageNames.end(), [&](const auto& one) { return one.name == name; });
  return found == kStageNames.end() ? std::nullopt : std::optional(found->stage);
}

const char* name_of(Contrast contrast) {
  return contrast == Contrast::High ? "high-contrast" : "light";
}

}  // namespace kiosk::session
