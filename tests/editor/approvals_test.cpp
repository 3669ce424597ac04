// What staff see of a clinician's approval while they change a page.

#include <fstream>
#include <string>
#include <string_view>

#include "editor/sitter.hpp"

#include "dialogue/checker.hpp"
#include "seals/page_form.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using test::Sitter;

namespace {

constexpr const char* kHeading = "field:/pages/0/title/en";
constexpr const char* kPage = "how-taken";

/// Of somebody made up; with no site file nobody's key is looked at.
std::string seal_of(const dialogue::Dialogue& dialogue,
                    const std::string& language,
                    const std::string& review_by) {
  const auto form = seals::page_form(dialogue, *dialogue.find_page(kPage), language);
  std::string parts;
  for (const auto& part : seals::sealed_parts(form)) {
    parts += (parts.empty() ? "\"" : ", \"") + part.name + "\": \"" + part.fingerprint + "\"";
  }
  return R"({"page": "how-taken", "language": ")" + language +
         R"(", "name": "Test Key One", "role": "test role", "date": "2026-11-01", "review_by": ")" +
         review_by + R"(", "content": ")" + seals::digest_of(form) + R"(", "parts": {)" + parts +
         R"(}, "signature": ["untrusted comment: made up", "RUQBAQEBAQEBAQAAAAAAAAAAAAAAAAAAAAAAAAAA)"
         R"(AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", )"
         R"("trusted comment: made up", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA)"
         R"(AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="]})";
}

void seal_first_page(Sitter& sitter, const std::string& review_by) {
  dialogue::SourceSet sources;
  sources.files = sitter.editor().desk().files();
  const auto content = dialogue::load_and_check(sources);
  const auto& dialogue = content.dialogues.front();
  std::ofstream(sitter.folder() / "baclofen/seals.json")
      << R"({"seals": [)" << seal_of(dialogue, "en", review_by) << ", "
      << seal_of(dialogue, "es", review_by) << "]}\n";
  sitter.start_again();
}

bool holds(const std::string& words, std::string_view what) {
  return words.find(what) != std::string::npos;
}

}  // namespace

TEST_CASE("A page without an approval is called a draft", "[seals][editor]") {
  Sitter sitter;
  CHECK(sitter.words("approval:0") == "Draft: no clinician has approved this page yet.");
  CHECK(holds(sitter.words("page:how-taken"), "draft"));
}

TEST_CASE("A changed sentence makes the approval void, and taking it back does not",
          "[safety][seals][editor]") {
  Sitter sitter;
  seal_first_page(sitter, "2027-11-01");
  CHECK(holds(sitter.words("page:how-taken"), "approved"));
  CHECK(sitter.words("approval:0") ==
        "English: approved by Test Key One, test role on 2026-11-01. Next review by 2027-11-01. "
        "Any change makes the approval void.");
  sitter.write(kHeading, "How do you take it?");
  sitter.click("agree:/pages/0/title/es");
  CHECK(holds(sitter.words("page:how-taken"), "approval void"));
  CHECK(sitter.words("approval:0") ==
        "English: the approval by Test Key One, test role is void, as the page has changed since "
        "2026-11-01: the title. Have it read and approved again.");
  CHECK(holds(sitter.words("approval:1"), "Español: approved by"));
  while (!holds(sitter.words("undo"), "Nothing") && sitter.editor().desk().to_undo() != nullptr) {
    sitter.click("undo");
  }
  CHECK(holds(sitter.words("page:how-taken"), "approved"));
}

TEST_CASE("A review that is due is told, and the approval goes on until then", "[seals][editor]") {
  Sitter sitter;
  seal_first_page(sitter, "2026-11-15");
  CHECK(holds(sitter.words("page:how-taken"), "review due"));
  CHECK(holds(sitter.words("approval:0"), "The next review was due on 2026-11-15."));
}
