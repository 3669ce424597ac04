// Measures what the README promises, with software OpenGL. Prints one line a figure.
// usage: build/release/tests/speed                  with no screen
//        xvfb-run -s "-screen 0 1920x1080x24" build/release/tests/speed sdl2      in a real window
// (build with -DKIOSK_TESTS=ON in the release preset)

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include <unistd.h>

#include "app/content/content.hpp"
#include "app/glass/glass_window.hpp"
#include "app/glass/panels.hpp"
#include "app/tour/tour_screens.hpp"
#include "base/memory.hpp"
#include "dialogue/checker.hpp"
#include "stage/stage.hpp"
#include "support/generated_dialogue.hpp"
#include "support/shipped.hpp"

namespace {

using namespace kiosk;
using Clock = std::chrono::steady_clock;

double since_ms(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Time since this process was started by the system, loader and libraries counted in.
double process_age_ms() {
  std::ifstream stat("/proc/self/stat");
  std::string line;
  std::getline(stat, line);
  std::istringstream fields(line.substr(line.rfind(')') + 2));
  std::string field;
  for (int index = 3; index <= 22; ++index) {
    fields >> field;
  }
  double up_s = 0;
  std::ifstream("/proc/uptime") >> up_s;
  return up_s * 1000 - std::stod(field) * 1000 / static_cast<double>(sysconf(_SC_CLK_TCK));
}

/// Proportional set size: what this process costs the machine, shared libraries shared out.
double memory_mb() {
  std::ifstream rollup("/proc/self/smaps_rollup");
  std::string word;
  while (rollup >> word) {
    if (word == "Pss:") {
      double kib = 0;
      rollup >> kib;
      return kib / 1024;
    }
  }
  return 0;
}

void print(const std::string& what, double value, const std::string& unit) {
  std::cout << std::left << std::setw(52) << what << std::right << std::setw(10) << std::fixed
            << std::setprecision(1) << value << ' ' << unit << '\n';
}

class Bench {
public:
  explicit Bench(platform::Platform platform) {
    auto window =
        platform::create_window({platform, platform::Fullscreen::No, {1920, 1080}, "speed"});
    if (!window) {
      throw std::runtime_error(window.error().message());
    }
    window_ = std::move(*window);
    textures_ = std::make_unique<app::WindowTextures>(*window_);
    painter_ = std::make_unique<ui::Painter>(*textures_, test::shared_typesetter());
    stage_ = std::make_unique<stage::Stage>(test::shipped_content(),
                                            app::reference_panels().front().glass,
                                            test::shared_typesetter(),
                                            clock_);
  }

  void frame() {
    window_->wait(std::chrono::milliseconds(0));
    const auto& layout = stage_->layout();
    const auto appearance = stage_->appearance();
    app::paint_frame(*window_, *painter_, layout, appearance);
    stage_->frame_shown(appearance);
  }

  /// Presses and releases in the middle of `rect`; time from each event to its frame being
  /// submitted.
  void touch(const ui::Rect& rect, std::vector<double>& times_ms) {
    const float x_px = rect.x_px + rect.width_px / 2;
    const float y_px = rect.y_px + rect.height_px / 2;
    for (const auto phase : {ui::TouchPhase::Down, ui::TouchPhase::Up}) {
      clock_.advance(std::chrono::milliseconds(700));
      const auto start = Clock::now();
      stage_->touch({phase, x_px, y_px});
      frame();
      times_ms.push_back(since_ms(start));
    }
  }

  void visit_every_page() {
    for (const auto& language : {"en", "es"}) {
      for (const auto& screen : app::tour_screens(*test::shipped_content(), {language, {}, {}})) {
        stage_->show(screen.state);
        frame();
      }
    }
  }

  /// One visit: start, a topic, choices until an ending or help, start over.
  void visit(std::vector<double>& times_ms, unsigned turn) {
    for (unsigned step = 0; step < 8; ++step) {
      std::vector<ui::Rect> places;
      for (const auto& element : stage_->layout().elements) {
        if (!std::holds_alternative<std::monostate>(element.intent) &&
            element.rect.bottom_px() < 1080) {
          places.push_back(element.rect);
        }
      }
      touch(places[(turn * 7 + step * 3) % places.size()], times_ms);
    }
  }

private:
  base::ManualClock clock_;
  std::unique_ptr<platform::Window> window_;
  std::unique_ptr<app::WindowTextures> textures_;
  std::unique_ptr<ui::Painter> painter_;
  std::unique_ptr<stage::Stage> stage_;
};

void measure_glass(platform::Platform platform) {
  Bench bench(platform);
  bench.frame();
  print("start to first readable frame", process_age_ms(), "ms");
  std::vector<double> times_ms;
  for (unsigned turn = 0; turn < 60; ++turn) {
    bench.visit(times_ms, turn);
  }
  std::sort(times_ms.begin(), times_ms.end());
  print("touch to frame submitted, median", times_ms[times_ms.size() / 2], "ms");
  print("touch to frame submitted, p99", times_ms[times_ms.size() * 99 / 100], "ms");
  bench.visit_every_page();
  print("memory (PSS) after every page in both languages", memory_mb(), "MB");
  for (unsigned turn = 0; turn < 1000; ++turn) {
    bench.visit(times_ms, turn);
  }
  print("memory (PSS) after 1000 visits more", memory_mb(), "MB");
}

void measure_checking() {
  const auto start = Clock::now();
  const auto checked = dialogue::load_and_check(dialogue::embedded_sources());
  print("shipped content read, checked and proved", since_ms(start), "ms");
  for (const std::size_t pages : {1000U, 3000U, 10000U}) {
    const auto generated = small::generated_dialogue(pages);
    const auto begun = Clock::now();
    const auto diagnostics = dialogue::check_dialogue(generated, {}, {});
    print("generated dialogue of " + std::to_string(pages) + " pages checked and proved",
          since_ms(begun),
          "ms");
  }
}

}  // namespace

int main(int argc, char** argv) {
  kiosk::base::return_large_blocks_at_once();  // as the kiosk does
  try {
    const bool windowed = argc > 1 && std::string(argv[1]) == "sdl2";
    measure_glass(windowed ? platform::Platform::Sdl2 : platform::Platform::Headless);
    measure_checking();
  } catch (const std::exception& fault) {
    std::cerr << fault.what() << '\n';
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
