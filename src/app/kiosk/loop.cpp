#include "app/kiosk/loop.hpp"

#include <algorithm>
#include <iostream>
#include <utility>

#include "app/command_line/exit_codes.hpp"
#include "app/kiosk/input.hpp"
#include "app/kiosk/notice_lines.hpp"
#include "ui/screens/last_resort.hpp"

namespace kiosk::app {

Loop::Loop(platform::Window& window,
           text::Typesetter& typesetter,
           const base::Clock& clock,
           const LoopOptions& options)
    : window_(window)
    , typesetter_(typesetter)
    , clock_(clock)
    , preview_(options.preview)
    , textures_(window)
    , painter_(textures_, typesetter)
    , swap_(options.preview, options.content)
    , stage_(swap_.newest(),
             stage::glass_of(window.size(), options.content->site.panel),
             typesetter,
             clock)
    , forethought_(typesetter)
    , counting_(options.counts, options.today)
    , printing_(options.printing_helper)
    , supervisor_(options.supervisor) {
  if (options.first_screen == FirstScreen::SafeScreen) {
    frame_guard_.give_up(clock.now());
  }
  if (!options.notice.empty()) {
    stage_.set_notice(options.notice);
  }
}

int Loop::run() {
  const int exit_code = run_until_closed();
  if (const auto visit = session::counts_of(stage_.content(), stage_.state())) {
    counting_.add(*visit);
  }
  supervisor_.stopping();
  constexpr std::chrono::seconds kLongest{1};
  counting_.finish(kLongest);
  return exit_code;
}

int Loop::run_until_closed() {
  while (open_) {
    turn();
    if (const auto leaves = frame_guard_.leaves_at(); leaves && clock_.now() >= *leaves) {
      return kCannotDraw;
    }
    count_visits();
    tell_if_it_stands();
    tell(stage::fault_of([&] { print_leaflets(); }), "a leaflet cannot be printed");
    const auto timeout = thinks_ahead() ? std::chrono::milliseconds(0) : time_to_sleep();
    for (const auto& event : window_.wait(timeout)) {
      tell(stage::fault_of([&] { take(event); }), "a touch failed");
    }
    supervisor_.input_read(clock_.now());
  }
  return kFine;
}

void Loop::tell(const std::optional<std::string>& fault, const char* what) {
  if (fault) {
    faults_.tell(what, *fault);
  }
}

void Loop::turn() {
  if (watch_) {
    tell(stage::fault_of([&] { take_new_content(); }), "new content cannot be taken");
  }
  if (!frame_guard_.gave_up()) {
    make_frame_of_visit();
  } else if (frame_guard_.needs_last_resort() || supervisor_.wants_proof(clock_.now())) {
    make_last_resort();
  }
}

void Loop::once_it_stands(std::chrono::milliseconds time, std::function<void()> then) {
  stands_at_ = clock_.now() + time;
  once_it_stands_ = std::move(then);
}

void Loop::tell_if_it_stands() {
  if (frame_guard_.gave_up()) {
    stands_at_.reset();
  } else if (stands_at_ && clock_.now() >= *stands_at_) {
    stands_at_.reset();
    once_it_stands_();
  }
}

bool Loop::wants_frame() const {
  return stage_.needs_frame() || supervisor_.wants_proof(clock_.now());
}

void Loop::paint(const ui::Layout& layout, const ui::Appearance& appearance) {
  if (supervisor_.wants_proof(clock_.now())) {
    window_.show_a_pixel();
  }
  stage::paint_frame(window_, painter_, layout, appearance);
  supervisor_.frame_shown(clock_.now());
}

void Loop::make_frame_of_visit() {
  make_frame([&] {
    stage_.tick();
    window_.take_text(stage_.takes_words() ? platform::TextInput::On : platform::TextInput::Off);
    if (wants_frame()) {
      const auto& layout = stage_.layout();
      const auto appearance = stage_.appearance();
      paint(layout, appearance);
      stage_.frame_shown(appearance);
    }
  });
}

void Loop::make_last_resort() {
  make_frame([&] { paint(ui::lay_out_last_resort(glass(), typesetter_), {}); });
}

template <typename Frame>
void Loop::make_frame(const Frame& frame) {
  if (!frame_guard_.run(clock_.now(), frame, [&] { window_.abandon_frame(); })) {
    faults_.tell("a frame failed", frame_guard_.last_fault());
  }
}

ui::Glass Loop::glass() const {
  return stage::glass_of(window_.size(), stage_.content().site.panel);
}

void Loop::take(const platform::WindowEvent& event) {
  if (asks_to_end(event)) {
    open_ = false;
  } else if (loses_the_frame(event)) {
    frame_guard_.screen_lost();
    stage_.resize(glass());
  } else if (!frame_guard_.gave_up()) {  // nobody sees what they would touch
    take_input(event, stage_);
  }
}

void Loop::take_new_content() {
  if (const auto gated = watch_->poll(clock_.now())) {
    std::cerr << dialogue::format_for_people(gated->diagnostics);
    if (preview_ == Preview::Yes) {
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

bool Loop::thinks_ahead() {
  bool goes_on = false;
  if (!frame_guard_.gave_up() && !frame_guard_.last_was_bad() && stage_.stands_still()) {
    tell(stage::fault_of([&] { goes_on = forethought_.work(stage_, painter_, clock_.now()); }),
         "the next screens cannot be made ready");
  }
  return goes_on;
}

void Loop::count_visits() {
  if (stage_.between_visits()) {
    for (const auto& visit : stage_.take_visits()) {
      counting_.add(visit);
    }
    counting_.between_visits(clock_.now());
  }
}

void Loop::print_leaflets() {
  const auto task = stage_.take_printer_task();
  if (task.visit == stage::VisitIs::Over) {
    printing_.cancel();
  }
  if (task.order) {
    printing_.print(task.content, *task.order, clock_.now());
  }
  if (const auto stage = printing_.news(clock_.now())) {
    stage_.printer_says(*stage);
  }
}

std::chrono::milliseconds Loop::time_to_sleep() const {
  constexpr std::chrono::milliseconds kLongest = std::chrono::hours(1);
  constexpr std::chrono::milliseconds kNextFrame{16};
  auto until = clock_.now() + kLongest;
  const auto sooner = [&until](const std::optional<base::Instant>& instant) {
    until = instant ? std::min(until, *instant) : until;
  };
  sooner(watch_ ? watch_->next_look() : std::nullopt);
  sooner(frame_guard_.leaves_at());
  sooner(printing_.next_look(clock_.now()));
  sooner(supervisor_.next_proof());
  sooner(stands_at_);
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

}  // namespace kiosk::app
