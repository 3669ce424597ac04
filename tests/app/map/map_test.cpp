#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "paper/pdf_judge.hpp"

#include "app/command_line/exit_codes.hpp"
#include "app/map/map.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk;
using app::MapOptions;

namespace {

namespace fs = std::filesystem;

const fs::path kDialogues = fs::path(KIOSK_SOURCE_DIR) / "dialogues";

struct Drawn {
  int code = 0;
  std::string said;
  std::string svg;
};

Drawn draw(const fs::path& dialogues, const std::string& page = {}, unsigned steps = 2) {
  const test::ScratchFolder folder;
  MapOptions options;
  options.dialogues = dialogues;
  options.page = page;
  options.steps = steps;
  options.out = folder.path() / "map.svg";
  std::ostringstream said;
  auto* const out = std::cout.rdbuf(said.rdbuf());
  auto* const errors = std::cerr.rdbuf(said.rdbuf());
  Drawn drawn;
  drawn.code = app::run_map(options);
  std::cout.rdbuf(out);
  std::cerr.rdbuf(errors);
  drawn.said = said.str();
  std::ifstream file(options.out);
  drawn.svg.assign(std::istreambuf_iterator<char>(file), {});
  return drawn;
}

/// Graphviz writes a hyphen as an entity.
bool holds(std::string whole, const std::string& part) {
  const std::string hyphen = "&#45;";
  for (auto at = whole.find(hyphen); at != std::string::npos; at = whole.find(hyphen, at)) {
    whole.replace(at, hyphen.size(), "-");
  }
  return whole.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("The map is an SVG with every topic and how much stands in it",
          "[map][app][integration]") {
  const auto drawn = draw(kDialogues);
  REQUIRE(drawn.code == app::kFine);
  CHECK(test::printed_by("xmllint --noout % 2>&1", drawn.svg).empty());
  CHECK(holds(drawn.svg, "Why withdrawal happens"));
  CHECK(holds(drawn.svg, "11 pages, 0 endings"));
  CHECK(holds(drawn.svg, "HELP NOW"));
  CHECK(holds(drawn.svg, "All topics"));
  CHECK(holds(drawn.svg, "draft"));
  CHECK(holds(drawn.svg, "START"));
  CHECK_FALSE(holds(drawn.svg, "BROKEN"));
  CHECK(holds(drawn.said, " pages, "));
}

TEST_CASE("Near a page its topics are open, with the words of every link",
          "[map][app][integration]") {
  const auto drawn = draw(kDialogues, "missed-dose", 1);
  REQUIRE(drawn.code == app::kFine);
  CHECK(holds(drawn.svg, "[missed-dose]"));
  CHECK(holds(drawn.svg, "DANGER"));
  CHECK(holds(drawn.svg, "[help-now]"));
  CHECK_FALSE(holds(drawn.svg, "[quiz-why-1]"));
}

TEST_CASE("A page that is not there is told with the one that was meant",
          "[map][app][integration]") {
  const auto drawn = draw(kDialogues, "mised-dose");
  CHECK(drawn.code == app::kWrongCommandLine);
  CHECK(holds(drawn.said, "there is no page \"mised-dose\"; did you mean \"missed-dose\"?"));
}

TEST_CASE("Content with errors gives a map with the broken places marked",
          "[map][app][integration]") {
  const test::ScratchFolder folder;
  fs::copy(kDialogues / "baclofen", folder.path() / "baclofen", fs::copy_options::recursive);
  const auto topic = folder.path() / "baclofen/topics/70-doses.json";
  std::ifstream file(topic);
  std::string json(std::istreambuf_iterator<char>(file), {});
  const std::string link = R"("goto": "running-out-or-refill")";
  REQUIRE(holds(json, link));
  json.replace(json.find(link), link.size(), R"("goto": "runing-out")");
  std::ofstream(topic) << json;
  const auto drawn = draw(folder.path());
  CHECK(drawn.code == app::kFine);
  CHECK(holds(drawn.said, "error"));
  CHECK(holds(drawn.svg, "[runing-out]"));
  CHECK(holds(drawn.svg, "BROKEN: no such page"));
  std::ofstream(topic) << "{ not JSON";
  const auto unread = draw(folder.path());
  CHECK(unread.code == app::kFine);
  CHECK(holds(unread.svg, "BROKEN: no such page"));
}

TEST_CASE("A folder without dialogues, and a place nobody can write to, are told",
          "[map][app][integration]") {
  const test::ScratchFolder folder;
  const auto drawn = draw(folder.path());
  CHECK(drawn.code == app::kContentHasErrors);
  CHECK_FALSE(drawn.said.empty());
  MapOptions options;
  options.dialogues = kDialogues;
  options.out = folder.path() / "nowhere" / "map.svg";
  CHECK(app::run_map(options) == app::kCannotStart);
}
