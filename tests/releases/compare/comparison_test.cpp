#include <algorithm>
#include <string_view>

#include "releases/compare/alignment.hpp"
#include "releases/compare/comparison.hpp"
#include "releases/compare/paths.hpp"
#include "support/catch.hpp"
#include "support/small_dialogue.hpp"

using namespace kiosk;
using namespace releases;
using Sentences = std::vector<std::string>;

namespace {

dialogue::Dialogue before() {
  auto made = small::dialogue(
      {small::page("start", {small::choice("Go on", "middle"), small::choice("Rest", "end")}),
       small::page("middle", {small::choice("To the end", "end")}),
       small::ending("end")});
  made.pages["start"].title = small::words("Where to?");
  made.pages["middle"].title = small::words("Middle");
  made.pages["end"].title = small::words("End");
  return made;
}

bool says(const Sentences& sentences, const std::string& words) {
  return std::find(sentences.begin(), sentences.end(), words) != sentences.end();
}

const PageChanges& page_of(const Comparison& comparison, std::string_view id) {
  const auto found = std::find_if(comparison.pages.begin(),
                                  comparison.pages.end(),
                                  [&](const auto& page) { return page.page == id; });
  REQUIRE(found != comparison.pages.end());
  return *found;
}

}  // namespace

TEST_CASE("A dialogue that is the same has no changes", "[releases][diff][unit]") {
  CHECK(compare(before(), before()).empty());
}

TEST_CASE("A changed sentence is told by page, language and name", "[releases][diff][unit]") {
  auto after = before();
  after.pages["middle"].title = small::words("The middle");
  const auto comparison = compare(before(), after);
  REQUIRE(comparison.pages.size() == 1);
  const auto& page = page_of(comparison, "middle");
  CHECK(page.title == "The middle");
  CHECK(page.fate == PageFate::Changed);
  CHECK(page.paths.empty());
  REQUIRE(page.words.size() == 1);
  CHECK(page.words[0].language == "en");
  REQUIRE(page.words[0].texts.size() == 1);
  CHECK(page.words[0].texts[0].name == "Title");
}

TEST_CASE("A text put in between leaves those around it alone", "[releases][diff][unit]") {
  auto old = before();
  auto after = before();
  const auto paragraph = [](const std::string& words) {
    dialogue::Block block;
    block.text = small::words(words);
    return block;
  };
  old.pages["middle"].blocks = {paragraph("Drink some water."), paragraph("Then sit down.")};
  after.pages["middle"].blocks = {paragraph("Drink some water."),
                                  paragraph("Tell your nurse what you feel."),
                                  paragraph("Then sit down.")};
  const auto comparison = compare(old, after);
  const auto& texts = page_of(comparison, "middle").words.at(0).texts;
  REQUIRE(texts.size() == 1);
  CHECK(texts[0].before.empty());
  CHECK(texts[0].after.at(0).words == "Tell your nurse what you feel.");
}

TEST_CASE("A touch that leads elsewhere is told with both places", "[releases][diff][unit]") {
  auto after = before();
  after.pages["start"].choices[0].target = dialogue::kHelpNowPage;
  after.pages["start"].choices[0].red_flag = true;
  const auto comparison = compare(before(), after);
  const auto& paths = page_of(comparison, "start").paths;
  CHECK(says(paths, "“Go on” leads to “Title” (help-now); it led to “Middle” (middle)"));
  CHECK(says(paths, "“Go on” is a danger sign now"));
  CHECK(says(comparison.reach, "“Middle” (middle) is not reached any more"));
}

TEST_CASE("A button that is reworded is the same button", "[releases][diff][unit]") {
  auto after = before();
  after.pages["start"].choices[0].text = small::words("Next");
  const auto comparison = compare(before(), after);
  CHECK(page_of(comparison, "start").paths.empty());
  CHECK(page_of(comparison, "start").words.at(0).texts.size() == 1);
}

TEST_CASE("Buttons that come and go are told with where they lead", "[releases][diff][unit]") {
  auto after = before();
  after.pages["start"].choices[1] = small::choice("Ask somebody", dialogue::kTopicsTarget);
  const auto comparison = compare(before(), after);
  const auto& paths = page_of(comparison, "start").paths;
  CHECK(says(paths, "new: “Ask somebody” leads to the topics"));
  CHECK(says(paths, "gone: “Rest”, which led to “End” (end)"));
}

TEST_CASE("New and gone pages are told, in the order of the topic", "[releases][diff][unit]") {
  auto after = before();
  after.pages["new"] = small::page("new", {small::choice("Go on", "end")});
  after.pages["new"].title = small::words("New page");
  after.pages["start"].choices[0].target = "new";
  after.pages.erase("middle");
  after.topics[0].pages = {"start", "new", "end"};
  const auto comparison = compare(before(), after);
  REQUIRE(comparison.pages.size() == 3);
  CHECK(comparison.pages[0].page == "start");
  CHECK(comparison.pages[1].page == "new");
  CHECK(comparison.pages[1].fate == PageFate::New);
  CHECK(says(comparison.pages[1].paths, "“Go on” leads to “End” (end)"));
  CHECK(comparison.pages[2].fate == PageFate::Gone);
}

TEST_CASE("A checklist that opens another page, or hears another danger, is told",
          "[releases][diff][unit]") {
  const auto with_checklist = [](const dialogue::PageId& none, dialogue::Level level) {
    return small::dialogue({small::checklist("start",
                                             {small::item("Shaking", level)},
                                             {dialogue::kHelpNowPage, "call", none}),
                            small::page("call", {small::choice("Go on", "end")}),
                            small::ending("end")});
  };
  const auto comparison = compare(with_checklist("call", dialogue::Level::Red),
                                  with_checklist("end", dialogue::Level::Amber));
  const auto& paths = page_of(comparison, "start").paths;
  CHECK(says(paths, "if nothing is ticked: leads to “Title” (end); it led to “Title” (call)"));
  CHECK(says(paths, "“Shaking” says to call today; it opened help now"));
}

TEST_CASE("Another number of the clinic is told with both", "[releases][diff][unit]") {
  dialogue::Site one;
  one.clinic = "Hill Clinic";
  one.phones.clinic = "555-0171";
  auto other = one;
  other.phones.clinic = "555-0172";
  other.phones.poison = "555-0173";
  CHECK(compare_sites(one, one).empty());
  const auto sentences = compare_sites(one, other);
  CHECK(sentences.size() == 2);
  CHECK(says(sentences, "number of “The clinic”: “555-0172”; it was “555-0171”"));
  CHECK(says(sentences, "number of “The poison help line”: “555-0173”; it was none"));
}

TEST_CASE("Files that are new, gone or another are told", "[releases][diff][unit]") {
  const auto old = manifest_of({{"dialogues/a.json", "1"}, {"dialogues/b.json", "1"}}).value();
  const auto fresh = manifest_of({{"dialogues/b.json", "2"}, {"dialogues/c.json", "1"}}).value();
  CHECK(compare_files(old, fresh) ==
        Sentences{"changed: dialogues/b.json", "new: dialogues/c.json", "gone: dialogues/a.json"});
}

TEST_CASE("Lists are put side by side by what is alike", "[releases][diff][unit]") {
  const std::string before_letters = "abcd";
  const std::string after_letters = "axcyd";
  const auto rows = align(before_letters.size(), after_letters.size(), [&](auto i, auto j) {
    return before_letters[i] == after_letters[j] ? 1.0 : 0.0;
  });
  std::string pairs;
  for (const auto& row : rows) {
    pairs += row.before ? before_letters[*row.before] : '-';
    pairs += row.after ? after_letters[*row.after] : '-';
    pairs += ' ';
  }
  CHECK(pairs == "aa b- -x cc -y dd ");
}
