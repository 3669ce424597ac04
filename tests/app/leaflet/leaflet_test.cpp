#include <algorithm>
#include <filesystem>
#include <iostream>
#include <sstream>

#include "paper/pdf.hpp"
#include "paper/pdf_judge.hpp"

#include "app/command_line/exit_codes.hpp"
#include "app/leaflet/leaflet.hpp"
#include "app/leaflet/leaflet_document.hpp"
#include "app/leaflet/visit_leaflet.hpp"
#include "session/screens/wording.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"
#include "support/shipped.hpp"

using namespace kiosk;
using app::LeafletOptions;
using app::LeafletStyle;
using app::topic_leaflet;
using app::whole_leaflet;

namespace {

const std::vector<std::string> kNoFaults;

std::string pdf_of(const paper::Document& document) {
  const auto pdf = paper::PdfWriter(test::shared_typesetter().fonts()).write(document);
  REQUIRE(pdf);
  return *pdf;
}

std::string words_of(const paper::Document& document) {
  std::string words;
  for (const auto& word : test::words_in_order(document)) {
    words += word + " ";
  }
  return words;
}

std::string one_spaced(const std::string& words) {
  std::string spaced;
  for (const auto& word : test::split_words(words)) {
    spaced += word + " ";
  }
  return spaced;
}

bool holds(const std::string& whole, const std::string& part) {
  return whole.find(part) != std::string::npos;
}

LeafletOptions options_into(const std::filesystem::path& out) {
  LeafletOptions options;
  options.content.site = std::filesystem::path(KIOSK_SOURCE_DIR) / "dialogues/example-site.json";
  options.out = out;
  return options;
}

/// What run_leaflet() returns and what it says to staff.
std::pair<int, std::string> run(const LeafletOptions& options) {
  std::ostringstream said;
  auto* const out = std::cout.rdbuf(said.rdbuf());
  auto* const errors = std::cerr.rdbuf(said.rdbuf());
  const int code = app::run_leaflet(options);
  std::cout.rdbuf(out);
  std::cerr.rdbuf(errors);
  return {code, said.str()};
}

std::size_t files_in(const std::filesystem::path& folder) {
  return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder),
                                                std::filesystem::directory_iterator{}));
}

}  // namespace

TEST_CASE("Every leaflet can be read by everybody and is small", "[leaflet][app][integration]") {
  const auto content = test::shipped_content();
  for (const auto& language : content->dialogue.languages) {
    for (const auto* topic : app::leaflet_topics(content->dialogue)) {
      INFO(topic->id << " " << language);
      const auto document = topic_leaflet(*content, *topic, {language});
      const auto pdf = pdf_of(document);
      CHECK(test::faults_of(document, pdf) == kNoFaults);
      CHECK(pdf.size() < 200'000);
    }
  }
}

TEST_CASE("The leaflet of the whole can be read by everybody in every print",
          "[leaflet][app][integration]") {
  const auto content = test::shipped_content();
  for (const auto print : {paper::Print::Usual, paper::Print::Large}) {
    for (const auto size : {paper::PaperSize::A4, paper::PaperSize::Letter}) {
      const auto document = whole_leaflet(*content, {"es", print, size});
      const auto pdf = pdf_of(document);
      CHECK(test::faults_of(document, pdf) == kNoFaults);
      CHECK(pdf.size() < 200'000);
    }
  }
}

TEST_CASE("A leaflet has all words of its topic's pages, whoever they are for",
          "[leaflet][app][unit]") {
  const auto content = test::shipped_content();
  for (const auto& language : content->dialogue.languages) {
    const session::Wording wording(*content, language);
    const auto whole = words_of(whole_leaflet(*content, {language}));
    for (const auto* topic : app::leaflet_topics(content->dialogue)) {
      const auto words = words_of(topic_leaflet(*content, *topic, {language}));
      for (const auto& id : topic->pages) {
        const auto& page = *content->dialogue.find_page(id);
        const auto check_has = [&](const dialogue::Text& text) {
          const auto said = one_spaced(paper::plain(paper::words_of(wording.say(text))));
          INFO(id << ": " << said);
          CHECK(holds(words, said));
          CHECK(holds(whole, said));
        };
        check_has(page.title);
        for (const auto& block : page.blocks) {
          check_has(block.text);
          std::for_each(block.items.begin(), block.items.end(), check_has);
        }
        for (const auto& item : page.items) {
          check_has(item.text);
        }
      }
    }
  }
}

TEST_CASE("What to do in an emergency stands first, with the clinic's numbers",
          "[leaflet][app][unit]") {
  const auto content = test::shipped_content();
  const auto document = whole_leaflet(*content, {"en"});
  REQUIRE(document.blocks.size() > 2);
  const auto* help = std::get_if<paper::Paragraph>(&document.blocks[1]);
  REQUIRE(help);
  CHECK(help->tone == paper::Tone::Help);
  const auto words = words_of(document);
  CHECK(words.find("Emergency 911") < words.find("draft"));
  CHECK(words.find("Pump team 555-0142") < words.find("draft"));
  CHECK(document.masthead == "Riverside Spine Clinic");
}

TEST_CASE("Made-up numbers say so, and a clinic without numbers has words in their place",
          "[leaflet][app][unit]") {
  CHECK(holds(words_of(whole_leaflet(*test::demo_content(), {"en"})), "the numbers are not real"));
  CHECK(holds(words_of(whole_leaflet(*test::content_not_set_up(), {"en"})),
              "Call your emergency number."));
}

TEST_CASE("A leaflet says that it is a draft until all of its pages are sealed, and when a review "
          "is due",
          "[leaflet][app][unit]") {
  auto content = *test::shipped_content();
  const auto& topic = *app::leaflet_topics(content.dialogue).back();
  CHECK(holds(words_of(topic_leaflet(content, topic, {"en"})), "This is a draft."));
  CHECK(holds(topic_leaflet(content, topic, {"es"}).footer, "Borrador."));
  for (const auto& id : topic.pages) {
    const dialogue::Approval approval{"Test Key One", "test role", "2026-11-28", "2027-11-28"};
    content.dialogue.pages[id].approvals = {{"en", approval}, {"es", approval}};
  }
  CHECK_FALSE(holds(words_of(topic_leaflet(content, topic, {"en"})), "draft"));
  CHECK_FALSE(holds(topic_leaflet(content, topic, {"es"}).footer, "Borrador."));
  CHECK(holds(words_of(whole_leaflet(content, {"en"})), "This is a draft."));
  content.dialogue.pages[topic.pages.front()].approvals["en"].next_review =
      dialogue::NextReview::Due;
  CHECK(holds(topic_leaflet(content, topic, {"en"}).footer, "New check due."));
  CHECK_FALSE(holds(words_of(topic_leaflet(content, topic, {"en"})), "draft"));
}

TEST_CASE("A quiz gives the right answer and no wrong one", "[leaflet][app][unit]") {
  const auto content = test::shipped_content();
  const auto words = words_of(whole_leaflet(*content, {"en"}));
  CHECK(holds(words, "My body got used to baclofen If the drug drops fast"));
  CHECK_FALSE(holds(words, "Because I am weak"));
}

TEST_CASE("The command writes a leaflet for each topic and language, and one of all",
          "[leaflet][app][integration]") {
  const test::ScratchFolder folder;
  const auto out = folder.path() / "new" / "leaflets";
  const auto [code, said] = run(options_into(out));
  CHECK(code == app::kFine);
  CHECK(files_in(out) == 28);
  CHECK(holds(said, "28 leaflets in "));
  CHECK(std::filesystem::exists(out / "baclofen-es.pdf"));
}

TEST_CASE("Some topics in one language, in large print", "[leaflet][app][integration]") {
  const test::ScratchFolder folder;
  auto options = options_into(folder.path());
  options.topics = {"doses"};
  options.languages = {"es"};
  options.print = paper::Print::Large;
  CHECK(run(options).first == app::kFine);
  CHECK(files_in(folder.path()) == 1);
  CHECK(std::filesystem::exists(folder.path() / "doses-es-large.pdf"));
}

TEST_CASE("A topic or a language that is not there is told with those that are",
          "[leaflet][app][integration]") {
  const test::ScratchFolder folder;
  auto options = options_into(folder.path());
  options.topics = {"dosis"};
  auto [code, said] = run(options);
  CHECK(code == app::kWrongCommandLine);
  CHECK(holds(said, "there is no topic \"dosis\""));
  CHECK(holds(said, "\"doses\""));
  options.topics.clear();
  options.languages = {"fr"};
  CHECK(run(options).first == app::kWrongCommandLine);
  CHECK(files_in(folder.path()) == 0);
}

TEST_CASE("Leaflets of content with errors, or into no folder, are not written",
          "[leaflet][app][integration]") {
  const test::ScratchFolder folder;
  auto options = options_into(folder.path() / "out");
  options.content.dialogues = std::filesystem::path(KIOSK_SOURCE_DIR) / "tests/bad/good";
  options.content.site = folder.path() / "no-site.json";
  CHECK(run(options).first == app::kContentHasErrors);
  CHECK_FALSE(std::filesystem::exists(folder.path() / "out"));
  folder.write("file", "x");
  const auto [code, said] = run(options_into(folder.path() / "file" / "out"));
  CHECK(code == app::kCannotStart);
  CHECK(holds(said, "the folder cannot be made"));
}

namespace {

const dialogue::Topic& topic_named(const session::Content& content, const std::string& id) {
  const auto& topics = content.dialogue.topics;
  const auto found =
      std::find_if(topics.begin(), topics.end(), [&](const auto& topic) { return topic.id == id; });
  REQUIRE(found != topics.end());
  return *found;
}

}  // namespace

TEST_CASE("A visitor's leaflet ends with the tips they came to", "[leaflet][printing][app][unit]") {
  const auto content = test::shipped_content();
  for (const auto& language : content->dialogue.languages) {
    const auto first_page = topic_named(*content, "doses").pages.front();
    const session::LeafletOrder order{"doses", "coping-tips", language};
    const auto pdf = app::visit_leaflet(*content, order, paper::PaperSize::A4);
    REQUIRE(pdf);
    const auto words = one_spaced(test::page_text(*pdf, 1, test::facts_of(*pdf).pages));
    const session::Wording wording(*content, language);
    const auto title = [&](const dialogue::PageId& page) {
      return one_spaced(wording.say(content->dialogue.find_page(page)->title));
    };
    CHECK(holds(words, title("coping-tips")));
    CHECK(words.find(title(first_page)) < words.find(title("coping-tips")));
    CHECK(holds(words, "911"));
  }
}

TEST_CASE("A visitor who reads in larger letters gets large print",
          "[leaflet][printing][app][unit]") {
  const auto content = test::shipped_content();
  const auto smallest = [&](session::LeafletPrint print) {
    const auto pdf = app::visit_leaflet(
        *content, {"doses", "coping-tips", "en", print}, paper::PaperSize::Letter);
    REQUIRE(pdf);
    const auto shown = test::facts_of(*pdf).shown;
    return std::min_element(shown.begin(),
                            shown.end(),
                            [](const auto& a, const auto& b) { return a.size_pt < b.size_pt; })
        ->size_pt;
  };
  CHECK(smallest(session::LeafletPrint::Large) > smallest(session::LeafletPrint::Usual));
}

TEST_CASE("A topic that went with new content makes no leaflet", "[leaflet][printing][app][unit]") {
  CHECK_FALSE(app::visit_leaflet(
      *test::shipped_content(), {"gone", "coping-tips", "en"}, paper::PaperSize::A4));
}
