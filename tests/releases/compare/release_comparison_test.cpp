#include "dialogue/bad_example.hpp"
#include "releases/compare/release_comparison.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace releases;

namespace {

Release release_with(Serial serial, const std::string& title, const std::string& phone) {
  Files files{
      {"site.json", R"({ "clinic": "Hill Clinic", "phones": { "clinic": ")" + phone + R"(" } })"}};
  for (const auto& [name, bytes] : good_dialogue().files) {
    files.emplace("dialogues/" + name, bytes);
  }
  auto& words = files.at("dialogues/good/words.json");
  const std::string key = R"("topics_title": { "en": ")";
  const auto at = words.find(key) + key.size();
  words.replace(at, words.find('"', at) - at, title);
  return make_release({serial, serial - 1, "2026-11-29T17:24:00Z", "Maria", "note"}, files).value();
}

ReleaseComparison two() {
  return compare_releases(release_with(1, "What would you like?", "555-0171"),
                          release_with(2, "What do you like?", "555-0172"))
      .value();
}

}  // namespace

TEST_CASE("A terminal shows old and new words side by side", "[releases][diff][unit]") {
  const auto words = for_terminal(two(), 100);
  INFO(words);
  CHECK(words.find("number of “The clinic”: “555-0172”; it was “555-0171”") != std::string::npos);
  CHECK(words.find("What [-would-] you like?") != std::string::npos);
  CHECK(words.find("What {+do+} you like?") != std::string::npos);
  CHECK(words.find("[en]") != std::string::npos);
  CHECK(words.find("changed: dialogues/good/words.json") != std::string::npos);
}

TEST_CASE("No line of a terminal is wider than it", "[releases][diff][unit]") {
  for (const std::size_t width : {60U, 80U, 120U}) {
    std::size_t length = 0;
    for (const char letter : for_terminal(two(), width)) {
      length =
          letter == '\n' ? 0 : length + ((static_cast<unsigned char>(letter) & 0xC0U) != 0x80U);
      CHECK(length <= width + 40);  // the lines that name the two releases are never broken
    }
  }
}

TEST_CASE("The same release twice says so", "[releases][diff][unit]") {
  const auto one = release_with(1, "Title", "555-0171");
  const auto words = for_terminal(compare_releases(one, one).value(), 100);
  CHECK(words.find("the two hold exactly the same") != std::string::npos);
}

TEST_CASE("A reviewer gets both wordings in a table, changed words marked",
          "[releases][diff][unit]") {
  const auto document = document_of(two());
  CHECK(document.title == "Release 1 and release 2, side by side");
  CHECK(document.date == "2026-11-29");
  bool removed = false;
  bool added = false;
  for (const auto& block : document.blocks) {
    const auto* table = std::get_if<paper::Table>(&block);
    if (table == nullptr) {
      continue;
    }
    for (const auto& row : table->rows) {
      REQUIRE(row.size() == 3);
      for (const auto& span : row[1].spans) {
        removed = removed || (span.mark == paper::Mark::Removed && span.words == "would");
      }
      for (const auto& span : row[2].spans) {
        added = added || (span.mark == paper::Mark::Added && span.words == "do");
      }
    }
  }
  CHECK(removed);
  CHECK(added);
}

TEST_CASE("Headings of the reviewer's document skip no level", "[releases][diff][unit]") {
  int level = 0;
  for (const auto& block : document_of(two()).blocks) {
    if (const auto* heading = std::get_if<paper::Heading>(&block)) {
      CHECK(heading->level <= level + 1);
      level = heading->level;
    }
  }
  CHECK(level > 0);
}
