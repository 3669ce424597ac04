#include "dialogue/map/dialogue_map.hpp"
#include "support/catch.hpp"
#include "support/small_dialogue.hpp"

using namespace kiosk::dialogue;

namespace {

/// Two topics: "learn" with start and lesson, "care" with a check and tips; help now stands in a
/// topic of its own.
Dialogue two_topics() {
  auto made = small::dialogue(
      {small::page("start",
                   {small::choice("Learn", "lesson"), small::choice("Topics", kTopicsTarget)}),
       small::page("lesson", {small::choice("Next", "check"), small::red_choice("I feel ill")}),
       small::checklist(
           "check", {small::item("Fever", Level::Red)}, {kHelpNowPage, "lesson", "tips"}),
       small::ending("tips")});
  made.topics[0].id = "learn";
  made.topics[0].shelf = Shelf::Home;
  made.topics[0].pages = {"start", "lesson"};
  auto care = made.topics[0];
  care.id = "care";
  care.pages = {"check", "tips"};
  auto help = made.topics[0];
  help.id = "help";
  help.shelf = Shelf::None;
  help.pages = {kHelpNowPage};
  made.topics.push_back(care);
  made.topics.push_back(help);
  return made;
}

const MapNode& page_of(const DialogueMap& map, const std::string& name) {
  const auto at = map.find(MapNodeKind::Page, name);
  REQUIRE(at < map.nodes.size());
  return map.nodes[at];
}

MapNode topic_of(const DialogueMap& map, const std::string& name) {
  const auto at = map.find(MapNodeKind::Topic, name);
  REQUIRE(at < map.nodes.size());
  return map.nodes[at];
}

std::vector<MapEdge> edges_between(const DialogueMap& map, std::size_t from, std::size_t to) {
  std::vector<MapEdge> found;
  for (const auto& edge : map.edges) {
    if (edge.from == from && edge.to == to) {
      found.push_back(edge);
    }
  }
  return found;
}

}  // namespace

TEST_CASE("The map has every page with what it is", "[map][unit]") {
  const auto map = map_of(two_topics());
  CHECK(map.nodes.size() == 6);  // five pages and the topics
  CHECK(page_of(map, "start").is_start);
  CHECK(page_of(map, "lesson").topic == "learn");
  CHECK(page_of(map, "check").page_kind == PageKind::Checklist);
  CHECK(page_of(map, "tips").counts.endings == 1);
  for (const auto& node : map.nodes) {
    CHECK(node.counts.broken == 0);
  }
}

TEST_CASE("Choices, results and dangers are links of their kind", "[map][unit]") {
  const auto map = map_of(two_topics());
  const auto help = map.find(MapNodeKind::Page, kHelpNowPage);
  const auto lesson = map.find(MapNodeKind::Page, "lesson");
  const auto check = map.find(MapNodeKind::Page, "check");
  const auto danger = edges_between(map, lesson, help);
  REQUIRE(danger.size() == 1);
  CHECK(danger[0].kind == MapEdgeKind::RedFlag);
  CHECK(danger[0].words.in("en") == "I feel ill");
  CHECK(edges_between(map, check, help).at(0).kind == MapEdgeKind::RedFlag);
  CHECK(edges_between(map, check, lesson).at(0).kind == MapEdgeKind::Result);
  const auto topics = map.find(MapNodeKind::Topics, kTopicsTarget);
  CHECK(edges_between(map, topics, check).at(0).kind == MapEdgeKind::Pick);
}

TEST_CASE("Broken content still gives a map with the broken places on it", "[map][unit]") {
  auto broken = two_topics();
  broken.pages["lesson"].choices[0].target = "chekc";
  broken.start = "strat";
  broken.topics[1].pages = {"tips"};
  const auto map = map_of(broken);
  const auto missing = map.find(MapNodeKind::Missing, "chekc");
  REQUIRE(missing < map.nodes.size());
  const auto lesson = map.find(MapNodeKind::Page, "lesson");
  CHECK(edges_between(map, lesson, missing).at(0).is_broken);
  CHECK(map.nodes[lesson].counts.broken == 1);
  const auto start = map.find(MapNodeKind::Missing, "strat");
  REQUIRE(start < map.nodes.size());
  CHECK(map.nodes[start].is_start);
  CHECK(page_of(map, "check").is_unreached);
  CHECK(page_of(map, "check").topic.empty());
  CHECK_FALSE(page_of(map, kHelpNowPage).is_unreached);
  const auto closed = with_closed_topics(map);
  CHECK(topic_of(closed, "learn").counts.broken == 1);
  CHECK(closed.find(MapNodeKind::Missing, "chekc") < closed.nodes.size());
}

TEST_CASE("An empty dialogue gives a map", "[map][unit]") {
  const auto map = map_of(Dialogue{});
  CHECK(map.nodes.size() == 2);  // the topics, and a start that is not there
  CHECK(with_closed_topics(map).nodes.size() == 2);
  CHECK(neighbourhood(map, "x", 2).nodes.empty());
}

TEST_CASE("A closed topic tells how many pages and endings it has, and how many are not approved",
          "[map][unit]") {
  auto map = map_of(two_topics());
  map.nodes[map.find(MapNodeKind::Page, "tips")].counts.unsigned_pages = 1;
  map.nodes[map.find(MapNodeKind::Page, "tips")].counts.void_approvals = 1;
  map.nodes[map.find(MapNodeKind::Page, "check")].counts.reviews_due = 1;
  const auto closed = with_closed_topics(map);
  CHECK(closed.nodes.size() == 4);
  const auto learn = topic_of(closed, "learn");
  CHECK(learn.counts.pages == 2);
  CHECK(learn.counts.endings == 0);
  CHECK(learn.is_start);
  const auto care = topic_of(closed, "care");
  CHECK(care.counts.pages == 2);
  CHECK(care.counts.endings == 1);
  CHECK(care.counts.unsigned_pages == 1);
  CHECK(care.counts.void_approvals == 1);
  CHECK(care.counts.reviews_due == 1);
  CHECK(topic_of(closed, "help").page_kind == PageKind::HelpNow);
}

TEST_CASE("The pages of an open topic stay, with the words of the links between them",
          "[map][unit]") {
  const auto map = with_closed_topics(map_of(two_topics()), {"learn"});
  CHECK(map.find(MapNodeKind::Topic, "learn") == map.nodes.size());
  const auto start = map.find(MapNodeKind::Page, "start");
  const auto lesson = map.find(MapNodeKind::Page, "lesson");
  REQUIRE(lesson < map.nodes.size());
  CHECK(map.find(MapNodeKind::Page, "tips") == map.nodes.size());
  const auto inside = edges_between(map, start, lesson);
  REQUIRE(inside.size() == 1);
  CHECK(inside[0].words.in("en") == "Learn");
  const auto to_care = edges_between(map, lesson, map.find(MapNodeKind::Topic, "care"));
  REQUIRE(to_care.size() == 1);
  CHECK(to_care[0].words.empty());
}

TEST_CASE("Links between closed topics are one of a kind, those inside are gone", "[map][unit]") {
  auto dialogue = two_topics();
  dialogue.pages["start"].choices.push_back(small::choice("Check", "check"));
  const auto closed = with_closed_topics(map_of(dialogue));
  const auto learn = closed.find(MapNodeKind::Topic, "learn");
  const auto care = closed.find(MapNodeKind::Topic, "care");
  const auto between = edges_between(closed, learn, care);
  REQUIRE(between.size() == 1);
  CHECK(between[0].count == 2);
  CHECK(edges_between(closed, learn, learn).empty());
}

TEST_CASE("The neighbourhood of a page ends after some links, and at help now", "[map][unit]") {
  const auto map = map_of(two_topics());
  CHECK(neighbourhood(map, "tips", 0).nodes.size() == 1);
  const auto one = neighbourhood(map, "tips", 1);
  CHECK(one.nodes.size() == 2);
  CHECK(one.topics.size() == 1);
  const auto two = neighbourhood(map, "tips", 2);
  CHECK(two.find(MapNodeKind::Page, "lesson") < two.nodes.size());
  CHECK(two.find(MapNodeKind::Page, "start") == two.nodes.size());
  const auto help = neighbourhood(map, kHelpNowPage, 1);
  CHECK(help.nodes.size() == 3);  // what leads to it
  for (const auto& edge : two.edges) {
    CHECK(edge.from < two.nodes.size());
    CHECK(edge.to < two.nodes.size());
  }
}
