// Releases as staff see them in the editor.

#include <memory>
#include <string>

#include "editor/sitter.hpp"

#include "dialogue/checker.hpp"
#include "support/catch.hpp"
#include "support/comes_true.hpp"

using namespace kiosk;
using editor::Answered;
using editor::InUse;
using editor::Outcome;
using test::Sitter;

namespace {

/// Two releases; what was asked of them is noted down.
struct Shelf {
  std::string in_use = "2-bbbbbbbbbbbb";
  std::string compared;
  std::filesystem::path opened;

  editor::Releases releases() {
    return {[this] {
              return std::vector<editor::ReleaseLine>{line("2-bbbbbbbbbbbb", "2 · phone hours"),
                                                      line("1-aaaaaaaaaaaa", "1 · first words")};
            },
            [](const std::string&) -> base::Result<dialogue::Dialogue> {
              const auto read =
                  dialogue::read_sources(std::string(KIOSK_SOURCE_DIR) + "/dialogues");
              auto dialogue = dialogue::load_and_check(read.sources).dialogues.front();
              dialogue.pages.at("how-taken").title.words["en"] = "Words of before";
              return dialogue;
            },
            [this](const std::string& id) {
              compared = id;
              return Answered{Outcome::Done, "They stand side by side.", {"/some/one.html"}};
            },
            [this](const std::string& id) {
              in_use = id;
              return Answered{Outcome::Done, "Patients see release " + id + "."};
            },
            [](const std::string&) {
              return std::vector<std::string>{"number of “The clinic”: “555-0110”; it was none"};
            },
            [this](const std::filesystem::path& file) {
              opened = file;
              return Answered{Outcome::Done, "It is open."};
            }};
  }

private:
  [[nodiscard]] editor::ReleaseLine line(const std::string& id, const std::string& words) const {
    return {id, words, id == in_use ? InUse::Yes : InUse::No};
  }
};

void wait_until_told(Sitter& sitter) {
  REQUIRE(test::comes_true([&] {
    sitter.look();
    return sitter.sees("release-told");
  }));
}

}  // namespace

TEST_CASE("The release that patients see is marked, and another can be shown to them once asked",
          "[safety][releases][editor]") {
  Shelf shelf;
  Sitter sitter({1366, 768}, {}, shelf.releases());
  sitter.click("releases");
  CHECK(sitter.words("release:2-bbbbbbbbbbbb") == "2 · phone hours | in use");
  sitter.click("release:1-aaaaaaaaaaaa");
  sitter.click("release-use");
  CHECK(shelf.in_use == "2-bbbbbbbbbbbb");
  sitter.click("release-use-not");
  CHECK_FALSE(sitter.sees("release-question"));
  sitter.click("release-use");
  sitter.click("release-use-now");
  wait_until_told(sitter);
  CHECK(shelf.in_use == "1-aaaaaaaaaaaa");
  CHECK(sitter.words("release-told") == "Patients see release 1-aaaaaaaaaaaa.");
  CHECK(sitter.words("release:1-aaaaaaaaaaaa") == "1 · first words | in use");
}

TEST_CASE("A release is looked at in the preview, and what is edited comes back",
          "[releases][editor]") {
  Shelf shelf;
  Sitter sitter({1366, 768}, {}, shelf.releases());
  sitter.click("releases");
  sitter.click("release:1-aaaaaaaaaaaa");
  sitter.click("release-look");
  CHECK(sitter.words("looked-at") ==
        "The preview shows release 1-aaaaaaaaaaaa, not what you are editing.");
  sitter.write("field:/pages/0/title/en", "Words of now");
  CHECK(sitter.sees("looked-at"));
  sitter.click("looked-at-back");
  CHECK_FALSE(sitter.sees("looked-at"));
  CHECK(sitter.words("field:/pages/0/title/en") == "Words of now");
}

TEST_CASE("What is different in a release is told", "[releases][editor]") {
  Shelf shelf;
  Sitter sitter({1366, 768}, {}, shelf.releases());
  sitter.click("releases");
  sitter.click("release:1-aaaaaaaaaaaa");
  sitter.click("release-compare");
  wait_until_told(sitter);
  CHECK(shelf.compared == "1-aaaaaaaaaaaa");
  CHECK(sitter.words("release-told") == "They stand side by side.");
  CHECK(sitter.words("release-open:0") == "Open one.html");
  sitter.click("release-open:0");
  REQUIRE(test::comes_true([&] {
    sitter.look();
    return sitter.words("release-told") == "It is open.";
  }));
  CHECK(shelf.opened == "/some/one.html");
}

TEST_CASE("Before a release is shown, what of the clinic's numbers changes with it is told",
          "[safety][releases][editor]") {
  Shelf shelf;
  Sitter sitter({1366, 768}, {}, shelf.releases());
  sitter.click("releases");
  sitter.click("release:1-aaaaaaaaaaaa");
  CHECK_FALSE(sitter.sees("release-site:0"));
  sitter.click("release-use");
  CHECK(sitter.words("release-site:0") == "number of “The clinic”: “555-0110”; it was none");
}

TEST_CASE("Escape closes the box of releases, and Close stands within a small window",
          "[releases][editor]") {
  Shelf shelf;
  Sitter sitter({1024, 600}, {}, shelf.releases());
  sitter.click("releases");
  sitter.click("release:1-aaaaaaaaaaaa");
  sitter.click("release-use");
  const auto* close = sitter.editor().elements().find("releases-close");
  REQUIRE(close != nullptr);
  CHECK(close->box.y_px + close->box.height_px < 600);
  sitter.press(platform::DeskKey::Escape);
  CHECK_FALSE(sitter.sees("releases-close"));
}

TEST_CASE("Before anything was published the editor says so", "[releases][editor]") {
  Sitter sitter(
      {1366, 768}, {}, {[] { return std::vector<editor::ReleaseLine>(); }, {}, {}, {}, {}, {}});
  sitter.click("releases");
  CHECK(sitter.words("no-releases") ==
        "Nothing has been published yet. Publish makes the first release.");
}
