#include <chrono>
#include <filesystem>
#include <fstream>

#include "app/clinic.hpp"
#include "app/kiosk/content_watch.hpp"
#include "support/catch.hpp"
#include "support/comes_true.hpp"

using namespace kiosk;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

app::Gated judge(const app::ContentInputs& inputs, const dialogue::Site& last_good_site) {
  return app::pass_gate(inputs, {app::PassedContent::none(), last_good_site});
}

app::ContentWatch watch_of(const test::Clinic& clinic,
                           std::launch judging = std::launch::deferred) {
  const auto site = app::load_site(app::read_site(clinic.site())).site;
  return {clinic.options(), 500ms, {app::fingerprint_of(clinic.options()), site}, judge, judging};
}

/// Looks again and again, half a second apart, as the loop does.
std::optional<app::Gated> look(app::ContentWatch& watch, base::Instant& now, int looks) {
  for (int count = 0; count < looks; ++count) {
    now += 500ms;
    if (auto gated = watch.poll(now)) {
      return gated;
    }
  }
  return std::nullopt;
}

}  // namespace

TEST_CASE("A folder that stands still gives nothing new", "[reload][app][integration]") {
  const test::Clinic clinic;
  auto watch = watch_of(clinic);
  base::Instant now{};
  CHECK_FALSE(look(watch, now, 5));
}

TEST_CASE("A saved sentence comes once, whole", "[reload][app][integration]") {
  const test::Clinic clinic;
  auto watch = watch_of(clinic);
  base::Instant now{};
  clinic.retitle("What do you want to know?");
  const auto built = look(watch, now, 4);
  REQUIRE(built);
  INFO(dialogue::format_for_people(built->diagnostics));
  REQUIRE(built->content);
  CHECK(test::title_of(*built->content) == "What do you want to know?");
  CHECK_FALSE(look(watch, now, 4));
}

TEST_CASE("The glass goes on while changed content is built", "[reload][app][integration]") {
  const test::Clinic clinic;
  auto watch = watch_of(clinic, std::launch::async);
  base::Instant now{};
  clinic.retitle("What do you want to know?");
  CHECK_FALSE(look(watch, now, 2));
  REQUIRE(watch.next_look());
  CHECK(*watch.next_look() - now < 500ms);
  std::optional<app::Gated> built;
  REQUIRE(test::comes_true([&] {
    now += 100ms;
    built = watch.poll(now);
    return built.has_value();
  }));
  REQUIRE(built->content);
  CHECK(*watch.next_look() - now == 500ms);
}

TEST_CASE("A file spoiled by hand gives messages and no content", "[reload][app][integration]") {
  const test::Clinic clinic;
  auto watch = watch_of(clinic);
  base::Instant now{};
  clinic.replace(clinic.file("words.json"), "\"topics_title\"", "\"topics_title");
  const auto built = look(watch, now, 4);
  REQUIRE(built);
  CHECK_FALSE(built->content);
  REQUIRE(dialogue::has_errors(built->diagnostics));
  CHECK(built->diagnostics.front().place.file.find("words.json") != std::string::npos);
  CHECK(built->diagnostics.front().place.line > 0);
}

TEST_CASE("A folder that keeps changing is left alone until it stands still",
          "[reload][app][integration]") {
  const test::Clinic clinic;
  auto watch = watch_of(clinic);
  base::Instant now{};
  for (int copied = 0; copied < 4; ++copied) {
    std::ofstream(clinic.file("half-" + std::to_string(copied) + ".txt")) << copied;
    CHECK_FALSE(look(watch, now, 1));
  }
  CHECK(look(watch, now, 2));
}

TEST_CASE("A folder that is taken away gives messages and no content",
          "[reload][app][integration]") {
  const test::Clinic clinic;
  auto watch = watch_of(clinic);
  base::Instant now{};
  fs::remove_all(clinic.folder());
  const auto built = look(watch, now, 4);
  REQUIRE(built);
  CHECK_FALSE(built->content);
  CHECK(dialogue::has_errors(built->diagnostics));
}

TEST_CASE("A site file that turns bad keeps the numbers that were good",
          "[reload][app][integration]") {
  const test::Clinic clinic;
  auto watch = watch_of(clinic);
  base::Instant now{};
  SECTION("a brace is missing") {
    std::ofstream(clinic.site()) << "{ \"clinic\": ";
  }
  SECTION("it is gone") {
    fs::remove(clinic.site());
  }
  const auto built = look(watch, now, 4);
  REQUIRE(built);
  CHECK(dialogue::has_errors(built->diagnostics));
  REQUIRE(built->content);
  CHECK(built->content->site.phones.clinic == test::kClinicPhone);
}

TEST_CASE("A save between the first reading and the first look is noticed",
          "[reload][app][integration]") {
  const test::Clinic clinic;
  const auto before = app::fingerprint_of(clinic.options());
  clinic.retitle("Saved while the kiosk started");
  app::ContentWatch watch(clinic.options(), 500ms, {before, {}}, judge, std::launch::deferred);
  base::Instant now{};
  const auto built = look(watch, now, 3);
  REQUIRE(built);
  REQUIRE(built->content);
  CHECK(test::title_of(*built->content) == "Saved while the kiosk started");
}

TEST_CASE("A danger nobody sees is refused at a swap too", "[safety][reload][app][integration]") {
  const test::Clinic clinic;
  auto watch = watch_of(clinic);
  base::Instant now{};
  clinic.add_unseen_danger();
  const auto built = look(watch, now, 4);
  REQUIRE(built);
  CHECK_FALSE(built->content);
  CHECK(test::finds(built->diagnostics, "D168"));
}

TEST_CASE("With nothing to watch there is nothing to look for", "[reload][app][unit]") {
  app::ContentWatch watch({}, 500ms, {}, judge);
  CHECK_FALSE(watch.next_look());
  CHECK_FALSE(watch.poll(base::Instant{} + 1h));
}
