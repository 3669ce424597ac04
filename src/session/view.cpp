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
const dialogue::Page* shown_page(const Scene& scene) {
  const bool paged = scene.state.screen == Screen::Page || scene.state.screen == Screen::HelpNow;
  return paged ? scene.content.dialogue.find_page(scene.state.position.page) : nullptr;
}

/// Topics are a draft while any page behind them is; the screen of sources says so in its own
/// words.
bool shows_draft(const Scene& scene) {
  if (const auto* page = shown_page(scene)) {
    return is_draft(*page);
  }
  return scene.state.screen != Screen::Welcome && scene.state.screen != Screen::Sources &&
         has_drafts(scene.content);
}

bool offers_sources(const Scene& scene) {
  const bool set_up = scene.content.site.state != dialogue::SiteState::NotSet;
  return scene.state.screen == Screen::Page || (scene.state.screen == Screen::Welcome && set_up);
}

void add_step(Chrome& chrome, const Scene& scene) {
  const auto* page = shown_page(scene);
  const auto* topic = page ? scene.content.dialogue.topic_of(page->id) : nullptr;
  if (!topic) {
    return;
  }
  const auto& steps = topic->steps;
  const auto here = std::find(steps.begin(), steps.end(), page->id);
  if (here != steps.end()) {
    chrome.step_index = static_cast<int>(here - steps.begin()) + 1;
    chrome.step_count = static_cast<int>(steps.size());
    chrome.step = scene.wording.numbered("step_of", chrome.step_index, chrome.step_count);
  }
}

/// The upper bar during a visit: languages, text size, display.
void add_settings(Chrome& chrome, const Scene& scene) {
  const auto& say = scene.wording;
  for (const auto& language : dialogue::languages_on(scene.content.dialogue, scene.content.site)) {
    if (language != scene.state.language) {
      chrome.languages.push_back(
          {"language-" + language, say.word_in("language_name", language), SetLanguage{language}});
    }
  }
  chrome.text_size = {"text-size", say.word("text_size"), SetSize{next_size(scene.state.size)}};
  chrome.display = {"display", say.word("display"), OpenDisplay{}};
}

/// The lower bar: the ways out of this screen.
void add_ways(Chrome& chrome, const Scene& scene) {
  const auto& say = scene.wording;
  const auto screen = scene.state.screen;
  const bool help_now = screen == Screen::HelpNow;
  if (screen != Screen::Welcome && screen != Screen::Topics && !scene.state.trail.empty()) {
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

Chrome chrome_of(const Scene& scene) {
  const auto& say = scene.wording;
  const auto screen = scene.state.screen;
  Chrome chrome;
  const auto& clinic = scene.content.site.clinic;
  chrome.clinic = clinic.empty() ? say.say(scene.content.dialogue.title) : clinic;
  if (screen != Screen::Welcome) {
    add_settings(chrome, scene);
  }
  add_step(chrome, scene);
  add_ways(chrome, scene);
  chrome.more_down = say.word("more_down");
  chrome.more_up = say.word("more_up");
  if (offers_sources(scene)) {
    chrome.sources = {"sources", say.word("sources"), OpenSources{}};
  }
  chrome.draft = shows_draft(scene) ? say.word("draft") : std::string();
  if (screen == Screen::Topics || screen == Screen::MoreTopics) {
    chrome.note = say.word("general_information");
  }
  if (screen == Screen::Welcome && scene.content.staff_mark == StaffMark::ContentProblem) {
    chrome.note = say.word("staff_problem");
  }
  return chrome;
}

Body body_of(const Scene& scene) {
  if (scene.state.screen == Screen::Welcome) {
    return welcome_body(scene);
  }
  if (scene.state.screen == Screen::HelpNow) {
    return help_now_body(scene);
  }
  if (const auto* page = shown_page(scene)) {
    return page_body(scene, *page);
  }
  switch (scene.state.screen) {
    case Screen::Ask:
      return ask_body(scene);
    case Screen::Questions:
      return questions_body(scene);
    case Screen::Matches:
      return matches_body(scene);
    case Screen::AskNurse:
      return ask_nurse_body(scene);
    case Screen::Sources:
      return sources_body(scene);
    default:
      break;
  }
  return topics_body(scene,
                     scene.state.screen == Screen::MoreTopics ? dialogue::Shelf::More
                                                              : dialogue::Shelf::Home);
}

StillThereView still_there(const Scene& scene, base::Instant now) {
  const auto& say = scene.wording;
  StillThereView shown;
  shown.title = say.word("still_there");
  shown.hint = say.word("still_there_hint");
  shown.here = {"here", say.word("i_am_here"), StillHere{}};
  shown.start_over = {"start-over", say.word("start_over"), StartOver{}};
  shown.help = {"help", say.word("help"), Help{}};
  const auto passed = static_cast<float>((now - scene.state.overlay_since).count());
  const auto whole = static_cast<float>(still_there_time(scene.content.site).count());
  shown.left = std::clamp(1.F - passed / whole, 0.F, 1.F);
  return shown;
}

std::string switch_words(const Wording& say, std::string_view what, Mark mark) {
  return say.word(what) + ": " + say.word(mark == Mark::On ? "on" : "off");
}

DisplayView display(const Scene& scene) {
  const auto& say = scene.wording;
  const auto& state = scene.state;
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
  const Scene scene{content, state, Wording(content, state.language)};
  View shown;
  shown.key = key_of(content, state);
  shown.language = state.language;
  shown.size = state.size;
  shown.contrast = state.contrast;
  shown.movement = state.movement;
  shown.chrome = chrome_of(scene);
  shown.body = body_of(scene);
  shown.word_count = word_count(shown.body);
  if (state.overlay == Overlay::StillThere) {
    shown.overlay = still_there(scene, now);
  } else if (state.overlay == Overlay::Display) {
    shown.overlay = display(scene);
  }
  return shown;
}

}  // namespace kiosk::session
