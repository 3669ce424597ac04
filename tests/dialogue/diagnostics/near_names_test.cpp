#include "dialogue/diagnostics/near_names.hpp"
#include "support/catch.hpp"

using namespace kiosk::dialogue;

TEST_CASE("A slip of the finger finds the name that was meant", "[dialogue][names][unit]") {
  CHECK(did_you_mean("choises", {"blocks", "choices"}) == "did you mean \"choices\"?");
  CHECK(did_you_mean("titel", {"title", "tile"}) == "did you mean \"title\" or \"tile\"?");
  CHECK(did_you_mean("style", {"blocks", "choices"}).empty());
}

TEST_CASE("At most three names are offered, the nearest first", "[dialogue][names][unit]") {
  CHECK(near_names("aaa", {"abb", "aab", "aac", "aad"}) ==
        std::vector<std::string>{"aab", "aac", "aad"});
}

TEST_CASE("A short name is not offered for just anything", "[dialogue][names][unit]") {
  CHECK(near_names("xy", {"id", "a"}).empty());
}

TEST_CASE("Swapped neighbours count as one slip", "[dialogue][names][unit]") {
  CHECK(did_you_mean("form", {"from"}) == "did you mean \"from\"?");
  CHECK(did_you_mean("kitten", {"sitting"}).empty());
}

TEST_CASE("A long name is found too", "[dialogue][names][unit]") {
  const std::string name(60, 'a');
  CHECK(near_names("b" + name.substr(1), {name}) == std::vector{name});
}

TEST_CASE("Long words are cut between characters", "[dialogue][names][unit]") {
  CHECK(in_quotes(std::string(59, 'a') + "ñu") == "\"" + std::string(59, 'a') + "…\"");
}
