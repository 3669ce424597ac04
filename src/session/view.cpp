#include <array>

#include "session/screens/bodies.hpp"
#include "session/screens/frame.hpp"
#include "session/session.hpp"
#include "session/view/word_count.hpp"
#include "session/visit/names.hpp"

namespace kiosk::session {

namespace {

Body body_of(const ViewContext& context) {
  if (context.state.screen == Screen::Welcome) {
    return welcome_body(context);
  }
  if (context.state.screen == Screen::HelpNow) {
    return help_now_body(context);
  }
  if (const auto* page = shown_page(context)) {
    return page_body(context, *page);
  }
  switch (context.state.screen) {
    case Screen::Ask:
      return ask_body(context);
    case Screen::Questions:
      return questions_body(context);
    case Screen::Matches:
      return matches_body(context);
    case Screen::AskNurse:
      return ask_nurse_body(context);
    case Screen::Sources:
      return sources_body(context);
    default:
      break;
  }
  return topics_body(context,
                     context.state.screen == Screen::MoreTopics ? dialogue::Shelf::More
                                                                : dialogue::Shelf::Home);
}

std::string key_of(const Content& content, const State& state) {
  static constexpr std::array kOverlays = {"", "|still-there", "|display"};
  auto key = place_of(state);
  const auto& topics = content.dialogue.topics;
  if (state.screen == Screen::Questions) {
    key += ":" + (state.asking.topic < topics.size() ? topics[state.asking.topic].id : "");
  }
  return key + kOverlays.at(static_cast<std::size_t>(state.overlay));
}

}  // namespace

View view(const Content& content, const State& state, base::Instant now) {
  const ViewContext context{content, state, Wording(content, state.language)};
  View shown;
  shown.key = key_of(content, state);
  shown.language = state.language;
  shown.size = state.size;
  shown.contrast = state.contrast;
  shown.movement = state.movement;
  shown.chrome = chrome_of(context);
  shown.body = body_of(context);
  shown.word_count = word_count(shown.body);
  if (state.overlay == Overlay::StillThere) {
    shown.overlay = still_there_card(context, now);
  } else if (state.overlay == Overlay::Display) {
    shown.overlay = display_card(context);
  }
  return shown;
}

}  // namespace kiosk::session
