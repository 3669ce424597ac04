// Names that other places use, changed through the form.

#include <string>

#include "editor/sitter.hpp"

#include "support/catch.hpp"
#include "support/holds.hpp"

using namespace kiosk;
using test::holds;
using test::Sitter;

namespace {

constexpr const char* kDialogue = "baclofen/dialogue.json";
constexpr const char* kStart = "baclofen/topics/00-start.json";
constexpr const char* kSourceName = "name:/sources/6";
constexpr const char* kPageName = "field:/pages/0/id";

std::size_t things_to_mend(Sitter& sitter) {
  return sitter.editor().findings().all().size();
}

}  // namespace

TEST_CASE("A source called otherwise is called so on every page that cites it", "[editor]") {
  Sitter sitter;
  const auto before = things_to_mend(sitter);
  sitter.click(std::string("file:") + kDialogue);
  sitter.click("fold:/sources/NHS");
  sitter.write(kSourceName, "NHS-2026");
  CHECK(sitter.words("fold:/sources/NHS-2026") == "NHS-2026");
  CHECK(sitter.words(kSourceName) == "NHS-2026");
  CHECK(things_to_mend(sitter) == before);
  sitter.click("save");
  CHECK(holds(sitter.on_disk(kDialogue), "\"NHS-2026\": {"));
  CHECK(holds(sitter.on_disk(kStart), "\"sources\": [\"NHS-2026\","));
  CHECK_FALSE(holds(sitter.on_disk(kStart), "\"NHS\""));
}

TEST_CASE("A page called otherwise stays open, and all that leads to it follows", "[editor]") {
  Sitter sitter;
  const auto before = things_to_mend(sitter);
  sitter.write(kPageName, "first-question");
  CHECK(sitter.words("subject") == "How do you take baclofen?");
  CHECK(sitter.words("page:first-question").starts_with("How do you take baclofen?"));
  CHECK(things_to_mend(sitter) == before);
  sitter.click("save");
  CHECK(holds(sitter.on_disk(kDialogue), "\"start\": \"first-question\""));
  while (sitter.words("undo") == "Undo") {
    sitter.click("undo");
  }
  CHECK(sitter.words("subject") == "How do you take baclofen?");
  CHECK(sitter.words(kPageName) == "how-taken");
}

TEST_CASE("A name that something else has is not taken", "[editor]") {
  Sitter sitter;
  sitter.click(std::string("file:") + kDialogue);
  sitter.click("fold:/sources/NHS");
  sitter.write(kSourceName, "OZO");
  sitter.click("save");
  CHECK(holds(sitter.on_disk(kDialogue), "\"OZO\": {"));
  CHECK(sitter.words("fold:/sources/OZO") == "OZO");
  CHECK(sitter.sees(kSourceName));
}

TEST_CASE("The help page keeps its name", "[safety][editor]") {
  Sitter sitter;
  sitter.editor().select_page("help-now");
  sitter.look();
  const auto pointer = std::string("/id");
  bool is_told = false;
  for (const auto& element : sitter.editor().elements().all()) {
    is_told =
        is_told || (element.id.ends_with(pointer) && element.words.starts_with("help-now (") &&
                    element.role == editor::Role::Words);
  }
  CHECK(is_told);
}
