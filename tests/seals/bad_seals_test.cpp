// The bad examples that only a site and a day can judge.

#include <set>

#include "dialogue/bad_example.hpp"
#include "seals/bad_seals.hpp"
#include "support/catch.hpp"

using namespace kiosk;

namespace {

const std::set<std::string> kTold{"D107", "D150", "D151", "D152", "D153", "D154", "D159"};

}  // namespace

TEST_CASE("Each bad example of seals gives exactly its diagnostic at its place", "[seals][unit]") {
  std::set<std::string> told;
  for (const auto& example : bad_examples()) {
    if (!kTold.contains(example.id)) {
      continue;
    }
    told.insert(example.id);
    auto found = told_of_seals(example);
    // The pages of the good dialogue are drafts.
    std::erase_if(found, [&](const auto& one) { return one.id == "D150" && example.id != "D150"; });
    INFO(example.name << "\n" << dialogue::format_for_people(found));
    CHECK(places_of(found) == example.expected);
  }
  CHECK(told == kTold);
}
