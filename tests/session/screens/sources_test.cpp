// Where the words come from, and who made them.

#include "session/visitor.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::session;
using sample::Visitor;

namespace {

Visitor learner() {
  auto visitor = sample::pump_visitor();
  return visitor.touches({OpenTopic{sample::kLearn}});
}

}  // namespace

TEST_CASE("a page leads to the documents behind it, and Back leads back", "[session][sources]") {
  auto visitor = learner();
  REQUIRE(visitor.view().chrome.sources.words == "[sources]");
  visitor.touches({visitor.view().chrome.sources.intent});
  REQUIRE(visitor.key() == "sources");
  const auto shown = visitor.body<SourcesView>();
  CHECK(shown.documents_title == "[sources_of_page]");
  REQUIRE(shown.documents.size() == 1);
  CHECK(shown.documents.at(0).title == "Health service pages");
  CHECK(shown.documents.at(0).details == "NHS, 2023");
  CHECK(visitor.view().chrome.help.words == "[help]");
  CHECK(visitor.touches({Back{}}).key() == "page:lesson");
}

TEST_CASE("the welcome screen leads to all documents, and Back to welcome", "[session][sources]") {
  Visitor visitor;
  visitor.touches({visitor.view().chrome.sources.intent});
  REQUIRE(visitor.key() == "sources");
  const auto shown = visitor.body<SourcesView>();
  CHECK(shown.documents_title == "[sources_all]");
  REQUIRE(shown.documents.size() == 2);
  CHECK(shown.documents.at(1).title == "US boxed warning");
  CHECK(shown.documents.at(1).details == "[sources_checked] 2026-11-28");
  CHECK(visitor.touches({SetLanguage{"es"}}).body<SourcesView>().documents.at(0).title ==
        "Health service pages (es)");
  CHECK(visitor.touches({Back{}}).key() == "welcome");
  CHECK(visitor.state == fresh_state(visitor.content, visitor.now));
}

TEST_CASE("the sources say what this is not, and that it is a draft until it is signed",
          "[session][sources]") {
  auto visitor = learner();
  auto& dialogue = visitor.content.dialogue;
  dialogue.updated = "2026-11-28";
  visitor.touches({OpenSources{}});
  CHECK(visitor.body<SourcesView>().disclaimer == "[general_information]");
  CHECK(visitor.body<SourcesView>().made_by == "[sources_made_by]");
  CHECK(visitor.body<SourcesView>().updated == "[sources_updated] 2026-11-28");
  CHECK(visitor.body<SourcesView>().draft.empty());
  dialogue.pages["lesson"].approvals.clear();
  CHECK(visitor.body<SourcesView>().draft == "[sources_draft]");
}

TEST_CASE(
    "the sources of a page say who reviewed it in the visitor's language, when, and when again",
    "[session][sources]") {
  auto visitor = learner();
  auto& lesson = visitor.content.dialogue.pages["lesson"];
  lesson.approvals["es"].name = "Test Key Two";
  visitor.touches({OpenSources{}});
  CHECK(visitor.body<SourcesView>().reviews ==
        std::vector<std::string>{"[sources_reviewed] Test Key One, test role, 2026-11-28",
                                 "[sources_next_review] 2027-11-28"});
  visitor.touches({SetLanguage{"es"}});
  CHECK(visitor.body<SourcesView>().reviews.front() ==
        "[sources_reviewed] (es) Test Key Two, test role, 2026-11-28");
  lesson.approvals.erase("es");
  CHECK(visitor.body<SourcesView>().reviews.empty());
  CHECK(visitor.body<SourcesView>().draft == "[sources_draft] (es)");
}

TEST_CASE("the sources of the whole kiosk name each reviewer once", "[session][sources]") {
  Visitor visitor;
  auto& dialogue = visitor.content.dialogue;
  dialogue.pages["lesson"].approvals["en"].name = "Test Key Two";
  visitor.touches({visitor.view().chrome.sources.intent});
  CHECK(visitor.body<SourcesView>().reviews ==
        std::vector<std::string>{"[sources_reviewed] Test Key One, test role",
                                 "[sources_reviewed] Test Key Two, test role"});
  CHECK(visitor.body<SourcesView>().draft.empty());
}

TEST_CASE("a review that is due is told, but a page nobody reviewed comes first",
          "[session][sources]") {
  auto visitor = learner();
  auto& pages = visitor.content.dialogue.pages;
  pages["lesson"].approvals["en"].next_review = dialogue::NextReview::Due;
  CHECK(visitor.view().chrome.draft == "[review_due]");
  visitor.touches({OpenSources{}});
  CHECK(visitor.body<SourcesView>().draft == "[review_due]");
  CHECK(visitor.body<SourcesView>().reviews.size() == 2);
  visitor.touches({Back{}, AllTopics{}});
  CHECK(visitor.view().chrome.draft == "[review_due]");
  pages["tips"].approvals.clear();
  CHECK(visitor.view().chrome.draft == "[draft]");
}

TEST_CASE("help touched on the sources leads back to them", "[session][sources][safety]") {
  auto visitor = learner();
  visitor.touches({OpenSources{}, Help{}});
  REQUIRE(visitor.key() == "help-now");
  CHECK(visitor.touches({Back{}}).key() == "sources");
  CHECK(visitor.body<SourcesView>().documents.size() == 1);
  CHECK(visitor.touches({Back{}}).key() == "page:lesson");
}

TEST_CASE("a typed question is forgotten behind the sources but for the way back",
          "[session][sources]") {
  auto visitor = learner();
  visitor.state.asking.typed = "my question";
  CHECK(visitor.touches({OpenSources{}}).state.asking.typed.empty());
}
