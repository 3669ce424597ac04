#include <algorithm>
#include <filesystem>
#include <vector>

#include "app/play/player.hpp"
#include "app/play/transcript.hpp"
#include "base/text_file.hpp"
#include "support/catch.hpp"
#include "support/shipped.hpp"

using namespace kiosk;

namespace {

std::vector<std::filesystem::path> transcripts() {
  std::vector<std::filesystem::path> paths;
  const auto folder = std::filesystem::path(KIOSK_SOURCE_DIR) / "tests" / "transcripts";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::optional<std::string> play(const std::string& words) {
  const auto lines = app::read_transcript(words);
  REQUIRE(lines);
  return app::play_transcript(*lines, test::shipped_content(), test::shared_typesetter());
}

}  // namespace

TEST_CASE("Every written visit goes as written", "[transcript][app][integration]") {
  REQUIRE(transcripts().size() >= 12);
  for (const auto& path : transcripts()) {
    const auto bytes = base::read_file(path, 1U << 20U);
    REQUIRE(bytes);
    const auto fault = play(*bytes);
    INFO(path.string() << ": " << fault.value_or(""));
    CHECK_FALSE(fault);
  }
}

TEST_CASE("A transcript says where the glass differs", "[transcript][app][integration]") {
  const auto missing = play("tap: Start in English\nsees: Free ice cream\n");
  REQUIRE(missing);
  CHECK(missing->find("line 2: \"Free ice cream\" is not on the glass") == 0);
  const auto untouchable = play("tap: Ask the moon\n");
  REQUIRE(untouchable);
  CHECK(untouchable->find("nothing to touch") != std::string::npos);
  CHECK(untouchable->find("touch: Start in English") != std::string::npos);
  CHECK(play("not: Start in English\n"));
  CHECK(play("page: topics\n"));
}

TEST_CASE("A transcript line that is not understood is named", "[transcript][app][unit]") {
  const auto lines = app::read_transcript("tap: Back\njump: high\n");
  REQUIRE_FALSE(lines);
  CHECK(lines.error().message().find("line 2") == 0);
}
