#include "dialogue/proof/positions.hpp"

#include <algorithm>

#include "dialogue/diagnostics/report.hpp"

namespace kiosk::dialogue {

namespace {

constexpr std::size_t kMostCombinations = 1'000;
constexpr std::size_t kMostPositions = 1'000'000;

Language first_language(const Dialogue& dialogue) {
  return dialogue.languages.empty() ? Language() : dialogue.languages.front();
}

}  // namespace

Positions::Positions(const Dialogue& dialogue)
    : dialogue_(dialogue) {
  pages_.reserve(dialogue.pages.size() + 1);
  for (const auto& [id, page] : dialogue.pages) {
    place_of_.emplace(id, static_cast<Place>(pages_.size()));
    pages_.push_back(&page);
  }
  place_of_.insert_or_assign(kTopicsTarget, static_cast<Place>(pages_.size()));
  pages_.push_back(nullptr);
  reached_.resize(pages_.size());
  bounded_ = number_combinations();
  if (bounded_) {
    search();
  }
}

bool Positions::number_combinations() {
  combinations_.emplace_back();
  for (const auto& variable : dialogue_.variables) {
    if (combinations_.size() * variable.values.size() > kMostCombinations) {
      return false;
    }
    std::vector<Variables> longer;
    for (const auto& value : variable.values) {
      for (auto combination : combinations_) {
        combination[variable.name] = value;
        longer.push_back(std::move(combination));
      }
    }
    combinations_ = std::move(longer);
  }
  return true;
}

std::optional<Positions::State> Positions::encode(const Position& position) const {
  const auto place = place_of_.find(position.page);
  if (place == place_of_.end()) {
    return std::nullopt;
  }
  std::size_t combination = 0;
  std::size_t weight = 1;
  std::size_t known = 0;
  for (const auto& variable : dialogue_.variables) {
    const auto set = position.variables.find(variable.name);
    if (set == position.variables.end()) {
      return std::nullopt;
    }
    const auto value = std::find(variable.values.begin(), variable.values.end(), set->second);
    if (value == variable.values.end()) {
      return std::nullopt;
    }
    combination += weight * static_cast<std::size_t>(value - variable.values.begin());
    weight *= variable.values.size();
    ++known;
  }
  if (known != position.variables.size()) {
    return std::nullopt;
  }
  State state;
  state.place = place->second;
  state.combination = static_cast<std::uint32_t>(combination);
  state.alert = position.alert;
  return state;
}

std::uint64_t Positions::code_of(const State& state) const {
  const auto page_code = std::uint64_t{state.place} * combinations_.size() + state.combination;
  return page_code * 2 + (state.alert == Alert::RedFlag ? 1U : 0U);
}

Position Positions::position(Index at) const {
  const auto* here = page(at);
  return {here ? here->id : PageId(kTopicsTarget), variables(at), alert(at)};
}

std::span<const Positions::Way> Positions::ways(Index at) const {
  const auto end = at + 1 < size() ? states_[at + 1].first_way : ways_.size();
  const auto first = states_[at].first_way;
  return std::span(ways_).subspan(first, end - first);
}

bool Positions::is_reached(const PageId& page) const {
  const auto place = place_of_.find(page);
  return place != place_of_.end() && reached_[place->second];
}

void Positions::search() {
  const bool empty_variable =
      std::any_of(dialogue_.variables.begin(),
                  dialogue_.variables.end(),
                  [](const Variable& variable) { return variable.values.empty(); });
  const auto start = empty_variable ? std::nullopt : encode(start_position(dialogue_));
  if (!start) {
    ++broken_ways_;
    return;
  }
  states_.push_back(*start);
  index_of_.emplace(code_of(*start), 0);
  reached_[start->place] = true;
  for (Index at = 0; at < size(); ++at) {
    states_[at].first_way = ways_.size();
    open_ways(at);
    if (states_.size() > kMostPositions) {
      bounded_ = false;
      return;
    }
  }
}

void Positions::open_ways(Index at) {
  const auto here = position(at);
  const auto* page = this->page(at);
  if (!page) {
    open_topics(at, here);
    return;
  }
  if (page->kind == PageKind::Checklist) {
    open_checklist(at, *page, here);
  } else if (page->kind != PageKind::HelpNow) {
    open_page(at, *page, here);
  }
  add_way(at, {TouchKind::AllTopics, 0}, go_to(dialogue_, here, kTopicsTarget));
}

void Positions::open_page(Index at, const Page& page, const Position& position) {
  for (const auto choice : open_choices(page, position.variables)) {
    const Touch touch{TouchKind::Choice, static_cast<std::uint32_t>(choice)};
    add_way(at, touch, follow_choice(dialogue_, position, choice));
  }
}

void Positions::open_checklist(Index at, const Page& page, const Position& position) {
  add_way(at, {TouchKind::Ticks, kNoTick}, finish_checklist(dialogue_, position, {}));
  // Several ticks lead where one of them leads alone: no way is left out.
  for (const auto item : open_items(page, position.variables)) {
    const Touch touch{TouchKind::Ticks, static_cast<std::uint32_t>(item)};
    add_way(at, touch, finish_checklist(dialogue_, position, {item}));
  }
}

void Positions::open_topics(Index at, const Position& position) {
  for (std::size_t i = 0; i < dialogue_.topics.size(); ++i) {
    const auto& topic = dialogue_.topics[i];
    if (topic.shelf != Shelf::None && !topic.pages.empty()) {
      const Touch touch{TouchKind::Topic, static_cast<std::uint32_t>(i)};
      add_way(at, touch, go_to(dialogue_, position, topic.pages.front()));
    }
  }
}

void Positions::add_way(Index at, Touch touch, const Position& position) {
  const auto next = encode(position);
  if (!next) {
    ++broken_ways_;
    return;
  }
  add_way_to(at, touch, *next);
  if (states_[at].alert == Alert::Calm && next->alert == Alert::RedFlag) {
    auto back = states_[at];
    back.alert = Alert::RedFlag;
    add_way_to(at, {touch.kind, touch.index, Then::Back}, back);
  }
}

void Positions::add_way_to(Index at, Touch touch, State next) {
  const auto [known, is_new] = index_of_.try_emplace(code_of(next), size());
  if (is_new) {
    next.from = at;
    next.touch = touch;
    reached_[next.place] = true;
    states_.push_back(next);
  }
  ways_.push_back({known->second, touch});
}

std::string Positions::ticks_in_words(const Page& page, std::uint32_t index) const {
  if (index == kNoTick) {
    return "nothing on the list and go on";
  }
  return on_glass(page.items[index].text.in(first_language(dialogue_))) + " and go on";
}

std::string Positions::words_of(Index at, Touch touch) const {
  const auto* here = page(at);
  const auto language = first_language(dialogue_);
  std::string words = "“All topics”";
  if (touch.kind == TouchKind::Choice) {
    words = on_glass(here->choices[touch.index].text.in(language));
  } else if (touch.kind == TouchKind::Topic) {
    words = on_glass(dialogue_.topics[touch.index].title.in(language));
  } else if (touch.kind == TouchKind::Ticks) {
    words = ticks_in_words(*here, touch.index);
  }
  return touch.then == Then::Back ? words + ", then “Back”" : words;
}

std::string Positions::path_to(Index at) const {
  std::string path;
  for (; at != 0; at = states_[at].from) {
    auto touch = words_of(states_[at].from, states_[at].touch);
    path = path.empty() ? touch : touch.append(", then ").append(path);
  }
  return path.empty() ? path : "touch " + path;
}

}  // namespace kiosk::dialogue
