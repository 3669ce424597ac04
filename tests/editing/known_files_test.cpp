// Checking again and again while one file changes tells the same as checking anew.

#include <string>
#include <vector>

#include "editing/findings.hpp"

#include "dialogue/files/source_set.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::editing;

namespace {

constexpr const char* kStart = "baclofen/topics/00-start.json";

/// Number, file, line and words of each finding.
std::vector<std::string> told(const Checked& checked) {
  std::vector<std::string> all;
  for (const auto& finding : checked.findings) {
    const auto& found = finding.diagnostic;
    all.push_back(found.id + " " + found.place.file + ":" + std::to_string(found.place.line) + " " +
                  found.what + " | " + finding.pointer);
  }
  return all;
}

/// The file with one of its first characters gone, at `at`.
std::string without(std::string bytes, std::size_t at) {
  return bytes.erase(at, 1);
}

}  // namespace

TEST_CASE("A file that was read before is judged as if it were new", "[safety][editing]") {
  const auto shipped = dialogue::embedded_sources().files;
  dialogue::KnownContent known;
  CHECK(told(check(shipped, &known)) == told(check(shipped)));
  auto files = shipped;
  constexpr std::size_t kSpoilt = 40;
  for (std::size_t at = 0; at < kSpoilt; ++at) {
    files[kStart] = without(shipped.at(kStart), at * 7);
    REQUIRE(told(check(files, &known)) == told(check(files)));
  }
  files[kStart] = shipped.at(kStart);
  CHECK(told(check(files, &known)) == told(check(shipped)));
}

TEST_CASE("What is wrong with the JSON of a file is told at each check", "[safety][editing]") {
  auto files = dialogue::embedded_sources().files;
  files[kStart] = "\xEF\xBB\xBF" + files[kStart];
  dialogue::KnownContent known;
  const auto first = told(check(files, &known));
  CHECK(first == told(check(files)));
  CHECK(told(check(files, &known)) == first);
}
