#include "stage/ahead.hpp"

#include <algorithm>
#include <utility>

namespace kiosk::stage {

namespace {

/// Only what goes from screen to screen: what is set or ticked comes back on the same one.
bool leads_on(const session::Intent& intent) {
  return session::is_one_of<session::Start,
                            session::OpenTopic,
                            session::OpenMoreTopics,
                            session::Choose,
                            session::FinishChecklist,
                            session::NoneOfThese,
                            session::Back,
                            session::AllTopics,
                            session::Help,
                            session::StartOver,
                            session::OpenSources,
                            session::OpenAsk>(intent);
}

bool shows_the_same(const session::State& one, const session::State& other) {
  return one.screen == other.screen && one.position.page == other.position.page &&
         one.language == other.language;
}

}  // namespace

std::vector<session::State> states_ahead(const session::Content& content,
                                         const session::State& state,
                                         const ui::Layout& layout,
                                         base::Instant now) {
  std::vector<session::State> ahead;
  for (const auto& element : layout.elements) {
    if (!ui::can_act(element) || !leads_on(element.intent)) {
      continue;
    }
    auto next = session::step(content, state, element.intent, now).state;
    const auto same = [&](const session::State& one) { return shows_the_same(one, next); };
    if (!same(state) && std::none_of(ahead.begin(), ahead.end(), same)) {
      ahead.push_back(std::move(next));
    }
  }
  return ahead;
}

}  // namespace kiosk::stage
