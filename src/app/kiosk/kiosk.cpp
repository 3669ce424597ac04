#include "app/kiosk/kiosk.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <future>
#include <iostream>
#include <memory>
#include <optional>
#include <utility>

#include "app/command_line/exit_codes.hpp"
#include "app/content/state_folder.hpp"
#include "app/counts/counts_keeper.hpp"
#include "app/counts/miss_file.hpp"
#include "app/glass/glass_window.hpp"
#include "app/glass/resources.hpp"
#include "app/kiosk/content_swap.hpp"
#include "app/kiosk/content_watch.hpp"
#include "app/kiosk/notice_lines.hpp"
#include "app/kiosk/opening.hpp"
#include "app/kiosk/told_faults.hpp"
#include "base/clock.hpp"
#include "base/memory.hpp"
#include "base/priority.hpp"
#include "stage/frame_guard.hpp"
#include "stage/stage.hpp"
#include "ui/screens/last_resort.hpp"

namespace kiosk::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kPreviewLook = 200ms;  // two looks and a check stay within three seconds
constexpr auto kLook = 2s;            // two looks stay under five seconds

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

/// Keeps what passed and tells staff what did not; the fault, if the disk does not take it.
void note_down(const StateFolder& state,
               const ContentOptions& options,
               const ContentInputs& inputs,
               const Gated& gated) {
  const auto kept = state.keep(options, inputs, gated);
  const auto told = state.tell(gated.diagnostics, std::chrono::system_clock::now());
  for (const auto* outcome : {&kept, &told}) {
    if (!*outcome) {
      std::cerr << "baclofen-kiosk: not kept: " << outcome->error().message() << '\n';
    }
  }
}

/// What is shown at first, and what it was made of.
struct Start {
  Opening opening;
  ContentInputs inputs;
  Fingerprint files;
};

/// Notes down the start beside the first visitor: the disk may be slow.
std::shared_future<void> note_down_start(const KioskOptions& options,
                                         std::unique_ptr<Start> start) {
  if (options.preview == Preview::Yes) {
    return {};
  }
  auto note = [content = options.content, noted = std::move(start)]() mutable {
    base::yield_to_others();
    note_down(StateFolder(state_folder()), content, noted->inputs, noted->opening.asked);
    noted.reset();  // a future keeps what made it
  };
  return std::async(std::launch::async, std::move(note)).share();
}

/// What the gate says of changed files, beside a visit; once `noted`, so that what is noted down
/// last is the newest.
ContentWatch::Judge judge_beside_a_visit(const KioskOptions& options,
                                         const std::shared_future<void>& noted) {
  return [options, noted](const ContentInputs& inputs, const dialogue::Site& last_good_site) {
    if (noted.valid()) {
      noted.wait();
    }
    base::yield_to_others();
    const StateFolder state(state_folder());
    auto gated = pass_gate(inputs, {state.passed(), last_good_site, answers::Cores::AllButOne});
    if (gated.content) {
      gated.content->answerer.prepare();
    }
    if (options.preview == Preview::No) {
      note_down(state, options.content, inputs, gated);
    }
    return gated;
  };
}

class Kiosk {
public:
  Kiosk(const KioskOptions& options,
        std::unique_ptr<platform::Window> window,
        std::unique_ptr<text::Typesetter> typesetter,
        std::unique_ptr<Start> start)
      : options_(options)
      , window_(std::move(window))
      , typesetter_(std::move(typesetter))
      , textures_(*window_)
      , painter_(textures_, *typesetter_)
      , stage_(start->opening.content,
               glass_of(window_->size(), start->opening.content->site.panel),
               *typesetter_,
               clock_)
      , counts_(options.misses.empty() ? default_miss_file() : options.misses)
      , swap_(options.preview, start->opening.content)
      , start_(std::move(start)) {
    if (options.preview == Preview::Yes) {
      stage_.set_notice(notice_lines(start_->opening.asked.diagnostics));
    }
  }

  /// Until it is closed; gives an exit code.
  int run() {
    turn();
    watch_content();
    learn_to_answer();
    while (open_) {
      turn();
      if (const auto leaves = frame_guard_.leaves_at(); leaves && clock_.now() >= *leaves) {
        return kCannotDraw;
      }
      keep_misses();
      for (const auto& event : window_->wait(time_to_sleep())) {
        tell(stage::fault_of([&] { take(event); }), "a touch failed");
      }
    }
    return kFine;
  }

  /// Leaves without waiting for what is learnt, checked or noted down beside a visit, which may
  /// take seconds. Files are written anew as a whole, so none is left half; the rest is freed by
  /// the system.
  [[noreturn]] void leave(int exit_code) {
    window_.reset();  // gives the screen its own mode back
    std::cout.flush();
    std::cerr.flush();
    std::_Exit(exit_code);
  }

private:
  void tell(const std::optional<std::string>& fault, const char* what) {
    if (fault) {
      faults_.tell(what, *fault);
    }
  }

  /// Whatever fails in a frame counts as a bad one: ten in a row show the last resort.
  void turn() {
    if (watch_) {
      tell(stage::fault_of([&] { take_new_content(); }), "new content cannot be taken");
    }
    if (frame_guard_.gave_up()) {
      if (frame_guard_.needs_last_resort()) {
        draw_last_resort();
      }
      return;
    }
    make_frame([&] {
      stage_.tick();
      window_->take_text(stage_.takes_words() ? platform::TextInput::On : platform::TextInput::Off);
      if (stage_.needs_frame()) {
        const auto& layout = stage_.layout();
        const auto appearance = stage_.appearance();
        paint_frame(*window_, painter_, layout, appearance);
        stage_.frame_shown(appearance);
      }
    });
  }

  void draw_last_resort() {
    make_frame([&] {
      paint_frame(*window_, painter_, ui::lay_out_last_resort(glass(), *typesetter_), {});
    });
  }

  template <typename Frame>
  void make_frame(const Frame& frame) {
    if (!frame_guard_.run(clock_.now(), frame, [&] { window_->abandon_frame(); })) {
      faults_.tell("a frame failed", frame_guard_.last_fault());
    }
  }

  /// After the first frame, which needs none of this.
  void watch_content() {
    InUse in_use{start_->files, start_->opening.content->site};
    watch_.emplace(options_.content,
                   options_.preview == Preview::Yes ? kPreviewLook : kLook,
                   std::move(in_use),
                   judge_beside_a_visit(options_, note_down_start(options_, std::move(start_))));
  }

  /// Beside the first visit: learning takes seconds, and a touch must not wait for it. Who asks
  /// sooner waits for the rest. New content has learnt before it comes.
  void learn_to_answer() {
    learnt_ = std::async(std::launch::async, [answerer = stage_.content().answerer] {
      base::yield_to_others();
      answerer.prepare();
      base::return_freed_memory();
    });
  }

  [[nodiscard]] ui::Glass glass() const {
    return glass_of(window_->size(), stage_.content().site.panel);
  }

  void take(const platform::WindowEvent& event) {
    const bool quits =
        event.kind == platform::EventKind::Key && event.key.key == platform::Key::Quit;
    if (quits || event.kind == platform::EventKind::Close) {
      open_ = false;
    } else if (event.kind == platform::EventKind::Resized ||
               event.kind == platform::EventKind::Exposed) {
      frame_guard_.screen_lost();
      stage_.resize(glass());
    } else if (!frame_guard_.gave_up()) {  // nobody sees what they would touch
      take_input(event);
    }
  }

  void take_input(const platform::WindowEvent& event) {
    if (event.kind == platform::EventKind::Pointer) {
      stage_.touch(touch_of(event.pointer));
    } else if (event.kind == platform::EventKind::Text) {
      stage_.type(event.text.words, event.text.press);
    } else {
      take_key(event.key);
    }
  }

  void take_key(const platform::KeyEvent& event) {
    switch (event.key) {
      case platform::Key::Enter:
        stage_.enter_key();
        break;
      case platform::Key::Space:
        stage_.space_key();
        break;
      case platform::Key::Erase:
        stage_.erase_key(event.press);
        break;
      default:
        if (const auto focus = focus_key(event.key)) {
          stage_.key(*focus);
        }
        break;
    }
  }

  void take_new_content() {
    if (const auto gated = watch_->poll(clock_.now())) {
      std::cerr << dialogue::format_for_people(gated->diagnostics);
      if (options_.preview == Preview::Yes) {
        stage_.set_notice(notice_lines(gated->diagnostics));
      }
      swap_.offer(*gated);
    }
    const auto now = moment_of(frame_guard_, stage_);
    if (auto content = swap_.take(now)) {
      stage_.replace_content(std::move(content));
      if (now == Moment::LastResort) {
        frame_guard_.begin_anew();
        stage_.start_over();
      }
      stage_.resize(glass());
    }
  }

  void keep_misses() {
    if (stage_.between_visits()) {
      counts_.keep(stage_.take_misses());
    }
  }

  [[nodiscard]] std::chrono::milliseconds time_to_sleep() const {
    constexpr std::chrono::milliseconds kLongest = 1h;
    constexpr std::chrono::milliseconds kNextFrame = 16ms;
    auto until = clock_.now() + kLongest;
    const auto sooner = [&until](const std::optional<base::Instant>& instant) {
      until = instant ? std::min(until, *instant) : until;
    };
    sooner(watch_->next_look());
    sooner(frame_guard_.leaves_at());
    const bool last_resort = frame_guard_.gave_up();
    if (last_resort ? frame_guard_.needs_last_resort()
                    : stage_.needs_frame() || frame_guard_.last_was_bad()) {
      return kNextFrame;
    }
    if (!last_resort) {
      sooner(stage_.next_deadline());
    }
    return std::max(std::chrono::milliseconds(0), until - clock_.now());
  }

  KioskOptions options_;
  base::SteadyClock clock_;
  std::unique_ptr<platform::Window> window_;
  std::unique_ptr<text::Typesetter> typesetter_;
  WindowTextures textures_;
  ui::Painter painter_;
  stage::Stage stage_;
  CountsKeeper counts_;
  ContentSwap swap_;
  std::optional<ContentWatch> watch_;
  stage::FrameGuard frame_guard_;
  ToldFaults faults_;
  std::unique_ptr<Start> start_;  ///< until it is noted down
  std::future<void> learnt_;
  bool open_ = true;
};

int cannot_start(const std::string& why) {
  std::cerr << "baclofen-kiosk: cannot start: " << why << '\n';
  return kCannotStart;
}

const char* shown_words(Shown shown) {
  switch (shown) {
    case Shown::LastGood:
      return "baclofen-kiosk: showing the last content without errors instead\n";
    case Shown::BuiltIn:
      return "baclofen-kiosk: showing the built-in content instead\n";
    case Shown::Asked:
      break;
  }
  return "";
}

/// Told on stderr and, but in a preview, by a mark on the glass.
std::unique_ptr<Start> start_with(const KioskOptions& options, const StateFolder& state) {
  auto made = std::make_unique<Start>();
  auto& start = *made;
  start.files = fingerprint_of(options.content);
  start.inputs = read_inputs(options.content);
  start.opening = open_content(options.content, start.inputs, state);
  const auto& diagnostics = start.opening.asked.diagnostics;
  if (dialogue::has_errors(diagnostics)) {
    std::cerr << dialogue::format_for_people(diagnostics) << shown_words(start.opening.shown);
  }
  if (options.preview == Preview::No) {
    start.opening.content = marked(start.opening.content, diagnostics);
  }
  base::return_freed_memory();
  return made;
}

}  // namespace

int run_kiosk(const KioskOptions& options) {
  base::keep_memory_private();
  // The window takes as long as the content, and neither needs the other.
  auto opening = std::async(std::launch::async, [&options, state = StateFolder(state_folder())] {
    return start_with(options, state);
  });
  auto window = platform::create_window(options.window);
  if (!window) {
    return cannot_start(window.error().message());
  }
  if (const auto note = (*window)->renderer_note(); !note.empty()) {
    std::cerr << "baclofen-kiosk: " << note << '\n';
  }
  auto typesetter = create_typesetter();
  if (!typesetter) {
    return cannot_start(typesetter.error().message());
  }
  auto start = opening.get();
  if (!start->opening.content) {
    return cannot_start("the built-in content has errors");
  }
  Kiosk kiosk(options, std::move(*window), std::move(*typesetter), std::move(start));
  kiosk.leave(kiosk.run());
}

}  // namespace kiosk::app
