#include <string>
#include <vector>

#include "app/command_line/exit_codes.hpp"
#include "app/command_line/options.hpp"
#include "support/catch.hpp"

using namespace kiosk;

namespace {

app::Parsed parse(std::vector<std::string> words) {
  words.insert(words.begin(), "baclofen-kiosk");
  std::vector<char*> arguments;
  arguments.reserve(words.size());
  for (auto& word : words) {
    arguments.push_back(word.data());
  }
  return app::parse_command_line(static_cast<int>(arguments.size()), arguments.data());
}

}  // namespace

TEST_CASE("With no words the kiosk shows full screen in SDL2", "[command-line][app][unit]") {
  const auto parsed = parse({});
  REQUIRE(parsed.command);
  const auto& options = std::get<app::KioskOptions>(*parsed.command);
  CHECK(options.window.platform == platform::Platform::Sdl2);
  CHECK(options.window.fullscreen == platform::Fullscreen::Yes);
  CHECK(options.preview == app::Preview::No);
  CHECK(options.content.dialogues.empty());
}

TEST_CASE("A window of a size and another platform can be asked for", "[command-line][app][unit]") {
  const auto parsed = parse({"--window", "1280x800", "--platform", "glfw", "--preview"});
  REQUIRE(parsed.command);
  const auto& options = std::get<app::KioskOptions>(*parsed.command);
  CHECK(options.window.size == platform::SizePx{1280, 800});
  CHECK(options.window.fullscreen == platform::Fullscreen::No);
  CHECK(options.window.platform == platform::Platform::Glfw);
  CHECK(options.preview == app::Preview::Yes);
}

TEST_CASE("A word the program does not know ends with the code for a wrong command line",
          "[command-line][app][unit]") {
  for (const auto& words :
       std::vector<std::vector<std::string>>{{"--platform", "vulkan"},
                                             {"--window", "wide"},
                                             {"--window", "10x10"},
                                             {"--window", "99999999999x2"},
                                             {"dance"},
                                             {"tour"},
                                             {"tour", "--out", "x", "--size", "B"},
                                             {"play"}}) {
    const auto parsed = parse(words);
    INFO(words.front());
    CHECK_FALSE(parsed.command);
    CHECK(parsed.exit_code == app::kWrongCommandLine);
  }
}

TEST_CASE("Every command has help", "[command-line][app][unit]") {
  for (const auto& words : std::vector<std::vector<std::string>>{
           {"--help"}, {"check", "--help"}, {"tour", "--help"}, {"play", "--help"}}) {
    const auto parsed = parse(words);
    CHECK_FALSE(parsed.command);
    CHECK(parsed.exit_code == app::kFine);
  }
}

TEST_CASE("A report is asked for by days, as files or as CSV", "[command-line][app][unit]") {
  const auto parsed =
      parse({"report", "--from", "2026-11-01", "--to", "2026-11-28", "--out", "folder", "--csv"});
  REQUIRE(parsed.command);
  const auto& options = std::get<app::ReportOptions>(*parsed.command);
  CHECK(options.from == base::day_of("2026-11-01"));
  CHECK(options.to == base::day_of("2026-11-28"));
  CHECK(options.out == "folder");
  CHECK(options.form == app::Form::Csv);
  const auto all = parse({"report"});
  REQUIRE(all.command);
  CHECK_FALSE(std::get<app::ReportOptions>(*all.command).from);
}

TEST_CASE("A day that is in no calendar, or a last day before the first one, is no report",
          "[command-line][app][unit]") {
  for (const auto& words : std::vector<std::vector<std::string>>{
           {"report", "--from", "2026-11-31"},
           {"report", "--to", "today"},
           {"report", "--from", "2026-11-28", "--to", "2026-11-27"}}) {
    const auto parsed = parse(words);
    CHECK_FALSE(parsed.command);
    CHECK(parsed.exit_code == app::kWrongCommandLine);
  }
}

TEST_CASE("Sealing takes several pages, and everything it signs must be said",
          "[command-line][app][unit]") {
  const std::vector<std::string> words{"seal",
                                       "dialogues",
                                       "--page",
                                       "what-it-is",
                                       "missed-dose",
                                       "--lang",
                                       "en",
                                       "--key",
                                       "my.key",
                                       "--name",
                                       "Test",
                                       "--role",
                                       "tester",
                                       "--review-by",
                                       "2027-11-28"};
  const auto parsed = parse(words);
  REQUIRE(parsed.command);
  const auto& options = std::get<app::SealOptions>(*parsed.command);
  CHECK(options.folder == "dialogues");
  CHECK(options.pages == std::vector<std::string>{"what-it-is", "missed-dose"});
  CHECK(options.review_by == "2027-11-28");
  for (std::size_t left_out = 2; left_out < words.size(); left_out += left_out == 2 ? 3 : 2) {
    auto fewer = words;
    fewer.erase(fewer.begin() + static_cast<long>(left_out),
                fewer.begin() + static_cast<long>(left_out == 2 ? left_out + 3 : left_out + 2));
    INFO(words[left_out]);
    CHECK_FALSE(parse(fewer).command);
  }
}
