
#include <set>

#include <nlohmann/json.hpp>

#include "dialogue/bad_example.hpp"
#include "dialogue/load/loader.hpp"
#include "support/catch.hpp"

using nlohmann::json;
using namespace kiosk::dialogue;

namespace {

/// One value of each type; none is right where another type is.
std::vector<json> other_values(const json& value) {
  std::vector<json> others;
  for (const auto& other :
       {json(nullptr), json(true), json(7), json("word"), json::array(), json::object()}) {
    if (other.type() != value.type() && !(other.is_number() && value.is_number())) {
      others.push_back(other);
    }
  }
  return others;
}

/// Every place of `whole` but its top.
std::set<std::string> places_in(const json& whole) {
  std::set<std::string> places;
  const auto leaves = whole.flatten();
  for (const auto& leaf : leaves.items()) {
    for (auto place = json::json_pointer(leaf.key()); !place.empty();
         place = place.parent_pointer()) {
      places.insert(place.to_string());
    }
  }
  return places;
}

/// Puts each other type at each place of `file` in turn, and counts those that go by without an
/// error.
std::vector<std::string> unseen_changes(const std::string& name) {
  auto sources = good_dialogue();
  const auto whole = json::parse(sources.files.at(name));
  std::vector<std::string> unseen;
  for (const auto& place : places_in(whole)) {
    for (const auto& other : other_values(whole.at(json::json_pointer(place)))) {
      auto spoiled = whole;
      spoiled.at(json::json_pointer(place)) = other;
      sources.files[name] = spoiled.dump(2);
      if (!has_errors(load_dialogues(sources).diagnostics)) {
        unseen.push_back(place + " = " + other.dump());
      }
    }
  }
  return unseen;
}

}  // namespace

TEST_CASE("A value of the wrong type is seen wherever it stands", "[dialogue][loader][hostile]") {
  for (const auto* name : {"good/dialogue.json",
                           "good/topics/10-first.json",
                           "good/topics/99-help.json",
                           "good/questions.json",
                           "good/red-flags.json"}) {
    INFO(name);
    CHECK(unseen_changes(name) == std::vector<std::string>{});
  }
}

TEST_CASE("A key that goes missing or gets another name is seen", "[dialogue][loader][hostile]") {
  auto sources = good_dialogue();
  const std::string name = "good/topics/10-first.json";
  const auto whole = json::parse(sources.files.at(name));
  const auto leaves = whole.flatten();
  for (const auto& [pointer, leaf] : leaves.items()) {
    const auto place = json::json_pointer(pointer);
    if (whole.at(place.parent_pointer()).is_array()) {
      continue;
    }
    auto spoiled = whole;
    spoiled.at(place.parent_pointer())["zzz"] = leaf;
    sources.files[name] = spoiled.dump(2);
    INFO(pointer);
    const auto is_open_group =
        place.parent_pointer().back() == "set" || place.parent_pointer().back() == "when";
    CHECK(has_errors(load_dialogues(sources).diagnostics) != is_open_group);
  }
}

TEST_CASE("A site with a value of the wrong type anywhere is refused",
          "[dialogue][site][hostile]") {
  const auto whole = json::parse(embedded_sources().files.at("example-site.json"));
  for (const auto& place : places_in(whole)) {
    for (const auto& other : other_values(whole.at(json::json_pointer(place)))) {
      auto spoiled = whole;
      spoiled.at(json::json_pointer(place)) = other;
      INFO(place << " = " << other.dump());
      CHECK(has_errors(load_site("site.json", spoiled.dump()).diagnostics));
    }
  }
}

TEST_CASE("A day that is in no calendar is no date", "[dialogue][loader]") {
  const auto reads = [](const std::string& date) {
    auto sources = good_dialogue();
    auto& file = sources.files.at("good/dialogue.json");
    auto whole = json::parse(file);
    whole.at("updated") = date;
    file = whole.dump(2);
    return !has_errors(load_dialogues(sources).diagnostics);
  };
  CHECK(reads("2026-11-28"));
  CHECK(reads("2028-02-29"));
  for (const auto* none : {"2026-02-29",
                           "2026-04-31",
                           "2026-00-10",
                           "2026-13-01",
                           "2026-1-01",
                           "26-11-2028",
                           "0026-11-28",
                           "2126-11-28",
                           "2026-11-2x",
                           "2026-11-+2",
                           "2026/11/28",
                           "2026-11-281",
                           ""}) {
    INFO(none);
    CHECK_FALSE(reads(none));
  }
}
