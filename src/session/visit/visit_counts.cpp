#include "session/visit/visit_counts.hpp"

#include <algorithm>

#include "session/visit/content.hpp"
#include "session/visit/names.hpp"

namespace kiosk::session {

namespace {

/// A page may be gone since it was seen: content changes under a visit.
dialogue::PageKind kind_of(const Content& content, const dialogue::PageId& id) {
  const auto* page = content.dialogue.find_page(id);
  return page == nullptr ? dialogue::PageKind::Page : page->kind;
}

dialogue::PageId ending_of(const Content& content, const State& state) {
  if (state.visited.contains(dialogue::kHelpNowPage)) {
    return dialogue::kHelpNowPage;
  }
  const auto is_ending = [&](const dialogue::PageId& id) {
    return kind_of(content, id) == dialogue::PageKind::Ending;
  };
  if (state.screen == Screen::Page && is_ending(state.position.page)) {
    return state.position.page;
  }
  const auto found = std::find_if(state.visited.begin(), state.visited.end(), is_ending);
  return found == state.visited.end() ? dialogue::PageId() : *found;
}

}  // namespace

std::optional<VisitCounts> counts_of(const Content& content, const State& state) {
  if (state.screen == Screen::Welcome) {
    return std::nullopt;
  }
  VisitCounts counts;
  counts.language = state.language;
  counts.questions = state.questions;
  for (const auto& id : state.visited) {
    if (id == dialogue::kHelpNowPage) {
      continue;
    }
    counts.pages.insert(id);
    if (const auto* topic = content.dialogue.topic_of(id)) {
      counts.topics.insert(topic->id);
    }
  }
  counts.ending = ending_of(content, state);
  if (counts.ending.empty()) {
    counts.left_at = place_of(state);
  }
  return counts;
}

}  // namespace kiosk::session
