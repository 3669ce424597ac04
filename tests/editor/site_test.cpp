// The clinic's name and numbers, changed in the editor.

#include <string>

#include "editor/sitter.hpp"

#include "support/catch.hpp"
#include "support/holds.hpp"

using namespace kiosk;
using test::holds;
using test::Sitter;

namespace {

std::string row(Sitter& sitter) {
  return "file:" + sitter.editor().desk().site_file();
}

/// Types it where the clinic's number stands. Gives the preview as it was before.
platform::Pixels write_number(Sitter& sitter, const std::string& number) {
  sitter.click(row(sitter));
  auto before = sitter.picture_of("preview");
  sitter.write("field:/phones/clinic", number);
  return before;
}

}  // namespace

TEST_CASE("The numbers of a clinic are changed, and patients' help screen shows them at once",
          "[editor][component]") {
  Sitter sitter;
  const auto before = write_number(sitter, "555-0187");
  sitter.pass(std::chrono::seconds(1));
  sitter.look();
  CHECK(sitter.words("preview") == "help-now");
  CHECK(sitter.picture_of("preview").rgba != before.rgba);
}

TEST_CASE("A number that nobody can dial is told, and the numbers before it stay in the preview",
          "[safety][editor][component]") {
  Sitter sitter;
  const auto before = write_number(sitter, "call us");
  CHECK(sitter.sees("finding:/phones/clinic"));
  CHECK(holds(sitter.words("state"), "must be mended"));
  CHECK(sitter.picture_of("preview").rgba == before.rgba);
}

TEST_CASE("A clinic that has no file yet is set up in the editor", "[editor][component]") {
  Sitter sitter;
  sitter.start_again_with_site(sitter.folder().parent_path() / "new/site.json");
  sitter.click(row(sitter));
  sitter.click("make-site");
  CHECK(sitter.sees("finding:/clinic"));
  sitter.write("field:/clinic", "Hill Clinic");
  sitter.click("add:/phones/clinic");
  sitter.write("field:/phones/clinic", "555-0123");
  sitter.click("save");
  const auto written = sitter.on_disk("../new/site.json");
  CHECK(holds(written, "Hill Clinic"));
  CHECK(holds(written, "555-0123"));
  CHECK_FALSE(holds(sitter.words("state"), "must be mended"));
}

TEST_CASE("With no clinic the editor says that the numbers are made up", "[editor][component]") {
  Sitter sitter;
  sitter.start_again_with_site({});
  CHECK(sitter.sees("no-site"));
}
