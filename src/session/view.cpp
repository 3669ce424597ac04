#include "session/view.hpp"

#include <algorithm>
#include <array>

#include "session/asking.hpp"
#include "session/bodies.hpp"
#include "session/idle.hpp"
#include "session/names.hpp"
#include "session/session.hpp"

namespace kiosk::session {

namespace {

TextSize next_size(TextSize size) {
  switch (size) {
    case TextSize::A:
      return TextSize::APlus;
    case TextSize::APlus:
      return TextSize::APlusPlus;
    case TextSize::APlusPlus:
      break;
  }
  return TextSize::A;
}

/// The page on the glass; null on welcome and topics.
const dialogue::Page* shown_page(const ViewContext& context) {
  const bool paged =
      context.state.screen == Screen::Page || context.state.screen == Screen::HelpNow;
  return paged ? context.content.dialogue.find_page(context.state.position.page) : nullptr;
}

/// Topics are a draft while any page behind them is; the screen of sources says so in its own
/// words.
bool shows_draft(const ViewContext& context) {
  if (const auto* page = shown_page(context)) {
    return is_draft(*page);
  }
  return context.state.screen != Screen::Welcome && context.state.screen != Screen::Sources &&
         has_drafts(context.content);
}

bool offers_sources(const ViewContext& context) {
  const bool set_up = context.content.site.state != dialogue::SiteState::NotSet;
  return context.state.screen == Screen::Page ||
         (context.state.screen == Screen::Welcome && set_up);
}

void add_step(Chrome& chrome, const ViewContext& context) {
  const auto* page = shown_page(context);
  const auto* topic = page ? context.content.dialogue.topic_of(page->id) : nullptr;
  if (!topic) {
    return;
  }
  const auto& steps = topic->steps;
  const auto here = std::find(steps.begin(), steps.end(), page->id);
  if (here != steps.end()) {
    chrome.step_index = static_cast<int>(here - steps.begin()) + 1;
    chrome.step_count = static_cast<int>(steps.size());
    chrome.step = context.wording.numbered("step_of", chrome.step_index, chrome.step_count);
  }
}

/// The upper bar during a visit: languages, text size, display.
void add_settings(Chrome& chrome, const ViewContext& context) {
  const auto& say = context.wording;
  for (const auto& language :
       dialogue::languages_on(context.content.dialogue, context.content.site)) {
    if (language != context.state.language) {
      chrome.languages.push_back(
          {"language-" + language, say.word_in("language_name", language), SetLanguage{language}});
    }
  }
  chrome.text_size = {"text-size", say.word("text_size"), SetSize{next_size(context.state.size)}};
  chrome.display = {"display", say.word("display"), OpenDisplay{}};
}

/// The lower bar: the ways out of this screen.
void add_ways(Chrome& chrome, const ViewContext& context) {
  const auto& say = context.wording;
  const auto screen = context.state.screen;
  const bool help_now = screen == Screen::HelpNow;
  if (screen != Screen::Welcome && screen != Screen::Topics && !context.state.trail.empty()) {
    chrome.back = {"back", say.word(help_now ? "go_back" : "back"), Back{}};
  }
  if (screen == Screen::Page || is_asking(screen)) {
    chrome.all_topics = {"all-topics", say.word("all_topics"), AllTopics{}};
  } else if (screen != Screen::Welcome) {
    chrome.start_over = {"start-over", say.word("start_over"), StartOver{}};
  }
  if (!help_now) {
    chrome.help = {"help", say.word("help"), Help{}};
  }
}

Chrome chrome_of(const ViewContext& context) {
  const auto& say = context.wording;
  const auto screen = context.state.screen;
  Chrome chrome;
  const auto& clinic = context.content.site.clinic;
  chrome.clinic = clinic.empty() ? say.say(context.content.dialogue.title) : clinic;
  if (screen != Screen::Welcome) {
    add_settings(chrome, context);
  }
  add_step(chrome, context);
  add_ways(chrome, context);
  chrome.more_down = say.word("more_down");
  chrome.more_up = say.word("more_up");
  if (offers_sources(context)) {
    chrome.sources = {"sources", say.word("sources"), OpenSources{}};
  }
  chrome.draft = shows_draft(context) ? say.word("draft") : std::string();
  if (screen == Screen::Topics || screen == Screen::MoreTopics) {
    chrome.note = say.word("general_information");
  }
  if (screen == Screen::Welcome && context.content.staff_mark == StaffMark::ContentProblem) {
    chrome.note = say.word("staff_problem");
  }
  return chrome;
}

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

StillThereView still_there(const ViewContext& context, base::Instant now) {
  const auto& say = context.wording;
  StillThereView shown;
  shown.title = say.word("still_there");
  shown.hint = say.word("still_there_hint");
  shown.here = {"here", say.word("i_am_here"), StillHere{}};
  shown.start_over = {"start-over", say.word("start_over"), StartOver{}};
  shown.help = {"help", say.word("help"), Help{}};
  const auto passed = static_cast<float>((now - context.state.overlay_since).count());
  const auto whole = static_cast<float>(still_there_time(context.content.site).count());
  shown.left = std::clamp(1.F - passed / whole, 0.F, 1.F);
  return shown;
}

std::string switch_words(const Wording& say, std::string_view what, Mark mark) {
  return say.word(what) + ": " + say.word(mark == Mark::On ? "on" : "off");
}

DisplayView display(const ViewContext& context) {
  const auto& say = context.wording;
  const auto& state = context.state;
  DisplayView shown;
  shown.title = say.word("display");
  for (const auto size : kTextSizes) {
    shown.sizes.push_back(
        {"size-" + std::to_string(shown.sizes.size()), name_of(size), SetSize{size}});
  }
  shown.size = static_cast<std::size_t>(
      std::find(kTextSizes.begin(), kTextSizes.end(), state.size) - kTextSizes.begin());
  const bool high = state.contrast == Contrast::High;
  shown.contrast_mark = high ? Mark::On : Mark::Off;
  shown.contrast = {"contrast",
                    switch_words(say, "contrast", shown.contrast_mark),
                    SetContrast{high ? Contrast::Normal : Contrast::High}};
  const bool less = state.movement == Movement::Less;
  shown.movement_mark = less ? Mark::On : Mark::Off;
  shown.movement = {"movement",
                    switch_words(say, "less_movement", shown.movement_mark),
                    SetMovement{less ? Movement::Normal : Movement::Less}};
  shown.done = {"done", say.word("done"), CloseDisplay{}};
  shown.help = {"help", say.word("help"), Help{}};
  return shown;
}

std::string key_of(const Content& content, const State& state) {
  static constexpr std::array kOverlays = {"", "|still-there", "|display"};
  std::string key = name_of(state.screen);
  if (state.screen == Screen::Page) {
    key += ":" + state.position.page;
  }
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
    shown.overlay = still_there(context, now);
  } else if (state.overlay == Overlay::Display) {
    shown.overlay = display(context);
  }
  return shown;
}

}  // namespace kiosk::session
