#include "editor/made_up_seals.hpp"

#include <fstream>

#include "dialogue/checker.hpp"
#include "seals/page_form.hpp"

namespace kiosk::test {

namespace {

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

}  // namespace

void seal_first_page(Sitter& sitter, const std::string& review_by) {
  dialogue::SourceSet sources;
  sources.files = sitter.editor().desk().files();
  const auto content = dialogue::load_and_check(sources);
  const auto& dialogue = content.dialogues.front();
  std::ofstream(sitter.folder() / "baclofen/seals.json")
      << R"({"seals": [)" << seal_of(dialogue, "en", review_by) << ", "
      << seal_of(dialogue, "es", review_by) << "]}\n";
  sitter.start_again_with_site({});
}

}  // namespace kiosk::test
