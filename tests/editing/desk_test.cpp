// The desk of an editor: nothing that was done is lost, and everything can be undone.

#include <string>

#include "editing/desk.hpp"
#include "editing/json/edits.hpp"
#include "editing/json/json_text.hpp"

#include "base/text_file.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk;
using namespace kiosk::editing;
using namespace std::chrono_literals;

namespace {

constexpr const char* kFile = "demo/topics/10-a.json";

/// A folder with one file worth editing, and editors for it, one after the other.
class Office {
public:
  Office() {
    scratch_.write("dialogues/demo/dialogue.json", "{}");
    scratch_.write("dialogues/demo/topics/10-a.json",
                   "{\n  \"title\": \"One\",\n  \"a\": 1,\n  \"b\": 2,\n  \"other\": \"Two\"\n}\n");
  }

  [[nodiscard]] std::unique_ptr<Desk> open() const {
    auto desk = Desk::open(
        {scratch_.path() / "dialogues", scratch_.path() / "state/journal", "maria on desk-2"}, {});
    REQUIRE(desk);
    return std::move(*desk);
  }

  /// The desk before gives the folder back first.
  [[nodiscard]] std::unique_ptr<Desk> open_again(std::unique_ptr<Desk>& before) const {
    before.reset();
    return open();
  }

  void type(Desk& desk, const char* pointer, const char* words) {
    const auto splice = set_at(*desk.trees().find(kFile), pointer, json_words(words));
    REQUIRE(splice);
    now_ += 2s;
    REQUIRE(desk.apply({"Changed the words", {*splice}, pointer}, now_));
  }

  void write_outside(const std::string& what, const std::string& with) const {
    auto bytes = on_disk();
    bytes.replace(bytes.find(what), what.size(), with);
    scratch_.write(std::string("dialogues/") + kFile, bytes);
  }

  [[nodiscard]] std::string on_disk() const {
    return *base::read_file(scratch_.path() / "dialogues" / kFile, 10'000);
  }
  [[nodiscard]] Time now() const { return now_; }
  [[nodiscard]] std::filesystem::path folder() const { return scratch_.path(); }

private:
  test::ScratchFolder scratch_;
  Time now_{};
};

std::string title(const Desk& desk) {
  return desk.trees().find(kFile)->find("/title")->words;
}

}  // namespace

TEST_CASE("Words that were not saved are there again at the next start", "[safety][editing]") {
  Office office;
  {
    auto desk = office.open();
    office.type(*desk, "/title", "Uno");
    office.type(*desk, "/title", "Dos");
    desk->undo();
  }
  auto desk = office.open();
  CHECK(desk->recovered() == Recovered::Drafts);
  CHECK(title(*desk) == "Uno");
  desk->redo();
  CHECK(title(*desk) == "Dos");
  desk->undo();
  desk->undo();
  CHECK(title(*desk) == "One");
  CHECK(desk->is_saved());
}

TEST_CASE("What was undone past the last save is kept too", "[safety][editing]") {
  Office office;
  {
    auto desk = office.open();
    office.type(*desk, "/title", "Uno");
    REQUIRE(desk->save());
    office.type(*desk, "/other", "Deux");
    desk->undo();
    desk->undo();
    CHECK(title(*desk) == "One");
    desk->redo();
    desk->undo();
  }
  const auto desk = office.open();
  CHECK(title(*desk) == "One");
  CHECK(desk->recovered() == Recovered::Drafts);
  CHECK(office.on_disk().find("Uno") != std::string::npos);
}

TEST_CASE("What was undone several times past the last save is kept too", "[safety][editing]") {
  Office office;
  {
    auto desk = office.open();
    office.type(*desk, "/title", "Uno");
    office.type(*desk, "/title", "Dos");
    REQUIRE(desk->save());
    desk->undo();
    desk->undo();
    CHECK(title(*desk) == "One");
  }
  CHECK(title(*office.open()) == "One");
}

TEST_CASE("Drafts for files that changed since are put aside, not thrown away",
          "[safety][editing]") {
  Office office;
  {
    auto desk = office.open();
    office.type(*desk, "/title", "Uno");
  }
  office.write_outside("Two", "Zwei");
  const auto desk = office.open();
  CHECK(desk->recovered() == Recovered::PutAside);
  CHECK(title(*desk) == "One");
  CHECK(std::filesystem::exists(office.folder() / "state/journal.aside"));
}

TEST_CASE("A second editor is told who has the folder", "[editing]") {
  const Office office;
  const auto first = office.open();
  const auto second =
      Desk::open({office.folder() / "dialogues", office.folder() / "state/other", "tom"}, {});
  REQUIRE_FALSE(second);
  CHECK(second.error().message().find("maria on desk-2") != std::string::npos);
}

TEST_CASE("A save that was cut off between two files goes on at the next start",
          "[safety][editing]") {
  Office office;
  const auto before = office.on_disk();
  {
    auto desk = office.open();
    office.type(*desk, "/title", "Uno");
    REQUIRE(desk->apply({"Added a file", {FileAdded{"demo/topics/20-b.json", "{}"}}, {}},
                        office.now() + 2s));
    // The disk takes one of two files, and the program ends before it knows of it.
    std::filesystem::create_directories(office.folder() / "dialogues/demo/topics/20-b.json/no");
    CHECK_FALSE(desk->save());
    CHECK(office.on_disk() != before);
    std::filesystem::remove_all(office.folder() / "dialogues/demo/topics/20-b.json");
  }
  auto desk = office.open();
  CHECK(desk->recovered() == Recovered::Drafts);
  CHECK(title(*desk) == "Uno");
  CHECK(desk->files().contains("demo/topics/20-b.json"));
  REQUIRE(desk->save());
  CHECK(std::filesystem::exists(office.folder() / "dialogues/demo/topics/20-b.json"));
  CHECK(office.open_again(desk)->recovered() == Recovered::Nothing);
}

TEST_CASE("A clinic's file is edited with the dialogues, wherever it stands", "[editing]") {
  const Office office;
  const auto outside = office.folder() / "clinic/site.json";
  const auto inside = office.folder() / "dialogues/site.json";
  for (const auto& site : {outside, inside}) {
    std::filesystem::create_directories(site.parent_path());
    REQUIRE(base::write_file_atomically(site, "{\"clinic\": \"Hill\"}"));
    auto desk = Desk::open(
        {office.folder() / "dialogues", office.folder() / "state/journal", "tom", site}, {});
    REQUIRE(desk);
    auto& tom = **desk;
    REQUIRE(tom.files().contains(tom.site_file()));
    const auto splice =
        set_at(*tom.trees().find(tom.site_file()), "/clinic", json_words("Riverside"));
    REQUIRE(tom.apply({"Changed the clinic", {*splice}, {}}, {}));
    REQUIRE(tom.save());
    CHECK(*base::read_file(site, 100) == "{\"clinic\": \"Riverside\"}");
    REQUIRE(base::write_file_atomically(site, "{\"clinic\": \"Valley\"}"));
    CHECK(tom.look_outside().size() == 1);
  }
}

TEST_CASE("A clinic's file that cannot be read is not written over", "[safety][editing]") {
  const Office office;
  std::filesystem::create_directories(office.folder() / "site.json");
  const auto desk = Desk::open({office.folder() / "dialogues",
                                office.folder() / "state/journal",
                                "tom",
                                office.folder() / "site.json"},
                               {});
  REQUIRE_FALSE(desk);
  CHECK(desk.error().message().find("site.json") != std::string::npos);
}

TEST_CASE("A folder with no dialogue is refused in plain words", "[editing]") {
  const test::ScratchFolder scratch;
  scratch.write("empty/readme.txt", "");
  const auto desk = Desk::open({scratch.path() / "empty", scratch.path() / "journal", "tom"}, {});
  REQUIRE_FALSE(desk);
  CHECK(desk.error().message().find("no dialogue here") != std::string::npos);
}

TEST_CASE("What two people changed in different lines goes together", "[safety][editing]") {
  Office office;
  auto desk = office.open();
  office.type(*desk, "/title", "Uno");
  office.write_outside("Two", "Zwei");
  const auto merges = desk->look_outside();
  REQUIRE(merges.size() == 1);
  CHECK(merges.front().meeting == Meeting::Together);
  desk->take(merges, office.now() + 2s);
  CHECK(title(*desk) == "Uno");
  CHECK(desk->trees().find(kFile)->find("/other")->words == "Zwei");
  CHECK(desk->look_outside().empty());
  REQUIRE(desk->save());
  CHECK(office.on_disk().find("Uno") != std::string::npos);
  CHECK(office.on_disk().find("Zwei") != std::string::npos);
}

TEST_CASE("What two people changed in one line is a choice, and either way can be undone",
          "[safety][editing]") {
  Office office;
  auto desk = office.open();
  office.type(*desk, "/title", "Uno");
  office.write_outside("One", "Eins");
  const auto merges = desk->look_outside();
  REQUIRE(merges.size() == 1);
  CHECK(merges.front().meeting == Meeting::Against);
  CHECK_FALSE(desk->save());
  SECTION("theirs is taken") {
    desk->take(merges, office.now() + 2s);
    CHECK(title(*desk) == "Eins");
    desk->undo();
    CHECK(title(*desk) == "Uno");
  }
  SECTION("ours is kept") {
    desk->keep_ours(merges);
    CHECK(title(*desk) == "Uno");
    desk->undo();
    CHECK(title(*desk) == "One");
    desk->redo();
  }
  REQUIRE(desk->save());
  CHECK(office.on_disk().find("Uno") != std::string::npos);
}

TEST_CASE("What was merged and then undone comes back the same after the program ends",
          "[safety][editing]") {
  Office office;
  std::string before;
  {
    auto desk = office.open();
    office.type(*desk, "/title", "Uno");
    office.write_outside("Two", "Zwei");
    desk->take(desk->look_outside(), office.now() + 2s);
    office.type(*desk, "/title", "Tres");
    desk->undo();
    desk->undo();
    before = desk->files().at(kFile);
  }
  const auto desk = office.open();
  CHECK(desk->files().at(kFile) == before);
}

TEST_CASE("Going back to what is saved can be undone", "[editing]") {
  Office office;
  auto desk = office.open();
  office.type(*desk, "/title", "Uno");
  desk->discard(office.now() + 2s);
  CHECK(desk->is_saved());
  desk->undo();
  CHECK(title(*desk) == "Uno");
}
