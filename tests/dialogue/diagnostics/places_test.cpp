#include <algorithm>

#include "dialogue/bad_example.hpp"
#include "dialogue/checker.hpp"
#include "dialogue/load/loader.hpp"
#include "support/catch.hpp"

using namespace kiosk::dialogue;

namespace {

std::string underlined(const Places& places, const std::string& key) {
  const auto place = places.of(key);
  // The lines asked for here are plain ASCII up to the end of what is underlined.
  return places.line_of(key).substr(place.column - 1, place.length);
}

}  // namespace

TEST_CASE("Rules find the place of each part of a dialogue", "[dialogue][places][unit]") {
  const auto loaded = load_dialogues(good_dialogue());
  REQUIRE(loaded.places.size() == 1);
  const auto& places = loaded.places.front();
  CHECK(underlined(places, "page:signs") == "\"signs\"");
  CHECK(underlined(places, "page:signs/results/red") == "\"help-now\"");
  CHECK(underlined(places, "page:first/choices/1/goto") == "\"help-now\"");
  CHECK(underlined(places, "topic:first") == "\"first\"");
  CHECK(underlined(places, "figure:pump") == "\"pump\"");
  CHECK(underlined(places, "dialogue/start") == "\"first\"");
  CHECK(places.of("page:first/choices/1").file == "good/topics/10-first.json");
  CHECK(places.of("page:first/blocks/0").line == 17);
  CHECK(places.of("words/back").file == "good/words.json");
}

TEST_CASE("A part without a place of its own has that of its nearest parent",
          "[dialogue][places][unit]") {
  const auto loaded = load_dialogues(good_dialogue());
  const auto& places = loaded.places.front();
  CHECK(underlined(places, "page:signs/choices/7/goto") == "\"signs\"");
  CHECK(places.of("page:nowhere/title").file == "good/dialogue.json");
  CHECK(places.of("page:nowhere/title").line == 1);
  CHECK(Places{}.of("page:signs").file.empty());
}

TEST_CASE("A finding in words.json is told at its own line, not at the start of dialogue.json",
          "[dialogue][places][unit]") {
  // words.json is the shipped one, so it is changed here and not in a folder of tests/bad.
  auto sources = good_dialogue();
  auto& bytes = sources.files["good/words.json"];
  const std::string key = "\"seen\": ";
  const auto at = bytes.find(key);
  REQUIRE(at != std::string::npos);
  const auto end = bytes.find('}', at);
  bytes.replace(at, end - at, key + R"({ "en": "You are safe.", "es": "visto" )");
  const auto line = static_cast<std::size_t>(std::count(
                        bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(at), '\n')) +
                    1;
  const auto found = load_and_check(sources).diagnostics;
  const auto promise =
      std::find_if(found.begin(), found.end(), [](const auto& one) { return one.id == "D130"; });
  REQUIRE(promise != found.end());
  CHECK(promise->place.file == "good/words.json");
  CHECK(promise->place.line == line);
}
