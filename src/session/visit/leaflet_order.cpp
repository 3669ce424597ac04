#include "session/visit/leaflet_order.hpp"

#include <algorithm>

namespace kiosk::session {

namespace {

using dialogue::Topic;

/// One that a visitor can pick has a leaflet.
bool has_leaflet(const Topic* topic) {
  return topic != nullptr && topic->shelf != dialogue::Shelf::None;
}

/// Of the pages that lead to the ending, the topic of the last one; that of the ending itself if
/// none has a leaflet.
const Topic* topic_before(const Content& content, const State& state) {
  const auto& dialogue = content.dialogue;
  const auto behind =
      std::find_if(state.trail.rbegin(), state.trail.rend(), [&](const Crumb& crumb) {
        return crumb.screen == Screen::Page && has_leaflet(dialogue.topic_of(crumb.position.page));
      });
  return dialogue.topic_of(behind == state.trail.rend() ? state.position.page
                                                        : behind->position.page);
}

/// Null where nothing is printed.
const Topic* topic_here(const Content& content, const State& state) {
  if (state.screen == Screen::HelpNow) {
    return content.dialogue.topic_of(dialogue::kHelpNowPage);
  }
  const auto* page =
      state.screen == Screen::Page ? content.dialogue.find_page(state.position.page) : nullptr;
  return page != nullptr && page->kind == dialogue::PageKind::Ending ? topic_before(content, state)
                                                                     : nullptr;
}

}  // namespace

std::optional<LeafletOrder> leaflet_order(const Content& content, const State& state) {
  const auto* topic = content.site.printer.queue.empty() ? nullptr : topic_here(content, state);
  if (topic == nullptr) {
    return std::nullopt;
  }
  const bool help = state.screen == Screen::HelpNow;
  return LeafletOrder{topic->id,
                      help ? dialogue::PageId(dialogue::kHelpNowPage) : state.position.page,
                      state.language,
                      state.size == TextSize::A ? LeafletPrint::Usual : LeafletPrint::Large};
}

bool may_print(const State& state, const LeafletOrder& order) {
  const auto& printing = state.printing;
  const bool is_there = printing.stage == PrintStage::Printed && printing.order == order;
  return !is_under_way(printing.stage) && !is_there && printing.ordered < kMostLeaflets;
}

}  // namespace kiosk::session
