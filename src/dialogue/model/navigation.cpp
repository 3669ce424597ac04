#include "dialogue/model/navigation.hpp"

#include <algorithm>

namespace kiosk::dialogue {

bool holds(const Condition& condition, const Variables& variables) {
  return std::all_of(condition.begin(), condition.end(), [&](const auto& demand) {
    const auto variable = variables.find(demand.first);
    return variable != variables.end() &&
           std::find(demand.second.begin(), demand.second.end(), variable->second) !=
               demand.second.end();
  });
}

namespace {

template <typename Part>
std::vector<std::size_t> open_parts(const std::vector<Part>& parts, const Variables& variables) {
  std::vector<std::size_t> open;
  for (std::size_t index = 0; index < parts.size(); ++index) {
    if (holds(parts[index].when, variables)) {
      open.push_back(index);
    }
  }
  return open;
}

}  // namespace

std::vector<std::size_t> open_choices(const Page& page, const Variables& variables) {
  return open_parts(page.choices, variables);
}

std::vector<std::size_t> open_items(const Page& page, const Variables& variables) {
  return open_parts(page.items, variables);
}

Position start_position(const Dialogue& dialogue) {
  return {dialogue.start, dialogue.initial_variables(), Alert::Calm};
}

Position go_to(const Dialogue& dialogue, const Position& from, const PageId& target) {
  auto next = from;
  const auto* page = dialogue.find_page(target);
  const bool closed = from.alert == Alert::RedFlag && page && page->kind == PageKind::Ending;
  next.page = closed ? PageId(kHelpNowPage) : target;
  return next;
}

Position follow_choice(const Dialogue& dialogue, const Position& from, std::size_t index) {
  const auto* page = dialogue.find_page(from.page);
  if (!page || index >= page->choices.size()) {
    return from;
  }
  const auto& choice = page->choices[index];
  auto next = from;
  for (const auto& [name, value] : choice.set) {
    next.variables[name] = value;
  }
  if (choice.red_flag) {
    next.alert = Alert::RedFlag;
  }
  return go_to(dialogue, next, choice.target);
}

Position finish_checklist(const Dialogue& dialogue,
                          const Position& from,
                          const std::set<std::size_t>& ticks) {
  const auto* page = dialogue.find_page(from.page);
  if (!page || page->kind != PageKind::Checklist) {
    return from;
  }
  auto next = from;
  PageId target = ticks.empty() ? page->results.none : page->results.amber;
  const bool red = std::any_of(ticks.begin(), ticks.end(), [&](std::size_t tick) {
    return tick < page->items.size() && page->items[tick].level == Level::Red;
  });
  if (red) {
    next.alert = Alert::RedFlag;
    target = page->results.red;
  }
  return go_to(dialogue, next, target);
}

}  // namespace kiosk::dialogue
