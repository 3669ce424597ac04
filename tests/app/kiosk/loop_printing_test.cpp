// "Print this", touched at the kiosk; a script stands in the place of the process that prints.

#include <filesystem>

#include "app/command_line/exit_codes.hpp"
#include "app/kiosk/scripted_kiosk.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace std::chrono_literals;
using session::PrintStage;
using session::Screen;
using test::ScriptedKiosk;

namespace {

namespace fs = std::filesystem;

/// A printer whose paper is a file.
class Printer {
public:
  [[nodiscard]] app::LoopOptions options() const {
    auto options = test::loop_options(clinic_);
    auto content = std::make_shared<session::Content>(*options.content);
    content->site.printer.queue = "leaflets";
    options.content = std::move(content);
    options.printing_helper = {"/bin/sh", "-c", script(), "helper"};
    return options;
  }

  void begin() const { scratch_.write("turn", ""); }
  void get_paper() const { scratch_.write("paper", ""); }
  [[nodiscard]] bool has(const char* file) const { return fs::exists(scratch_.path() / file); }

private:
  /// Waits for its turn; says that there is no paper until there is, or nobody listens any more.
  [[nodiscard]] std::string script() const {
    return "trap '' PIPE; cd " + scratch_.path().string() +
           "; cat > leaflet.pdf"
           "; while [ ! -e turn ]; do sleep 0.01; done"
           "; while [ ! -e paper ]; do echo no-paper || { touch cancelled; exit; }; sleep 0.01; "
           "done"
           "; echo printed";
  }

  test::Clinic clinic_;
  test::ScratchFolder scratch_;
};

PrintStage stage_in(const ScriptedKiosk& kiosk) {
  return kiosk.loop.stage().state().printing.stage;
}

}  // namespace

TEST_CASE(
    "A touch prints a leaflet, and the glass says what the printer lacks and when it is there",
    "[kiosk][printing][app][integration]") {
  const Printer printer;
  ScriptedKiosk kiosk(printer.options());
  kiosk.touch("start-en");
  kiosk.touch("help");
  kiosk.touch("print");
  kiosk.then([&] {
    CHECK(stage_in(kiosk) == PrintStage::Sending);
    printer.begin();
  });
  kiosk.window.until([&] { return stage_in(kiosk) == PrintStage::NoPaper; });
  kiosk.then([&] {
    CHECK(stage_in(kiosk) == PrintStage::NoPaper);
    printer.get_paper();
  });
  kiosk.window.until([&] { return stage_in(kiosk) == PrintStage::Printed; });
  kiosk.then([&] {
    CHECK(stage_in(kiosk) == PrintStage::Printed);
    CHECK(kiosk.screen() == Screen::HelpNow);
  });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("A visitor who goes leaves no leaflet behind and the next one hears nothing of it",
          "[kiosk][printing][privacy][app][integration]") {
  const Printer printer;
  printer.begin();
  ScriptedKiosk kiosk(printer.options());
  kiosk.touch("start-en");
  kiosk.touch("help");
  kiosk.touch("print");
  kiosk.window.until([&] { return stage_in(kiosk) == PrintStage::NoPaper; });
  kiosk.touch("start-over");
  kiosk.window.until([&] { return printer.has("cancelled"); });
  kiosk.touch("start-en");
  kiosk.touch("help");
  kiosk.rest(1s);
  kiosk.then([&] {
    CHECK(printer.has("cancelled"));
    CHECK(stage_in(kiosk) == PrintStage::None);
  });
  CHECK(kiosk.loop.run() == app::kFine);
}

TEST_CASE("A kiosk that prints nothing sleeps as long as before",
          "[kiosk][printing][idle][app][integration]") {
  const Printer printer;
  ScriptedKiosk kiosk(printer.options());
  kiosk.rest(1h);
  CHECK(kiosk.loop.run() == app::kFine);
  // Looking for news five times a second would be 18,000.
  CHECK(kiosk.window.sleeps().size() < 2000);
}
