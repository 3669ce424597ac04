// A map on its drawing: where everything stands, and that nothing stands on something else.

#include <algorithm>
#include <filesystem>
#include <regex>
#include <string>
#include <vector>

#include "mapping/map_drawing.hpp"

#include "dialogue/checker.hpp"
#include "dialogue/files/source_set.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using mapping::MapBox;

namespace {

dialogue::DialogueMap shipped_map() {
  const auto folder = std::filesystem::path(KIOSK_SOURCE_DIR) / "dialogues/baclofen";
  const auto checked = dialogue::load_and_check(dialogue::read_sources(folder).sources);
  REQUIRE(checked.dialogues.size() == 1);
  return dialogue::map_of(checked.dialogues.front());
}

mapping::DrawnMap drawn(const dialogue::DialogueMap& map) {
  auto made = mapping::draw_map(map, {}, "en");
  REQUIRE(made);
  return *made;
}

/// Boxes that only touch each other do not.
bool overlap(const MapBox& one, const MapBox& other) {
  constexpr float kTouch = 0.5F;
  return one.left + kTouch < other.right() && other.left + kTouch < one.right() &&
         one.top + kTouch < other.bottom() && other.top + kTouch < one.bottom();
}

/// Where the lines of letters of this size stand on the SVG itself; a little less wide than they
/// are.
std::vector<MapBox> lines_of_size(const mapping::DrawnMap& map, const std::string& size_pt) {
  static const std::regex line("<text text-anchor=\"middle\" x=\"([-0-9.]+)\" y=\"([-0-9.]+)\"[^>]*"
                               "font-size=\"([0-9.]+)\"[^>]*>([^<]*)<");
  constexpr float kRim = 4;
  constexpr float kLetterWidth = 0.4F;  // of its size, at least
  constexpr float kCapitalHeight = 0.7F;
  std::vector<MapBox> found;
  for (std::sregex_iterator one(map.svg.begin(), map.svg.end(), line), end; one != end; ++one) {
    if ((*one)[3] != size_pt) {
      continue;
    }
    const auto size = std::stof(size_pt);
    const auto width = static_cast<float>((*one)[4].length()) * size * kLetterWidth;
    const auto height = size * kCapitalHeight;
    found.push_back({std::stof((*one)[1]) + kRim - width / 2,
                     std::stof((*one)[2]) + map.height - kRim - height,
                     width,
                     height});
  }
  return found;
}

bool stands_on_a_box(const MapBox& line, const mapping::DrawnMap& map) {
  return std::ranges::any_of(map.nodes, [&](const auto& box) { return overlap(line, box); });
}

bool is_inside(const MapBox& box, const mapping::DrawnMap& map) {
  return box.left >= 0 && box.top >= 0 && box.right() <= map.width && box.bottom() <= map.height;
}

}  // namespace

TEST_CASE("Words beside arrows stand on no box, near every page", "[map][mapping]") {
  const auto map = shipped_map();
  std::size_t labels = 0;
  for (const auto& node : map.nodes) {
    if (node.kind != dialogue::MapNodeKind::Page) {
      continue;
    }
    INFO(node.name);
    const auto near = drawn(dialogue::neighbourhood(map, node.name, 1));
    for (const auto& label : near.labels) {
      REQUIRE(
          std::ranges::none_of(near.nodes, [&](const auto& box) { return overlap(label, box); }));
    }
    for (const auto& line : lines_of_size(near, "12.00")) {
      REQUIRE_FALSE(stands_on_a_box(line, near));
    }
    labels += near.labels.size();
  }
  CHECK(labels > map.nodes.size());
}

TEST_CASE("Every box stands on the drawing, where the drawing has it", "[map][mapping]") {
  const auto map = dialogue::with_closed_topics(shipped_map());
  const auto on_paper = drawn(map);
  REQUIRE(on_paper.nodes.size() == map.nodes.size());
  for (const auto& box : on_paper.nodes) {
    CHECK(is_inside(box, on_paper));
    CHECK(std::ranges::count_if(on_paper.nodes,
                                [&](const auto& other) { return overlap(box, other); }) == 1);
  }
}

TEST_CASE("All topics fit on a screen: topics do not stand behind each other", "[map][mapping]") {
  const auto on_paper = drawn(dialogue::with_closed_topics(shipped_map()));
  CHECK(on_paper.width < 1.5F * on_paper.height);
  CHECK(on_paper.width < 1400);
}

TEST_CASE("What begins a visit stands left, help now right", "[map][mapping]") {
  const auto map = dialogue::with_closed_topics(shipped_map());
  const auto on_paper = drawn(map);
  for (std::size_t number = 0; number < map.nodes.size(); ++number) {
    const auto& node = map.nodes[number];
    for (const auto& other : on_paper.nodes) {
      if (node.is_start) {
        CHECK(on_paper.nodes[number].left <= other.left);
      } else if (node.page_kind == dialogue::PageKind::HelpNow) {
        CHECK(on_paper.nodes[number].right() >= other.right());
      }
    }
  }
}
