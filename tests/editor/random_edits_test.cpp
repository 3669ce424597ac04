// Whatever is done in the forms can be saved, undone and done again, to the byte.

#include "editor/random_edits.hpp"

#include "support/catch.hpp"

using namespace kiosk;

TEST_CASE("Three hundred edits at random through the forms, all undone, leave every byte as it was",
          "[safety][editor]") {
  const auto report = test::edit_at_random(300, 1);
  INFO(report.fault.value_or(""));
  CHECK_FALSE(report.fault);
  CHECK(report.edits >= 300);
  CHECK(report.steps > 100);
  CHECK(report.saves >= 3);
}
