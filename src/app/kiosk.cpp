#include "app/kiosk.hpp"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <memory>
#include <optional>
#include <utility>

#include "app/content.hpp"
#include "app/content_watch.hpp"
#include "app/frame_guard.hpp"
#include "app/glass_window.hpp"
#include "app/miss_counts.hpp"
#include "app/resources.hpp"
#include "app/run.hpp"
#include "app/stage.hpp"
#include "base/clock.hpp"
#include "base/memory.hpp"

namespace kiosk::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kPreviewLook = 200ms;  // two looks and a check stay within three seconds
constexpr auto kLook = 2s;            // two looks stay under five seconds
constexpr std::size_t kNoticeDiagnostics = 3;

/// The first faults in staff words, a line for each part, as the glass shows them in a preview.
std::vector<std::string> notice_lines(const dialogue::Diagnostics& diagnostics) {
  std::vector<std::string> lines;
  std::size_t shown = 0;
  for (const auto& diagnostic : diagnostics) {
    if (diagnostic.severity != dialogue::Severity::Error || shown == kNoticeDiagnostics) {
      continue;
    }
    ++shown;
    lines.push_back("**" + diagnostic.place.file + ":" + std::to_string(diagnostic.place.line) +
                    ":" + std::to_string(diagnostic.place.column) + "** " + diagnostic.what);
    if (!diagnostic.mend.empty()) {
      lines.push_back("To mend: " + diagnostic.mend);
    }
  }
  return lines;
}

std::optional<ui::FocusKey> focus_key(platform::Key key) {
  switch (key) {
    case platform::Key::Next:
      return ui::FocusKey::Next;
    case platform::Key::Previous:
      return ui::FocusKey::Previous;
    case platform::Key::Back:
      return ui::FocusKey::Back;
    case platform::Key::ScrollDown:
      return ui::FocusKey::ScrollDown;
    case platform::Key::ScrollUp:
      return ui::FocusKey::ScrollUp;
    case platform::Key::Enter:
    case platform::Key::Space:
    case platform::Key::Erase:
    case platform::Key::Quit:
      break;
  }
  return std::nullopt;
}

class Kiosk {
public:
  Kiosk(const KioskOptions& options,
        std::unique_ptr<platform::Window> window,
        std::unique_ptr<text::Typesetter> typesetter,
        const std::shared_ptr<const session::Content>& content)
      : options_(options)
      , window_(std::move(window))
      , typesetter_(std::move(typesetter))
      , textures_(*window_)
      , painter_(textures_, *typesetter_)
      , stage_(content, glass_of(window_->size(), content->site.panel), *typesetter_, clock_)
      , miss_file_(options.misses.empty() ? default_miss_file() : options.misses)
      , watch_(options.content,
               options.preview == Preview::Yes ? kPreviewLook : kLook,
               content->site) {}

  void run() {
    turn();
    event_guard_.run([&] { make_ready_for_questions(); }, [] {});
    while (open_) {
      turn();
      keep_misses();
      for (const auto& event : window_->wait(time_to_sleep())) {
        if (!event_guard_.run([&] { take(event); }, [] {})) {
          std::cerr << "baclofen-kiosk: a touch failed: " << event_guard_.last_fault() << '\n';
        }
      }
    }
  }

  void show_notice(const dialogue::Diagnostics& diagnostics) {
    stage_.set_notice(notice_lines(diagnostics));
  }

private:
  /// Whatever fails here counts as a bad frame: ten in a row show the last resort.
  void turn() {
    const bool last_resort = frame_guard_.gave_up();
    const auto make = [&] {
      if (last_resort) {
        draw(ui::lay_out_last_resort(glass(), *typesetter_), {});
        return;
      }
      take_new_content();
      stage_.tick();
      window_->take_text(stage_.takes_words() ? platform::TextInput::On : platform::TextInput::Off);
      if (stage_.needs_frame()) {
        draw(stage_.layout(), stage_.appearance());
      }
    };
    if (!frame_guard_.run(make, [&] { window_->abandon_frame(); })) {
      std::cerr << "baclofen-kiosk: a frame failed: " << frame_guard_.last_fault() << '\n';
    }
  }

  /// While nobody is there yet.
  void make_ready_for_questions() {
    stage_.content().answerer.prepare();
    base::return_freed_memory();
  }

  void draw(const ui::Layout& layout, const ui::Appearance& appearance) {
    paint_frame(*window_, painter_, layout, appearance);
    stage_.frame_shown();
  }

  [[nodiscard]] ui::Glass glass() const {
    return glass_of(window_->size(), stage_.content().site.panel);
  }

  void take(const platform::WindowEvent& event) {
    switch (event.kind) {
      case platform::EventKind::Pointer:
        stage_.touch(touch_of(event.pointer));
        break;
      case platform::EventKind::Key:
        take_key(event.key.key);
        break;
      case platform::EventKind::Text:
        stage_.type(event.text.words);
        break;
      case platform::EventKind::Resized:
      case platform::EventKind::Exposed:
        stage_.resize(glass());
        break;
      case platform::EventKind::Close:
        open_ = false;
        break;
    }
  }

  void take_key(platform::Key key) {
    switch (key) {
      case platform::Key::Enter:
        stage_.enter_key();
        break;
      case platform::Key::Space:
        stage_.space_key();
        break;
      case platform::Key::Erase:
        stage_.erase_key();
        break;
      case platform::Key::Quit:
        open_ = false;
        break;
      default:
        if (const auto focus = focus_key(key)) {
          stage_.key(*focus);
        }
        break;
    }
  }

  /// A proved change waits until nobody is there; a preview shows at once, faults too.
  void take_new_content() {
    auto built = watch_.poll(clock_.now());
    const bool preview = options_.preview == Preview::Yes;
    if (built) {
      std::cerr << dialogue::format_for_people(built->diagnostics);
      if (preview) {
        stage_.set_notice(notice_lines(built->diagnostics));
      }
      if (built->content) {
        waiting_ = built->content;
      }
    }
    if (waiting_ && (preview || stage_.between_visits())) {
      stage_.replace_content(std::exchange(waiting_, nullptr));
      make_ready_for_questions();
      stage_.resize(glass());
    }
  }

  /// Written between visits: when a file changed tells nothing of a question.
  void keep_misses() {
    if (miss_file_.empty() || !stage_.between_visits()) {
      return;
    }
    const auto misses = stage_.take_misses();
    if (misses.empty()) {
      return;
    }
    if (const auto fault = add_to_file(misses)) {
      std::cerr << "baclofen-kiosk: questions are not counted: " << *fault << '\n';
      miss_file_.clear();  // said once
    }
  }

  /// Adds to what the file says now; why not, if it could not be done.
  [[nodiscard]] std::optional<std::string> add_to_file(const MissCounts& misses) const {
    auto counts = read_miss_counts(miss_file_);
    if (!counts) {
      return counts.error().message();
    }
    add_misses(*counts, misses);
    const auto written = write_miss_counts(*counts, miss_file_);
    return written ? std::nullopt : std::optional(written.error().message());
  }

  [[nodiscard]] std::chrono::milliseconds time_to_sleep() const {
    constexpr std::chrono::milliseconds kLongest = 1h;
    constexpr std::chrono::milliseconds kAfterBadFrame = 16ms;
    if (stage_.needs_frame()) {
      return kAfterBadFrame;
    }
    auto until = clock_.now() + kLongest;
    if (const auto deadline = stage_.next_deadline()) {
      until = std::min(until, *deadline);
    }
    if (const auto look = watch_.next_look()) {
      until = std::min(until, *look);
    }
    return std::max(std::chrono::milliseconds(0), until - clock_.now());
  }

  KioskOptions options_;
  base::SteadyClock clock_;
  std::unique_ptr<platform::Window> window_;
  std::unique_ptr<text::Typesetter> typesetter_;
  WindowTextures textures_;
  ui::Painter painter_;
  Stage stage_;
  std::filesystem::path miss_file_;  ///< empty: nothing is counted
  ContentWatch watch_;
  FrameGuard frame_guard_;
  FrameGuard event_guard_;
  std::shared_ptr<const session::Content> waiting_;
  bool open_ = true;
};

int cannot_start(const std::string& why) {
  std::cerr << "baclofen-kiosk: cannot start: " << why << '\n';
  return kCannotStart;
}

/// The folder's content; if it is bad, what is built in, so that the glass is never empty.
BuiltContent first_content(const ContentOptions& options) {
  auto built = build_content(read_inputs(options));
  if (!built.content) {
    std::cerr << dialogue::format_for_people(built.diagnostics)
              << "baclofen-kiosk: showing the built-in content instead\n";
    built.content = build_content(read_inputs({{}, options.site})).content;
  }
  if (!built.content) {
    // The site may name a dialogue that is not built in.
    built.content = build_content(read_inputs({})).content;
  }
  return built;
}

}  // namespace

int run_kiosk(const KioskOptions& options) {
  base::keep_memory_private();
  auto window = platform::create_window(options.window);
  if (!window) {
    return cannot_start(window.error().message());
  }
  auto typesetter = create_typesetter();
  if (!typesetter) {
    return cannot_start(typesetter.error().message());
  }
  const auto built = first_content(options.content);
  if (!built.content) {
    return cannot_start("the built-in content has errors");
  }
  base::return_freed_memory();
  Kiosk kiosk(options, std::move(*window), std::move(*typesetter), built.content);
  if (options.preview == Preview::Yes) {
    kiosk.show_notice(built.diagnostics);
  }
  kiosk.run();
  return kFine;
}

}  // namespace kiosk::app
