#pragma once
// The loop of the kiosk: sleeps until a touch, a deadline or a changed file; draws only on change.

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/command_line/options.hpp"
#include "app/kiosk/content_swap.hpp"
#include "app/kiosk/content_watch.hpp"
#include "app/kiosk/counting.hpp"
#include "app/kiosk/leaflet_printing.hpp"
#include "app/kiosk/told_faults.hpp"
#include "app/service/supervisor.hpp"
#include "base/clock.hpp"
#include "platform/window.hpp"
#include "stage/forethought.hpp"
#include "stage/frame_guard.hpp"
#include "stage/glass_window.hpp"
#include "stage/stage.hpp"
#include "text/typesetter.hpp"

namespace kiosk::app {

/// SafeScreen: the last resort, as after bad frames.
enum class FirstScreen { Welcome, SafeScreen };

/// What a loop begins with.
struct LoopOptions {
  Preview preview = Preview::No;
  std::shared_ptr<const session::Content> content;
  std::vector<std::string> notice;                ///< over the first page, for staff; empty: none
  std::filesystem::path counts;                   ///< as Counting has it
  Counting::Today today;                          ///< the same
  std::vector<std::string> printing_helper = {};  ///< as LeafletPrinting has it
  Supervisor supervisor = {};
  FirstScreen first_screen = FirstScreen::Welcome;
};

class Loop {
public:
  /// `window`, `typesetter` and `clock` must outlive it.
  Loop(platform::Window& window,
       text::Typesetter& typesetter,
       const base::Clock& clock,
       const LoopOptions& options);

  /// Lets time pass, takes new content, and paints a frame if the glass needs one. Whatever fails
  /// in a frame counts as a bad one: ten in a row show the last resort.
  void turn();

  /// From now on new content comes from there.
  void watch(ContentWatch watch) { watch_ = std::move(watch); }

  /// What follows once the loop has run for so long, without its screens failing.
  void once_it_stands(std::chrono::milliseconds time, std::function<void()> then);

  /// Turn after turn until somebody ends it or frames fail for too long; gives an exit code.
  int run();

  [[nodiscard]] const stage::Stage& stage() const { return stage_; }

private:
  void tell(const std::optional<std::string>& fault, const char* what);
  [[nodiscard]] bool wants_frame() const;
  void paint(const ui::Layout& layout, const ui::Appearance& appearance);
  void tell_if_it_stands();
  void make_frame_of_visit();
  void make_last_resort();
  template <typename Frame>
  void make_frame(const Frame& frame);
  void take(const platform::WindowEvent& event);
  void take_new_content();
  int run_until_closed();
  void count_visits();
  /// What the stage asks of the printer, and what the printer says.
  void print_leaflets();
  /// One step for the next screens; false if the loop may sleep.
  bool thinks_ahead();
  [[nodiscard]] ui::Glass glass() const;
  [[nodiscard]] std::chrono::milliseconds time_to_sleep() const;

  platform::Window& window_;
  text::Typesetter& typesetter_;
  const base::Clock& clock_;
  Preview preview_;
  stage::WindowTextures textures_;
  ui::Painter painter_;
  ContentSwap swap_;
  stage::Stage stage_;
  stage::Forethought forethought_;
  Counting counting_;
  LeafletPrinting printing_;
  Supervisor supervisor_;
  std::optional<ContentWatch> watch_;  ///< nothing: no new content
  stage::FrameGuard frame_guard_;
  ToldFaults faults_;
  std::optional<base::Instant> stands_at_;
  std::function<void()> once_it_stands_;
  bool open_ = true;
};

}  // namespace kiosk::app
