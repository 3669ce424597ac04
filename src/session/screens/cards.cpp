// The cards that lie over a screen.

#include <algorithm>

#include "session/screens/frame.hpp"
#include "session/visit/names.hpp"
#include "session/visit/rest_times.hpp"

namespace kiosk::session {

namespace {

std::string switch_words(const Wording& say, std::string_view what, Mark mark) {
  return say.word(what) + ": " + say.word(mark == Mark::On ? "on" : "off");
}

}  // namespace

StillThereView still_there_card(const ViewContext& context, base::Instant now) {
  const auto& say = context.wording;
  StillThereView shown;
  shown.title = say.word("still_there");
  shown.hint = say.word("still_there_hint");
  shown.here = {"here", say.word("i_am_here"), StillHere{}};
  shown.start_over = {"start-over", say.word("start_over"), StartOver{}};
  shown.help = {"help", say.word("help"), Help{}};
  const auto passed = static_cast<float>((now - context.state.overlay_since).count());
  const auto whole = static_cast<float>(still_there_time(context.content.site).count());
  shown.left = std::clamp(1.F - passed / whole, 0.F, 1.F);
  return shown;
}

DisplayView display_card(const ViewContext& context) {
  const auto& say = context.wording;
  const auto& state = context.state;
  DisplayView shown;
  shown.title = say.word("display");
  for (const auto size : kTextSizes) {
    shown.sizes.push_back(
        {"size-" + std::to_string(shown.sizes.size()), name_of(size), SetSize{size}});
  }
  shown.size = static_cast<std::size_t>(
      std::find(kTextSizes.begin(), kTextSizes.end(), state.size) - kTextSizes.begin());
  const bool high = state.contrast == Contrast::High;
  shown.contrast_mark = high ? Mark::On : Mark::Off;
  shown.contrast = {"contrast",
                    switch_words(say, "contrast", shown.contrast_mark),
                    SetContrast{high ? Contrast::Normal : Contrast::High}};
  const bool less = state.movement == Movement::Less;
  shown.movement_mark = less ? Mark::On : Mark::Off;
  shown.movement = {"movement",
                    switch_words(say, "less_movement", shown.movement_mark),
                    SetMovement{less ? Movement::Normal : Movement::Less}};
  shown.done = {"done", say.word("done"), CloseDisplay{}};
  shown.help = {"help", say.word("help"), Help{}};
  return shown;
}

}  // namespace kiosk::session
