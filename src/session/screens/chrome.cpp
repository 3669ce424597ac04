#include <algorithm>

#include "session/asking/offers.hpp"
#include "session/screens/bodies.hpp"
#include "session/screens/frame.hpp"

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

/// Topics are a draft while any page behind them is; the screen of sources says so in its own
/// words.
ReviewNeed need_shown(const ViewContext& context) {
  if (const auto* page = shown_page(context)) {
    return review_need(context, *page);
  }
  const auto screen = context.state.screen;
  return screen == Screen::Welcome || screen == Screen::Sources ? ReviewNeed::None
                                                                : review_need(context);
}

std::string draft_line(const ViewContext& context) {
  switch (need_shown(context)) {
    case ReviewNeed::First:
      return context.wording.word("draft");
    case ReviewNeed::Next:
      return context.wording.word("review_due");
    case ReviewNeed::None:
      break;
  }
  return "";
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

}  // namespace

const dialogue::Page* shown_page(const ViewContext& context) {
  const bool paged =
      context.state.screen == Screen::Page || context.state.screen == Screen::HelpNow;
  return paged ? context.content.dialogue.find_page(context.state.position.page) : nullptr;
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
  chrome.draft = draft_line(context);
  if (screen == Screen::Topics || screen == Screen::MoreTopics) {
    chrome.note = say.word("general_information");
  }
  if (screen == Screen::Welcome && context.content.staff_mark == StaffMark::ContentProblem) {
    chrome.note = say.word("staff_problem");
  }
  return chrome;
}

}  // namespace kiosk::session
