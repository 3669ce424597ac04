#include "stage/stage.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

#include "base/utf8.hpp"
#include "ui/screens/notice.hpp"

namespace kiosk::stage {

namespace {

using namespace std::chrono_literals;

constexpr auto kFade = 180ms;  // design: 150-200 ms ease-out
constexpr auto kFadeFrame = 16ms;
/// A second touch of who asked, a moment late, would scroll the first line and the number away.
constexpr auto kHelpSettles = 1500ms;
constexpr auto kRingFrame = 100ms;
constexpr auto kRingFrameLess = 1000ms;
constexpr auto kLearntLook = 100ms;  // as soon as a touch is answered
constexpr auto kDriftStep = 60s;
constexpr auto kDoubleTouch = 500ms;  // EN 301 549 5.8
constexpr std::array<float, 5> kDriftPx{0, 3, 6, 3, -3};

}  // namespace

Stage::Stage(std::shared_ptr<const session::Content> content,
             const ui::Glass& glass,
             text::Typesetter& typesetter,
             const base::Clock& clock)
    : content_(std::move(content))
    , glass_(glass)
    , typesetter_(typesetter)
    , clock_(clock)
    , state_(session::fresh_state(*content_, clock.now()))
    , screen_since_(clock.now()) {
  static_cast<void>(layout());
  is_faded_in_ = true;  // before the first screen there was nothing to fade from
}

void Stage::apply(const session::Event& event) {
  auto [next, effects] = session::step(*content_, state_, event, clock_.now());
  if (effects.visit) {
    end_visit(std::move(*effects.visit));
  }
  if (effects.print) {
    printer_task_.order = std::move(effects.print);
    printer_task_.content = content_;
  }
  state_.last_activity = next.last_activity;
  if (next != state_) {
    state_ = std::move(next);
    invalidate();
  }
}

void Stage::react(const ui::Reaction& reaction) {
  needs_frame_ = needs_frame_ || reaction.redraw;
  apply(session::Activity{});
  if (scrolls(reaction)) {
    memory_.scroll_px += reaction.scroll_by_px;
    invalidate();
  }
  if (!std::holds_alternative<std::monostate>(reaction.intent)) {
    apply(reaction.intent);
  }
}

void Stage::invalidate() {
  layout_.reset();
  needs_frame_ = true;
  ++changes_;
}

void Stage::enter_new_screen() {
  memory_.scroll_px = 0;
  touch_.reset();
  // Help opens in one frame: nothing may delay it.
  const bool at_once =
      state_.screen == session::Screen::HelpNow || state_.movement == session::Movement::Less;
  screen_since_ = clock_.now();
  is_faded_in_ = at_once;
}

void Stage::touch(const ui::TouchEvent& touch) {
  const auto reaction = touch_.touch(layout(), touch, clock_.now());
  react(reaction);
  if (std::holds_alternative<std::monostate>(reaction.intent)) {
    start_on_bare_glass(touch);
  }
}

void Stage::start_on_bare_glass(const ui::TouchEvent& touch) {
  const auto& elements = layout().elements;
  const bool bare = std::none_of(elements.begin(), elements.end(), [&](const auto& element) {
    return !std::holds_alternative<std::monostate>(element.intent) &&
           element.rect.contains(touch.x_px, touch.y_px);
  });
  if (touch.phase == ui::TouchPhase::Down) {
    // The second half of a double touch that ended the last visit is no start.
    down_on_bare_glass_ = bare && between_visits() && clock_.now() - screen_since_ > kDoubleTouch;
  } else if (touch.phase == ui::TouchPhase::Up) {
    const bool starts = std::exchange(down_on_bare_glass_, false) && bare && between_visits();
    if (starts) {
      apply(session::Intent(session::Start{state_.language}));
    }
  }
}

void Stage::key(ui::FocusKey key) {
  react(touch_.key(layout(), key));
}

bool Stage::takes_words() const {
  return state_.screen == session::Screen::Ask && state_.overlay == session::Overlay::None;
}

void Stage::apply_key(const session::Intent& intent, platform::KeyPress press) {
  if (press == platform::KeyPress::Held) {
    apply(session::Held{intent});
  } else {
    apply(intent);
  }
}

bool Stage::can_draw(const std::string& character) {
  constexpr float kAnyWidthPx = 1000;
  return !typesetter_.measure({character, {}, kAnyWidthPx}).missing_glyphs;
}

void Stage::type(std::string_view words, platform::KeyPress press) {
  if (!takes_words() || base::first_invalid_utf8(words)) {
    return;
  }
  for (const auto& character : base::printable_characters(words)) {
    // Left out, it would glue the words on either side of it together.
    apply_key(session::TypeCharacter{can_draw(character) ? character : " "}, press);
  }
}

void Stage::enter_key() {
  // After Tab, Enter means what has the focus ring.
  if (takes_words() && touch_.focused().empty()) {
    apply(session::Intent(session::Ask{}));
  } else {
    key(ui::FocusKey::Activate);
  }
}

void Stage::space_key() {
  if (!takes_words()) {  // where words are taken, the blank comes as text
    key(ui::FocusKey::Activate);
  }
}

void Stage::erase_key(platform::KeyPress press) {
  if (takes_words()) {
    apply_key(session::EraseCharacter{}, press);
  } else if (press == platform::KeyPress::Pressed) {
    key(ui::FocusKey::Back);
  }
}

void Stage::tick() {
  apply(session::Tick{});
  const bool ring_turns = state_.overlay == session::Overlay::StillThere;
  if (ring_turns || memory_.drift_px != drift_px()) {
    invalidate();
  }
  needs_frame_ = needs_frame_ || !is_faded_in_;
}

void Stage::resize(const ui::Glass& glass) {
  glass_ = glass;
  invalidate();
}

void Stage::replace_content(std::shared_ptr<const session::Content> content) {
  auto state = session::with_content(*content, state_, clock_.now());
  end_if_over(state);
  content_ = std::move(content);
  state_ = std::move(state);
  invalidate();
}

void Stage::start_over() {
  auto state = session::fresh_state(*content_, clock_.now());
  end_if_over(state);
  state_ = std::move(state);
  memory_ = {};
  invalidate();
}

void Stage::end_if_over(const session::State& next) {
  auto visit = session::counts_of(*content_, state_);
  if (visit && next.screen == session::Screen::Welcome) {
    end_visit(std::move(*visit));
  }
}

void Stage::end_visit(session::VisitCounts visit) {
  visits_.push_back(std::move(visit));
  printer_task_ = {VisitIs::Over, std::nullopt, nullptr};
}

void Stage::printer_says(session::PrintStage stage) {
  apply(session::PrinterNews{stage});
}

void Stage::set_notice(std::vector<std::string> lines) {
  notice_ = std::move(lines);
  invalidate();
}

void Stage::show(const session::State& state) {
  state_ = state;
  memory_ = {};
  invalidate();
  static_cast<void>(layout());
  screen_since_ = clock_.now() - kHelpSettles;
  is_faded_in_ = true;
}

const ui::Layout& Stage::layout() {
  if (layout_) {
    return *layout_;
  }
  const auto view = session::view(*content_, state_, clock_.now());
  if (view.key != key_) {
    key_ = view.key;
    enter_new_screen();
  }
  memory_.drift_px = drift_px();
  layout_ = ui::lay_out(view, glass_, memory_, typesetter_);
  // The layout knows how far there is to scroll.
  memory_.scroll_px = layout_->scroll.offset_px;
  if (!notice_.empty()) {
    ui::add_staff_notice(*layout_, notice_, typesetter_);
  }
  return *layout_;
}

ui::Appearance Stage::appearance() const {
  ui::Appearance appearance;
  appearance.contrast = state_.contrast;
  appearance.pressed = touch_.pressed();
  appearance.focused = touch_.focused();
  const float share = std::min(1.0F,
                               static_cast<float>((clock_.now() - screen_since_).count()) /
                                   static_cast<float>(kFade.count()));
  appearance.opacity = is_faded_in_ ? 1 : 1 - (1 - share) * (1 - share);
  return appearance;
}

bool Stage::between_visits() const {
  return state_.screen == session::Screen::Welcome;
}

bool Stage::scrolls(const ui::Reaction& reaction) const {
  const bool settles =
      state_.screen == session::Screen::HelpNow && clock_.now() - screen_since_ < kHelpSettles;
  return reaction.scroll_by_px != 0 && !settles;
}

float Stage::drift_px() const {
  if (!between_visits()) {
    return 0;
  }
  const auto steps = clock_.now().time_since_epoch() / kDriftStep;
  return kDriftPx[static_cast<std::size_t>(steps) % kDriftPx.size()];
}

std::optional<base::Instant> Stage::next_deadline() const {
  auto next = session::next_deadline(*content_, state_);
  const auto sooner = [&next](base::Instant instant) {
    next = next ? std::min(*next, instant) : instant;
  };
  if (!is_faded_in_) {
    sooner(clock_.now() + kFadeFrame);
  }
  if (session::waits_for_answers(*content_, state_)) {
    sooner(clock_.now() + kLearntLook);
  }
  if (state_.overlay == session::Overlay::StillThere) {
    sooner(clock_.now() + (state_.movement == session::Movement::Less
                               ? base::Milliseconds(kRingFrameLess)
                               : base::Milliseconds(kRingFrame)));
  }
  if (between_visits()) {
    const auto steps = clock_.now().time_since_epoch() / kDriftStep + 1;
    sooner(base::Instant(std::chrono::duration_cast<base::Milliseconds>(steps * kDriftStep)));
  }
  return next;
}

}  // namespace kiosk::stage
