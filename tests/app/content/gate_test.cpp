#include <fstream>

#include "app/clinic.hpp"
#include "app/content/gate.hpp"
#include "support/catch.hpp"

using namespace kiosk;

TEST_CASE("Commands refuse what the glass would refuse", "[safety][gate][app][integration]") {
  const test::Clinic clinic;
  CHECK(app::content_or_tell(clinic.options()));
  SECTION("a danger nobody sees") {
    clinic.add_unseen_danger();
  }
  SECTION("no guard files") {
    std::filesystem::remove(clinic.file("red-flags.json"));
    std::filesystem::remove(clinic.file("questions.json"));
  }
  SECTION("a site that cannot be read") {
    std::ofstream(clinic.site()) << "{";
  }
  CHECK_FALSE(app::content_or_tell(clinic.options()));
}

TEST_CASE("What is compiled in needs no trial, a changed copy of it does",
          "[safety][gate][app][unit]") {
  const auto passed = app::PassedContent::built_in_and({});
  auto sources = dialogue::embedded_sources();
  CHECK(passed.dangers_were_tried(sources));
  CHECK_FALSE(app::PassedContent::none().dangers_were_tried(sources));
  sources.files.begin()->second += " ";
  CHECK_FALSE(passed.dangers_were_tried(sources));
}

TEST_CASE("The service's folder for state comes before the user's", "[app][unit]") {
  ::setenv("STATE_DIRECTORY", "/var/lib/kiosk:/var/lib/other", 1);
  CHECK(app::state_folder() == "/var/lib/kiosk");
  ::unsetenv("STATE_DIRECTORY");
  ::setenv("XDG_STATE_HOME", "/home/nurse/state", 1);
  CHECK(app::state_folder() == "/home/nurse/state/baclofen-kiosk");
  ::unsetenv("XDG_STATE_HOME");
}
