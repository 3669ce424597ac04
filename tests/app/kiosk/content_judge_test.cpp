// What is noted down for the next start.

#include <filesystem>
#include <future>

#include "app/clinic.hpp"
#include "app/kiosk/content_judge.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using app::Preview;
namespace fs = std::filesystem;

namespace {

app::KioskOptions kiosk_options(const test::Clinic& clinic, Preview preview) {
  app::KioskOptions options;
  options.content = clinic.options();
  options.preview = preview;
  return options;
}

/// Starts, and waits until that is noted down.
void start(const test::Clinic& clinic, Preview preview) {
  const auto options = kiosk_options(clinic, preview);
  const auto noted =
      app::note_down_start(options, clinic.state(), app::start_with(options, clinic.state()));
  CHECK(noted.valid() == (preview == Preview::No));
  if (noted.valid()) {
    noted.wait();
  }
}

app::Gated judge(const test::Clinic& clinic, const std::shared_future<void>& noted) {
  return app::judge_beside_a_visit(kiosk_options(clinic, Preview::No), clinic.state(), noted)(
      app::read_inputs(clinic.options()), {});
}

/// What a start shows now.
std::unique_ptr<app::Start> next_start(const test::Clinic& clinic) {
  return app::start_with(kiosk_options(clinic, Preview::No), clinic.state());
}

}  // namespace

TEST_CASE("What passed at the start is there for the next one",
          "[kiosk][safety][gate][app][integration]") {
  const test::Clinic clinic;
  clinic.retitle("Passed");
  start(clinic, Preview::No);
  clinic.retitle("Refused");
  clinic.add_unseen_danger();
  const auto next = next_start(clinic);
  CHECK(next->opening.shown == app::Shown::LastGood);
  CHECK(test::title_of(*next->opening.content) == "Passed");
  CHECK(next->opening.content->staff_mark == session::StaffMark::ContentProblem);
}

TEST_CASE("What is wrong at the start is told to staff", "[kiosk][gate][app][integration]") {
  const test::Clinic clinic;
  clinic.add_unseen_danger();
  start(clinic, Preview::No);
  CHECK(fs::exists(clinic.state_path() / "problems.json"));
}

TEST_CASE("A preview leaves nothing behind, and marks nothing", "[kiosk][gate][app][integration]") {
  const test::Clinic clinic;
  clinic.add_unseen_danger();
  start(clinic, Preview::Yes);
  CHECK_FALSE(fs::exists(clinic.state_path()));
  const auto started = app::start_with(kiosk_options(clinic, Preview::Yes), clinic.state());
  CHECK(started->opening.content->staff_mark == session::StaffMark::None);
}

TEST_CASE("What passed while the kiosk ran is there for the next start, and has learnt",
          "[kiosk][safety][gate][app][integration]") {
  const test::Clinic clinic;
  clinic.retitle("Saved while it ran");
  const auto gated = judge(clinic, {});
  REQUIRE(gated.content);
  CHECK(gated.content->answerer.is_ready());
  clinic.retitle("Refused");
  clinic.add_unseen_danger();
  CHECK(test::title_of(*next_start(clinic)->opening.content) == "Saved while it ran");
}

TEST_CASE("A change is noted down after the start, or the older would be kept",
          "[kiosk][safety][gate][app][integration]") {
  const test::Clinic clinic;
  bool start_was_noted = false;
  const auto noted = std::async(std::launch::deferred, [&] {
                       CHECK_FALSE(fs::exists(clinic.state_path()));
                       start_was_noted = true;
                     }).share();
  judge(clinic, noted);
  CHECK(start_was_noted);
  CHECK(fs::exists(clinic.state_path()));
}
