#pragma once
// Another process, and what it does to the counts.

#include <chrono>
#include <csignal>
#include <functional>

#include <sys/wait.h>
#include <unistd.h>

#include "support/catch.hpp"

namespace kiosk::test {

class AnotherProgram {
public:
  /// Does `work` and ends.
  explicit AnotherProgram(const std::function<void()>& work)
      : id_(::fork()) {
    if (id_ == 0) {
      work();
      ::_exit(0);
    }
    REQUIRE(id_ > 0);
  }
  AnotherProgram(const AnotherProgram&) = delete;
  AnotherProgram& operator=(const AnotherProgram&) = delete;
  AnotherProgram(AnotherProgram&&) = delete;
  AnotherProgram& operator=(AnotherProgram&&) = delete;
  ~AnotherProgram() { kill(); }

  /// As a power cut does: it has no time for anything.
  void kill() {
    if (id_ > 0) {
      ::kill(id_, SIGKILL);
      wait();
    }
  }
  void wait() {
    ::waitpid(id_, nullptr, 0);
    id_ = 0;
  }

private:
  pid_t id_;
};

}  // namespace kiosk::test
