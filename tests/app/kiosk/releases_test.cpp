// A kiosk that shows releases: what it starts with, and what it takes while it runs.

#include <chrono>
#include <filesystem>
#include <fstream>

#include "app/command_line/exit_codes.hpp"
#include "app/content/release_inputs.hpp"
#include "app/kiosk/scripted_kiosk.hpp"
#include "app/kiosk/start.hpp"
#include "app/release/publisher.hpp"
#include "releases/store/locks.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace std::chrono_literals;
using app::Shown;
using test::Publisher;
using test::ScriptedKiosk;
using test::title_of;
namespace fs = std::filesystem;

namespace {

void publish(Publisher& publisher, const std::string& title) {
  REQUIRE(publisher.make_titled(title) == app::kFine);
  const auto newest = publisher.store.ids().front();
  REQUIRE(publisher.use(words_of(newest)) == app::kFine);
}

app::Opening open(const Publisher& publisher, app::ContentOptions options) {
  return app::open_content(options, app::read_inputs(options), publisher.clinic.state());
}
app::Opening open(const Publisher& publisher) {
  return open(publisher, publisher.options());
}

app::ContentWatch watch_of(const Publisher& publisher,
                           std::shared_ptr<const session::Content> now) {
  const auto judge = [](const app::ContentInputs& inputs, const dialogue::Site& last_good_site) {
    return app::pass_gate(inputs, {app::PassedContent::none(), last_good_site});
  };
  return {publisher.options(),
          2s,
          {app::fingerprint_of(publisher.options()), now->site},
          judge,
          std::launch::deferred};
}

struct ReleaseKiosk {
  Publisher publisher;
  std::shared_ptr<const session::Content> content;
  std::unique_ptr<ScriptedKiosk> kiosk;

  ReleaseKiosk() {
    publish(publisher, "First");
    content = open(publisher).content;
    auto options = test::loop_options(publisher.clinic);
    options.content = content;
    kiosk = std::make_unique<ScriptedKiosk>(options);
    options.content.reset();
    kiosk->loop.watch(watch_of(publisher, content));
    content.reset();
  }
};

}  // namespace

TEST_CASE("A kiosk starts with the release in use", "[kiosk][releases][app][integration]") {
  Publisher publisher;
  publish(publisher, "First");
  REQUIRE(publisher.make_titled("Second") == app::kFine);
  const auto opening = open(publisher);
  CHECK(opening.shown == Shown::Asked);
  CHECK(title_of(*opening.content) == "First");
  CHECK(opening.content->site.phones.clinic == test::kClinicPhone);
}

TEST_CASE("A release that nobody used yet can be looked at in a preview",
          "[kiosk][releases][app][integration]") {
  Publisher publisher;
  publish(publisher, "First");
  REQUIRE(publisher.make_titled("Second") == app::kFine);
  auto options = publisher.options();
  options.release = "2";
  CHECK(title_of(*open(publisher, options).content) == "Second");
  options.release = "7";
  const auto opening = open(publisher, options);
  CHECK(test::finds(opening.asked.diagnostics, "D009"));
  CHECK(opening.content);
}

TEST_CASE("A release that fails to load gives way to the newest good one before it, and it is told",
          "[kiosk][releases][safety][app][integration]") {
  Publisher publisher;
  for (const auto* title : {"First", "Second", "Third"}) {
    publish(publisher, title);
  }
  std::ofstream(publisher.file_in_use("words.json")) << "{}";
  std::string wanted = "Second";
  SECTION("the one before it is good") {
  }
  SECTION("the one before it is damaged too") {
    const auto second = publisher.store.folder_of(publisher.store.find("2").value());
    fs::remove(second / "manifest.txt");
    wanted = "First";
  }
  const auto opening = open(publisher);
  CHECK(opening.shown == Shown::EarlierRelease);
  CHECK(title_of(*opening.content) == wanted);
  REQUIRE(opening.asked.diagnostics.size() == 1);
  CHECK(test::finds(opening.asked.diagnostics, "D009"));
  app::KioskOptions options;
  options.content = publisher.options();
  CHECK(app::start_with(options, publisher.clinic.state())->opening.content->staff_mark ==
        session::StaffMark::ContentProblem);
}

TEST_CASE("With no release left the kiosk shows what it kept, else what is built in",
          "[kiosk][releases][safety][app][integration]") {
  Publisher publisher;
  publish(publisher, "First");
  const auto inputs = app::read_inputs(publisher.options());
  const auto good = open(publisher);
  SECTION("it started once") {
    REQUIRE(publisher.clinic.state().keep(publisher.options(), inputs, good.asked));
    fs::remove_all(publisher.store.folder());
    const auto opening = open(publisher);
    CHECK(opening.shown == Shown::LastGood);
    CHECK(title_of(*opening.content) == "First");
    CHECK(opening.content->site.phones.clinic == test::kClinicPhone);
  }
  SECTION("it never did") {
    fs::remove_all(publisher.store.folder());
    const auto opening = open(publisher);
    CHECK(opening.shown == Shown::BuiltIn);
    CHECK(opening.content);
    CHECK(test::finds(opening.asked.diagnostics, "D009"));
  }
}

TEST_CASE("A store where nobody used a release shows none of them",
          "[kiosk][releases][safety][app][integration]") {
  Publisher publisher;
  REQUIRE(publisher.make_titled("First") == app::kFine);
  const auto opening = open(publisher);
  CHECK(opening.shown == Shown::BuiltIn);
  REQUIRE(opening.asked.diagnostics.size() == 1);
  CHECK(opening.asked.diagnostics.front().what.find("no release is in use") == 0);
}

TEST_CASE("The site of the command line is that of releases that have none",
          "[kiosk][releases][app][integration]") {
  Publisher publisher;
  REQUIRE(publisher.run(app::ReleaseMakeOptions{publisher.clinic.folder(), {}, "Maria", "note"}) ==
          app::kFine);
  REQUIRE(publisher.use("1") == app::kFine);
  CHECK(open(publisher).content->site.state == dialogue::SiteState::Demo);
  auto options = publisher.options();
  options.site = publisher.clinic.site();
  CHECK(open(publisher, options).content->site.phones.clinic == test::kClinicPhone);
}

TEST_CASE("A running kiosk shows a newly used release within 5 seconds",
          "[kiosk][releases][reload][app][integration]") {
  ReleaseKiosk shown;
  auto& kiosk = *shown.kiosk;
  kiosk.rest(2s);
  kiosk.then([&] { publish(shown.publisher, "Second"); });
  kiosk.rest(5s);
  kiosk.then([&] { CHECK(kiosk.title() == "Second"); });
  kiosk.then([&] { REQUIRE(shown.publisher.back() == app::kFine); });
  kiosk.rest(5s);
  kiosk.then([&] { CHECK(kiosk.title() == "First"); });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("A newly used release waits until the visit has ended",
          "[kiosk][releases][safety][reload][app][integration]") {
  ReleaseKiosk shown;
  auto& kiosk = *shown.kiosk;
  kiosk.touch("start-en");
  kiosk.then([&] { publish(shown.publisher, "Second"); });
  kiosk.rest(5s);
  kiosk.touch("all-topics");
  kiosk.then([&] { CHECK(kiosk.title() == "First"); });
  kiosk.touch("start-over");
  kiosk.then([&] { CHECK(kiosk.title() == "Second"); });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("A release damaged while it is shown stays on the glass, with a mark",
          "[kiosk][releases][safety][reload][app][integration]") {
  ReleaseKiosk shown;
  auto& kiosk = *shown.kiosk;
  kiosk.rest(2s);
  kiosk.then([&] { fs::resize_file(shown.publisher.file_in_use("words.json"), 50); });
  kiosk.rest(5s);
  kiosk.then([&] {
    CHECK(kiosk.title() == "First");
    CHECK(kiosk.loop.stage().content().staff_mark == session::StaffMark::ContentProblem);
  });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("The release that a running kiosk shows is never removed",
          "[kiosk][releases][safety][app][integration]") {
  ReleaseKiosk shown;
  auto& publisher = shown.publisher;
  const auto first = publisher.store.in_use().value();
  CHECK(releases::is_held(publisher.store, first));
  for (const auto* title : {"Second", "Third", "Fourth", "Fifth", "Sixth"}) {
    publish(publisher, title);
  }
  CHECK(fs::exists(publisher.store.folder_of(first)));
  CHECK(publisher.store.ids().size() == 4);
}
