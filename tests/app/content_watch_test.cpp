#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

#include "app/content_watch.hpp"
#include "base/text_file.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

/// A copy of the shipped dialogues that a test may spoil; removed afterwards.
class Folder {
public:
  Folder() {
    fs::copy(fs::path(KIOSK_SOURCE_DIR) / "dialogues", path(), fs::copy_options::recursive);
  }

  [[nodiscard]] const fs::path& path() const { return folder_.path(); }
  [[nodiscard]] fs::path file(const char* name) const { return path() / "baclofen" / name; }

  void replace(const char* name, const std::string& from, const std::string& to) const {
    auto bytes = base::read_file(file(name), 1U << 22U);
    REQUIRE(bytes);
    const auto at = bytes->find(from);
    REQUIRE(at != std::string::npos);
    bytes->replace(at, from.size(), to);
    std::ofstream(file(name), std::ios::binary) << *bytes;
  }

private:
  test::ScratchFolder folder_;
};

/// Looks again and again, half a second apart, as the loop does.
std::optional<app::BuiltContent> look(app::ContentWatch& watch, base::Instant& now, int looks) {
  for (int count = 0; count < looks; ++count) {
    now += 500ms;
    if (auto built = watch.poll(now)) {
      return built;
    }
  }
  return std::nullopt;
}

}  // namespace

TEST_CASE("A folder that stands still gives nothing new", "[reload][app][integration]") {
  const Folder folder;
  app::ContentWatch watch({folder.path(), {}}, 500ms, {}, std::launch::deferred);
  base::Instant now{};
  CHECK_FALSE(look(watch, now, 5));
}

TEST_CASE("A saved sentence comes once, whole", "[reload][app][integration]") {
  const Folder folder;
  app::ContentWatch watch({folder.path(), {}}, 500ms, {}, std::launch::deferred);
  base::Instant now{};
  folder.replace("words.json", "What would you like to know?", "What do you want to know?");
  const auto built = look(watch, now, 4);
  REQUIRE(built);
  INFO(dialogue::format_for_people(built->diagnostics));
  REQUIRE(built->content);
  CHECK(built->content->dialogue.words.at("topics_title").in("en") == "What do you want to know?");
  CHECK_FALSE(look(watch, now, 4));
}

TEST_CASE("The glass goes on while changed content is built", "[reload][app][integration]") {
  const Folder folder;
  app::ContentWatch watch({folder.path(), {}}, 500ms);
  base::Instant now{};
  folder.replace("words.json", "What would you like to know?", "What do you want to know?");
  CHECK_FALSE(look(watch, now, 2));
  REQUIRE(watch.next_look());
  CHECK(*watch.next_look() - now < 500ms);
  std::optional<app::BuiltContent> built;
  while (!built) {
    std::this_thread::sleep_for(20ms);
    now += 100ms;
    built = watch.poll(now);
  }
  REQUIRE(built->content);
  CHECK(*watch.next_look() - now == 500ms);
}

TEST_CASE("A file spoiled by hand gives messages and no content", "[reload][app][integration]") {
  const Folder folder;
  app::ContentWatch watch({folder.path(), {}}, 500ms, {}, std::launch::deferred);
  base::Instant now{};
  folder.replace("words.json", "\"topics_title\"", "\"topics_title");
  const auto built = look(watch, now, 4);
  REQUIRE(built);
  CHECK_FALSE(built->content);
  REQUIRE(dialogue::has_errors(built->diagnostics));
  CHECK(built->diagnostics.front().place.file.find("words.json") != std::string::npos);
  CHECK(built->diagnostics.front().place.line > 0);
}

TEST_CASE("A folder that keeps changing is left alone until it stands still",
          "[reload][app][integration]") {
  const Folder folder;
  app::ContentWatch watch({folder.path(), {}}, 500ms, {}, std::launch::deferred);
  base::Instant now{};
  for (int copied = 0; copied < 4; ++copied) {
    std::ofstream(folder.path() / "baclofen" / ("half-" + std::to_string(copied) + ".txt"))
        << copied;
    CHECK_FALSE(look(watch, now, 1));
  }
  CHECK(look(watch, now, 2));
}

TEST_CASE("A folder that is taken away gives messages and no content",
          "[reload][app][integration]") {
  const Folder folder;
  app::ContentWatch watch({folder.path(), {}}, 500ms, {}, std::launch::deferred);
  base::Instant now{};
  fs::remove_all(folder.path());
  const auto built = look(watch, now, 4);
  REQUIRE(built);
  CHECK_FALSE(built->content);
  CHECK(dialogue::has_errors(built->diagnostics));
}

TEST_CASE("A site file that turns bad keeps the numbers that were good",
          "[reload][app][integration]") {
  const Folder folder;
  const auto site = folder.path() / "example-site.json";
  const auto first = app::build_content(app::read_inputs({folder.path(), site}));
  REQUIRE(first.content);
  const auto number = first.content->site.phones.emergency;
  app::ContentWatch watch({folder.path(), site}, 500ms, first.content->site, std::launch::deferred);
  base::Instant now{};
  SECTION("a brace is missing") {
    std::ofstream(site) << "{ \"clinic\": ";
  }
  SECTION("it is gone") {
    fs::remove(site);
  }
  const auto built = look(watch, now, 4);
  REQUIRE(built);
  CHECK(dialogue::has_errors(built->diagnostics));
  REQUIRE(built->content);
  CHECK(built->content->site.phones.emergency == number);
}

TEST_CASE("With nothing to watch there is nothing to look for", "[reload][app][unit]") {
  app::ContentWatch watch({}, 500ms);
  CHECK_FALSE(watch.next_look());
  CHECK_FALSE(watch.poll(base::Instant{} + 1h));
}
