// What is remarked on words while they are typed.

#include <string>

#include "editor/sitter.hpp"

#include "support/catch.hpp"

using namespace kiosk;
using platform::DeskKey;
using test::Sitter;

namespace {

const std::string kHeading = "field:/pages/0/title/en";
const std::string kHeadingSpanish = "field:/pages/0/title/es";
constexpr const char* kDialogueFile = "baclofen/dialogue.json";

}  // namespace

TEST_CASE("A misspelt word is told, and what may have been meant takes its place", "[editor]") {
  Sitter sitter;
  sitter.write(kHeading, "How do you taek baclofen?");
  REQUIRE(sitter.words("misspelt:" + kHeading) == "“taek” is not in the dictionary.");
  sitter.click("spelling:" + kHeading);
  sitter.click("suggestion:take");
  CHECK(sitter.words(kHeading) == "How do you take baclofen?");
  CHECK_FALSE(sitter.sees("misspelt:" + kHeading));
}

TEST_CASE("A word is not wrong while it is being typed", "[editor]") {
  Sitter sitter;
  sitter.write(kHeading, "How do you taek");
  CHECK_FALSE(sitter.sees("misspelt:" + kHeading));
  sitter.type(" it?");
  CHECK(sitter.sees("misspelt:" + kHeading));
}

TEST_CASE("Each language has its own dictionary, and terms of the dialogue are right in it",
          "[editor]") {
  Sitter sitter;
  sitter.write(kHeadingSpanish, "¿Cómo toma usted Lioresal?");
  CHECK_FALSE(sitter.sees("misspelt:" + kHeadingSpanish));
  sitter.write(kHeadingSpanish, "How usted?");
  CHECK(sitter.words("misspelt:" + kHeadingSpanish) == "“How” is not in the dictionary.");
}

TEST_CASE("A word that is right goes into the list of the dialogue, in one step", "[editor]") {
  Sitter sitter;
  const auto before = sitter.editor().desk().files().at(kDialogueFile);
  sitter.write(kHeading, "How do you take Zorblax now?");
  sitter.click("right:" + kHeading);
  CHECK_FALSE(sitter.sees("misspelt:" + kHeading));
  const auto& after = sitter.editor().desk().files().at(kDialogueFile);
  CHECK(after.find("\"Zorblax\"") != std::string::npos);
  CHECK(sitter.words("last-step") == "Last: Said that “Zorblax” is spelt right");
  sitter.click("undo");
  CHECK(sitter.editor().desk().files().at(kDialogueFile) == before);
  CHECK(sitter.words(kHeading) == "How do you take Zorblax now?");
}

TEST_CASE("A sentence that is hard to read is told below its words", "[editor]") {
  Sitter sitter;
  sitter.write(kHeading,
               "Consult an experienced physician immediately if you notice considerable "
               "deterioration or unexpected complications.");
  CHECK(sitter.words("hard:" + kHeading) ==
        "The underlined sentence is hard to read. Make it shorter.");
  sitter.write(kHeading, "Call your doctor. Do it now. Tell them how you feel.");
  CHECK_FALSE(sitter.sees("hard:" + kHeading));
}
