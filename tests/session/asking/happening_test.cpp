// "Is any of this happening now?": when it is asked, and where it leads.

#include "session/asking/asking.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::session;
using answers::Kind;
using sample::answer_of;
using sample::asking_visitor;
using sample::gets_answer;
using sample::Visitor;

namespace {

Visitor visitor_with(const answers::Answer& answer) {
  auto visitor = asking_visitor();
  sample::types(visitor, "is it bad");
  gets_answer(visitor, answer);
  return visitor;
}

answers::Answer about_danger(Kind kind) {
  auto answer = answer_of(kind, {"lesson"});
  answer.help = answers::HelpBar::Yes;
  return answer;
}

/// What the screen asks, wherever it may stand.
HappeningView happening(const Visitor& visitor) {
  const auto body = visitor.view().body;
  if (const auto* matches = std::get_if<MatchesView>(&body)) {
    return matches->happening;
  }
  if (const auto* nurse = std::get_if<AskNurseView>(&body)) {
    return nurse->happening;
  }
  const auto* page = std::get_if<PageView>(&body);
  return page ? page->asked.happening : HappeningView{};
}

/// Every button the question has.
std::vector<Action> buttons(const HappeningView& view) {
  auto all = view.signs;
  all.push_back(view.yes);
  return all;
}

}  // namespace

TEST_CASE("an unknown or unsure question asks whether a danger sign is happening now",
          "[session][asking][safety]") {
  const auto unknown = visitor_with(answer_of(Kind::Unknown, {}));
  const auto unsure = visitor_with(answer_of(Kind::Unsure, {"lesson", "pump-page"}));
  auto none_fits = visitor_with(answer_of(Kind::Answer, {"lesson"}));
  none_fits.touches({NoneFits{}});
  for (const auto& visitor : {unknown, unsure, none_fits}) {
    INFO(visitor.key());
    CHECK(happening(visitor).question == "[happening_question]");
    REQUIRE(happening(visitor).signs.size() == 3);
    CHECK(happening(visitor).signs.at(0).words == "Trouble breathing");
  }
}

TEST_CASE("a page that answers danger words asks it too, and no other page does",
          "[session][asking][safety]") {
  CHECK(happening(visitor_with(about_danger(Kind::Answer))).signs.size() == 3);
  CHECK(happening(visitor_with(answer_of(Kind::Answer, {"lesson"}))).question.empty());
  auto touched = asking_visitor();
  touched.touches({OpenQuestions{sample::kLearn}, OpenQuestion{"lesson"}});
  REQUIRE(touched.key() == "page:lesson");
  CHECK(happening(touched).question.empty());
}

TEST_CASE("a sign for some visitors is asked of those alone", "[session][asking]") {
  auto visitor = visitor_with(answer_of(Kind::Unknown, {}));
  visitor.state.position.variables["how_taken"] = "tablets";
  REQUIRE(happening(visitor).signs.size() == 2);
  CHECK(visitor.touches({HappeningNow{2}}).key() == "ask-nurse");
}

TEST_CASE("every button under the question leads straight to help, and Go back back",
          "[session][asking][safety]") {
  for (const auto& from : {visitor_with(answer_of(Kind::Unknown, {})),
                           visitor_with(answer_of(Kind::Unsure, {"lesson", "pump-page"})),
                           visitor_with(about_danger(Kind::Answer))}) {
    for (const auto& button : buttons(happening(from))) {
      INFO(from.key() << ": " << button.words);
      auto visitor = from;
      visitor.touches({button.intent});
      CHECK(visitor.key() == "help-now");
      CHECK(visitor.state.position.alert == dialogue::Alert::RedFlag);
      visitor.touches({Back{}});
      CHECK(visitor.key() == from.key());
      CHECK(visitor.state.asking == from.state.asking);
    }
  }
}

TEST_CASE("thoughts of suicide put the crisis line first, other signs the emergency number",
          "[session][asking][safety]") {
  for (const auto& from :
       {visitor_with(answer_of(Kind::Unknown, {})), visitor_with(about_danger(Kind::Answer))}) {
    const auto first_number = [&](const Intent& intent) {
      auto visitor = from;
      return visitor.touches({intent}).body<HelpNowView>().phones.at(0).number;
    };
    const auto& phones = from.content.site.phones;
    CHECK(first_number(HappeningNow{1}) == phones.crisis_line);
    CHECK(first_number(HappeningNow{0}) == phones.emergency);
    CHECK(first_number(HappeningNow{}) == phones.emergency);
  }
}

TEST_CASE("nothing under the question acts where it is not asked", "[session][asking]") {
  auto visitor = asking_visitor();
  CHECK(visitor.touches({HappeningNow{0}}).key() == "ask");
  CHECK(visitor_with(answer_of(Kind::Answer, {"lesson"})).touches({HappeningNow{}}).key() ==
        "page:lesson");
}
