#include "mapping/map_drawing.hpp"

#include <algorithm>
#include <memory>
#include <mutex>
#include <sstream>

#include "mapping/map_graph.hpp"

#include "base/colour.hpp"

namespace kiosk::mapping {

namespace {

struct FreeContext {
  void operator()(GVC_t* context) const { gvFreeContext(context); }
};
using ContextPtr = std::unique_ptr<GVC_t, FreeContext>;

/// The rim that Graphviz leaves around a drawing, in points.
constexpr float kPad = 4;

/// Graphviz counts upward from the lower left corner.
class Corner {
public:
  explicit Corner(Agraph_t* graph)
      : bounds_(GD_bb(graph)) {}

  [[nodiscard]] MapBox around(pointf middle, double width, double height) const {
    return {static_cast<float>(middle.x - bounds_.LL.x - width / 2) + kPad,
            static_cast<float>(bounds_.UR.y - middle.y - height / 2) + kPad,
            static_cast<float>(width),
            static_cast<float>(height)};
  }

  [[nodiscard]] MapBox of(const boxf& box) const {
    const pointf middle{(box.LL.x + box.UR.x) / 2, (box.LL.y + box.UR.y) / 2};
    return around(middle, box.UR.x - box.LL.x, box.UR.y - box.LL.y);
  }

  [[nodiscard]] MapBox whole() const { return of(bounds_); }

private:
  boxf bounds_;
};

bool overlap(const MapBox& one, const MapBox& other) {
  return one.left < other.right() && other.left < one.right() && one.top < other.bottom() &&
         other.top < one.bottom();
}

/// The words of the arrows from `node` that were found a place for. Those that Graphviz put on a
/// box all the same are not drawn.
void note_labels(const MapGraph& made, const Corner& corner, Agnode_t* node, DrawnMap& drawn) {
  auto* graph = made.graph.get();
  for (auto* edge = agfstout(graph, node); edge != nullptr; edge = agnxtout(graph, edge)) {
    auto* label = ED_xlabel(edge);
    if (label == nullptr || !label->set) {
      continue;
    }
    const auto box = corner.around(label->pos, label->dimen.x, label->dimen.y);
    const bool is_on_a_box =
        std::ranges::any_of(drawn.nodes, [&](const auto& other) { return overlap(box, other); });
    if (is_on_a_box) {
      label->set = 0;
    } else {
      drawn.labels.push_back(box);
    }
  }
}

DrawnMap places_of(const MapGraph& made) {
  const Corner corner(made.graph.get());
  const auto whole = corner.whole();
  DrawnMap drawn;
  drawn.width = whole.width + 2 * kPad;
  drawn.height = whole.height + 2 * kPad;
  for (auto* node : made.nodes) {
    drawn.nodes.push_back(corner.around(ND_coord(node), ND_lw(node) + ND_rw(node), ND_ht(node)));
  }
  for (auto* node : made.nodes) {
    note_labels(made, corner, node, drawn);
  }
  for (const auto& [topic, frame] : made.frames) {
    drawn.frames.push_back({topic, corner.of(GD_bb(frame))});
  }
  return drawn;
}

/// Graphviz lays words over their own arrow: a rim of the ground's colour keeps them apart.
void part_words_from_arrows(std::string& svg) {
  const auto root = svg.find("<svg ");
  const auto content = svg.find('>', root);
  if (root != std::string::npos && content != std::string::npos) {
    svg.insert(
        content + 1,
        "\n<style>.edge text { paint-order: stroke; stroke: " + base::css(base::design::kWhite) +
            "; stroke-width: 4px; stroke-linejoin: round; }</style>");
  }
}

base::Result<DrawnMap> lay_out(GVC_t* context, const MapGraph& made) {
  auto* graph = made.graph.get();
  if (gvLayout(context, graph, "dot") != 0) {
    return base::Error("cannot lay out the map: Graphviz gave up");
  }
  auto drawn = places_of(made);
  char* bytes = nullptr;
  unsigned length = 0;
  if (gvRenderData(context, graph, "svg", &bytes, &length) == 0) {
    drawn.svg.assign(bytes, length);
    part_words_from_arrows(drawn.svg);
  }
  gvFreeRenderData(bytes);
  gvFreeLayout(context, graph);
  if (drawn.svg.empty()) {
    return base::Error("cannot draw the map: Graphviz gave up");
  }
  return drawn;
}

}  // namespace

base::Result<DrawnMap> draw_map(const dialogue::DialogueMap& map,
                                const std::string& title,
                                const dialogue::Language& language) {
  // Graphviz keeps some of what it works with in variables of its own.
  static std::mutex one_at_a_time;
  const std::lock_guard lock(one_at_a_time);
  agseterr(AGMAX);
  const ContextPtr context(gvContext());
  return lay_out(context.get(), graph_of(map, title, language));
}

std::string svg_of_part(const DrawnMap& map, const MapBox& part) {
  const auto root = map.svg.find("<svg ");
  const auto names = map.svg.find(" xmlns", root);
  if (root == std::string::npos || names == std::string::npos) {
    return map.svg;
  }
  std::ostringstream view;
  view << "<svg width=\"" << part.width << "\" height=\"" << part.height << "\" viewBox=\""
       << part.left << ' ' << part.top << ' ' << part.width << ' ' << part.height << '"';
  return map.svg.substr(0, root) + view.str() + map.svg.substr(names);
}

}  // namespace kiosk::mapping
