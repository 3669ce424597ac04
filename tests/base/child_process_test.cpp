#include "base/child_process.hpp"
#include "support/catch.hpp"

using namespace kiosk;

TEST_CASE("What a program said and how it ended is known", "[base][unit]") {
  const auto finished = base::run({"/bin/sh", "-c", "echo out; echo err >&2; exit 3"});
  REQUIRE(finished);
  CHECK(finished->exit_code == 3);
  CHECK(finished->said == "out\nerr\n");
}

TEST_CASE("No shell reads the words a program is given", "[base][unit]") {
  const auto finished = base::run({"/bin/echo", "$HOME; 'it'"});
  REQUIRE(finished);
  CHECK(finished->said == "$HOME; 'it'\n");
}

TEST_CASE("A program that is not there is told", "[base][unit]") {
  CHECK_FALSE(base::run({"/nowhere/at-all"}));
}

TEST_CASE("A program that was ended by a signal has not finished", "[base][unit]") {
  CHECK_FALSE(base::run({"/bin/sh", "-c", "kill -9 $$"}));
}
