#include "editor/map/map_list.hpp"

#include <algorithm>
#include <utility>

#include "mapping/map_words.hpp"
#include <imgui.h>

#include "session/view/plain_words.hpp"

namespace kiosk::editor {

namespace {

using dialogue::MapEdgeKind;
using dialogue::MapNode;
using dialogue::MapNodeKind;
using dialogue::PageKind;

void add(std::string& words, const std::string& more) {
  words += (words.empty() ? "" : ", ") + more;
}

/// What the picture says with shapes and lines in a box.
std::string marks_of(const MapNode& node) {
  std::string marks;
  if (node.is_start) {
    add(marks, "visits begin here");
  }
  if (node.page_kind == PageKind::Checklist) {
    add(marks, "checklist");
  } else if (node.page_kind == PageKind::Quiz) {
    add(marks, "quiz");
  } else if (node.page_kind == PageKind::Ending) {
    add(marks, "an ending");
  } else if (node.page_kind == PageKind::HelpNow) {
    add(marks, "help now, an ending");
  }
  if (const auto approval = mapping::words_of_approval(node.counts); !approval.empty()) {
    add(marks, approval);
  }
  if (node.is_unreached) {
    add(marks, "nothing leads here");
  }
  if (node.counts.to_mend > 0) {
    add(marks, std::to_string(node.counts.to_mend) + " to mend");
  }
  return marks;
}

bool is_to_mend(const MapNode& node) {
  const auto& counts = node.counts;
  return counts.to_mend + counts.broken + counts.void_approvals + counts.reviews_due > 0;
}

}  // namespace

void MapList::draw_row(const std::string& id,
                       const std::string& words,
                       std::uint32_t colour,
                       const std::string& page) {
  if (widgets_.wrapped_row(id, words, colour) && !page.empty()) {
    pressed_ = page;
  }
}

void MapList::draw_edge_from(const MapContent& content, std::size_t number) {
  const auto& edge = content.map.edges[number];
  const auto& target = content.map.nodes[edge.to];
  const auto& source = content.map.nodes[edge.from];
  const auto said = session::without_bold(edge.words.in(content.language));
  const auto title = title_of(target, content.language);
  std::string words = "→ " + title;
  if (edge.kind == MapEdgeKind::RedFlag) {
    words += ", DANGER";
  }
  if (edge.is_broken) {
    words = "→ BROKEN: there is no page " + title;
  }
  if (edge.kind == MapEdgeKind::Result || (edge.kind == MapEdgeKind::RedFlag && said.empty())) {
    words += ", a result of the checklist";
  }
  if (!said.empty() && said != title) {
    words += " (“" + said + "”)";
  }
  // What leads nowhere is mended on the page it stands on.
  const auto& page = target.kind == MapNodeKind::Page ? target.name
                     : edge.is_broken                 ? source.name
                                                      : std::string();
  const auto colour = edge.is_broken                      ? colours::kAmber
                      : edge.kind == MapEdgeKind::RedFlag ? colours::kRed
                                                          : colours::kInk;
  draw_row("map-list:" + source.name + ">" + std::to_string(number), words, colour, page);
}

void MapList::draw_edge_to(const MapContent& content, std::size_t number) {
  const auto& edge = content.map.edges[number];
  const auto& source = content.map.nodes[edge.from];
  const auto& target = content.map.nodes[edge.to];
  draw_row("map-list:" + target.name + "<" + std::to_string(number),
           "← from " + title_of(source, content.language),
           colours::kInkSoft,
           source.kind == MapNodeKind::Page ? source.name : std::string());
}

void MapList::draw_node(const MapContent& content, std::size_t number, const std::string& chosen) {
  const auto& node = content.map.nodes[number];
  if (node.kind == MapNodeKind::Missing) {
    return;  // said where it is named
  }
  const bool is_page = node.kind == MapNodeKind::Page;
  const bool is_chosen = is_page && node.name == chosen;
  if (is_chosen && std::exchange(goes_to_chosen_, false)) {
    ImGui::SetScrollHereY(0);
  }
  const auto marks = marks_of(node);
  push_font(Font::Bold);
  draw_row("map-list:" + node.name,
           title_of(node, content.language) + (marks.empty() ? "" : " (" + marks + ")"),
           is_to_mend(node) ? colours::kAmber
           : is_chosen      ? colours::kTeal
                            : colours::kInk,
           is_page ? node.name : std::string());
  pop_font();
  constexpr float kStepInPx = 18;
  ImGui::Indent(kStepInPx);
  for (const auto edge : content.from[number]) {
    draw_edge_from(content, edge);
  }
  for (const auto edge : content.to[number]) {
    draw_edge_to(content, edge);
  }
  ImGui::Unindent(kStepInPx);
  ImGui::Spacing();
}

void MapList::draw_heading(const MapContent& content, const std::string& topic) {
  const auto found = std::ranges::find(content.map.topics, topic, &dialogue::MapTopic::id);
  if (found != content.map.topics.end()) {
    ImGui::Separator();
    widgets_.words(found->title.in(content.language), Font::Heading);
  }
}

std::string MapList::draw(const MapContent& content, const std::string& chosen) {
  pressed_.clear();
  std::string topic;
  for (std::size_t number = 0; number < content.map.nodes.size(); ++number) {
    const auto& node = content.map.nodes[number];
    if (node.topic != topic) {
      topic = node.topic;
      draw_heading(content, topic);
    }
    draw_node(content, number, chosen);
  }
  return std::exchange(pressed_, {});
}

}  // namespace kiosk::editor
