#include "mapping/map_graph.hpp"

#include <algorithm>
#include <deque>
#include <optional>
#include <utility>

#include "mapping/map_words.hpp"

#include "base/colour.hpp"

namespace kiosk::mapping {

namespace {

namespace design = base::design;
using dialogue::MapEdgeKind;
using dialogue::MapNode;
using dialogue::MapNodeKind;
using dialogue::PageKind;

/// Graphviz takes its strings as if it might change them; it copies them.
char* chars(const std::string& words) {
  return const_cast<char*>(words.c_str());
}

/// A backslash begins a command in Graphviz.
std::string label(const std::string& words) {
  std::string safe;
  for (const char byte : words) {
    if (byte == '\\') {
      safe += "\\\\";
    } else if (byte == '\n') {
      safe += "\\n";
    } else {
      safe += byte;
    }
  }
  return safe;
}

class MapPainter {
public:
  MapPainter(const dialogue::DialogueMap& map, const dialogue::Language& language)
      : map_(map)
      , language_(language) {
    made_.graph.reset(agopen(chars("map"), Agdirected, nullptr));
  }

  MapGraph paint(const std::string& title) {
    set_defaults(title);
    note_depths();
    for (const auto& node : map_.nodes) {
      add_node(node);
    }
    for (const auto& edge : map_.edges) {
      add_edge(edge);
    }
    return std::move(made_);
  }

private:
  static void set(void* object, const std::string& name, const std::string& value) {
    agsafeset(object, chars(name), chars(value), chars(""));
  }

  void set_default(int kind, const std::string& name, const std::string& value) const {
    agattr(made_.graph.get(), kind, chars(name), chars(value));
  }

  void set_defaults(const std::string& title) {
    const std::string font = "Andika";
    for (const int kind : {AGRAPH, AGNODE, AGEDGE}) {
      set_default(kind, "fontname", font);
      set_default(kind, "fontcolor", base::css(design::kInk));
    }
    set_default(AGRAPH, "rankdir", "LR");
    set_default(AGRAPH, "label", label(title));
    set_default(AGRAPH, "labelloc", "t");
    set_default(AGRAPH, "fontsize", "20");
    set_default(AGRAPH, "nodesep", "0.25");
    set_default(AGRAPH, "ranksep", "1.6");
    // Words for which there is no room would stand on boxes.
    set_default(AGRAPH, "forcelabels", "false");
    bound_time();
    set_default(AGNODE, "fontsize", "14");
    set_default(AGNODE, "color", base::css(design::kTeal));
    set_default(AGNODE, "fillcolor", base::css(design::kWhite));
    set_default(AGNODE, "style", "filled,rounded");
    set_default(AGNODE, "shape", "box");
    set_default(AGEDGE, "fontsize", "12");
    set_default(AGEDGE, "color", base::css(design::kInkSoft));
  }

  /// A shorter search and straight lines make a map a little less tidy: 200 pages with 800 links
  /// are ready in less than half a second, and took three without.
  void bound_time() {
    constexpr std::size_t kLarge = 100;  // pages
    is_large_ = map_.nodes.size() > kLarge;
    set_default(AGRAPH, "splines", is_large_ ? "line" : "spline");
    set_default(AGRAPH, "nslimit", is_large_ ? "0.2" : "2");
    set_default(AGRAPH, "nslimit1", is_large_ ? "0.2" : "2");
    set_default(AGRAPH, "mclimit", is_large_ ? "0.1" : "0.3");
  }

  /// On a map with closed topics: how many links each node is away from where visits begin. Nearly
  /// every topic leads to nearly every other: were each link to have its own column, the map would
  /// be four times as wide as high.
  void note_depths() {
    const auto is_topic = [](const MapNode& node) { return node.kind == MapNodeKind::Topic; };
    if (std::ranges::none_of(map_.nodes, is_topic)) {
      return;
    }
    depths_.resize(map_.nodes.size());
    std::deque<std::size_t> rim;
    for (std::size_t number = 0; number < map_.nodes.size(); ++number) {
      if (map_.nodes[number].is_start) {
        depths_[number] = 0;
        rim.push_back(number);
      }
    }
    for (; !rim.empty(); rim.pop_front()) {
      for (const auto& edge : map_.edges) {
        if (edge.from == rim.front() && !depths_[edge.to]) {
          depths_[edge.to] = *depths_[edge.from] + 1;
          rim.push_back(edge.to);
        }
      }
    }
  }

  /// Whether where it ends must stand further right than where it begins.
  [[nodiscard]] bool pulls(const dialogue::MapEdge& edge) const {
    return depths_.empty() || !depths_[edge.from] || depths_[edge.to] > depths_[edge.from];
  }

  /// The topic's frame around its pages.
  Agraph_t* frame_of(const MapNode& node) {
    if (node.topic.empty() || node.kind == MapNodeKind::Topic) {
      return made_.graph.get();
    }
    const auto [found, is_new] = made_.frames.try_emplace(node.topic, nullptr);
    if (is_new) {
      found->second = agsubg(made_.graph.get(), chars("cluster-" + node.topic), 1);
      for (const auto& topic : map_.topics) {
        if (topic.id == node.topic) {
          set(found->second, "label", label(topic.title.in(language_)));
        }
      }
      set(found->second, "fontsize", "15");
      set(found->second, "style", "filled,rounded");
      set(found->second, "fillcolor", base::css(design::kPaper));
      set(found->second, "color", base::css(design::kLine));
    }
    return found->second;
  }

  void add_node(const MapNode& node) {
    const auto name = std::to_string(made_.nodes.size());
    Agnode_t* made = agnode(frame_of(node), chars(name), 1);
    made_.nodes.push_back(made);
    set(made, "label", label(words_of_node(node, language_)));
    set(made, "id", node.name);
    set_shape(made, node);
    set_rim(made, node);
  }

  /// What is to be done about it shows in its rim; white letters stay on their red.
  static void set_rim(Agnode_t* made, const MapNode& node) {
    const auto& counts = node.counts;
    const bool is_broken = counts.broken > 0 || node.kind == MapNodeKind::Missing;
    if (!is_broken && counts.to_mend + counts.void_approvals + counts.reviews_due == 0) {
      set(made, "color", base::css(counts.unsigned_pages > 0 ? design::kInkSoft : design::kTeal));
      return;
    }
    set(made, "color", base::css(design::kAmber));
    set(made, "penwidth", "3");
    if (is_broken) {
      set(made, "style", "filled,dashed");
    }
    const bool is_to_mend = is_broken || counts.to_mend > 0;
    if (is_to_mend && node.page_kind != PageKind::HelpNow) {
      set(made, "fillcolor", base::css(design::kAmberTint));
    }
  }

  static void set_shape(Agnode_t* made, const MapNode& node) {
    if (node.page_kind == PageKind::HelpNow) {
      set(made, "shape", "doubleoctagon");
      set(made, "style", "filled");
      set(made, "fillcolor", base::css(design::kRed));
      set(made, "fontcolor", base::css(design::kWhite));
    } else if (node.kind == MapNodeKind::Missing) {
      set(made, "shape", "note");
    } else if (node.kind == MapNodeKind::Topics) {
      set(made, "shape", "house");
      set(made, "style", "filled");
      set(made, "fillcolor", base::css(design::kTealTint));
    } else if (node.page_kind == PageKind::Ending) {
      set(made, "shape", "oval");
      set(made, "fillcolor", base::css(design::kTealTint));
    } else if (node.kind == MapNodeKind::Topic) {
      set(made, "shape", "folder");
      set(made, "style", "filled");
    } else if (node.page_kind == PageKind::Checklist) {
      set(made, "shape", "hexagon");
    }
    if (node.is_start) {
      set(made, "penwidth", "3");
    }
  }

  void add_edge(const dialogue::MapEdge& edge) {
    const bool leads_back =
        map_.nodes[edge.to].kind == MapNodeKind::Topics && !map_.nodes[edge.from].is_start;
    if (leads_back && (is_large_ || map_.nodes[edge.from].kind == MapNodeKind::Topic)) {
      return;  // nearly every one does, and one would see nothing else
    }
    Agedge_t* made =
        agedge(made_.graph.get(), made_.nodes[edge.from], made_.nodes[edge.to], nullptr, 1);
    // What stands in one column is too near for words that can be told apart.
    const bool has_room = !leads_back && pulls(edge);
    if (const auto words = words_of_edge(edge, language_); !words.empty() && has_room) {
      // Not "label": Graphviz 2.42 frees some of those twice when there are frames.
      set(made, "xlabel", label(words));
    }
    const bool is_far_danger = is_large_ && edge.kind == MapEdgeKind::RedFlag;
    // The way back stands on most pages: it must not pull them into one heap.
    set(made, "constraint", leads_back || is_far_danger || !pulls(edge) ? "false" : "true");
    if (edge.is_broken) {
      set(made, "style", "dashed");
      set(made, "color", base::css(design::kAmber));
      set(made, "arrowhead", "tee");
      set(made, "penwidth", "2");
    } else if (edge.kind == MapEdgeKind::RedFlag) {
      set(made, "style", "bold");
      set(made, "color", base::css(design::kRed));
      set(made, "fontcolor", base::css(design::kRedDeep));
      set(made, "arrowhead", "diamond");
    } else if (leads_back) {
      set(made, "style", "dotted");
    }
  }

  const dialogue::DialogueMap& map_;
  const dialogue::Language& language_;
  MapGraph made_;
  std::vector<std::optional<std::size_t>> depths_;  ///< by node; empty: they do not count
  bool is_large_ = false;
};

}  // namespace

MapGraph graph_of(const dialogue::DialogueMap& map,
                  const std::string& title,
                  const dialogue::Language& language) {
  return MapPainter(map, language).paint(title);
}

}  // namespace kiosk::mapping
