// Told beside the words: one language was changed, and the other was not.

#include <string>

#include "editor/sitter.hpp"

#include "support/catch.hpp"

using namespace kiosk;
using test::Sitter;

namespace {

constexpr const char* kEnglish = "field:/pages/0/title/en";
constexpr const char* kSpanish = "field:/pages/0/title/es";
constexpr const char* kTold = "finding:/pages/0/title/es";

}  // namespace

TEST_CASE("A translation that was left behind is told beside it until it is changed too",
          "[editor]") {
  Sitter sitter;
  CHECK_FALSE(sitter.sees(kTold));
  sitter.write(kEnglish, "How do you take it?");
  CHECK(sitter.words(kTold).starts_with("English was changed here, and Español was not"));
  CHECK(sitter.words("page:how-taken").ends_with("1 to mend"));
  sitter.click("save");
  CHECK(sitter.sees(kTold));
  sitter.write(kSpanish, "¿Cómo lo toma?");
  CHECK_FALSE(sitter.sees(kTold));
}

TEST_CASE("Who has looked says that it still says the same, and is not asked again", "[editor]") {
  Sitter sitter;
  sitter.write(kEnglish, "How do you take it?");
  sitter.click("agree:/pages/0/title/es");
  CHECK_FALSE(sitter.sees(kTold));
  CHECK(sitter.sees(kEnglish));
  sitter.start_again();
  CHECK_FALSE(sitter.sees(kTold));
  sitter.write(kEnglish, "How is it taken?");
  CHECK(sitter.sees(kTold));
}

TEST_CASE("Once both languages were changed and saved, each is held against the other again",
          "[safety][editor]") {
  Sitter sitter;
  sitter.write(kEnglish, "How do you take it?");
  sitter.write(kSpanish, "¿Cómo lo toma?");
  CHECK_FALSE(sitter.sees(kTold));
  sitter.click("save");
  sitter.write(kEnglish, "How is it taken?");
  CHECK(sitter.sees(kTold));
}
