#include <chrono>
#include <string>
#include <vector>

#include "app/service/supervisor.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace std::chrono_literals;
using app::Supervisor;

namespace {

struct Told {
  std::vector<std::string> messages;
  base::ManualClock clock;
  Supervisor supervisor{[this](const std::string& message) { messages.push_back(message); }, 9s};

  /// A turn of the loop that shows a picture if one is due.
  void turn() {
    if (supervisor.wants_proof(clock.now())) {
      supervisor.frame_shown(clock.now());
    }
    supervisor.input_read(clock.now());
  }
  [[nodiscard]] std::string all() const {
    std::string words;
    for (const auto& message : messages) {
      words += message + " ";
    }
    return words;
  }
};

}  // namespace

TEST_CASE("The kiosk is ready with its first picture, and says so once",
          "[kiosk][service][app][unit]") {
  Told told;
  told.supervisor.input_read(told.clock.now());
  CHECK(told.all().empty());
  told.supervisor.frame_shown(told.clock.now());
  told.supervisor.frame_shown(told.clock.now());
  CHECK(told.all() == "READY=1 ");
}

TEST_CASE("It is fed only once a picture was shown and touches were read after that",
          "[kiosk][service][safety][app][unit]") {
  Told told;
  told.supervisor.frame_shown(told.clock.now());
  told.supervisor.input_read(told.clock.now());
  told.messages.clear();
  told.clock.advance(3s);
  told.turn();
  CHECK(told.all() == "WATCHDOG=1 ");
  told.clock.advance(3s);
  told.supervisor.input_read(told.clock.now());  // no picture since
  CHECK(told.all() == "WATCHDOG=1 ");
  told.supervisor.frame_shown(told.clock.now());  // no touch asked for since
  CHECK(told.all() == "WATCHDOG=1 ");
  told.supervisor.input_read(told.clock.now());
  CHECK(told.all() == "WATCHDOG=1 WATCHDOG=1 ");
}

TEST_CASE("Pictures are due three times as often as it waits, and it is told no more often",
          "[kiosk][service][app][unit]") {
  Told told;
  told.supervisor.frame_shown(told.clock.now());
  told.messages.clear();
  for (int i = 0; i < 180; ++i) {
    told.clock.advance(100ms);
    told.turn();
  }
  CHECK(told.messages.size() == 6);
}

TEST_CASE("Where nobody looks after it, nothing is due", "[kiosk][service][app][unit]") {
  Supervisor alone;
  alone.frame_shown({});
  alone.input_read({});
  alone.stopping();
  CHECK_FALSE(alone.is_there());
  CHECK_FALSE(alone.next_proof());
}
