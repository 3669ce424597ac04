#include "support/catch.hpp"
#include "support/random_visit.hpp"

TEST_CASE("Random touches never lose help, never end in a dead end", "[safety][app][integration]") {
  const auto report = kiosk::test::visit_at_random(9000, 20261122);
  INFO(report.fault.value_or(""));
  CHECK_FALSE(report.fault);
  // The walk got around: otherwise it proves nothing.
  CHECK(report.screens > 60);
  CHECK(report.help_screens > 100);
}
