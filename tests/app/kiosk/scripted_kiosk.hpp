#pragma once
// The loop of the kiosk with a clinic's files, a scripted window and a clock moved by hand.

#include <memory>
#include <string>

#include "app/clinic.hpp"
#include "app/kiosk/loop.hpp"
#include "app/kiosk/scripted_window.hpp"

namespace kiosk::test {

/// What the gate gives of the clinic's files, ready to answer.
std::shared_ptr<const session::Content> content_of(const Clinic& clinic);

inline constexpr const char* kCounts = "counts.sqlite";

/// Its visits are counted in kCounts of the clinic's folder for state, on 28 November 2026.
app::LoopOptions loop_options(const Clinic& clinic);

/// Looks every half second, and waits while it judges.
app::ContentWatch watch_of(const Clinic& clinic);

struct ScriptedKiosk {
  explicit ScriptedKiosk(const app::LoopOptions& options);

  /// One finger, one second later, on an element of what is shown then.
  void touch(const std::string& id);
  void press(platform::Key key);
  void type(const std::string& words);
  /// `event` happens.
  void send(platform::EventKind kind);
  /// `look()` is called once the loop has turned after what was said before.
  template <typename Look>
  void then(const Look& look) {
    window.then([look](auto) {
      look();
      return ScriptedWindow::Events{};
    });
  }
  void rest(std::chrono::milliseconds time) { window.rest(time); }

  [[nodiscard]] session::Screen screen() const { return loop.stage().state().screen; }
  [[nodiscard]] std::string title() const { return title_of(loop.stage().content()); }
  [[nodiscard]] platform::Pixels picture() { return window.read_pixels(); }
  /// Whether the glass shows the last resort. Ends what the loop shows.
  [[nodiscard]] bool shows_last_resort();

  base::ManualClock clock;
  ScriptedWindow window{{1280, 800}, clock};
  app::Loop loop;

private:
  ScriptedWindow::Events touch_on(const std::string& id);
};

}  // namespace kiosk::test
