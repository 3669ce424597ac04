// Dangers that rules do not see, and calm questions that open help, are told at their place.

#include <set>

#include "app/check.hpp"
#include "dialogue/bad_example.hpp"
#include "support/catch.hpp"

using namespace kiosk;

namespace {

dialogue::Diagnostics errors_in(const dialogue::SourceSet& sources) {
  dialogue::Diagnostics errors;
  for (const auto& found : app::check_sources({sources, {}})) {
    if (found.severity == dialogue::Severity::Error) {
      errors.push_back(found);
    }
  }
  return errors;
}

}  // namespace

TEST_CASE("Examples that rules do not see, and calm ones they do, are errors at their place",
          "[check][app][integration]") {
  std::set<std::string> tried;
  for (const auto& example : bad_examples()) {
    if (example.id == "D168" || example.id == "D169") {
      tried.insert(example.id);
      const auto found = errors_in(example.sources);
      INFO(example.name << "\n" << dialogue::format_for_people(found));
      CHECK(places_of(found) == example.expected);
    }
  }
  CHECK(tried.size() == 2);
}

TEST_CASE("The good dialogue of the bad examples and the shipped one see their dangers",
          "[check][app][integration]") {
  CHECK(dialogue::format_for_people(errors_in(good_dialogue())).empty());
  CHECK(dialogue::format_for_people(errors_in(dialogue::embedded_sources())).empty());
}
