#include <string>
#include <vector>

#include "base/child_process.hpp"
#include "support/catch.hpp"
#include "support/comes_true.hpp"

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

namespace {

/// What it says until it has ended.
std::vector<std::string> all_lines(base::ChildProcess& child) {
  std::vector<std::string> lines;
  const bool has_ended = test::comes_true([&] {
    const bool ended = child.has_ended();
    for (auto& line : child.new_lines()) {
      lines.push_back(std::move(line));
    }
    return ended;
  });
  CHECK(has_ended);
  return lines;
}

}  // namespace

TEST_CASE("A program beside this one reads all of its input and is heard line by line",
          "[base][unit]") {
  const std::string input(3U << 20U, 'x');  // more than any pipe holds
  const auto child = base::ChildProcess::start({"/bin/sh", "-c", "echo first; wc -c"}, input);
  REQUIRE(child);
  CHECK(all_lines(**child) == std::vector<std::string>{"first", std::to_string(input.size())});
}

TEST_CASE("Half a line is not heard until the rest is said", "[base][unit]") {
  const auto child = base::ChildProcess::start(
      {"/bin/sh", "-c", "printf half; read go; echo ' and half'"}, "go\n");
  REQUIRE(child);
  CHECK(all_lines(**child) == std::vector<std::string>{"half and half"});
}

TEST_CASE("A program notices that nobody listens any more", "[base][unit]") {
  const auto child =
      base::ChildProcess::start({"/bin/sh", "-c", "while echo on; do sleep 0.01; done"}, "");
  REQUIRE(child);
  CHECK_FALSE((*child)->has_ended());
  (*child)->stop_listening();
  all_lines(**child);
  CHECK((*child)->has_ended());
}

TEST_CASE("A program that is killed has ended", "[base][unit]") {
  const auto child = base::ChildProcess::start({"/bin/sleep", "1000"}, "");
  REQUIRE(child);
  (*child)->kill();
  CHECK(all_lines(**child).empty());
}

TEST_CASE("A program that is not there cannot be started beside this one", "[base][unit]") {
  CHECK_FALSE(base::ChildProcess::start({"/nowhere/at-all"}, ""));
}
