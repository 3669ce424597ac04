// Releases as the editor reads them from a store.

#include <fstream>
#include <string>

#include "app/command_line/exit_codes.hpp"
#include "app/edit/releases.hpp"
#include "app/release/publisher.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using test::Publisher;

TEST_CASE("The editor lists releases with who made them, and marks the one in use",
          "[releases][editor][app][integration]") {
  Publisher publisher;
  const auto releases = app::editor_releases(publisher.store);
  CHECK(releases.list().empty());
  REQUIRE(publisher.make("first words") == app::kFine);
  REQUIRE(publisher.make_titled("Second") == app::kFine);
  REQUIRE(publisher.use("1") == app::kFine);
  const auto lines = releases.list();
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].words.starts_with("2 · 20"));
  CHECK(lines[0].words.find(" UTC, ") != std::string::npos);
  CHECK(lines[0].words.ends_with(", Maria: Second"));
  CHECK(lines[0].in_use == editor::InUse::No);
  CHECK(lines[1].words.ends_with(", Maria: first words"));
  CHECK(lines[1].in_use == editor::InUse::Yes);
}

TEST_CASE("The editor looks at a release as it was made, and says when it is damaged",
          "[releases][editor][safety][app][integration]") {
  Publisher publisher;
  REQUIRE(publisher.make_titled("Second thoughts") == app::kFine);
  REQUIRE(publisher.use("1") == app::kFine);
  const auto releases = app::editor_releases(publisher.store);
  const auto id = words_of(publisher.store.in_use().value());
  const auto whole = releases.read(id);
  REQUIRE(whole);
  CHECK(whole->name == "good");
  std::ofstream(publisher.file_in_use("dialogue.json"), std::ios::app) << " ";
  const auto damaged = releases.read(id);
  REQUIRE_FALSE(damaged);
  CHECK(damaged.error().message().find("is damaged") != std::string::npos);
}

TEST_CASE("With no release in use there is nothing to compare one with",
          "[releases][editor][app][integration]") {
  Publisher publisher;
  REQUIRE(publisher.make() == app::kFine);
  const auto releases = app::editor_releases(publisher.store);
  const auto told = releases.compare(releases.list().front().id);
  CHECK(told.outcome == editor::Outcome::Refused);
  CHECK(told.words == "No release is in use: there is nothing to compare it with.");
}
