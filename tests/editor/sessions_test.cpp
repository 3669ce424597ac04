// Written sessions of staff at the editor, each in a file.

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "editor/changed_lines.hpp"
#include "editor/session_player.hpp"

#include "base/text_file.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using test::ChangedLines;

namespace {

std::vector<std::filesystem::path> written_sessions() {
  std::vector<std::filesystem::path> paths;
  const auto folder = std::filesystem::path(KIOSK_SOURCE_DIR) / "tests/editor/sessions";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::optional<std::string> play(const std::string& words) {
  const auto lines = test::read_session(words);
  REQUIRE(lines);
  return test::play_session(*lines);
}

std::string fault_of(const std::string& words) {
  return play(words).value_or("");
}

}  // namespace

TEST_CASE("Every written session goes as written", "[safety][session][editor]") {
  REQUIRE(written_sessions().size() >= 5);
  for (const auto& path : written_sessions()) {
    const auto bytes = base::read_file(path, 1U << 20U);
    REQUIRE(bytes);
    const auto fault = play(*bytes);
    INFO(path.filename().string() << ": " << fault.value_or(""));
    CHECK_FALSE(fault);
  }
}

TEST_CASE("A written session says where the window differs", "[session][editor]") {
  const auto missing = fault_of("# first\nsees: Free ice cream\n");
  CHECK(missing.starts_with("line 2: “Free ice cream” is not on the window; on the window:"));
  CHECK(missing.find("How do you take baclofen?") != std::string::npos);
  CHECK(fault_of("press: Order ice cream\n").starts_with("line 1: there is no “Order ice cream”"));
  CHECK(fault_of("press: Delete\n").find("write which, such as “Delete (2)”") != std::string::npos);
  CHECK(fault_of("not: All is saved.\n").starts_with("line 1: “All is saved.” is on the window"));
  CHECK(fault_of("says: Kind = Quiz\n") == "line 1: “Kind” says “Page to read”");
  CHECK(fault_of("preview: how-taken = Español\n") == "line 1: the preview is in English");
  CHECK(fault_of("touch: Free ice cream\n").starts_with("line 1: on the page “how-taken”"));
}

TEST_CASE("A file that is changed and not told of is a fault of the session", "[session][editor]") {
  const std::string change = "write: Heading · English = How is it taken?\nkey: Ctrl+S\n";
  CHECK(fault_of(change) ==
        "baclofen/topics/00-start.json was changed on the disk (+1 -1), and no line changed: says "
        "so");
  CHECK(fault_of(change + "changed: baclofen/topics/00-start.json = +2 -1\n") ==
        "line 3: baclofen/topics/00-start.json was changed by +1 -1 lines");
}

TEST_CASE("A line of a session that is not understood is named", "[session][editor][unit]") {
  const auto unknown = test::read_session("press: Save\njump: high\n");
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().message().starts_with("line 2: “jump: high” begins with none of press:"));
  const auto half = test::read_session("write: Kind\n");
  REQUIRE_FALSE(half);
  CHECK(half.error().message() == "line 1: “write: Kind” has no “=” with a blank on both sides");
}

TEST_CASE("Changed lines are counted as diff counts them", "[editor][unit]") {
  CHECK(test::changed_lines("a\nb\nc\n", "a\nb\nc\n") == ChangedLines{0, 0});
  CHECK(test::changed_lines("a\nb\nc\n", "a\nB\nc\n") == ChangedLines{1, 1});
  CHECK(test::changed_lines("a\nb\nc\n", "a\nc\n") == ChangedLines{0, 1});
  CHECK(test::changed_lines("a\nc\n", "a\nb\nb\nc\n") == ChangedLines{2, 0});
}
