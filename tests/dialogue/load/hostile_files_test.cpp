#include <atomic>
#include <thread>

#include "dialogue/bad_example.hpp"
#include "dialogue/load/loader.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk::dialogue;

namespace {

constexpr const char* kTopic = "good/topics/10-first.json";

Diagnostics with_file(const std::string& name, const std::string& bytes) {
  auto sources = good_dialogue();
  sources.files[name] = bytes;
  return load_dialogues(sources).diagnostics;
}

std::string shipped(const std::string& name) {
  return embedded_sources().files.at("baclofen/" + name);
}

}  // namespace

TEST_CASE("A topic cut off anywhere is one fault, in that file", "[dialogue][loader][hostile]") {
  const auto whole = shipped("topics/50-check.json");
  const auto end = whole.find_last_of('}');
  for (std::size_t length = 0; length < end; length += 50) {
    const auto found = with_file(kTopic, whole.substr(0, length));
    INFO(length << " bytes\n" << format_for_people(found));
    REQUIRE(found.size() == 1);
    CHECK(found.front().place.file == kTopic);
    CHECK(found.front().severity == Severity::Error);
  }
}

TEST_CASE("A topic with any one byte changed reads or is refused, in bounded time",
          "[dialogue][loader][hostile]") {
  const auto whole = good_dialogue().files.at(kTopic);
  std::size_t refused = 0;
  for (std::size_t at = 0; at < whole.size(); at += 23) {
    for (const char byte : {'\0', '"', '{', ']', ',', '\\', '\xFF'}) {
      auto spoiled = whole;
      spoiled[at] = byte;
      const auto found = with_file(kTopic, spoiled);
      refused += has_errors(found) ? 1 : 0;
    }
  }
  CHECK(refused > whole.size() / 23);
}

TEST_CASE("A figure cut off anywhere is one fault, in that file", "[dialogue][figures][hostile]") {
  const auto whole = good_dialogue().files.at("good/figures/pump.svg");
  const auto end = whole.rfind('>');
  for (std::size_t length = 0; length < end; ++length) {
    const auto found = with_file("good/figures/pump.svg", whole.substr(0, length));
    INFO(length << " bytes\n" << format_for_people(found));
    REQUIRE(found.size() == 1);
    CHECK(found.front().place.file == "good/figures/pump.svg");
  }
}

TEST_CASE("Deep brackets of both kinds stop at 64", "[dialogue][loader][hostile]") {
  std::string deep;
  for (int level = 0; level < 100'000; ++level) {
    deep += R"({"a":[)";
  }
  const auto found = with_file(kTopic, deep);
  REQUIRE(found.size() == 1);
  CHECK(found.front().id == "D027");
  CHECK(found.front().place.column == 64 / 2 * 6 + 1);
}

TEST_CASE("A figure nested without end is refused", "[dialogue][figures][hostile]") {
  std::string deep = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" fill="none">)";
  for (int level = 0; level < 20'000; ++level) {
    deep += "<g>";
  }
  const auto found = with_file("good/figures/pump.svg", deep);
  REQUIRE(found.size() == 1);
  CHECK(found.front().id == "D051");
}

TEST_CASE("A figure that claims another encoding is refused", "[dialogue][figures][hostile]") {
  const auto figure = good_dialogue().files.at("good/figures/pump.svg");
  const auto claims = [&](const std::string& encoding) {
    return with_file("good/figures/pump.svg",
                     R"(<?xml version="1.0" encoding=")" + encoding + "\"?>\n" + figure);
  };
  CHECK(claims("UTF-8").empty());
  CHECK(places_of(claims("UTF-7")) == "D011 figures/pump.svg:1:1\n");
  CHECK(places_of(claims("ISO-8859-1")) == "D011 figures/pump.svg:1:1\n");
}

TEST_CASE("A key that stands twice is one fault, whatever its second value holds",
          "[dialogue][loader][hostile]") {
  auto bytes = good_dialogue().files.at(kTopic);
  const std::string first = R"("minutes": 2,)";
  const auto at = bytes.find(first);
  REQUIRE(at != std::string::npos);
  bytes.insert(at + first.size(), R"( "minutes": { "en": "Two\tminutes", "oops": [1] },)");
  CHECK(places_of(with_file(kTopic, bytes)) == "D029 topics/10-first.json:7:19\n");
}

TEST_CASE("A key that stands three times is told twice, each time with the line of the first",
          "[dialogue][loader][hostile]") {
  auto bytes = good_dialogue().files.at(kTopic);
  const std::string first = R"("minutes": 2,)";
  const auto at = bytes.find(first);
  REQUIRE(at != std::string::npos);
  bytes.insert(at + first.size(), "\n\"minutes\": {},\n\"minutes\": [[3]],");
  const auto found = with_file(kTopic, bytes);
  CHECK(places_of(found) == "D029 topics/10-first.json:8:1\nD029 topics/10-first.json:9:1\n");
  for (const auto& diagnostic : found) {
    CHECK(diagnostic.mend == "remove one of the two; the first is on line 7");
  }
}

TEST_CASE("A topic saved as UTF-16 is told as that, whichever byte stands first",
          "[dialogue][loader][hostile]") {
  for (const auto* mark : {"\xFF\xFE", "\xFE\xFF"}) {
    const auto found = with_file(kTopic, std::string(mark) + "{}");
    REQUIRE(found.size() == 1);
    CHECK(found.front().id == "D011");
    CHECK(found.front().what.find("UTF-16") != std::string::npos);
  }
}

TEST_CASE("A thousand faults in one file are cut short", "[dialogue][diagnostic][hostile]") {
  std::string bytes = R"({ "topic": {}, "pages": [)";
  for (int index = 0; index < 5000; ++index) {
    bytes += "{},\n";
  }
  const auto found = with_file(kTopic, bytes + "{}] }");
  CHECK(found.size() == 1000);
  const auto printed = format_for_people(found);
  CHECK(printed.find("10-first.json: and 980 more\n") != std::string::npos);
}

TEST_CASE("A very long line is not printed, but its place is right",
          "[dialogue][diagnostic][hostile]") {
  const std::string before = R"({ "topic": {"id": ")" + std::string(5000, 'a') + "\", ";
  const auto found = with_file(kTopic, before + "oops");
  REQUIRE(found.size() == 1);
  CHECK(found.front().place.line == 1);
  CHECK(found.front().place.column == before.size() + 1);
  CHECK(found.front().source_line.empty());
}

TEST_CASE("Files that are no files, hidden ones and those of open programs are left alone",
          "[dialogue][sources][hostile]") {
  const kiosk::test::ScratchFolder scratch;
  scratch.write("one/dialogue.json", "{}");
  scratch.write("one/.hidden.json", "{}");
  scratch.write("one/notes.txt", "hello");
  scratch.write("one/~$70-doses.json", "an office program has it open");
  scratch.write("one/.#70-doses.json", "an editor has it open");
  scratch.write("one/.~lock.70-doses.json#", "an office program has it open");
  scratch.write(".git/config.json", "{}");
  std::filesystem::create_directories(scratch.path() / "one" / "folder.json");
  const auto read = read_sources(scratch.path());
  CHECK(read.diagnostics.empty());
  CHECK(read.sources.files.size() == 1);
}

TEST_CASE("A link in a circle does not hold the reader", "[dialogue][sources][hostile]") {
  const kiosk::test::ScratchFolder scratch;
  scratch.write("one/dialogue.json", "{}");
  std::filesystem::create_directory_symlink(scratch.path(), scratch.path() / "one" / "again");
  CHECK(read_sources(scratch.path()).sources.files.size() == 1);
}

TEST_CASE("A file that changes while it is read gives one of its states or a fault",
          "[dialogue][sources][hostile]") {
  const kiosk::test::ScratchFolder scratch;
  const auto good = good_dialogue();
  for (const auto& [name, bytes] : good.files) {
    scratch.write(name, bytes);
  }
  const auto half = good.files.at(kTopic).substr(0, 700);
  std::atomic<bool> is_done{false};
  std::thread writer([&] {
    while (!is_done) {
      scratch.write(kTopic, half);
      scratch.write(kTopic, good.files.at(kTopic));
    }
  });
  for (int round = 0; round < 60; ++round) {
    const auto read = read_sources(scratch.path());
    const auto loaded = load_dialogues(read.sources);
    const auto is_whole = read.sources == good;
    CHECK(is_whole != (has_errors(read.diagnostics) || has_errors(loaded.diagnostics)));
  }
  is_done = true;
  writer.join();
}
