#include "bad_example.hpp"

#include "dialogue/loader.hpp"
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
