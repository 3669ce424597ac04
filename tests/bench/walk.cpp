// A walk by touches over every page and every screen that leads to one, in every language. The
// real kiosk is then walked with it (memory.py): nothing else can tell what it costs to have shown
// everything.
// usage: walk FOLDER
// Prints a line a touch: x and y in pixels, the language, what is shown then. FOLDER/NUMBER.rows
// holds each kPictureStep-th row of what the glass shows then, as red, green, blue; touches count
// from 1.

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <deque>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "platform/headless_window.hpp"
#include "session/visit/names.hpp"
#include "stage/glass_window.hpp"
#include "stage/panels.hpp"
#include "stage/stage.hpp"
#include "support/shipped.hpp"

namespace {

using namespace kiosk;
using session::Screen;

constexpr int kPictureStep = 40;
constexpr auto kBetweenTouches = std::chrono::seconds(3);  // help now and double touches wait less

struct Place {
  float x_px = 0;
  float y_px = 0;
};

/// Where a visitor can be, and how to come there from where the search began.
struct Node {
  stage::Stage stage;
  std::vector<Place> touches;
};

std::string shown_on(const stage::Stage& stage) {
  const auto& state = stage.state();
  const bool has_page = state.screen == Screen::Page || state.screen == Screen::HelpNow;
  return has_page ? state.position.page : session::name_of(state.screen);
}

/// What tells one place of the search from another.
std::string key_of(stage::Stage& stage) {
  const auto& state = stage.state();
  std::string key = shown_on(stage) + '|' + state.language + '|' +
                    std::to_string(state.ticks.size()) + '|' +
                    std::to_string(state.answered.value_or(99)) + '|' +
                    std::to_string(stage.layout().scroll.offset_px);
  for (const auto& [name, value] : state.position.variables) {
    key += '|' + value;
  }
  return key + (state.position.alert == dialogue::Alert::RedFlag ? "|red" : "");
}

/// Settings would show everything anew, and what is asked would need words.
bool leads_on(const session::Intent& intent) {
  return !session::is_one_of<session::SetLanguage, session::OpenDisplay, session::OpenQuestion>(
      intent);
}

class Walker {
public:
  Walker()
      : glass_(stage::reference_panels().front().glass)
      , stage_(std::make_unique<stage::Stage>(
            test::shipped_content(), glass_, test::shared_typesetter(), clock_)) {}

  std::vector<Place> walk() {
    const auto& content = *test::shipped_content();
    for (const auto& language : dialogue::languages_on(content.dialogue, content.site)) {
      language_ = language;
      std::set<std::string> wanted{session::name_of(Screen::MoreTopics),
                                   session::name_of(Screen::Sources)};
      for (const auto& [id, page] : content.dialogue.pages) {
        wanted.insert(id);
      }
      while (!wanted.empty()) {
        go_to_one_of(wanted);
      }
      go_to_one_of(wanted = {session::name_of(Screen::Welcome)});
    }
    return std::move(touches_);
  }

private:
  /// Goes the shortest way to what is still wanted, and takes away all that it met.
  void go_to_one_of(std::set<std::string>& wanted) {
    std::set<std::string> met;
    std::deque<Node> open;
    open.push_back({*stage_, {}});
    while (!open.empty()) {
      const auto node = std::move(open.front());
      open.pop_front();
      for (auto& next : after(node)) {
        if (wanted.erase(shown_on(next.stage)) > 0) {
          touches_.insert(touches_.end(), next.touches.begin(), next.touches.end());
          stage_ = std::make_unique<stage::Stage>(next.stage);
          return;
        }
        if (met.insert(key_of(next.stage)).second && next.stage.state().screen != Screen::Ask) {
          open.push_back(std::move(next));
        }
      }
    }
    throw std::runtime_error("no touch leads to " + *wanted.begin());
  }

  /// Everywhere one touch leads to.
  std::vector<Node> after(const Node& node) {
    std::vector<Node> found;
    auto here = node.stage;
    for (const auto& element : here.layout().elements) {
      const auto& rect = element.rect;
      const Place place{rect.x_px + rect.width_px / 2, rect.y_px + rect.height_px / 2};
      const auto* start = std::get_if<session::Start>(&element.intent);
      const bool on_glass = place.y_px > 0 && place.y_px < static_cast<float>(glass_.height_px);
      if (ui::can_act(element) && on_glass && leads_on(element.intent) &&
          (start == nullptr || start->language == language_)) {
        auto next = node;
        touch(next.stage, place);
        next.touches.push_back(place);
        found.push_back(std::move(next));
      }
    }
    return found;
  }

  void touch(stage::Stage& stage, const Place& place) {
    clock_.advance(kBetweenTouches);
    stage.touch({ui::TouchPhase::Down, place.x_px, place.y_px});
    stage.touch({ui::TouchPhase::Up, place.x_px, place.y_px});
  }

  ui::Glass glass_;
  base::ManualClock clock_;
  std::unique_ptr<stage::Stage> stage_;
  dialogue::Language language_;
  std::vector<Place> touches_;
};

/// Walks the walk on a glass nobody sees.
class Photographer {
public:
  explicit Photographer(std::filesystem::path folder)
      : folder_(std::move(folder))
      , glass_(stage::reference_panels().front().glass)
      , stage_(test::shipped_content(), glass_, test::shared_typesetter(), clock_) {
    auto created = platform::HeadlessWindow::create({glass_.width_px, glass_.height_px});
    if (!created) {
      throw std::runtime_error(created.error().message());
    }
    window_ = std::move(*created);
    textures_ = std::make_unique<stage::WindowTextures>(*window_);
    painter_ = std::make_unique<ui::Painter>(*textures_, test::shared_typesetter());
  }

  void touch(const Place& place) {
    clock_.advance(kBetweenTouches);
    stage_.touch({ui::TouchPhase::Down, place.x_px, place.y_px});
    stage_.touch({ui::TouchPhase::Up, place.x_px, place.y_px});
    clock_.advance(kBetweenTouches);  // the fade ends
    stage::paint_frame(*window_, *painter_, stage_.layout(), stage_.appearance());
    ++count_;
    keep(window_->read_pixels());
    std::cout << place.x_px << ' ' << place.y_px << ' ' << stage_.state().language << ' '
              << shown_on(stage_) << '\n';
  }

private:
  void keep(const platform::Pixels& pixels) {
    std::ofstream file(folder_ / (std::to_string(count_) + ".rows"), std::ios::binary);
    const auto width = static_cast<std::size_t>(pixels.size.width);
    for (int row = 0; row < pixels.size.height; row += kPictureStep) {
      const auto start = static_cast<std::size_t>(row) * width * 4;
      for (auto at = start; at < start + width * 4; at += 4) {
        file.write(reinterpret_cast<const char*>(pixels.rgba.data() + at), 3);
      }
    }
  }

  std::filesystem::path folder_;
  ui::Glass glass_;
  base::ManualClock clock_;
  stage::Stage stage_;
  std::unique_ptr<platform::HeadlessWindow> window_;
  std::unique_ptr<stage::WindowTextures> textures_;
  std::unique_ptr<ui::Painter> painter_;
  int count_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  try {
    Photographer photographer(argc > 1 ? argv[1] : ".");
    for (const auto& place : Walker().walk()) {
      photographer.touch(place);
    }
  } catch (const std::exception& fault) {
    std::cerr << fault.what() << '\n';
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
