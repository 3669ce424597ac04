// The editor as staff use it: through what stands on its window.

#include <algorithm>
#include <string>
#include <vector>

#include "editor/changed_lines.hpp"
#include "editor/sitter.hpp"

#include "support/catch.hpp"

using namespace kiosk;
using platform::DeskKey;
using platform::Modifier;
using test::Sitter;

namespace {

constexpr const char* kFile = "baclofen/topics/00-start.json";
constexpr const char* kHeading = "field:/pages/0/title/en";

std::size_t errors(Sitter& sitter) {
  return static_cast<std::size_t>(
      std::ranges::count_if(sitter.editor().findings().all(), [](const auto& finding) {
        return finding.diagnostic.severity == dialogue::Severity::Error;
      }));
}

}  // namespace

TEST_CASE("The editor opens on the first page, with its words and no errors", "[editor]") {
  Sitter sitter;
  CHECK(sitter.words("subject") == "How do you take baclofen?");
  CHECK(sitter.words(kHeading) == "How do you take baclofen?");
  CHECK(sitter.words("preview") == "how-taken");
  CHECK(sitter.words("state") == "All is saved.");
  CHECK(errors(sitter) == 0);
}

TEST_CASE("A changed sentence is saved as one line, and undone to the byte", "[safety][editor]") {
  Sitter sitter;
  const auto before = sitter.on_disk(kFile);
  sitter.write(kHeading, "How do you take it?");
  CHECK(sitter.words("page:how-taken").starts_with("How do you take it?"));
  CHECK(sitter.words("state").starts_with("Not saved yet"));
  CHECK(sitter.on_disk(kFile) == before);
  sitter.click("save");
  CHECK(sitter.words("state") == "Saved.");
  const auto saved = sitter.on_disk(kFile);
  CHECK(saved.find("How do you take it?") != std::string::npos);
  CHECK(test::changed_lines(before, saved) == test::ChangedLines{1, 1});
  while (sitter.words("undo") == "Undo") {
    sitter.click("undo");
  }
  sitter.press(DeskKey::S, Modifier::Control);
  CHECK(sitter.on_disk(kFile) == before);
}

TEST_CASE("Words that are hard to read are told beside them, and gone once mended", "[editor]") {
  Sitter sitter;
  const std::string field = "field:/pages/0/blocks/0/text/en";
  sitter.write(field,
               "Practitioners individualise pharmacological administration considering "
               "comorbidities, contraindications and anticipated discontinuation difficulties.");
  CHECK(sitter.words("to-mend").find("to mend") != std::string::npos);
  CHECK(sitter.words("page:how-taken").find("2 to mend") != std::string::npos);
  sitter.click("undo");
  CHECK_FALSE(sitter.sees("to-mend"));
}

TEST_CASE("A button is led elsewhere by picking the page from a list", "[editor]") {
  Sitter sitter;
  sitter.click("field:/pages/0/choices/0/goto");
  sitter.click("field:/pages/0/choices/0/goto=What is baclofen?");
  CHECK(sitter.words("field:/pages/0/choices/0/goto") == "What is baclofen?");
  CHECK(sitter.editor().desk().files().at(kFile).find("\"goto\": \"what-is-baclofen\"") !=
        std::string::npos);
}

TEST_CASE("A page is added, copied and deleted, and each can be undone", "[editor]") {
  Sitter sitter;
  const auto before = sitter.editor().desk().files();
  sitter.click("new-page");
  sitter.click("new-page=quiz");
  CHECK(sitter.sees("page:new-page"));
  CHECK(sitter.words("state").find("must be mended") != std::string::npos);
  sitter.click("page:how-taken");
  sitter.click("page-copy");
  CHECK(sitter.sees("page:how-taken-copy"));
  sitter.click("page-delete");
  sitter.click("delete-now");
  CHECK_FALSE(sitter.sees("page:how-taken-copy"));
  for (int i = 0; i < 3; ++i) {
    sitter.click("undo");
  }
  CHECK(sitter.editor().desk().files() == before);
}

TEST_CASE("The help page cannot be deleted", "[safety][editor]") {
  Sitter sitter;
  sitter.editor().select_page("help-now");
  sitter.look();
  CHECK(sitter.words("page-delete").find("cannot be deleted") != std::string::npos);
  const auto before = sitter.editor().desk().files();
  sitter.click("page-delete");
  CHECK(sitter.editor().desk().files() == before);
}

TEST_CASE("What was typed is there again after the program was killed", "[safety][editor]") {
  Sitter sitter;
  sitter.write(kHeading, "How do you take it?");
  sitter.start_again();
  CHECK(sitter.words(kHeading) == "How do you take it?");
  CHECK(sitter.sees("recovered"));
}

TEST_CASE("Whoever closes the window with words that are not saved is asked", "[editor]") {
  Sitter sitter;
  sitter.write(kHeading, "How do you take it?");
  sitter.editor().ask_to_close();
  sitter.look();
  CHECK_FALSE(sitter.editor().is_closed());
  sitter.click("close-not");
  CHECK_FALSE(sitter.editor().is_closed());
  sitter.editor().ask_to_close();
  sitter.look();
  sitter.click("close-save");
  CHECK(sitter.editor().is_closed());
  CHECK(sitter.on_disk(kFile).find("How do you take it?") != std::string::npos);
}

TEST_CASE("The preview can be touched, and shows another language and size", "[editor]") {
  Sitter sitter;
  sitter.click("preview-language:es");
  sitter.click("preview-size:A++");
  CHECK(sitter.words("preview") == "how-taken");
  sitter.click("page:help-now");
  CHECK(sitter.words("preview") == "help-now");
}

TEST_CASE("The preview shows other screens, and goes on after each", "[safety][editor]") {
  Sitter sitter;
  for (const std::string panel : {"1280x800", "1080x1920", "1920x1080"}) {
    sitter.click("preview-panel");
    sitter.click("preview-panel=" + panel);
    CHECK(sitter.words("preview-panel") == panel);
    sitter.write(kHeading, "On " + panel);
    CHECK(sitter.words("preview") == "how-taken");
  }
}

TEST_CASE("Nobody who edits is asked by the preview whether they are still there", "[editor]") {
  Sitter sitter;
  sitter.pass(std::chrono::hours(8));
  sitter.look();
  CHECK(sitter.words("preview") == "how-taken");
}

TEST_CASE("Every page and every other file can be opened in a form", "[editor]") {
  Sitter sitter;
  std::vector<std::string> ids;
  for (const auto& element : sitter.editor().elements().all()) {
    if (element.id.starts_with("page:") || element.id.starts_with("file:")) {
      ids.push_back(element.id);
    }
  }
  CHECK(ids.size() > 80);
  for (const auto& id : ids) {
    INFO(id);
    sitter.click(id);
    REQUIRE(sitter.sees("subject"));
    CHECK_FALSE(sitter.sees("to-mend"));
  }
}

TEST_CASE("What has errors, or is not saved, cannot be published; what can is, by name",
          "[safety][editor]") {
  std::vector<std::string> published;
  Sitter sitter({1366, 768}, [&](const editor::PublishNote& note) {
    published.push_back(note.author + ": " + note.what_is_new);
    return editor::Answered{editor::Outcome::Done, "Answered as release 1."};
  });
  sitter.write(kHeading, "How do you take it?");
  CHECK(sitter.words("publish").find("Save first") != std::string::npos);
  sitter.click("save");
  sitter.click("publish");
  CHECK(sitter.words("publish-now").find("your name") != std::string::npos);
  sitter.write("publish-author", "Maria");
  CHECK(sitter.words("publish-now").find("what is new") != std::string::npos);
  sitter.write("publish-new", "a shorter question");
  sitter.click("publish-now");
  while (!sitter.sees("published")) {
    sitter.look();
  }
  CHECK(published == std::vector<std::string>{"Maria: a shorter question"});
  sitter.click("delete:/pages/0/sources/0");
  sitter.click("delete:/pages/0/sources/0");
  sitter.click("delete:/pages/0/sources/0");
  sitter.click("save");
  CHECK(sitter.words("publish").find("Mend what is red") != std::string::npos);
}
