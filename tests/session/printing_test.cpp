// What an ending offers to print, what is printed then, and what is said of it.

#include "session/visit/names.hpp"
#include "session/visitor.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::session;
using sample::Visitor;

namespace {

session::Content content_without_printer() {
  auto made = sample::content();
  made.site.printer = {};
  return made;
}

Visitor on_tips(session::Content content = sample::content()) {
  Visitor visitor(std::move(content));
  visitor.touches({Start{"en"}, Choose{0}, OpenTopic{sample::kLearn}, Choose{3}});
  REQUIRE(visitor.key().find("tips") != std::string::npos);
  return visitor;
}

Visitor on_help(session::Content content = sample::content()) {
  Visitor visitor(std::move(content));
  visitor.touches({Start{"en"}, Help{}});
  return visitor;
}

PrintView print_of(const Visitor& visitor) {
  const auto view = visitor.view();
  if (const auto* ending = std::get_if<EndingView>(&view.body)) {
    return ending->print;
  }
  return std::get<HelpNowView>(view.body).print;
}

bool offers(const Visitor& visitor) {
  return !print_of(visitor).print.words.empty();
}

Visitor& hears(Visitor& visitor, PrintStage stage) {
  return visitor.happens(PrinterNews{stage});
}

const LeafletOrder kTipsOrder{"learn", "tips", "en", LeafletPrint::Usual};

}  // namespace

TEST_CASE("Both endings offer to print and nothing is printed before it is touched",
          "[session][printing][unit]") {
  for (const auto& visitor : {on_tips(), on_help()}) {
    CHECK(print_of(visitor).print.words == "[print_this]");
    CHECK(print_of(visitor).status.empty());
    CHECK(visitor.orders.empty());
  }
}

TEST_CASE("Without a printer the endings say nothing of one and a touch prints nothing",
          "[session][printing][unit]") {
  for (auto visitor : {on_tips(content_without_printer()), on_help(content_without_printer())}) {
    CHECK_FALSE(offers(visitor));
    visitor.touches({PrintLeaflet{}});
    hears(visitor, PrintStage::NoPaper);
    CHECK(print_of(visitor).status.empty());
    CHECK(visitor.orders.empty());
  }
}

TEST_CASE("Nothing is printed but at an ending", "[session][printing][unit]") {
  Visitor visitor;
  visitor.touches({PrintLeaflet{}, Start{"en"}, PrintLeaflet{}, Choose{0}, PrintLeaflet{}});
  visitor.touches({OpenTopic{sample::kLearn}, PrintLeaflet{}});
  CHECK(visitor.orders.empty());
}

TEST_CASE("The leaflet is that of the topic that led to the tips, as the visitor reads",
          "[session][printing][unit]") {
  auto visitor = on_tips();
  visitor.touches({PrintLeaflet{}});
  CHECK(visitor.orders == std::vector{kTipsOrder});
  auto spanish = on_tips();
  spanish.touches({SetLanguage{"es"}, SetSize{TextSize::APlusPlus}, PrintLeaflet{}});
  CHECK(spanish.orders == std::vector<LeafletOrder>{{"learn", "tips", "es", LeafletPrint::Large}});
  auto pump = sample::pump_visitor();
  pump.touches({OpenMoreTopics{}, OpenTopic{sample::kPump}, Choose{0}, PrintLeaflet{}});
  CHECK(pump.orders == std::vector<LeafletOrder>{{"pump", "tips", "en", LeafletPrint::Usual}});
}

TEST_CASE("One leaflet is printed at a time and none twice", "[session][printing][unit]") {
  auto visitor = on_tips();
  visitor.touches({PrintLeaflet{}, PrintLeaflet{}});
  CHECK(print_of(visitor).status == "[print_sending]");
  CHECK_FALSE(offers(visitor));
  hears(visitor, PrintStage::Printed).touches({PrintLeaflet{}});
  CHECK(print_of(visitor).status == "[print_done]");
  CHECK_FALSE(offers(visitor));
  CHECK(visitor.orders.size() == 1);
  visitor.touches({SetLanguage{"es"}});
  CHECK(print_of(visitor).status.empty());
  CHECK(offers(visitor));
}

TEST_CASE("What the printer lacks is said until it goes on", "[session][printing][unit]") {
  auto visitor = on_help();
  visitor.touches({PrintLeaflet{}});
  const std::vector<std::pair<PrintStage, std::string>> said{
      {PrintStage::NoPaper, "[print_no_paper]"},
      {PrintStage::DoorOpen, "[print_door_open]"},
      {PrintStage::NoAnswer, "[print_no_answer]"},
      {PrintStage::Trouble, "[print_trouble]"},
      {PrintStage::Sending, "[print_sending]"}};
  for (const auto& [stage, words] : said) {
    hears(visitor, stage);
    CHECK(print_of(visitor).status == words);
    CHECK_FALSE(offers(visitor));
  }
}

TEST_CASE("A leaflet that failed can be asked for again, three times in a visit",
          "[session][printing][unit]") {
  auto visitor = on_tips();
  for (std::size_t i = 0; i < kMostLeaflets; ++i) {
    CHECK(offers(visitor));
    visitor.touches({PrintLeaflet{}});
    hears(visitor, PrintStage::Failed);
    CHECK(print_of(visitor).status == "[print_trouble]");
  }
  CHECK_FALSE(offers(visitor));
  visitor.touches({PrintLeaflet{}});
  CHECK(visitor.orders.size() == kMostLeaflets);
}

TEST_CASE("The next visitor hears nothing of a leaflet of the one before",
          "[session][printing][privacy][unit]") {
  auto visitor = on_tips();
  visitor.touches({PrintLeaflet{}, StartOver{}});
  hears(visitor, PrintStage::NoPaper);
  visitor.touches({Start{"en"}, Help{}});
  CHECK(print_of(visitor).status.empty());
  CHECK(offers(visitor));
}

TEST_CASE("News of the printer keep nobody's visit from ending",
          "[session][printing][idle][unit]") {
  using namespace std::chrono_literals;
  auto visitor = on_tips();
  visitor.touches({PrintLeaflet{}});
  for (int i = 0; i < 60; ++i) {
    visitor.waits(1min);
    hears(visitor, i % 2 == 0 ? PrintStage::NoPaper : PrintStage::Sending);
  }
  CHECK(visitor.state.screen == Screen::Welcome);
  CHECK(visitor.visits.size() == 1);
}

TEST_CASE("A name stands for each stage, and no other word does", "[session][printing][unit]") {
  for (const auto stage : {PrintStage::None,
                           PrintStage::Sending,
                           PrintStage::NoPaper,
                           PrintStage::DoorOpen,
                           PrintStage::NoAnswer,
                           PrintStage::Trouble,
                           PrintStage::Printed,
                           PrintStage::Failed}) {
    CHECK(print_stage_of(name_of(stage)) == stage);
  }
  CHECK_FALSE(print_stage_of("out of paper"));
  CHECK_FALSE(print_stage_of(""));
}
