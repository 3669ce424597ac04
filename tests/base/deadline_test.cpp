#include <atomic>

#include "base/deadline.hpp"
#include "support/catch.hpp"
#include "support/comes_true.hpp"

using namespace kiosk;
using namespace std::chrono_literals;

TEST_CASE("A deadline that passes is told once", "[base][unit]") {
  std::atomic<int> told = 0;
  const base::Deadline deadline(1ms, [&] { ++told; });
  CHECK(test::comes_true([&] { return told == 1; }));
}

TEST_CASE("A deadline that is met says nothing, and waits for nothing", "[base][unit]") {
  std::atomic<int> told = 0;
  {
    const base::Deadline deadline(1h, [&] { ++told; });
  }
  CHECK(told == 0);
}
