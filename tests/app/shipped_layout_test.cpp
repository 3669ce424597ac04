#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "app/tour/tour_screens.hpp"
#include "session/visit/names.hpp"
#include "stage/panels.hpp"
#include "stage/stage.hpp"
#include "support/catch.hpp"
#include "support/layout_rules.hpp"
#include "support/shipped.hpp"

using namespace kiosk;

namespace {

bool is_whole(const ui::Layout& layout, const ui::Element& element) {
  return element.anchor == ui::Anchor::Fixed ||
         (element.rect.y_px >= layout.scroll.rect.y_px &&
          element.rect.bottom_px() <= layout.scroll.rect.bottom_px());
}

/// Notes what is wrong where the page stands now, and takes what is seen whole from `unseen`.
std::string look(const ui::Layout& layout, std::set<std::string>& unseen) {
  std::string faults;
  for (const auto& fault : test::layout_faults(layout)) {
    faults += "\n  at " + std::to_string(layout.scroll.offset_px) + " px: " + fault;
  }
  for (const auto& element : layout.elements) {
    if (is_whole(layout, element)) {
      unseen.erase(element.id);
    }
  }
  return faults;
}

/// Checks one screen at every place More stops at.
std::string faults_of(stage::Stage& stage, const app::TourScreen& screen) {
  stage.show(screen.state);
  std::set<std::string> unseen;
  for (const auto& element : stage.layout().elements) {
    if (element.rect.height_px <= stage.layout().scroll.rect.height_px * 0.9F) {
      unseen.insert(element.id);
    }
  }
  std::string faults = look(stage.layout(), unseen);
  for (float before_px = -1; before_px < stage.layout().scroll.offset_px;) {
    before_px = stage.layout().scroll.offset_px;
    stage.key(ui::FocusKey::ScrollDown);
    faults += look(stage.layout(), unseen);
  }
  for (const auto& id : unseen) {
    faults += "\n  \"" + id + "\" is never seen whole";
  }
  return faults;
}

/// Whether both themes put everything in the same place, so that one is checked for both.
bool is_in_place(stage::Stage& stage, const app::TourScreen& screen) {
  const auto rects = [&stage](session::Contrast contrast, session::State state) {
    state.contrast = contrast;
    stage.show(state);
    std::vector<ui::Rect> places;
    for (const auto& element : stage.layout().elements) {
      places.push_back(element.rect);
    }
    return places;
  };
  return rects(session::Contrast::Normal, screen.state) ==
         rects(session::Contrast::High, screen.state);
}

void check_screen(stage::Stage& stage, const app::TourScreen& screen, const std::string& setting) {
  const auto faults = faults_of(stage, screen);
  INFO(screen.name << setting << faults);
  CHECK(faults.empty());
  CHECK(is_in_place(stage, screen));
}

void check_panel(const stage::ReferencePanel& panel, session::TextSize size) {
  const auto content = test::shipped_content();
  const base::ManualClock clock;
  stage::Stage stage(content, panel.glass, test::shared_typesetter(), clock);
  for (const auto& language : dialogue::languages_on(content->dialogue, content->site)) {
    for (const auto& screen :
         app::tour_screens(*content, {language, size, session::Contrast::Normal})) {
      check_screen(
          stage, screen, ", " + language + ", " + session::name_of(size) + ", " + panel.name);
    }
  }
}

/// Whether help now shows the numbers of the pump team and of the clinic before anybody scrolls.
bool shows_own_numbers(const stage::ReferencePanel& panel, const std::string& language) {
  const auto content = test::shipped_content();
  const base::ManualClock clock;
  stage::Stage stage(content, panel.glass, test::shared_typesetter(), clock);
  std::size_t shown = 0;
  for (const auto& screen :
       app::tour_screens(*content, {language, session::TextSize::A, session::Contrast::Normal})) {
    if (screen.name == dialogue::kHelpNowPage) {
      stage.show(screen.state);
      shown = static_cast<std::size_t>(
          std::ranges::count_if(stage.layout().elements, [&](const ui::Element& element) {
            return (element.id == "phone-1" || element.id == "phone-2") &&
                   is_whole(stage.layout(), element);
          }));
    }
  }
  return shown == 2;
}

}  // namespace

TEST_CASE("On a large wide glass the clinic's own numbers stand on help now without scrolling",
          "[layout][safety][app][integration]") {
  for (const auto& panel : stage::reference_panels()) {
    if (panel.glass.width_px == 1920) {
      CHECK(shows_own_numbers(panel, "en"));
      CHECK(shows_own_numbers(panel, "es"));
    }
  }
}

TEST_CASE("Every screen keeps the rules of the glass at size A", "[layout][app][integration]") {
  for (const auto& panel : stage::reference_panels()) {
    check_panel(panel, session::TextSize::A);
  }
}

TEST_CASE("Every screen keeps the rules of the glass at size A+", "[layout][app][integration]") {
  for (const auto& panel : stage::reference_panels()) {
    check_panel(panel, session::TextSize::APlus);
  }
}

TEST_CASE("Every screen keeps the rules of the glass at size A++", "[layout][app][integration]") {
  for (const auto& panel : stage::reference_panels()) {
    check_panel(panel, session::TextSize::APlusPlus);
  }
}
