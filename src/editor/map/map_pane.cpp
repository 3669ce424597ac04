#include "editor/map/map_pane.hpp"

#include <algorithm>
#include <utility>

#include "editor/map/map_legend.hpp"
#include <imgui.h>

namespace kiosk::editor {

namespace {

using dialogue::DialogueMap;
using dialogue::MapNodeKind;

std::string topic_of(const DialogueMap& map, const std::string& page) {
  const auto number = map.find(MapNodeKind::Page, page);
  return number < map.nodes.size() ? map.nodes[number].topic : std::string();
}

/// The first node of the topic: its pages, or the one that stands for them.
std::size_t first_of(const DialogueMap& map, const std::string& topic) {
  const auto found = std::ranges::find(map.nodes, topic, &dialogue::MapNode::topic);
  return static_cast<std::size_t>(found - map.nodes.begin());
}

}  // namespace

void MapPane::set_content(MapContent content) {
  content_ = std::move(content);
  is_ordered_ = false;
}

void MapPane::order_anew(FirstSight sight, Keys keys) {
  is_ordered_ = false;
  sight_ = sight;
  keys_ = keys;
}

void MapPane::show(MapForm form) {
  if (form == form_) {
    return;
  }
  form_ = form;
  topic_.clear();
  open_.clear();
  if (form == MapForm::Near) {
    order_anew(FirstSight::ToRead, Keys::ToMiddle);
  } else if (form == MapForm::Topics) {
    order_anew(FirstSight::Whole, Keys::ToMiddle);
  } else if (form == MapForm::List) {
    list_.go_to_chosen();
  }
}

void MapPane::order() {
  is_ordered_ = true;
  MapOrder order;
  order.language = content_.language;
  if (form_ == MapForm::Near) {
    order.map = dialogue::neighbourhood(content_.map, page_, 1);
  }
  if (order.map.nodes.empty()) {
    order.map = dialogue::with_closed_topics(content_.map, open_);
  }
  order.sight = std::exchange(sight_, FirstSight::Unmoved);
  order.middle =
      topic_.empty() ? order.map.find(MapNodeKind::Page, page_) : first_of(order.map, topic_);
  if (order.middle == order.map.nodes.size()) {
    order.middle = first_of(order.map, topic_of(content_.map, page_));
  }
  middle_ = order.middle;
  last_sheet_ = canvas_.sheet();
  canvas_.order(std::move(order));
}

bool MapPane::refresh(const Selection& selection) {
  if (page_ != selection.page) {
    const bool is_first = page_.empty();
    page_ = selection.page;
    topic_.clear();
    list_.go_to_chosen();
    if (page_.empty()) {
      form_ = MapForm::None;  // another file was chosen, and stands on no map
    } else if (!is_first) {
      open_.insert(topic_of(content_.map, page_));
      order_anew(FirstSight::AsBefore, Keys::Stay);
    }
    is_ordered_ = false;
  }
  if (form_ != MapForm::Near && form_ != MapForm::Topics) {
    return false;
  }
  if (!is_ordered_ && !content_.map.nodes.empty()) {
    order();
  }
  return canvas_.refresh();
}

void MapPane::draw_zoom() {
  const auto button = [&](Zoom zoom, const char* id, const char* words, const char* tip) {
    ImGui::SameLine();
    if (widgets_.button(id, words)) {
      canvas_.zoom(zoom);
    }
    widgets_.tip(tip);
  };
  button(Zoom::Smaller, "map-smaller", "–", "Smaller: the key -, or Ctrl and the wheel");
  button(Zoom::Larger, "map-larger", "+", "Larger: the key +, or Ctrl and the wheel");
  button(Zoom::Whole, "map-whole", "Whole", "All of it at once: the key 0");
  button(Zoom::ToRead, "map-to-read", "To read", "Large enough to be read: the key 1");
}

void MapPane::draw_tools() {
  widgets_.named_words("map-heading", "Map", Font::Heading);
  const auto form = form_;
  const auto choice = [&](MapForm one, const char* id, const char* words) {
    if (widgets_.button(id, words, form == one ? Weight::Main : Weight::Usual)) {
      show(one);
    }
  };
  if (page_.empty()) {
    widgets_.dead_button("map-near", "Around this page", "Choose a page at the left first");
  } else {
    choice(MapForm::Near, "map-near", "Around this page");
  }
  ImGui::SameLine();
  choice(MapForm::Topics, "map-topics", "All topics");
  ImGui::SameLine();
  choice(MapForm::List, "map-list", "As a list");
  if (form != MapForm::List) {
    draw_zoom();
    widgets_.named_words(
        "map-help",
        form == MapForm::Near
            ? "Press a page to edit it. Arrow keys go from page to page."
            : "Press a topic to open it, a page to edit it. × or Backspace closes a topic.",
        Font::Regular,
        colours::kInkSoft);
    draw_map_legend(widgets_);
  }
}

void MapPane::go_to(const std::string& page,
                    const editing::Outline& outline,
                    Selection& selection) {
  if (const auto* entry = outline.find_page(page)) {
    selection = {entry->file, entry->id, {}};
    form_ = MapForm::None;
  }
}

void MapPane::press(const MapPress& press, const editing::Outline& outline, Selection& selection) {
  if (press.kind == MapPressKind::Page) {
    go_to(press.name, outline, selection);
  } else if (press.kind == MapPressKind::AllTopics) {
    show(MapForm::Topics);
  } else {
    if (press.kind == MapPressKind::Topic) {
      open_.insert(press.name);
    } else {
      open_.erase(press.name);
    }
    topic_ = press.name;
    order_anew(FirstSight::AsBefore, Keys::ToMiddle);
  }
}

void MapPane::draw_canvas(const editing::Outline& outline, Selection& selection) {
  canvas_.begin();
  if (const auto* sheet = canvas_.sheet()) {
    MapLook look{page_, topic_of(content_.map, page_), content_.language};
    if (form_ == MapForm::Topics) {
      look.open_topics = OpenTopics::CanBeClosed;
    }
    if (keys_ == Keys::ToMiddle && is_ordered_ && sheet != last_sheet_) {
      keys_ = Keys::Stay;
      look.keys_at = middle_;
    }
    if (const auto pressed = draw_boxes(canvas_, *sheet, look)) {
      press(*pressed, outline, selection);
    }
  } else if (canvas_.fault().empty()) {
    widgets_.named_words("map-coming",
                         content_.map.nodes.empty() ? "There is no map until what is red is mended."
                                                    : "The map is being drawn …");
  }
  if (!canvas_.fault().empty()) {
    widgets_.named_words("map-fault", canvas_.fault() + ". The list shows the same.");
  }
  canvas_.end();
}

void MapPane::draw(const editing::Outline& outline, Selection& selection) {
  draw_tools();
  if (form_ != MapForm::List) {
    draw_canvas(outline, selection);
    return;
  }
  ImGui::BeginChild("map-rows");
  go_to(list_.draw(content_, page_), outline, selection);
  ImGui::EndChild();
}

}  // namespace kiosk::editor
