#pragma once
// A visit on a glass, without the window: state, layout and touch together. The kiosk loop, the
// tour, transcripts and tests all use this one, so what they see is the same.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/clock.hpp"
#include "platform/window.hpp"
#include "session/session.hpp"
#include "text/typesetter.hpp"
#include "ui/drawing/draw.hpp"
#include "ui/layout.hpp"
#include "ui/layout/element.hpp"
#include "ui/touch.hpp"

namespace kiosk::stage {

enum class VisitIs { GoingOn, Over };

/// What the printer is to do.
struct PrinterTask {
  VisitIs visit = VisitIs::GoingOn;  ///< Over: what it has not begun to print, nobody wants
  std::optional<session::LeafletOrder> order;            ///< after that
  std::shared_ptr<const session::Content> content = {};  ///< what `order` was made on
};

class Stage {
public:
  /// `typesetter` and `clock` must outlive the stage.
  Stage(std::shared_ptr<const session::Content> content,
        const ui::Glass& glass,
        text::Typesetter& typesetter,
        const base::Clock& clock);

  void touch(const ui::TouchEvent& touch);
  void key(ui::FocusKey key);
  /// True while a real keyboard types words: a question is asked and no card lies over it.
  [[nodiscard]] bool takes_words() const;
  /// Words of a real keyboard, in UTF-8; dropped where none are taken. What the fonts cannot draw
  /// becomes a blank.
  void type(std::string_view words, platform::KeyPress press = platform::KeyPress::Pressed);
  /// The keys that mean another thing where words are typed.
  void enter_key();
  void space_key();
  void erase_key(platform::KeyPress press = platform::KeyPress::Pressed);
  /// Lets time pass: idle, overlay, drift, fades.
  void tick();
  void resize(const ui::Glass& glass);

  /// What the printer says of the leaflet that was asked for.
  void printer_says(session::PrintStage stage);
  /// New content; a visit that has begun goes on with it as session::with_content says.
  void replace_content(std::shared_ptr<const session::Content> content);
  /// Forgets the visit: the welcome screen.
  void start_over();
  /// Words for staff over the last good page (preview); empty takes them away.
  void set_notice(std::vector<std::string> lines);

  [[nodiscard]] const ui::Layout& layout();
  [[nodiscard]] ui::Appearance appearance() const;
  [[nodiscard]] const session::State& state() const { return state_; }
  [[nodiscard]] const session::Content& content() const { return *content_; }
  [[nodiscard]] bool between_visits() const;

  /// What is to be counted of the visits that ended since the last call, and forgets them.
  [[nodiscard]] std::vector<session::VisitCounts> take_visits() {
    return std::exchange(visits_, {});
  }

  /// What was asked of the printer since the last call, and forgets it.
  [[nodiscard]] PrinterTask take_printer_task() { return std::exchange(printer_task_, {}); }

  [[nodiscard]] const ui::Glass& glass() const { return glass_; }
  /// Grows with every change of what is on the glass.
  [[nodiscard]] std::uint64_t changes() const { return changes_; }

  /// True if the glass no longer shows what it should.
  [[nodiscard]] bool needs_frame() const { return needs_frame_; }
  /// True if the glass shows what it should, and no fade is on its way.
  [[nodiscard]] bool stands_still() const { return !needs_frame_ && is_faded_in_; }
  void frame_shown(const ui::Appearance& shown) {
    needs_frame_ = false;
    is_faded_in_ = shown.opacity >= 1;
  }

  /// When tick() is needed next; nothing while only a touch can change anything.
  [[nodiscard]] std::optional<base::Instant> next_deadline() const;

  /// Sets the visit directly: for the tour, which visits every page in every setting.
  void show(const session::State& state);

private:
  /// Lays out anew only if the glass shows something else: a touch that means nothing is cheap.
  void apply(const session::Event& event);
  void apply_key(const session::Intent& intent, platform::KeyPress press);
  [[nodiscard]] bool can_draw(const std::string& character);
  void react(const ui::Reaction& reaction);
  /// Touching the welcome screen anywhere starts in the site's first language.
  void start_on_bare_glass(const ui::TouchEvent& touch);
  void enter_new_screen();
  /// Ends the visit if it is over with `next`, which comes without a step.
  void end_if_over(const session::State& next);
  void end_visit(session::VisitCounts visit);
  void invalidate();
  [[nodiscard]] float drift_px() const;
  [[nodiscard]] bool scrolls(const ui::Reaction& reaction) const;

  std::shared_ptr<const session::Content> content_;
  ui::Glass glass_;
  text::Typesetter& typesetter_;
  const base::Clock& clock_;
  session::State state_;
  ui::TouchReader touch_;
  ui::Memory memory_;
  std::optional<ui::Layout> layout_;
  std::vector<std::string> notice_;
  std::string key_;
  base::Instant screen_since_{};
  bool is_faded_in_ = true;                   ///< the last frame that was shown
  std::vector<session::VisitCounts> visits_;  ///< that ended, not taken yet
  PrinterTask printer_task_;
  bool needs_frame_ = true;
  std::uint64_t changes_ = 0;
  bool down_on_bare_glass_ = false;
};

}  // namespace kiosk::stage
