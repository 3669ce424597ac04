#include <fstream>

#include "app/clinic.hpp"
#include "app/content/gate.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using app::Passed;

namespace {

app::Gated pass(const test::Clinic& clinic) {
  return app::pass_gate(app::read_inputs(clinic.options()), {clinic.state().tried(), {}});
}

}  // namespace

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

TEST_CASE("Content that passed is tried once, another content again",
          "[safety][gate][app][integration]") {
  const test::Clinic clinic;
  const auto inputs = app::read_inputs(clinic.options());
  CHECK_FALSE(clinic.state().tried().covers(inputs.dialogues.sources));
  REQUIRE(clinic.state().keep(clinic.options(), inputs, pass(clinic)));
  CHECK(clinic.state().tried().covers(inputs.dialogues.sources));
  SECTION("a danger is added") {
    clinic.add_unseen_danger();
    CHECK(pass(clinic).dialogues == Passed::No);
  }
  SECTION("the record is damaged") {
    std::ofstream(clinic.state_path() / "passed.json") << "{ \"program\"";
    CHECK_FALSE(clinic.state().tried().covers(inputs.dialogues.sources));
  }
  SECTION("the record is of another program") {
    clinic.replace(clinic.state_path() / "passed.json", "\"program\": \"", "\"program\": \"9");
    CHECK_FALSE(clinic.state().tried().covers(inputs.dialogues.sources));
  }
}

TEST_CASE("What is compiled in needs no trial, a changed copy of it does",
          "[safety][gate][app][unit]") {
  const auto tried = app::TriedContent::built_in_and({});
  auto sources = dialogue::embedded_sources();
  CHECK(tried.covers(sources));
  CHECK_FALSE(app::TriedContent::none().covers(sources));
  sources.files.begin()->second += " ";
  CHECK_FALSE(tried.covers(sources));
}

TEST_CASE("The service's folder for state comes before the user's", "[app][unit]") {
  ::setenv("STATE_DIRECTORY", "/var/lib/kiosk:/var/lib/other", 1);
  CHECK(app::state_folder() == "/var/lib/kiosk");
  ::unsetenv("STATE_DIRECTORY");
  ::setenv("XDG_STATE_HOME", "/home/nurse/state", 1);
  CHECK(app::state_folder() == "/home/nurse/state/baclofen-kiosk");
  ::unsetenv("XDG_STATE_HOME");
}
