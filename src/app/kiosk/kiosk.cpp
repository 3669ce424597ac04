#include "app/kiosk/kiosk.hpp"

#include <chrono>
#include <cstdlib>
#include <future>
#include <iostream>
#include <memory>
#include <optional>
#include <utility>

#include "app/command_line/exit_codes.hpp"
#include "app/content/state_folder.hpp"
#include "app/content/today.hpp"
#include "app/counts/counts_file.hpp"
#include "app/glass/resources.hpp"
#include "app/kiosk/beside_a_visit.hpp"
#include "app/kiosk/content_judge.hpp"
#include "app/kiosk/loop.hpp"
#include "app/kiosk/notice_lines.hpp"
#include "app/kiosk/start.hpp"
#include "app/service/starts.hpp"
#include "app/service/supervisor.hpp"
#include "base/deadline.hpp"
#include "base/memory.hpp"

namespace kiosk::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kPreviewLook = 200ms;  // two looks and a check stay within three seconds
constexpr auto kLook = 2s;            // two looks stay under five seconds

int cannot_start(const std::string& why) {
  std::cerr << "baclofen-kiosk: cannot start: " << why << '\n';
  return kCannotStart;
}

LoopOptions
loop_options(const KioskOptions& options, const Start& start, const Supervisor& supervisor) {
  LoopOptions made{options.preview, start.opening.content, {}, {}, [] { return local_today(); }};
  made.supervisor = supervisor;
  if (options.preview == Preview::Yes) {
    made.notice = notice_lines(start.opening.asked.diagnostics);
  } else {
    made.counts = options.counts.empty() ? default_counts_file() : options.counts;
  }
  return made;
}

ContentWatch watch_beside_a_visit(const KioskOptions& options,
                                  const StateFolder& state,
                                  std::unique_ptr<Start> start) {
  InUse in_use{start->files, start->opening.content->site};
  return {options.content,
          options.preview == Preview::Yes ? kPreviewLook : kLook,
          std::move(in_use),
          judge_beside_a_visit(options, state, note_down_start(options, state, std::move(start)))};
}

/// Where starts are noted down: nowhere if content is only looked at.
std::filesystem::path starts_file(const KioskOptions& options) {
  const auto folder = state_folder();
  return options.preview == Preview::Yes || folder.empty() ? std::filesystem::path()
                                                           : folder / "starts";
}

/// What asks something of the screen. One that does not answer is a black one: whoever looks after
/// the kiosk starts both anew. Without anybody it may take as long as it does.
template <typename Action>
auto in_time(const Supervisor& supervisor, const Starts& starts, const Action& action) {
  constexpr auto kMost = 3s;
  std::optional<base::Deadline> deadline;
  if (supervisor.is_there()) {
    deadline.emplace(kMost, [&starts] {
      std::cerr << "baclofen-kiosk: the screen has shown nothing for 3 seconds" << std::endl;
      starts.forget();  // they were no fault of what is shown
      std::_Exit(kCannotDraw);
    });
  }
  return action();
}

/// Leaves without waiting for what is learnt, checked or noted down beside a visit, which may take
/// seconds. Files are written anew as a whole, so none is left half; the rest is freed by the
/// system.
[[noreturn]] void leave(int exit_code, std::unique_ptr<platform::Window> window) {
  window.reset();  // gives the screen its own mode back
  std::cout.flush();
  std::cerr.flush();
  std::_Exit(exit_code);
}

}  // namespace

int run_kiosk(const KioskOptions& options) {
  base::keep_memory_private();
  const StateFolder state(state_folder());
  const auto supervisor = Supervisor::of_environment();
  Starts starts(starts_file(options), boot_id());
  const auto before = starts.begin(uptime());
  // The window takes as long as the content, and neither needs the other.
  auto opening = std::async(std::launch::async, [&] { return start_with(options, state); });
  auto window =
      in_time(supervisor, starts, [&] { return platform::create_window(options.window); });
  if (!window) {
    starts.forget();
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
  const base::SteadyClock clock;
  auto with = loop_options(options, *start, supervisor);
  with.first_screen =
      before == Starts::Before::Many ? FirstScreen::SafeScreen : FirstScreen::Welcome;
  Loop loop(**window, **typesetter, clock, with);
  in_time(supervisor, starts, [&] { loop.turn(); });  // this needs nothing of what follows
  loop.once_it_stands(Starts::kStoodWell, [&] { starts.forget(); });
  loop.watch(watch_beside_a_visit(options, state, std::move(start)));
  // New content has learnt before it comes.
  learn_beside_a_visit(loop.stage().content().answerer);
  const int exit_code = loop.run();
  if (exit_code == kFine) {
    starts.forget();
  }
  leave(exit_code, std::move(*window));
}

}  // namespace kiosk::app
