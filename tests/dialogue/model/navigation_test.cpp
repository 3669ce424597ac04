#include "dialogue/model/navigation.hpp"
#include "support/catch.hpp"
#include "support/small_dialogue.hpp"

using namespace small;

namespace {

const Condition kOnPump{{"how", {"pump", "both"}}};

Dialogue example() {
  return dialogue({page("a",
                        {choice("Check", "c"),
                         setting("I have a pump", "a", {{"how", "pump"}}),
                         red_choice("Worse"),
                         choice("Pump", "c", kOnPump)}),
                   checklist("c",
                             {item("Itch", Level::Amber),
                              item("Fever", Level::Red),
                              item("Beep", Level::Red, kOnPump)},
                             {kHelpNowPage, "a", "end"}),
                   ending("end")});
}

}  // namespace

TEST_CASE("A condition holds if each variable has one of its values",
          "[navigation][dialogue][unit]") {
  CHECK(holds({}, {}));
  CHECK(holds(kOnPump, {{"how", "both"}}));
  CHECK_FALSE(holds(kOnPump, {{"how", "unsure"}}));
  CHECK_FALSE(holds(kOnPump, {}));
  CHECK_FALSE(holds({{"how", {"pump"}}, {"age", {"old"}}}, {{"how", "pump"}, {"age", "young"}}));
}

TEST_CASE("What a choice sets opens and closes parts", "[navigation][dialogue][unit]") {
  const auto made = example();
  const auto start = start_position(made);
  CHECK(start.page == "a");
  CHECK(open_choices(*made.find_page("a"), start.variables) == std::vector<std::size_t>{0, 1, 2});
  const auto pump = follow_choice(made, start, 1);
  CHECK(pump.variables.at("how") == "pump");
  CHECK(open_choices(*made.find_page("a"), pump.variables).size() == 4);
  CHECK(open_items(*made.find_page("c"), pump.variables).size() == 3);
}

TEST_CASE("One red tick is enough for help now, whatever else is ticked",
          "[navigation][dialogue][unit]") {
  const auto made = example();
  const auto list = follow_choice(made, start_position(made), 0);
  CHECK(finish_checklist(made, list, {}).page == "end");
  CHECK(finish_checklist(made, list, {0}).page == "a");
  CHECK(finish_checklist(made, list, {0}).alert == Alert::Calm);
  const auto red = finish_checklist(made, list, {0, 1});
  CHECK(red.page == kHelpNowPage);
  CHECK(red.alert == Alert::RedFlag);
}

TEST_CASE("After a red flag every way to an ending leads to help now",
          "[navigation][dialogue][unit]") {
  const auto made = example();
  const auto red = follow_choice(made, start_position(made), 2);
  REQUIRE(red.alert == Alert::RedFlag);
  CHECK(go_to(made, red, "end").page == kHelpNowPage);
  const auto list = go_to(made, red, "c");
  CHECK(list.page == "c");
  CHECK(finish_checklist(made, list, {}).page == kHelpNowPage);
  CHECK(go_to(made, red, kTopicsTarget).page == kTopicsTarget);
}

TEST_CASE("A touch that cannot be leaves the visitor in place", "[navigation][dialogue][unit]") {
  const auto made = example();
  const auto start = start_position(made);
  CHECK(follow_choice(made, start, made.find_page("a")->choices.size()) == start);
  CHECK(follow_choice(made, start, 99) == start);
  CHECK(finish_checklist(made, start, {}) == start);
  const auto list = follow_choice(made, start, 0);
  CHECK(finish_checklist(made, list, {made.find_page("c")->items.size()}).alert == Alert::Calm);
}
