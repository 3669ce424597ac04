// What the kiosk shows first when something is wrong.

#include <fstream>

#include <nlohmann/json.hpp>

#include "app/clinic.hpp"
#include "app/kiosk/opening.hpp"
#include "base/text_file.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using app::Shown;
using test::title_of;
namespace fs = std::filesystem;

namespace {

app::Opening open(const test::Clinic& clinic) {
  return app::open_content(clinic.options(), app::read_inputs(clinic.options()), clinic.state());
}

/// Starts once with the title "Kept" and lets the kiosk keep what passed.
void start_well(const test::Clinic& clinic) {
  clinic.retitle("Kept");
  const auto inputs = app::read_inputs(clinic.options());
  const auto opening = app::open_content(clinic.options(), inputs, clinic.state());
  INFO(dialogue::format_for_people(opening.asked.diagnostics));
  REQUIRE(opening.shown == Shown::Asked);
  REQUIRE(clinic.state().keep(clinic.options(), inputs, opening.asked));
}

void spoil(const fs::path& file) {
  std::ofstream(file) << "{ \"clinic\": ";
}

}  // namespace

TEST_CASE("Good content is shown, with the site's numbers", "[safety][gate][app][integration]") {
  const test::Clinic clinic;
  clinic.retitle("Asked for");
  const auto opening = open(clinic);
  INFO(dialogue::format_for_people(opening.asked.diagnostics));
  CHECK(opening.shown == Shown::Asked);
  CHECK(title_of(*opening.content) == "Asked for");
  CHECK(opening.content->site.phones.clinic == test::kClinicPhone);
  CHECK_FALSE(dialogue::has_errors(opening.asked.diagnostics));
}

TEST_CASE("Content with a danger nobody sees is not shown at the start, but what is built in",
          "[safety][gate][app][integration]") {
  const test::Clinic clinic;
  clinic.retitle("Refused");
  clinic.add_unseen_danger();
  const auto opening = open(clinic);
  CHECK(opening.shown == Shown::BuiltIn);
  CHECK(title_of(*opening.content) != "Refused");
  CHECK(opening.content->site.phones.clinic == test::kClinicPhone);
  CHECK(test::finds(opening.asked.diagnostics, "D168"));
}

TEST_CASE("Spoiled content gives way to the last that passed", "[safety][gate][app][integration]") {
  const test::Clinic clinic;
  start_well(clinic);
  clinic.retitle("Refused");
  SECTION("a danger nobody sees") {
    clinic.add_unseen_danger();
  }
  SECTION("a brace is missing") {
    spoil(clinic.file("words.json"));
  }
  SECTION("no guard files") {
    fs::rename(clinic.file("red-flags.json"), clinic.file("red-flags.json.txt"));
    fs::rename(clinic.file("questions.json"), clinic.file("questions.json.txt"));
  }
  SECTION("the folder is gone") {
    fs::remove_all(clinic.folder());
  }
  const auto opening = open(clinic);
  CHECK(opening.shown == Shown::LastGood);
  CHECK(title_of(*opening.content) == "Kept");
  CHECK(opening.content->site.phones.clinic == test::kClinicPhone);
  CHECK(dialogue::has_errors(opening.asked.diagnostics));
}

TEST_CASE("A kept copy that is damaged is passed over", "[safety][gate][app][integration]") {
  const test::Clinic clinic;
  start_well(clinic);
  clinic.add_unseen_danger();
  const auto kept = clinic.state_path() / "last-good-dialogues.json";
  SECTION("a word is another") {
    clinic.replace(kept, "Kept", "Left");
  }
  SECTION("the end is missing") {
    fs::resize_file(kept, fs::file_size(kept) / 2);
  }
  SECTION("it is empty") {
    fs::resize_file(kept, 0);
  }
  SECTION("it is gone") {
    fs::remove(kept);
  }
  SECTION("it comes from another folder") {
    clinic.replace(kept, "/dialogues\"", "/elsewhere\"");
  }
  const auto opening = open(clinic);
  CHECK(opening.shown == Shown::BuiltIn);
  CHECK(opening.content);
}

TEST_CASE("Whoever keeps refused content gets it judged again",
          "[safety][gate][app][integration]") {
  const test::Clinic clinic;
  clinic.add_unseen_danger();
  const auto inputs = app::read_inputs(clinic.options());
  app::Gated lie;
  lie.dialogues = app::Passed::Yes;
  REQUIRE(clinic.state().keep(clinic.options(), inputs, lie));
  fs::remove(clinic.state_path() / "passed.json");
  spoil(clinic.file("words.json"));
  CHECK(open(clinic).shown == Shown::BuiltIn);
}

TEST_CASE("A site file that fails at the start leaves the last good numbers",
          "[safety][gate][app][integration]") {
  const test::Clinic clinic;
  start_well(clinic);
  std::string id;
  SECTION("it is cut off") {
    spoil(clinic.site());
    id = "D018";
  }
  SECTION("it is gone") {
    fs::remove(clinic.site());
    id = "D002";
  }
  SECTION("it names a dialogue that is not there") {
    clinic.replace(clinic.site(), "{ \"clinic\"", "{ \"dialogue\": \"other\", \"clinic\"");
    id = "D033";
  }
  SECTION("it wants a language that is not there") {
    clinic.replace(clinic.site(), "{ \"clinic\"", "{ \"languages\": [\"fr\"], \"clinic\"");
    id = "D072";
  }
  const auto opening = open(clinic);
  CHECK(opening.shown == Shown::Asked);
  CHECK(opening.content->site.phones.clinic == test::kClinicPhone);
  CHECK(test::finds(opening.asked.diagnostics, id));
}

TEST_CASE("A site file that fails at the first start is told, and the glass says it is not set up",
          "[safety][gate][app][integration]") {
  const test::Clinic clinic;
  spoil(clinic.site());
  const auto opening = open(clinic);
  REQUIRE(opening.content);
  CHECK(opening.content->site.state == dialogue::SiteState::NotSet);
  CHECK(test::finds(opening.asked.diagnostics, "D018"));
}

TEST_CASE("A kept site with a digit turned is passed over", "[safety][gate][app][integration]") {
  const test::Clinic clinic;
  start_well(clinic);
  clinic.replace(clinic.state_path() / "last-good-site.json", test::kClinicPhone, "555-0177");
  spoil(clinic.site());
  CHECK(open(clinic).content->site.state == dialogue::SiteState::NotSet);
}

TEST_CASE("What is wrong stands in problems.json until all is well",
          "[safety][gate][app][integration]") {
  const test::Clinic clinic;
  const auto file = clinic.state_path() / "problems.json";
  const auto when = std::chrono::system_clock::time_point(std::chrono::seconds(1790000000));
  clinic.add_unseen_danger();
  const auto opening = open(clinic);
  REQUIRE(clinic.state().tell(opening.asked.diagnostics, when));
  const auto bytes = base::read_file(file, 1U << 20U);
  REQUIRE(bytes);
  const auto problems = nlohmann::json::parse(*bytes);
  CHECK(problems["when"] == "2026-09-21T14:13:20Z");
  REQUIRE(problems["problems"].size() == 1);
  CHECK(problems["problems"][0]["id"] == "D168");
  CHECK(problems["problems"][0]["line"] > 0);
  REQUIRE(clinic.state().tell({}, when));
  CHECK_FALSE(fs::exists(file));
}
