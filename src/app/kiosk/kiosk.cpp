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

/// Who looks after the kiosk, and how it went before.
struct Care {
  Supervisor supervisor;
  Starts starts;
  std::future<Starts::Before> before;
};

/// Starts are noted down in the folder for state, beside all else that takes its time; nowhere if
/// content is only looked at.
Care care_for(const KioskOptions& options, const std::filesystem::path& folder) {
  const bool is_kept = options.preview == Preview::No && !folder.empty();
  const Starts starts(is_kept ? folder / "starts" : std::filesystem::path(), boot_id());
  return {Supervisor::of_environment(), starts, std::async(std::launch::async, [starts] {
            return starts.begin(uptime());
          })};
}

LoopOptions loop_options(const KioskOptions& options, const Start& start, Care& care) {
  LoopOptions made{options.preview, start.opening.content, {}, {}, [] { return local_today(); }};
  made.supervisor = care.supervisor;
  made.first_screen =
      care.before.get() == Starts::Before::Many ? FirstScreen::SafeScreen : FirstScreen::Welcome;
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

/// What asks something of the screen. One that does not answer is a black one: whoever looks after
/// the kiosk starts both anew. Without anybody it may take as long as it does.
template <typename Action>
auto in_time(const Care& care, const Action& action) {
  constexpr auto kMost = 3s;
  std::optional<base::Deadline> deadline;
  if (care.supervisor.is_there()) {
    deadline.emplace(kMost, [&care] {
      std::cerr << "baclofen-kiosk: the screen has shown nothing for 3 seconds" << std::endl;
      care.starts.forget();  // they were no fault of what is shown
      std::_Exit(kCannotDraw);
    });
  }
  return action();
}

base::Result<std::unique_ptr<platform::Window>> open_window(const KioskOptions& options,
                                                            const Care& care) {
  auto window = in_time(care, [&] { return platform::create_window(options.window); });
  if (!window) {
    care.before.wait();  // or this start would be noted down after it was forgotten
    care.starts.forget();
  } else if (const auto note = (*window)->renderer_note(); !note.empty()) {
    std::cerr << "baclofen-kiosk: " << note << '\n';
  }
  return window;
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
  const auto folder = state_folder();
  const StateFolder state(folder);
  auto care = care_for(options, folder);
  // The window takes as long as the content, and neither needs the other.
  auto opening = std::async(std::launch::async, [&] { return start_with(options, state); });
  auto window = open_window(options, care);
  if (!window) {
    return cannot_start(window.error().message());
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
  Loop loop(**window, **typesetter, clock, loop_options(options, *start, care));
  in_time(care, [&] { loop.turn(); });  // this needs nothing of what follows
  loop.once_it_stands(Starts::kStoodWell, [&] { care.starts.forget(); });
  loop.watch(watch_beside_a_visit(options, state, std::move(start)));
  // New content has learnt before it comes.
  learn_beside_a_visit(loop.stage().content().answerer);
  const int exit_code = loop.run();
  if (exit_code == kFine) {
    care.starts.forget();
  }
  leave(exit_code, std::move(*window));
}

}  // namespace kiosk::app
