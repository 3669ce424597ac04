#include "dialogue/checker.hpp"
#include "support/catch.hpp"

using namespace kiosk::dialogue;

TEST_CASE("The shipped dialogue passes every rule", "[dialogue][rules][content]") {
  const auto checked =
      load_and_check(read_sources(std::string(KIOSK_SOURCE_DIR) + "/dialogues").sources);
  REQUIRE_FALSE(checked.dialogues.empty());
  for (const auto& diagnostic : checked.diagnostics) {
    INFO(format_for_people({diagnostic}));
    CHECK(diagnostic.severity == Severity::Note);
  }
}
