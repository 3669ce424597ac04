// How long the staff editor takes: to open 200 pages, and from a key to what follows from it.
// Prints one line a figure.
// usage: editing      (release build)

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "editor/editor.hpp"
#include "editor/parts/look.hpp"

#include "base/text_file.hpp"
#include "platform/widget_window.hpp"
#include "support/scratch_folder.hpp"
#include "text/typesetter.hpp"

namespace {

using namespace kiosk;
namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr int kKeys = 40;
const fs::path kFonts = fs::path(KIOSK_BINARY_DIR) / "fonts";

double since_ms(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void print(const std::string& what, double value) {
  std::cout << std::left << std::setw(60) << what << std::right << std::setw(10) << std::fixed
            << std::setprecision(1) << value << " ms\n";
}

void replace_all(std::string& words, const std::string& from, const std::string& to) {
  for (auto at = words.find(from); at != std::string::npos; at = words.find(from, at + to.size())) {
    words.replace(at, from.size(), to);
  }
}

/// The same with pages of other names and other ways of asking: each may stand on one page only.
std::string renamed(std::string topic, const std::string& name) {
  replace_all(topic, "\"id\": \"", "\"id\": \"" + name + "-");
  const std::string asks = "\"asks\": {";
  for (auto at = topic.find(asks); at != std::string::npos; at = topic.find(asks, at)) {
    const auto end = topic.find('}', at);
    auto own = topic.substr(at, end - at);
    for (const std::string before : {"[", "\n          ", ", "}) {
      replace_all(own, before + "\"", before + "\"" + name + " ");
    }
    topic.replace(at, end - at, own);
    at += own.size();
  }
  return topic;
}

/// With at most so many ways of asking on a page and language, as a clinic writes them.
std::string with_fewer_asks(const std::string& topic) {
  constexpr int kMost = 20;
  std::istringstream lines(topic);
  std::string made;
  int asks = 0;
  for (std::string line; std::getline(lines, line);) {
    asks = line.starts_with("          \"") ? asks + 1 : 0;
    if (asks <= kMost) {
      made += line + '\n';
    }
  }
  replace_all(made, "\",\n        ]", "\"\n        ]");
  return made;
}

/// The shipped topics, and each once more and a half under other names: more than 200 pages.
void make_pages(const fs::path& folder) {
  fs::create_directories(folder);
  fs::copy(fs::path(KIOSK_SOURCE_DIR) / "dialogues/baclofen",
           folder / "baclofen",
           fs::copy_options::recursive);
  std::vector<fs::path> topics;
  for (const auto& file : fs::directory_iterator(folder / "baclofen/topics")) {
    topics.push_back(file.path());
  }
  for (const std::string copy : {"second", "third"}) {
    for (const auto& topic : topics) {
      const auto file = topic.parent_path() / ("99-" + copy + "-" + topic.filename().string());
      std::ofstream(file) << renamed(with_fewer_asks(*base::read_file(topic, 10'000'000)), copy);
    }
  }
  for (const auto& topic : topics) {
    const auto bytes = with_fewer_asks(*base::read_file(topic, 10'000'000));
    std::ofstream(topic) << bytes;
  }
}

class Bench {
public:
  explicit Bench(const fs::path& folder)
      : typesetter_(std::move(*text::Typesetter::create(kFonts)))
      , window_({1920, 1080},
                {kFonts / "Andika-Regular.ttf",
                 kFonts / "Andika-Bold.ttf",
                 editor::kLettersPx,
                 editor::kHeadingPx}) {
    const auto begun = Clock::now();
    auto desk = editing::Desk::open({folder, folder.parent_path() / "journal", "bench"}, {});
    editor_ = std::make_unique<editor::Editor>(
        std::move(*desk), editor::EditorOptions{}, window_, *typesetter_, clock_);
    frame();
    print("pages opened: " + std::to_string(pages()), since_ms(begun));
    settle();
  }

  void press_keys() {
    const auto field = editor_->elements().find("field:/pages/0/title/en")->box;
    window_.move(field.x_px + field.width_px / 2, field.y_px + field.height_px / 2);
    window_.press();
    frame();
    window_.lift();
    settle();
    std::vector<double> shown_ms;
    std::vector<double> followed_ms;
    for (int key = 0; key < kKeys; ++key) {
      const auto begun = Clock::now();
      window_.type("a");
      frame();
      frame();  // the step is made at the end of a frame, and its words are in the next
      shown_ms.push_back(since_ms(begun));
      while (!editor_->update()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
      }
      draw();
      followed_ms.push_back(since_ms(begun));
      settle();
    }
    print_spread("a key to its letter in the box", shown_ms);
    print_spread("a key to its findings and the preview", followed_ms);
  }

private:
  static void print_spread(const std::string& what, std::vector<double> times_ms) {
    std::sort(times_ms.begin(), times_ms.end());
    print(what + ", median", times_ms[times_ms.size() / 2]);
    print(what + ", slowest", times_ms.back());
  }

  void draw() {
    window_.begin_frame();
    editor_->draw();
    window_.present();
  }

  void frame() {
    editor_->update();
    draw();
  }

  void settle() {
    do {
      frame();
    } while (editor_->is_checking());
    frame();
  }

  [[nodiscard]] std::size_t pages() const {
    const auto& all = editor_->elements().all();
    return static_cast<std::size_t>(std::count_if(
        all.begin(), all.end(), [](const auto& one) { return one.id.starts_with("page:"); }));
  }

  base::SteadyClock clock_;
  std::unique_ptr<text::Typesetter> typesetter_;
  platform::HeadlessDesk window_;
  std::unique_ptr<editor::Editor> editor_;
};

}  // namespace

int main() {
  const test::ScratchFolder scratch;
  make_pages(scratch.path() / "dialogues");
  Bench bench(scratch.path() / "dialogues");
  bench.press_keys();
  return 0;
}
