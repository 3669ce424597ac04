// Everything can be undone, and done again.

#include <random>
#include <string>
#include <vector>

#include "editing/changes/history.hpp"
#include "editing/json/json_edit.hpp"
#include "editing/json/json_text.hpp"
#include "editing/parsed.hpp"

#include "dialogue/files/source_set.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using test::parsed;
using namespace std::chrono_literals;
using dialogue::JsonValue;
using editing::Applied;
using editing::Files;
using editing::History;
using editing::Time;

namespace {

editing::Step step(const std::string& name, const std::string& before, const std::string& after) {
  return {name, {editing::shortest_splice("a", before, after)}, {}};
}

editing::Step typing(const std::string& before, const std::string& after) {
  auto typed = step("typed", before, after);
  typed.typed_at = "title/en";
  return typed;
}

/// Any part of a tree, each as likely as any other below it.
const JsonValue& any_part(const JsonValue& root, std::minstd_rand& random) {
  const auto* part = &root;
  while (random() % 4 != 0 && part->items.size() + part->members.size() > 0) {
    const auto place = random() % (part->items.size() + part->members.size());
    part = place < part->items.size() ? &part->items[place]
                                      : &part->members[place - part->items.size()].value;
  }
  return *part;
}

editing::Splice
any_edit(const editing::JsonFile& file, std::minstd_rand& random, const std::string& words) {
  const auto& part = any_part(file.root, random);
  const auto count = part.items.size() + part.members.size();
  const auto place = count == 0 ? 0 : random() % count;
  const auto what = random() % 4;
  if (part.type == dialogue::JsonType::Array && what == 0) {
    return editing::insert_item(file, part, place, editing::json_words(words));
  }
  if (part.type == dialogue::JsonType::Object && what == 0) {
    return editing::insert_member(file, part, place, words, editing::json_words(words));
  }
  if (count > 0 && what == 1) {
    return editing::remove_entry(file, part, place);
  }
  if (count > 0 && what == 2) {
    return editing::move_entry(file, part, place, random() % count);
  }
  return editing::set_value(
      file, count == 0 ? part : file.root.members.front().value, editing::json_words(words));
}

}  // namespace

TEST_CASE("What was done is undone and done again, by its name", "[editing][unit]") {
  History history(Files{{"a", "one"}});
  CHECK(history.to_undo() == nullptr);
  CHECK(history.to_redo() == nullptr);
  REQUIRE(Applied::No != history.apply(step("first", "one", "two"), Time()));
  REQUIRE(Applied::No != history.apply({"second", {editing::FileAdded{"b", "new"}}, {}}, Time()));
  CHECK(history.files() == Files{{"a", "two"}, {"b", "new"}});
  CHECK(history.to_undo()->name == "second");
  history.undo();
  history.undo();
  history.undo();
  CHECK(history.files() == Files{{"a", "one"}});
  CHECK(history.to_redo()->name == "first");
  history.redo();
  history.redo();
  history.redo();
  CHECK(history.files() == Files{{"a", "two"}, {"b", "new"}});
}

TEST_CASE("Something new forgets what was undone", "[editing][unit]") {
  History history(Files{{"a", "one"}});
  REQUIRE(Applied::No != history.apply(step("first", "one", "two"), Time()));
  history.undo();
  REQUIRE(Applied::No != history.apply(step("other", "one", "three"), Time()));
  CHECK(history.to_redo() == nullptr);
  history.undo();
  CHECK(history.files().at("a") == "one");
}

TEST_CASE("Letters typed without a pause are one step, elsewhere or later another",
          "[editing][unit]") {
  History history(Files{{"a", ""}});
  const Time start{};
  REQUIRE(Applied::No != history.apply(typing("", "h"), start));
  REQUIRE(Applied::No != history.apply(typing("h", "he"), start + 900ms));
  REQUIRE(Applied::No != history.apply(typing("he", "hel"), start + 1800ms));
  CHECK(history.done() == 1);
  REQUIRE(Applied::No != history.apply(typing("hel", "help"), start + 2800ms));
  CHECK(history.done() == 2);
  REQUIRE(Applied::No != history.apply(step("no typing", "help", "help!"), start + 2900ms));
  REQUIRE(Applied::No != history.apply(typing("help!", "help!!"), start + 2950ms));
  CHECK(history.done() == 4);
  history.undo();
  REQUIRE(Applied::No != history.apply(typing("help!", "help!?"), start + 2960ms));
  CHECK(history.done() == 4);
  while (history.to_undo() != nullptr) {
    history.undo();
  }
  CHECK(history.files().at("a").empty());
}

TEST_CASE("A step that does not fit the files changes none of them", "[editing][unit]") {
  History history({{"a", "one"}, {"b", "two"}});
  const editing::Changes half{editing::Splice{"a", 0, "o", "O"}, editing::Splice{"b", 0, "x", ""}};
  CHECK(Applied::No == history.apply({"half", half, {}}, Time()));
  CHECK(Applied::No == history.apply({"there", {editing::FileAdded{"a", ""}}, {}}, Time()));
  CHECK(Applied::No == history.apply({"other", {editing::FileRemoved{"a", "two"}}, {}}, Time()));
  CHECK(Applied::No == history.apply({"far", {editing::Splice{"a", 9, "", "x"}}, {}}, Time()));
  CHECK(history.files() == Files{{"a", "one"}, {"b", "two"}});
  CHECK(history.steps() == 0);
}

TEST_CASE("Ten thousand edits of the shipped files, all undone, leave every byte as it was",
          "[editing][component]") {
  const auto shipped = dialogue::embedded_sources().files;
  std::vector<std::string> names;
  for (const auto& [name, bytes] : shipped) {
    if (name.ends_with(".json") && bytes.size() < 30'000) {
      names.push_back(name);
    }
  }
  REQUIRE(names.size() > 3);
  std::minstd_rand random(7);
  History history(shipped);
  std::map<std::string, JsonValue> roots;
  for (int number = 0; number < 10'000; ++number) {
    const auto& name = names[random() % names.size()];
    auto root = roots.find(name);
    if (root == roots.end()) {
      root = roots.emplace(name, parsed(history.files().at(name))).first;
    }
    const auto edit = any_edit(
        {name, history.files().at(name), root->second}, random, "w" + std::to_string(number));
    REQUIRE(Applied::No !=
            history.apply({"edit", {edit}, {}}, Time() + std::chrono::seconds(number)));
    roots.erase(name);
    if (number % 3 == 0) {
      history.undo();
      if (number % 2 == 0) {
        history.redo();
      }
    }
  }
  for (const auto& name : names) {
    parsed(history.files().at(name));
  }
  const auto edited = history.files();
  const auto done = history.done();
  while (history.to_undo() != nullptr) {
    history.undo();
  }
  CHECK(history.files() == shipped);
  while (history.done() < done) {
    history.redo();
  }
  CHECK(history.files() == edited);
}
