#include <utility>

#include "dialogue/load/loader.hpp"
#include "dialogue/proof/proof.hpp"
#include "support/catch.hpp"
#include "support/generated_dialogue.hpp"
#include "support/small_dialogue.hpp"

using namespace small;

namespace {

/// "D121 what is said", one a line.
std::string proved(const Dialogue& dialogue) {
  const Places nowhere;
  Report report(nowhere);
  prove(dialogue, report);
  std::string lines;
  for (const auto& finding : report.findings()) {
    lines += finding.id + " " + finding.what + "\n";
  }
  return lines;
}

const Condition kOnPump{{"how", {"pump"}}};
const Condition kOnUnsure{{"how", {"unsure"}}};

Page with_tip(Page page, Condition when = {}) {
  Block tip;
  tip.kind = BlockKind::Tip;
  tip.when = std::move(when);
  page.blocks = {tip};
  return page;
}

Topic listed(std::vector<PageId> pages) {
  Topic topic;
  topic.id = "listed";
  topic.title = words("Listed");
  topic.pages = std::move(pages);
  return topic;
}

}  // namespace

TEST_CASE("A dialogue with help, a way out and no dead end is proved", "[proof][dialogue][unit]") {
  const auto good = dialogue({page("a", {choice("On", "b"), red_choice("Worse")}),
                              quiz("b", {choice("On", "c")}),
                              checklist("c",
                                        {item("Fever", Level::Red), item("Itch", Level::Amber)},
                                        {kHelpNowPage, "a", "end"}),
                              ending("end")});
  CHECK(proved(good).empty());
  CHECK(proved(generated_dialogue(500)).empty());
}

TEST_CASE("A dead end is told with the shortest touches that lead there",
          "[proof][dialogue][unit]") {
  const auto stuck = dialogue(
      {page("a",
            {choice("Round about", "b"), setting("**I** have a pump", "b", {{"how", "pump"}})}),
       page("b", {choice("To the doses", "c"), choice("Out", "end")}),
       page("c", {choice("Out", "end", kOnUnsure)}),
       ending("end")});
  CHECK(proved(stuck) == "D121 the page \"c\" is a dead end, nothing on it can be chosen: "
                         "touch “I have a pump”, then “To the doses”\n");
}

TEST_CASE("A quiz that nobody can answer is a dead end", "[proof][dialogue][unit]") {
  auto unanswerable = quiz("a", {choice("On", "end")});
  unanswerable.answers.front().right = false;
  CHECK(proved(dialogue({unanswerable, ending("end")})) ==
        "D121 the page \"a\" is a dead end, nothing on it can be chosen\n");
}

TEST_CASE("A checklist with nothing to tick is told with its touches", "[proof][dialogue][unit]") {
  const auto empty =
      dialogue({page("a", {choice("Check", "b"), setting("No pump", "b", {{"how", "unsure"}})}),
                checklist("b", {item("Beep", Level::Red, kOnPump)}, {kHelpNowPage, "end", "end"}),
                ending("end")});
  CHECK(proved(empty) ==
        "D122 the page \"b\" is a checklist with nothing to tick: touch “Check”\n");
}

TEST_CASE("A loop without a way out is told once, where it is entered", "[proof][dialogue][unit]") {
  const auto loop = dialogue({page("a", {choice("Into it", "b"), choice("Out", "end")}),
                              page("b", {choice("On", "c")}),
                              page("c", {choice("Back again", "b")}),
                              ending("end")});
  CHECK(
      proved(loop) ==
      "D123 from the page \"b\" no choice leads on to help now or to an ending: touch “Into it”\n");
}

TEST_CASE("The topics screen is a way out when a topic on it leads to an ending",
          "[proof][dialogue][unit]") {
  auto loop = dialogue({page("a", {choice("On", "b")}),
                        page("b", {choice("All topics", kTopicsTarget)}),
                        page("t", {choice("Out", "end")}),
                        ending("end")});
  loop.topics.push_back(listed({"t", "end"}));
  CHECK(proved(loop).empty());
}

TEST_CASE("A red flag that does not lead to help now in one step is told",
          "[proof][dialogue][unit]") {
  const auto wrong_choice = dialogue({page("a", {choice("Out", "end"), red_choice("Worse", "b")}),
                                      page("b", {choice("Help", kHelpNowPage)}),
                                      ending("end")});
  CHECK(proved(wrong_choice) ==
        "D124 a red flag on the page \"a\" does not lead to help now in one step: touch “Worse”\n");

  const auto wrong_result = dialogue(
      {checklist("a",
                 {item("Itch", Level::Amber), item("Fever", Level::Red), item("Fit", Level::Red)},
                 {"b", "b", "end"}),
       page("b", {choice("Help", kHelpNowPage)}),
       ending("end")});
  CHECK(proved(wrong_result) ==
        "D124 a red flag on the page \"a\" does not lead to help now in one step: "
        "touch “Fever” and go on\n");
}

TEST_CASE("A coping tip that shows after a red flag is told", "[proof][dialogue][unit]") {
  const auto tips = with_tip(page("tips", {choice("Out", "end")}));
  const auto after_back =
      dialogue({page("a", {choice("Tips", "tips"), red_choice("Worse")}), tips, ending("end")});
  CHECK(proved(after_back) == "D125 the page \"tips\" shows a coping tip after a red flag: "
                              "touch “Worse”, then “Back”, then “Tips”\n");
}

TEST_CASE("A page that no touch leads to is told, not the pages behind it",
          "[proof][dialogue][unit]") {
  const auto lost = dialogue({page("a", {choice("Out", "end")}),
                              page("lost", {choice("On", "lost-too")}),
                              page("lost-too", {choice("Back", "lost"), choice("Out", "end")}),
                              ending("end")});
  CHECK(proved(lost) == "D120 no choice leads a visitor to the page \"lost\"\n");

  const auto never_open = dialogue({page("a", {choice("Out", "end"), choice("Pump", "b", kOnPump)}),
                                    page("b", {choice("Out", "end")}),
                                    ending("end")});
  CHECK(proved(never_open) == "D120 no choice leads a visitor to the page \"b\"\n");
}

TEST_CASE("A dialogue has exactly one help-now page", "[proof][dialogue][unit]") {
  auto none = dialogue({page("a", {choice("Out", "end")}), ending("end")});
  none.pages.erase(kHelpNowPage);
  CHECK(proved(none) == "D126 this dialogue has no page \"help-now\" of the kind \"help-now\"\n");

  const auto two = dialogue(
      {page("a", {choice("Out", "end")}), ending("end"), page("help-too", {}, PageKind::HelpNow)});
  CHECK(proved(two) == "D126 the page \"help-too\" is a second help-now page\n");
}

TEST_CASE("More than four choices at once are too many, five at the start are not",
          "[proof][dialogue][unit]") {
  const std::vector<Choice> five(5, choice("Out", "end"));
  auto only_four_open = five;
  only_four_open[0] = choice("On", "b");
  only_four_open[1].when = kOnPump;
  const auto fine = dialogue({page("a", five), ending("end")});
  CHECK(proved(fine).empty());
  const auto crowded = dialogue({page("a", {choice("On", "b")}), page("b", five), ending("end")});
  CHECK(proved(crowded) == "D112 the page \"b\" shows 5 choices at once: touch “On”\n");
  const auto conditional =
      dialogue({page("a", {choice("On", "b")}), page("b", only_four_open), ending("end")});
  CHECK(proved(conditional).empty());
}

TEST_CASE("While a name is broken, the proof does not repeat it in other words",
          "[proof][dialogue][unit]") {
  const auto broken =
      dialogue({page("a", {choice("On", "bb")}), page("b", {choice("On", "a")}), ending("end")});
  CHECK(proved(broken).empty());
}

TEST_CASE("More combinations than can be tried are an error, not a wait",
          "[proof][dialogue][unit]") {
  auto wide = dialogue({page("a", {choice("Out", "end")}), ending("end")});
  for (int i = 0; i < 40; ++i) {
    wide.variables.push_back({"v" + std::to_string(i), {"x", "y"}});
  }
  CHECK(proved(wide).substr(0, 4) == "D127");
}

TEST_CASE("A page that is a dead end in two ways is told once", "[proof][dialogue][unit]") {
  const auto both_ways = [](const Page& stuck) {
    return dialogue({page("a",
                          {choice("No pump", "b"),
                           setting("Pump", "b", {{"how", "pump"}}),
                           choice("Out", "end")}),
                     stuck,
                     ending("end")});
  };
  CHECK(proved(both_ways(page("b", {}))) ==
        "D121 the page \"b\" is a dead end, nothing on it can be chosen: touch “No pump”\n");
  CHECK(proved(both_ways(page("b", std::vector<Choice>(5, choice("Out", "end"))))) ==
        "D112 the page \"b\" shows 5 choices at once: touch “No pump”\n");
}

TEST_CASE("Six choices at the start are too many", "[proof][dialogue][unit]") {
  const std::vector<Choice> six(6, choice("Out", "end"));
  CHECK(proved(dialogue({page("a", six), ending("end")})) ==
        "D112 the page \"a\" shows 6 choices at once\n");
}

TEST_CASE("Two loops without a way out are both told, though the topics lead from one to the other",
          "[proof][dialogue][unit]") {
  auto loops = dialogue({page("a", {choice("Into the first", "b"), choice("Into the second", "c")}),
                         page("b", {choice("Round", "b")}),
                         page("c", {choice("Round", "c")}),
                         page("out", {choice("Out", "end")}),
                         ending("end")});
  loops.topics.push_back(listed({"out"}));
  loops.topics.push_back(listed({"c"}));
  CHECK(proved(loops) ==
        "D123 from the page \"a\" no choice leads on to help now or to an ending\n");
  loops.pages["a"].choices.push_back(choice("Out", "end"));
  CHECK(proved(loops) == "D123 from the page \"b\" no choice leads on to help now or to an ending: "
                         "touch “Into the first”\n"
                         "D123 from the page \"c\" no choice leads on to help now or to an ending: "
                         "touch “Into the second”\n");
}

TEST_CASE("A topic that stands on no shelf leads nobody to its pages", "[proof][dialogue][unit]") {
  auto hidden = dialogue(
      {page("a", {choice("Out", "end")}), page("b", {choice("Out", "end")}), ending("end")});
  hidden.topics.push_back(listed({"b"}));
  CHECK(proved(hidden).empty());
  hidden.topics.back().shelf = Shelf::None;
  CHECK(proved(hidden) == "D120 no choice leads a visitor to the page \"b\"\n");
}

TEST_CASE("A choice on the help-now page leads nobody on: the screen shows none",
          "[proof][dialogue][unit]") {
  auto hidden =
      dialogue({page("a", {red_choice("Worse")}), page("b", {choice("Help", kHelpNowPage)})});
  hidden.pages[kHelpNowPage].choices = {choice("On", "b")};
  CHECK(proved(hidden) == "D120 no choice leads a visitor to the page \"b\"\n");
}

TEST_CASE("Of pages nobody reaches, the one the others hang on is told",
          "[proof][dialogue][unit]") {
  const auto behind_itself = dialogue({page("a", {choice("Out", "end")}),
                                       page("z", {choice("Again", "z"), choice("On", "b")}),
                                       page("b", {choice("Out", "end")}),
                                       ending("end")});
  CHECK(proved(behind_itself) == "D120 no choice leads a visitor to the page \"z\"\n");
  const auto behind_a_list =
      dialogue({page("a", {choice("Out", "end")}),
                checklist("z", {item("Fever", Level::Red)}, {kHelpNowPage, "b", "end"}),
                page("b", {choice("Out", "end")}),
                ending("end")});
  CHECK(proved(behind_a_list) == "D120 no choice leads a visitor to the page \"z\"\n");
}

TEST_CASE("A red flag written to lead to an ending is told, though the kiosk would show help now",
          "[proof][dialogue][unit]") {
  const auto to_ending =
      dialogue({page("a", {red_choice("Worse", "end"), choice("Out", "end")}), ending("end")});
  CHECK(proved(to_ending) ==
        "D124 a red flag on the page \"a\" does not lead to help now in one step: touch “Worse”\n");
}

TEST_CASE("Each red flag of a page that leads elsewhere is told", "[proof][dialogue][unit]") {
  const auto two = dialogue({page("a", {red_choice("Worse", "b"), red_choice("Bad", "b")}),
                             page("b", {choice("Help", kHelpNowPage)})});
  CHECK(proved(two) ==
        "D124 a red flag on the page \"a\" does not lead to help now in one step: touch “Worse”\n"
        "D124 a red flag on the page \"a\" does not lead to help now in one step: touch “Bad”\n");
}

TEST_CASE("A tip is told where a visitor in danger sees it, once", "[proof][dialogue][unit]") {
  const auto told = [](const PageId& id, const std::string& path) {
    return "D125 the page \"" + id + "\" shows a coping tip after a red flag: touch " + path + "\n";
  };
  const auto with_page = [](const Page& tips) {
    return dialogue({page("a",
                          {setting("Tips", "tips", {{"how", "pump"}}),
                           choice("More tips", "tips"),
                           red_choice("Worse")}),
                     tips,
                     ending("end")});
  };
  const auto tips = page("tips", {choice("Out", "end")});
  CHECK(proved(with_page(with_tip(tips))) == told("tips", "“Worse”, then “Back”, then “Tips”"));
  CHECK(proved(with_page(with_tip(tips, {{"how", {"neither"}}}))).empty());

  auto on_help = with_page(tips);
  on_help.pages[kHelpNowPage] = with_tip(on_help.pages[kHelpNowPage]);
  CHECK(proved(on_help) == told(kHelpNowPage, "“Worse”"));

  auto alarming = ending("end");
  alarming.choices = {red_choice("Worse")};
  CHECK(proved(dialogue({page("a", {choice("Out", "end")}), alarming})) ==
        told("end", "“Out”, then “Worse”, then “Back”"));
}

TEST_CASE("A page named help-now of another kind is no help", "[proof][dialogue][unit]") {
  auto wrong = dialogue({page("a", {choice("Out", "end")}), ending("end")});
  wrong.pages[kHelpNowPage] = page(kHelpNowPage, {choice("Out", "end")});
  CHECK(proved(wrong).substr(0, 4) == "D126");
}

TEST_CASE("While a choice sets what no variable knows, nothing is proved of what it leads to",
          "[proof][dialogue][unit]") {
  for (const auto& set : {Variables{{"how", "tablets"}}, Variables{{"age", "old"}}}) {
    const auto unknown = dialogue(
        {page("a", {setting("On", "b", set)}), page("b", {choice("Round", "b")}), ending("end")});
    CHECK(proved(unknown).empty());
  }
}

TEST_CASE("A thousand combinations of values are tried, one more is told",
          "[proof][dialogue][unit]") {
  const auto with_values = [](std::size_t count) {
    auto made = dialogue({page("a", {choice("Out", "end")}), ending("end")});
    made.variables.front().values.resize(count, "unsure");
    return made;
  };
  CHECK(proved(with_values(1000)).empty());
  CHECK(proved(with_values(1001)).substr(0, 4) == "D127");
}
