// Values found by their place, and edits by place.

#include <string>

#include "editing/json/edits.hpp"
#include "editing/json/json_text.hpp"
#include "editing/json/tree.hpp"

#include "support/catch.hpp"

using namespace kiosk::editing;

namespace {

constexpr const char* kPage =
    "{\n  \"id\": \"a\",\n  \"title\": { \"en\": \"A\", \"es\": \"B\" },\n"
    "  \"list\": [\"x\", \"y\"],\n  \"odd/key~\": 1\n}\n";

SharedTree page() {
  return parse_tree("page.json", kPage);
}

std::string after(const std::optional<Splice>& splice) {
  if (!splice) {
    return "nothing";
  }
  Files files{{"page.json", kPage}};
  return apply({*splice}, files) ? files.at("page.json") : "not applied";
}

}  // namespace

TEST_CASE("A pointer leads to its value, also through keys with slashes", "[editing][unit]") {
  const auto tree = page();
  REQUIRE(tree);
  CHECK(tree->find("/title/es")->words == "B");
  CHECK(tree->find("/list/1")->words == "y");
  CHECK(tree->find(below("", "odd/key~"))->number == 1);
  CHECK(tree->find("") == &tree->root);
  CHECK(tree->find("/list/2") == nullptr);
  CHECK(tree->find("/title/fr") == nullptr);
  CHECK(last_step(below("/a", "odd/key~")) == "odd/key~");
}

TEST_CASE("A byte of a file belongs to the innermost value around it", "[editing][unit]") {
  const auto tree = page();
  const std::string bytes = kPage;
  CHECK(tree->at(bytes.find("\"B\"") + 1) == "/title/es");
  CHECK(tree->at(bytes.find("\"y\"")) == "/list/1");
  CHECK(tree->at(bytes.find("\"es\"")) == "/title/es");
  CHECK(tree->at(0).empty());
  CHECK(is_in("/title/es", "/title"));
  CHECK_FALSE(is_in("/title2", "/title"));
}

TEST_CASE("A new key goes where the format has it", "[editing][unit]") {
  const auto edited =
      after(set_member(*page(), "", "kind", json_words("page"), {"id", "kind", "title"}));
  CHECK(edited.find("\"id\": \"a\",\n  \"kind\": \"page\",\n  \"title\"") != std::string::npos);
}

TEST_CASE("One word changed leaves every other byte", "[editing][unit]") {
  const auto edited = after(set_at(*page(), "/title/en", json_words("A new one")));
  std::string expected = kPage;
  expected.replace(expected.find("\"A\""), 3, "\"A new one\"");
  CHECK(edited == expected);
}

TEST_CASE("What is not there is not edited", "[editing][unit]") {
  CHECK_FALSE(set_at(*page(), "/none", json_words("")));
  CHECK_FALSE(remove_at(*page(), "/list/7"));
  CHECK_FALSE(remove_at(*page(), ""));
  CHECK_FALSE(insert_into(*page(), "/title", 0, json_words("")));
  CHECK_FALSE(move_item(*page(), "/list", 0, 2));
  CHECK_FALSE(rename_member(*page(), "/title", "id"));
}

TEST_CASE("Only what changed is parsed again", "[editing][unit]") {
  Trees trees;
  trees.update({{"a.json", "[1]"}, {"b.json", "[2]"}, {"c.svg", "<svg/>"}, {"d.json", "["}});
  const auto first = trees.find("a.json");
  REQUIRE(first);
  CHECK(trees.find("c.svg") == nullptr);
  CHECK(trees.find("d.json") == nullptr);
  trees.update({{"a.json", "[1]"}, {"b.json", "[3]"}});
  CHECK(trees.find("a.json") == first);
  CHECK(trees.find("b.json")->root.items.front().number == 3);
  CHECK(trees.find("d.json") == nullptr);
}
