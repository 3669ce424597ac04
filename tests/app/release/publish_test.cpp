// release make, list, show, use, back: what staff see, and what a kiosk reads then.

#include <filesystem>
#include <fstream>
#include <string>

#include "app/command_line/exit_codes.hpp"
#include "app/content/release_inputs.hpp"
#include "app/release/publisher.hpp"
#include "releases/store/locks.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using test::Publisher;
namespace fs = std::filesystem;

namespace {

/// The title that a kiosk would show now.
std::string shown(const Publisher& publisher) {
  const auto gated = app::pass_gate(app::read_inputs(publisher.options()), {});
  INFO(dialogue::format_for_people(gated.diagnostics));
  REQUIRE(gated.content);
  return test::title_of(*gated.content);
}

}  // namespace

TEST_CASE("A release is made, used, and gone back from", "[releases][app][integration]") {
  Publisher publisher;
  REQUIRE(publisher.make_titled("First") == app::kFine);
  INFO(publisher.said);
  CHECK(publisher.says("Made release 1-"));
  CHECK(publisher.says("To show it: baclofen-kiosk release use 1-"));
  REQUIRE(publisher.use("1") == app::kFine);
  CHECK(shown(publisher) == "First");
  REQUIRE(publisher.make_titled("Second") == app::kFine);
  CHECK(shown(publisher) == "First");  // made, and not used yet
  REQUIRE(publisher.use("2") == app::kFine);
  CHECK(publisher.says("is in use now"));
  CHECK(publisher.says("To go back: baclofen-kiosk release back"));
  CHECK(shown(publisher) == "Second");
  REQUIRE(publisher.back() == app::kFine);
  CHECK(shown(publisher) == "First");
  CHECK(publisher.back() == app::kContentHasErrors);
  CHECK(publisher.says("there is no release to go back to"));
}

TEST_CASE("Going back says that the clinic's old number comes back with it",
          "[safety][releases][app][integration]") {
  Publisher publisher;
  REQUIRE(publisher.make_titled("First") == app::kFine);
  REQUIRE(publisher.use("1") == app::kFine);
  publisher.clinic.replace(publisher.clinic.site(), test::kClinicPhone, "555-0199");
  REQUIRE(publisher.make_titled("Second") == app::kFine);
  REQUIRE(publisher.use("2") == app::kFine);
  CHECK(publisher.says("number of “The clinic”: “555-0199”; it was “555-0171”"));
  REQUIRE(publisher.back() == app::kFine);
  CHECK(publisher.says("What patients are told of your clinic is another now:"));
  CHECK(publisher.says("number of “The clinic”: “555-0171”; it was “555-0199”"));
}

TEST_CASE("Who publishes from the editor is told what keeps it from patients, and no warnings",
          "[releases][app][integration]") {
  Publisher publisher;
  const app::ReleaseMakeOptions all{
      publisher.clinic.folder(), publisher.clinic.site(), "Maria", "new words"};
  auto errors_only = all;
  errors_only.told = app::Told::ErrorsOnly;
  publisher.clinic.add_unseen_danger();
  CHECK(publisher.run(errors_only) == app::kContentHasErrors);
  CHECK(publisher.says("error D168"));
  CHECK_FALSE(publisher.says(": note D"));
  CHECK_FALSE(publisher.says(": warning D"));
  CHECK(publisher.run(all) == app::kContentHasErrors);
  CHECK((publisher.says(": note D") || publisher.says(": warning D")));
}

TEST_CASE("What is released is what was proved, whatever happens to the folder afterwards",
          "[releases][safety][app][integration]") {
  Publisher publisher;
  REQUIRE(publisher.make_titled("Released") == app::kFine);
  REQUIRE(publisher.use("1") == app::kFine);
  publisher.clinic.retitle("Written on");
  fs::remove(publisher.clinic.site());
  CHECK(shown(publisher) == "Released");
  const auto gated = app::pass_gate(app::read_inputs(publisher.options()), {});
  CHECK(gated.content->site.phones.clinic == test::kClinicPhone);
}

TEST_CASE("Content with errors makes no release, and is told as check tells it",
          "[releases][safety][app][integration]") {
  Publisher publisher;
  SECTION("a danger nobody sees") {
    publisher.clinic.add_unseen_danger();
    CHECK(publisher.make() == app::kContentHasErrors);
    CHECK(publisher.says("D168"));
  }
  SECTION("a site with a brace missing") {
    std::ofstream(publisher.clinic.site()) << "{ \"clinic\": ";
    CHECK(publisher.make() == app::kContentHasErrors);
    CHECK(publisher.says("site.json"));
  }
  SECTION("no such folder") {
    fs::remove_all(publisher.clinic.folder());
    CHECK(publisher.make() == app::kContentHasErrors);
  }
  SECTION("an author of two lines") {
    CHECK(publisher.run(app::ReleaseMakeOptions{
              publisher.clinic.folder(), publisher.clinic.site(), "Maria\nJo", "note"}) ==
          app::kContentHasErrors);
    CHECK(publisher.says("the author is not one line"));
  }
  CHECK(publisher.store.ids().empty());
  CHECK_FALSE(fs::exists(publisher.store.folder() / ".making"));
}

TEST_CASE("The same content makes no second release", "[releases][app][integration]") {
  Publisher publisher;
  REQUIRE(publisher.make() == app::kFine);
  REQUIRE(publisher.use("1") == app::kFine);
  REQUIRE(publisher.make("another note") == app::kFine);
  CHECK(publisher.says("Nothing is new: release 1-"));
  CHECK(publisher.says("It is in use now"));
  CHECK(publisher.store.ids().size() == 1);
}

TEST_CASE("A name that is not read is told, and is no part of the release",
          "[releases][app][integration]") {
  Publisher publisher;
  std::ofstream(publisher.clinic.file("words.json.txt")) << "{}";
  REQUIRE(publisher.make() == app::kFine);
  CHECK(publisher.says("D008"));
  REQUIRE(publisher.use("1") == app::kFine);
  CHECK_FALSE(fs::exists(publisher.file_in_use("words.json.txt")));
  const auto inputs = app::read_inputs(publisher.options());
  CHECK(app::PassedContent::none().and_also(inputs.passed).said_of(inputs.dialogues));
}

TEST_CASE("What was proved when it was made is not proved again", "[releases][app][integration]") {
  Publisher publisher;
  REQUIRE(publisher.make() == app::kFine);
  REQUIRE(publisher.use("1") == app::kFine);
  const auto inputs = app::read_inputs(publisher.options());
  CHECK(app::PassedContent::none().and_also(inputs.passed).said_of(inputs.dialogues));
  // What was learnt lies ready: nothing is kept a second time.
  const auto state = publisher.clinic.state();
  const auto gated = app::pass_gate(
      inputs, {app::PassedContent::none(), {}, answers::Cores::All, state.learning()});
  REQUIRE(gated.content);
  gated.content->answerer.prepare();
  CHECK_FALSE(fs::exists(publisher.clinic.state_path() / "learnt.bin"));
}

TEST_CASE("A record of a proof that is not of these very bytes counts for nothing",
          "[releases][safety][app][integration]") {
  Publisher publisher;
  REQUIRE(publisher.make_titled("First") == app::kFine);
  REQUIRE(publisher.use("1") == app::kFine);
  REQUIRE(publisher.make_titled("Second") == app::kFine);
  const auto first = publisher.store.find("1").value();
  const auto second = publisher.store.find("2").value();
  fs::copy_file(publisher.store.folder_of(first) / "passed.json",
                publisher.store.folder_of(second) / "passed.json",
                fs::copy_options::overwrite_existing);
  const auto inputs = app::read_release_inputs(publisher.options(), second);
  CHECK_FALSE(app::PassedContent::none().and_also(inputs.passed).said_of(inputs.dialogues));
}

TEST_CASE("A damaged release is not used, and going back steps over it",
          "[releases][safety][app][integration]") {
  Publisher publisher;
  for (const auto* title : {"First", "Second", "Third"}) {
    REQUIRE(publisher.make_titled(title) == app::kFine);
    REQUIRE(publisher.use(title == std::string("First")    ? "1"
                          : title == std::string("Second") ? "2"
                                                           : "3") == app::kFine);
  }
  const auto second = publisher.store.folder_of(publisher.store.find("2").value());
  fs::resize_file(second / "dialogues" / "good" / "words.json", 100);
  CHECK(publisher.use("2") == app::kContentHasErrors);
  CHECK(publisher.says("D009"));
  CHECK(publisher.says("good/words.json is not the file that was released"));
  CHECK(shown(publisher) == "Third");
  REQUIRE(publisher.run(app::ReleaseListOptions{}) == app::kFine);
  CHECK(publisher.says("CANNOT BE SHOWN: release 2-"));
  CHECK(publisher.run(app::ReleaseShowOptions{"2"}) == app::kContentHasErrors);
  REQUIRE(publisher.back() == app::kFine);
  CHECK(shown(publisher) == "First");
}

TEST_CASE("A list tells who made what, when and why, and what is in use",
          "[releases][app][integration]") {
  Publisher publisher;
  REQUIRE(publisher.run(app::ReleaseListOptions{}) == app::kFine);
  CHECK(publisher.says("No release has been made yet"));
  REQUIRE(publisher.make_titled("First") == app::kFine);
  REQUIRE(publisher.run(app::ReleaseListOptions{}) == app::kFine);
  CHECK(publisher.says("None is in use."));
  REQUIRE(publisher.use("1") == app::kFine);
  REQUIRE(publisher.run(app::ReleaseListOptions{}) == app::kFine);
  CHECK(publisher.says("> 1-"));
  CHECK(publisher.says("Maria: First"));
  REQUIRE(publisher.run(app::ReleaseShowOptions{"1"}) == app::kFine);
  CHECK(publisher.says("in use"));
  CHECK(publisher.says("by Maria"));
  CHECK(publisher.says("all as they were released"));
  CHECK(publisher.run(app::ReleaseShowOptions{"9"}) == app::kWrongCommandLine);
  CHECK(publisher.says("there is no release “9”"));
}

TEST_CASE("A second command at work is told, and nothing changes", "[releases][app][integration]") {
  Publisher publisher;
  const auto lock = releases::StoreLock::take(publisher.store);
  REQUIRE(lock);
  CHECK(publisher.make() == app::kCannotStart);
  CHECK(publisher.says("another command is at work"));
}
