#include "support/random_visit.hpp"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <random>
#include <set>

#include "stage/panels.hpp"
#include "stage/stage.hpp"
#include "support/shipped.hpp"

namespace kiosk::test {

namespace {

using namespace std::chrono_literals;

bool leads_to_help(const ui::Element& element) {
  return std::holds_alternative<session::Help>(element.intent) &&
         element.state != ui::ElementState::Disabled;
}

bool leads_on(const ui::Element& element) {
  return !std::holds_alternative<std::monostate>(element.intent) && !leads_to_help(element);
}

class RandomVisitor {
public:
  RandomVisitor(const ui::Glass& glass, std::uint32_t seed)
      : glass_(glass)
      , stage_(shipped_content(), glass, shared_typesetter(), clock_)
      , random_(seed) {}

  void touch_once(RandomVisitReport& report) {
    const auto at = place();
    clock_.advance(std::chrono::milliseconds(between(50, 1500)));
    stage_.touch({ui::TouchPhase::Down, at.first, at.second});
    if (between(0, 9) == 0) {
      stage_.touch(
          {ui::TouchPhase::Move, at.first, at.second - static_cast<float>(between(-300, 300))});
    }
    stage_.touch({ui::TouchPhase::Up, at.first, at.second});
    if (between(0, 19) == 0) {
      stage_.key(static_cast<ui::FocusKey>(between(0, 5)));
    }
    if (stage_.takes_words() && between(0, 3) == 0) {
      type_something();
    }
    if (between(0, 199) == 0) {
      clock_.advance(std::chrono::seconds(between(1, 300)));
    }
    stage_.tick();
    look(report);
  }

private:
  int between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(random_); }

  /// A way of asking of some page, whole or cut off, and Enter half of the time.
  void type_something() {
    const auto& pages = shipped_teaching().asks;
    const auto page = std::next(pages.begin(), between(0, static_cast<int>(pages.size()) - 1));
    const auto asks = page->second.find(stage_.state().language);
    if (asks != page->second.end() && !asks->second.empty()) {
      const auto& ask = asks->second[static_cast<std::size_t>(
          between(0, static_cast<int>(asks->second.size()) - 1))];
      const auto length = between(1, static_cast<int>(ask.size()));
      stage_.type(ask.substr(0, static_cast<std::size_t>(length)));
    }
    if (between(0, 1) == 0) {
      stage_.enter_key();
    }
  }

  /// Half the touches go anywhere, half to something that can be touched: so that visits get far.
  std::pair<float, float> place() {
    const auto& elements = stage_.layout().elements;
    const auto& element =
        elements[static_cast<std::size_t>(between(0, static_cast<int>(elements.size()) - 1))];
    if (between(0, 1) == 0) {
      return {static_cast<float>(between(-5, glass_.width_px + 5)),
              static_cast<float>(between(-5, glass_.height_px + 5))};
    }
    return {element.rect.x_px + element.rect.width_px / 2,
            element.rect.y_px + element.rect.height_px / 2};
  }

  void look(RandomVisitReport& report) {
    ++report.touches;
    const auto& state = stage_.state();
    const bool on_help = state.screen == session::Screen::HelpNow;
    report.help_screens += on_help ? 1 : 0;
    const auto& elements = stage_.layout().elements;
    const bool help = on_help || std::any_of(elements.begin(), elements.end(), leads_to_help);
    const bool way_on = std::any_of(elements.begin(), elements.end(), leads_on);
    met_.insert(std::to_string(static_cast<int>(state.screen)) + state.position.page +
                state.language);
    report.screens = met_.size();
    if (!help || !way_on) {
      report.fault = std::string(help ? "no way on" : "no help") + " on " + state.position.page +
                     " after " + std::to_string(report.touches) + " touches";
    }
  }

  ui::Glass glass_;
  base::ManualClock clock_;
  stage::Stage stage_;
  std::mt19937 random_;
  std::set<std::string> met_;
};

}  // namespace

RandomVisitReport visit_at_random(std::uint64_t count, std::uint32_t seed) {
  RandomVisitReport report;
  std::uint64_t screens = 0;
  const auto& panels = stage::reference_panels();
  for (std::size_t panel = 0; panel < panels.size(); ++panel) {
    RandomVisitor visitor(panels[panel].glass, seed + static_cast<std::uint32_t>(panel));
    const auto share = count / panels.size();
    for (std::uint64_t touch = 0; touch < share && !report.fault; ++touch) {
      visitor.touch_once(report);
    }
    screens = std::max(screens, report.screens);
  }
  report.screens = screens;
  return report;
}

}  // namespace kiosk::test
