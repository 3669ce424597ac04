#include "app/tour/tour_screens.hpp"

#include <algorithm>

#include "app/tour/tour_ask_screens.hpp"
#include "session/visit/leaflet_order.hpp"
#include "session/visit/names.hpp"

namespace kiosk::app {

namespace {

using session::Screen;
using session::State;

/// How much a visitor with these variables can meet: items, choices and blocks that are open.
std::size_t count_open(const dialogue::Dialogue& dialogue, const dialogue::Variables& variables) {
  std::size_t open = 0;
  for (const auto& [id, page] : dialogue.pages) {
    open += dialogue::open_items(page, variables).size();
    open += dialogue::open_choices(page, variables).size();
    open += static_cast<std::size_t>(
        std::count_if(page.blocks.begin(), page.blocks.end(), [&](const auto& block) {
          return dialogue::holds(block.when, variables);
        }));
  }
  return open;
}

/// The values that open most, so that the tour meets as much as it can.
dialogue::Variables open_variables(const dialogue::Dialogue& dialogue) {
  auto variables = dialogue.initial_variables();
  for (const auto& variable : dialogue.variables) {
    const auto opened_by = [&](const dialogue::VariableValue& value) {
      auto trial = variables;
      trial[variable.name] = value;
      return count_open(dialogue, trial);
    };
    variables[variable.name] = *std::max_element(
        variable.values.begin(), variable.values.end(), [&](const auto& first, const auto& second) {
          return opened_by(first) < opened_by(second);
        });
  }
  return variables;
}

dialogue::PageId page_of_most_sources(const dialogue::Dialogue& dialogue) {
  const auto most = std::max_element(
      dialogue.pages.begin(), dialogue.pages.end(), [](const auto& first, const auto& second) {
        return first.second.sources.size() < second.second.sources.size();
      });
  return most == dialogue.pages.end() ? dialogue::PageId() : most->first;
}

enum class RightOrWrong { Right, Wrong };

std::size_t index_of_answer(const dialogue::Page& page, RightOrWrong sought) {
  const auto found =
      std::find_if(page.answers.begin(), page.answers.end(), [&](const auto& answer) {
        return answer.right == (sought == RightOrWrong::Right);
      });
  return static_cast<std::size_t>(found - page.answers.begin());
}

/// What the printer may have to say on this page, if anything can be printed on it.
void add_printing(std::vector<TourScreen>& screens,
                  const session::Content& content,
                  const dialogue::PageId& page,
                  State state) {
  const auto order = session::leaflet_order(content, state);
  if (!order) {
    return;
  }
  state.printing = {session::PrintStage::Printed, *order, 1};
  screens.push_back({page + "-printed", state});
  state.printing.stage = session::PrintStage::NoPaper;
  screens.push_back({page + "-no-paper", state});
  state.printing.stage = session::PrintStage::Failed;
  screens.push_back({page + "-not-printed", state});
}

void add_page(std::vector<TourScreen>& screens,
              const session::Content& content,
              const State& base,
              const dialogue::Page& page) {
  auto state = base;
  state.screen = page.kind == dialogue::PageKind::HelpNow ? Screen::HelpNow : Screen::Page;
  state.position.page = page.id;
  state.trail.push_back({Screen::Topics, base.position, {}, {}});
  screens.push_back({page.id, state});
  if (page.kind == dialogue::PageKind::Checklist) {
    state.ticks = {0};
    screens.push_back({page.id + "-ticked", state});
  }
  if (page.kind == dialogue::PageKind::Quiz) {
    state.answered = index_of_answer(page, RightOrWrong::Wrong);
    screens.push_back({page.id + "-wrong", state});
    state.answered = index_of_answer(page, RightOrWrong::Right);
    screens.push_back({page.id + "-right", state});
  }
  add_printing(screens, content, page.id, state);
}

}  // namespace

std::vector<TourSetting> tour_settings(const session::Content& content) {
  std::vector<TourSetting> settings;
  for (const auto& language : dialogue::languages_on(content.dialogue, content.site)) {
    for (const auto size : session::kTextSizes) {
      for (const auto contrast : session::kContrasts) {
        settings.push_back({language, size, contrast});
      }
    }
  }
  return settings;
}

std::vector<TourScreen> tour_screens(const session::Content& content, const TourSetting& setting) {
  auto base = session::fresh_state(content, base::Instant{});
  base.language = setting.language;
  base.size = setting.size;
  base.contrast = setting.contrast;
  base.position = dialogue::start_position(content.dialogue);
  base.position.variables = open_variables(content.dialogue);
  std::vector<TourScreen> screens{{"welcome", base}};
  base.screen = Screen::Topics;
  base.position.page = dialogue::kTopicsTarget;
  screens.push_back({"topics", base});
  auto more = base;
  more.screen = Screen::MoreTopics;
  screens.push_back({"more-topics", more});
  for (const auto& topic : content.dialogue.topics) {
    for (const auto& id : topic.pages) {
      add_page(screens, content, base, *content.dialogue.find_page(id));
    }
  }
  auto sources = base;
  sources.screen = Screen::Sources;
  sources.trail.push_back({Screen::Topics, base.position, {}, {}});
  screens.push_back({"sources", sources});
  sources.sources_of = page_of_most_sources(content.dialogue);
  screens.push_back({"sources-of-page", sources});
  const auto asking = tour_ask_screens(content, base);
  screens.insert(screens.end(), asking.begin(), asking.end());
  auto overlay = base;
  overlay.overlay = session::Overlay::StillThere;
  screens.push_back({"still-there", overlay});
  overlay.overlay = session::Overlay::Display;
  screens.push_back({"display", overlay});
  return screens;
}

}  // namespace kiosk::app
