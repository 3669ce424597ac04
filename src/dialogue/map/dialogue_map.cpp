#include "dialogue/map/dialogue_map.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace kiosk::dialogue {

namespace {

bool is_ending(const Page& page) {
  return page.kind == PageKind::Ending || page.kind == PageKind::HelpNow;
}

MapNode node_named(MapNodeKind kind, const std::string& name) {
  MapNode node;
  node.kind = kind;
  node.name = name;
  return node;
}

class MapMaker {
public:
  explicit MapMaker(const Dialogue& dialogue)
      : dialogue_(dialogue) {}

  DialogueMap make() {
    add_nodes();
    for (const auto& [id, page] : dialogue_.pages) {
      add_edges_of(page);
    }
    for (const auto& topic : dialogue_.topics) {
      if (topic.shelf != Shelf::None && !topic.pages.empty()) {
        add_edge(topics_node_, topic.pages.front(), MapEdgeKind::Pick, {});
      }
    }
    mark_start();
    mark_unreached();
    return std::move(map_);
  }

private:
  void add_nodes() {
    topics_node_ = add_node(node_named(MapNodeKind::Topics, kTopicsTarget));
    for (const auto& topic : dialogue_.topics) {
      map_.topics.push_back({topic.id, topic.title});
      for (const auto& id : topic.pages) {
        if (const auto* page = dialogue_.find_page(id); page && !pages_.contains(id)) {
          add_page(*page, topic.id);
        }
      }
    }
    for (const auto& [id, page] : dialogue_.pages) {
      if (!pages_.contains(id)) {
        add_page(page, {});
      }
    }
  }

  std::size_t add_node(MapNode node) {
    map_.nodes.push_back(std::move(node));
    return map_.nodes.size() - 1;
  }

  void add_page(const Page& page, const std::string& topic) {
    auto node = node_named(MapNodeKind::Page, page.id);
    node.topic = topic;
    node.title = page.title;
    node.page_kind = page.kind;
    node.counts.pages = 1;
    node.counts.endings = is_ending(page) ? 1 : 0;
    pages_[page.id] = add_node(std::move(node));
  }

  /// Where `target` stands; what is missing gets a node that says so.
  std::size_t node_of(const PageId& target) {
    if (target == kTopicsTarget) {
      return topics_node_;
    }
    const auto [found, is_new] = pages_.try_emplace(target, map_.nodes.size());
    if (is_new) {
      add_node(node_named(MapNodeKind::Missing, target));
    }
    return found->second;
  }

  void add_edge(std::size_t from, const PageId& target, MapEdgeKind kind, const Text& words) {
    MapEdge edge;
    edge.from = from;
    edge.to = node_of(target);
    edge.kind = kind;
    edge.words = words;
    edge.is_broken = map_.nodes[edge.to].kind == MapNodeKind::Missing;
    map_.nodes[from].counts.broken += edge.is_broken ? 1 : 0;
    map_.nodes[from].counts.red_flags += kind == MapEdgeKind::RedFlag ? 1 : 0;
    map_.edges.push_back(std::move(edge));
  }

  void add_edges_of(const Page& page) {
    const auto from = pages_.at(page.id);
    for (const auto& choice : page.choices) {
      add_edge(from,
               choice.target,
               choice.red_flag ? MapEdgeKind::RedFlag : MapEdgeKind::Choice,
               choice.text);
    }
    if (page.kind == PageKind::Checklist) {
      add_edge(from, page.results.red, MapEdgeKind::RedFlag, {});
      add_edge(from, page.results.amber, MapEdgeKind::Result, {});
      add_edge(from, page.results.none, MapEdgeKind::Result, {});
    }
  }

  void mark_start() {
    auto& start = map_.nodes[node_of(dialogue_.start)];
    start.is_start = true;
    start.counts.broken += start.kind == MapNodeKind::Missing ? 1 : 0;
  }

  /// Help now is reached by its button from everywhere.
  void mark_unreached() {
    std::set<std::size_t> reached;
    for (const auto& edge : map_.edges) {
      if (edge.from != edge.to) {
        reached.insert(edge.to);
      }
    }
    for (std::size_t number = 0; number < map_.nodes.size(); ++number) {
      auto& node = map_.nodes[number];
      node.is_unreached = node.kind == MapNodeKind::Page && !node.is_start &&
                          node.page_kind != PageKind::HelpNow && !reached.contains(number);
      node.counts.broken += node.is_unreached ? 1 : 0;
    }
  }

  const Dialogue& dialogue_;
  DialogueMap map_;
  std::map<PageId, std::size_t> pages_;
  std::size_t topics_node_ = 0;
};

/// The nodes of `kept`, and the edges between them.
DialogueMap part_of(const DialogueMap& map, const std::set<std::size_t>& kept) {
  DialogueMap part;
  std::map<std::size_t, std::size_t> numbers;
  std::set<std::string> topics;
  for (const auto number : kept) {
    numbers[number] = part.nodes.size();
    part.nodes.push_back(map.nodes[number]);
    topics.insert(map.nodes[number].topic);
  }
  for (const auto& edge : map.edges) {
    if (kept.contains(edge.from) && kept.contains(edge.to)) {
      part.edges.push_back(edge);
      part.edges.back().from = numbers.at(edge.from);
      part.edges.back().to = numbers.at(edge.to);
    }
  }
  std::copy_if(map.topics.begin(),
               map.topics.end(),
               std::back_inserter(part.topics),
               [&](const MapTopic& topic) { return topics.contains(topic.id); });
  return part;
}

/// Adds a node for each closed topic, and those that stand in none. Gives the new number of every
/// old node.
std::vector<std::size_t>
close_nodes(const DialogueMap& map, const std::set<std::string>& open, DialogueMap& closed) {
  std::map<std::string, std::size_t> topics;
  for (const auto& topic : map.topics) {
    if (open.contains(topic.id)) {
      continue;
    }
    topics[topic.id] = closed.nodes.size();
    auto node = node_named(MapNodeKind::Topic, topic.id);
    node.topic = topic.id;
    node.title = topic.title;
    closed.nodes.push_back(std::move(node));
  }
  std::vector<std::size_t> numbers;
  for (const auto& node : map.nodes) {
    if (node.topic.empty() || open.contains(node.topic)) {
      numbers.push_back(closed.nodes.size());
      closed.nodes.push_back(node);
      continue;
    }
    numbers.push_back(topics.at(node.topic));
    auto& topic = closed.nodes[numbers.back()];
    add(topic.counts, node.counts);
    topic.is_start = topic.is_start || node.is_start;
    topic.page_kind = node.page_kind == PageKind::HelpNow ? PageKind::HelpNow : topic.page_kind;
  }
  return numbers;
}

bool joins_pages(const DialogueMap& map, const MapEdge& edge) {
  return map.nodes[edge.from].kind != MapNodeKind::Topic &&
         map.nodes[edge.to].kind != MapNodeKind::Topic;
}

bool is_hub(const MapNode& node) {
  return node.kind == MapNodeKind::Topics || node.page_kind == PageKind::HelpNow;
}

}  // namespace

std::size_t DialogueMap::find(MapNodeKind kind, const std::string& name) const {
  const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const MapNode& node) {
    return node.kind == kind && node.name == name;
  });
  return static_cast<std::size_t>(found - nodes.begin());
}

void add(MapCounts& to, const MapCounts& more) {
  to.pages += more.pages;
  to.endings += more.endings;
  to.unsigned_pages += more.unsigned_pages;
  to.void_approvals += more.void_approvals;
  to.reviews_due += more.reviews_due;
  to.red_flags += more.red_flags;
  to.broken += more.broken;
  to.to_mend += more.to_mend;
}

DialogueMap map_of(const Dialogue& dialogue) {
  return MapMaker(dialogue).make();
}

DialogueMap with_closed_topics(const DialogueMap& map, const std::set<std::string>& open) {
  DialogueMap closed;
  closed.topics = map.topics;
  const auto numbers = close_nodes(map, open, closed);
  std::map<std::tuple<std::size_t, std::size_t, MapEdgeKind>, std::size_t> known;
  for (const auto& edge : map.edges) {
    MapEdge between;
    between.from = numbers[edge.from];
    between.to = numbers[edge.to];
    between.kind = edge.kind;
    between.is_broken = edge.is_broken;
    if (between.from == between.to) {
      continue;
    }
    const auto [found, is_new] =
        known.try_emplace({between.from, between.to, between.kind}, closed.edges.size());
    if (is_new) {
      closed.edges.push_back(between);
      closed.edges.back().words = joins_pages(closed, between) ? edge.words : Text();
    } else {
      auto& several = closed.edges[found->second];
      ++several.count;
      several.words = {};
    }
  }
  return closed;
}

DialogueMap neighbourhood(const DialogueMap& map, const PageId& page, std::size_t steps) {
  const auto first = map.find(MapNodeKind::Page, page);
  if (first == map.nodes.size()) {
    return {};
  }
  std::set<std::size_t> near{first};
  std::set<std::size_t> rim{first};
  for (std::size_t step = 0; step < steps && !rim.empty(); ++step) {
    std::set<std::size_t> next;
    const auto walk = [&](std::size_t from, std::size_t to) {
      const bool goes_on = rim.contains(from) && (from == first || !is_hub(map.nodes[from]));
      if (goes_on && !near.contains(to)) {
        next.insert(to);
      }
    };
    for (const auto& edge : map.edges) {
      walk(edge.from, edge.to);
      walk(edge.to, edge.from);
    }
    near.insert(next.begin(), next.end());
    rim = std::move(next);
  }
  return part_of(map, near);
}

}  // namespace kiosk::dialogue
