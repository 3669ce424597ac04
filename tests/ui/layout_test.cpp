#include <algorithm>
#include <map>
#include <variant>

#include "layout_samples.hpp"

#include "support/catch.hpp"
#include "support/help_now_rules.hpp"
#include "support/layout_rules.hpp"
#include "ui/screens/last_resort.hpp"

using namespace kiosk;
using namespace kiosk::ui;
using kiosk::session::TextSize;

namespace {

constexpr float kFarPx = 100000;

const Element* find(const Layout& layout, const std::string& id) {
  const auto found = std::find_if(layout.elements.begin(),
                                  layout.elements.end(),
                                  [&](const Element& element) { return element.id == id; });
  return found == layout.elements.end() ? nullptr : &*found;
}

Layout laid_out(const session::View& view, const Glass& glass, float scroll_px) {
  return lay_out(view, glass, {scroll_px, 0}, test::sample_typesetter());
}

std::string joined(const std::vector<std::string>& faults) {
  std::string all;
  for (const std::string& fault : faults) {
    all += "\n  " + fault;
  }
  return all;
}

void check_rules(const std::string& language, TextSize size) {
  for (const auto& glass : test::sample_glasses()) {
    for (const auto& sample : test::sample_views(language, size)) {
      for (const float scroll_px : {0.0F, kFarPx}) {
        const Layout layout = laid_out(sample.view, glass.glass, scroll_px);
        const auto faults = joined(test::layout_faults(layout, glass.px_per_du));
        INFO(sample.name << ", " << glass.name << ", scrolled by " << layout.scroll.offset_px
                         << faults);
        CHECK(faults.empty());
      }
    }
  }
}

}  // namespace

TEST_CASE("Short English words keep the rules of the glass at every size", "[layout][ui][unit]") {
  check_rules("en", TextSize::A);
  check_rules("en", TextSize::APlus);
  check_rules("en", TextSize::APlusPlus);
}

TEST_CASE("Long Spanish words keep the rules of the glass at every size", "[layout][ui][unit]") {
  check_rules("es", TextSize::A);
  check_rules("es", TextSize::APlus);
  check_rules("es", TextSize::APlusPlus);
}

namespace {

using Places = std::map<std::string, Rect>;

/// Checks what is on the screen against where it stood on the screens before.
void check_bars(const Layout& layout, const test::SampleView& sample, Places& places) {
  const bool has_bars = sample.name != "welcome" && sample.name != "help now";
  for (const std::string id : {"help", "back", "all-topics", "text-size", "display"}) {
    const Element* element = find(layout, id);
    if (element && (has_bars || id == "help")) {
      INFO(sample.name << ", " << id);
      CHECK(places.emplace(id, element->rect).first->second == element->rect);
    }
  }
}

}  // namespace

TEST_CASE("The bars stand at the same places on every screen and at every size",
          "[layout][ui][unit]") {
  for (const auto& glass : test::sample_glasses()) {
    INFO(glass.name);
    Places places;
    for (const TextSize size : {TextSize::A, TextSize::APlus, TextSize::APlusPlus}) {
      for (const auto& sample : test::sample_views("es", size)) {
        check_bars(laid_out(sample.view, glass.glass, 0), sample, places);
      }
    }
    CHECK(places.size() == 5);
  }
}

namespace {

std::string setting_of(const test::SampleGlass& glass, const std::string& language, TextSize size) {
  return glass.name + ", " + language + ", size " + std::to_string(static_cast<int>(size));
}

void check_help_now(const std::string& emergency) {
  for (const auto& glass : test::sample_glasses()) {
    for (const std::string language : {"en", "es"}) {
      for (const TextSize size : {TextSize::A, TextSize::APlus, TextSize::APlusPlus}) {
        session::View view = test::sample_view("help now", language, size);
        std::get<session::HelpNowView>(view.body).phones.front().number = emergency;
        const Layout layout = laid_out(view, glass.glass, 0);
        INFO(setting_of(glass, language, size) << ", " << emergency);
        CHECK(joined(test::first_glass_faults(layout)).empty());
        CHECK(joined(test::layout_faults(layout, glass.px_per_du)).empty());
      }
    }
  }
}

}  // namespace

TEST_CASE("Help now shows all that one does while waiting without scrolling at every size",
          "[layout][safety][ui][unit]") {
  check_help_now("911");
}

TEST_CASE("A long emergency number stays on its card", "[layout][safety][ui][unit]") {
  check_help_now("0800 123 4567 ext 12");
  check_help_now("+44-800-123-4567-890-123");
}

TEST_CASE("Scrolled to the end, a page shows its last choice whole", "[layout][ui][unit]") {
  for (const auto& glass : test::sample_glasses()) {
    const Layout layout =
        laid_out(test::sample_view("page", "es", TextSize::APlusPlus), glass.glass, kFarPx);
    const Element* last = find(layout, "choice-2");
    REQUIRE(last);
    CHECK(layout.scroll.offset_px > 0);
    CHECK(last->rect.bottom_px() <= layout.scroll.rect.bottom_px());
    CHECK(last->rect.y_px >= layout.scroll.rect.y_px);
  }
}

namespace {

session::View with_sources(session::View view) {
  view.chrome.sources = {"sources", "Sources and who made this", session::OpenSources{}};
  return view;
}

}  // namespace

namespace {

/// `view` on a site without a printer.
session::View without_printer(session::View view) {
  if (auto* const ending = std::get_if<session::EndingView>(&view.body)) {
    ending->print = {};
  } else {
    std::get<session::HelpNowView>(view.body).print = {};
  }
  return view;
}

}  // namespace

TEST_CASE("What to print comes after all numbers and moves none of them",
          "[layout][printing][safety][ui][unit]") {
  for (const auto& glass : test::sample_glasses()) {
    for (const TextSize size : {TextSize::A, TextSize::APlusPlus}) {
      const auto view = test::sample_view("help now", "es", size);
      const auto with = laid_out(view, glass.glass, 0);
      const auto without = laid_out(without_printer(view), glass.glass, 0);
      INFO(glass.name);
      const auto* print = find(with, "print");
      REQUIRE(print);
      CHECK(find(with, "print-status")->rect.bottom_px() <= print->rect.y_px);
      for (const auto& element : without.elements) {
        if (element.id.starts_with("phone") || element.id == "first") {
          CHECK(find(with, element.id)->rect == element.rect);
          CHECK(element.rect.bottom_px() <= print->rect.y_px);
        }
      }
    }
  }
}

TEST_CASE("Without a printer nothing stands in its place", "[layout][printing][ui][unit]") {
  for (const auto& glass : test::sample_glasses()) {
    for (const std::string name : {"ending", "help now"}) {
      const auto view = test::sample_view(name, "en", TextSize::A);
      const auto layout = laid_out(without_printer(view), glass.glass, 0);
      INFO(name << ", " << glass.name);
      CHECK_FALSE(find(layout, "print"));
      CHECK_FALSE(find(layout, "print-status"));
      CHECK(find(laid_out(view, glass.glass, 0), "print"));
    }
  }
}

TEST_CASE("The way to the sources stands below a page's choices", "[layout][ui][unit]") {
  for (const auto& glass : test::sample_glasses()) {
    for (const char* name : {"page", "answer"}) {
      const session::View view = with_sources(test::sample_view(name, "es", TextSize::APlusPlus));
      const Layout layout = laid_out(view, glass.glass, 0);
      const Element* sources = find(layout, "sources");
      const Element* last = find(layout, "choice-2");
      REQUIRE(sources);
      REQUIRE(last);
      INFO(glass.name << ", " << name);
      CHECK(sources->rect.y_px >= last->rect.bottom_px());
    }
  }
}

TEST_CASE("In a narrow bar the way to the sources is short, and the page need not scroll for it",
          "[layout][ui][unit]") {
  session::View view = with_sources(test::sample_view("page", "en", TextSize::A));
  std::get<session::PageView>(view.body).blocks.resize(1);
  view.chrome.start_over = {};  // as on a page, which has a way to all topics
  const Layout layout = laid_out(view, test::sample_glasses()[2].glass, 0);
  const Element* sources = find(layout, "sources");
  REQUIRE(sources);
  CHECK(sources->anchor == Anchor::Fixed);
  CHECK(sources->words == "Draft.\nSources and who made this");
  CHECK(!find(layout, "more-down"));
}

TEST_CASE("Nothing under a card can be touched but help can", "[layout][ui][unit]") {
  for (const char* name : {"display card", "still there"}) {
    const Layout layout =
        laid_out(test::sample_view(name, "en", TextSize::A), test::sample_glasses()[0].glass, 0);
    const Element* choice = find(layout, "choice-0");
    REQUIRE(choice);
    CHECK(choice->state == ElementState::Disabled);
    CHECK(std::holds_alternative<std::monostate>(choice->intent));
    const Element* help = find(layout, "help");
    REQUIRE(help);
    CHECK(std::holds_alternative<session::Help>(help->intent));
  }
}

TEST_CASE("Labels of a figure stand inside it", "[layout][figure][ui][unit]") {
  for (const auto& glass : test::sample_glasses()) {
    const Layout layout = laid_out(test::sample_view("page", "en", TextSize::A), glass.glass, 0);
    const auto figure =
        std::find_if(layout.elements.begin(), layout.elements.end(), [](const Element& element) {
          return element.role == Role::Figure;
        });
    REQUIRE(figure != layout.elements.end());
    const Element* label = find(layout, figure->id + "-label-1");
    REQUIRE(label);
    CHECK(label->rect.x_px >= figure->rect.x_px);
    CHECK(label->rect.right_px() <= figure->rect.right_px());
    CHECK(label->rect.bottom_px() <= figure->rect.bottom_px());
  }
}

TEST_CASE("A wrong answer and its reply are seen together", "[layout][quiz][ui][unit]") {
  const Layout layout = laid_out(
      test::sample_view("wrong answer", "en", TextSize::A), test::sample_glasses()[0].glass, 0);
  const Element* verdict = find(layout, "verdict");
  const Element* answer = find(layout, "answer-1");
  REQUIRE(verdict);
  REQUIRE(answer);
  CHECK(answer->state == ElementState::On);
  CHECK(verdict->rect.bottom_px() < layout.scroll.rect.bottom_px());
}

TEST_CASE("The last resort speaks both languages", "[layout][safety][ui][unit]") {
  for (const auto& glass : test::sample_glasses()) {
    const Layout layout = lay_out_last_resort(glass.glass, test::sample_typesetter());
    CHECK(find(layout, "en-help"));
    CHECK(find(layout, "es-help"));
    CHECK(joined(test::layout_faults(layout, glass.px_per_du)).empty());
  }
}

TEST_CASE("The rules of the glass notice buttons that overlap and words that are cut",
          "[layout][ui][unit]") {
  Layout layout =
      laid_out(test::sample_view("page", "en", TextSize::A), test::sample_glasses()[0].glass, 0);
  REQUIRE(test::layout_faults(layout).empty());
  layout.elements.front().clipped = true;
  CHECK(test::layout_faults(layout).size() == 1);
  layout.elements.push_back(*find(layout, "help"));
  layout.elements.back().id = "second";
  CHECK(test::layout_faults(layout).size() == 3);
}
