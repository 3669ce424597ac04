#include "editor/preview_copy.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <limits>
#include <memory>
#include <numeric>

#include "editing/findings.hpp"
#include "editor/panes/preview.hpp"
#include "editor/sitter.hpp"

#include "base/clock.hpp"
#include "stage/panels.hpp"
#include "stage/stage.hpp"

namespace kiosk::test {

namespace {

dialogue::Dialogue dialogue_in(const editing::Files& files) {
  return editing::check(files).dialogues.at(0);
}

session::State state_on(const session::Content& content,
                        const std::string& page,
                        const dialogue::Language& language,
                        base::Instant now) {
  auto state = session::fresh_state(content, now);
  state.language = language;
  state.position.page = page;
  state.position.variables = content.dialogue.initial_variables();
  state.screen = page == dialogue::kHelpNowPage ? session::Screen::HelpNow : session::Screen::Page;
  return state;
}

/// Below the bar that stays, what scrolls is cut off.
bool is_in_sight(const ui::Element& element, const ui::Layout& layout) {
  const auto& area = element.anchor == ui::Anchor::Scrolled ? layout.scroll.rect : layout.glass;
  return area.contains(element.rect.x_px + element.rect.width_px / 2,
                       element.rect.y_px + element.rect.height_px / 2);
}

std::optional<PlaceOnGlass> place_in(const ui::Layout& layout, const std::string& words) {
  const auto found = std::ranges::find_if(layout.elements, [&](const ui::Element& element) {
    return ui::can_act(element) && element.words == words && is_in_sight(element, layout);
  });
  if (found == layout.elements.end()) {
    return std::nullopt;
  }
  const auto& rect = found->rect;
  return PlaceOnGlass{(rect.x_px + rect.width_px / 2) / layout.glass.width_px,
                      (rect.y_px + rect.height_px / 2) / layout.glass.height_px};
}

/// The sum over all their values; one of them may be a pixel larger.
std::int64_t difference_of(const platform::Pixels& one, const platform::Pixels& other) {
  constexpr std::size_t kValues = 4;  // of a pixel
  const auto row = [](const platform::Pixels& pixels, int line) {
    const auto width = static_cast<std::size_t>(pixels.size.width);
    return &pixels.rgba.at(static_cast<std::size_t>(line) * width * kValues);
  };
  const auto width = static_cast<std::size_t>(std::min(one.size.width, other.size.width));
  const auto lines = std::min(one.size.height, other.size.height);
  const auto apart = [](int a, int b) { return std::int64_t{std::abs(a - b)}; };
  std::int64_t sum = 0;
  for (int line = 0; line < lines; ++line) {
    const auto* begin = row(one, line);
    sum += std::transform_reduce(
        begin, begin + width * kValues, row(other, line), std::int64_t{0}, std::plus<>(), apart);
  }
  return sum;
}

platform::Pixels picture_of(editor::Preview& preview,
                            const std::string& page,
                            const dialogue::Language& language,
                            int width_px) {
  editor::PreviewSetting setting;
  setting.language = language;
  preview.set(setting);
  preview.open_page(page);
  return *preview.take_picture(width_px);
}

}  // namespace

std::optional<PlaceOnGlass>
place_on_preview(const editing::Files& files, const std::string& page, const std::string& words) {
  const base::ManualClock clock;
  auto content = std::make_shared<session::Content>();
  content->dialogue = dialogue_in(files);
  stage::Stage stage(content, stage::reference_panels().front().glass, sitters_typesetter(), clock);
  for (const auto& language : content->dialogue.languages) {
    stage.show(state_on(*content, page, language, clock.now()));
    if (auto place = place_in(stage.layout(), words)) {
      return place;
    }
  }
  return std::nullopt;
}

std::string language_on_preview(const editing::Files& files,
                                const std::string& page,
                                const platform::Pixels& picture) {
  const base::ManualClock clock;
  const auto dialogue = dialogue_in(files);
  editor::Preview preview(sitters_typesetter(), clock);
  preview.set_content(dialogue, {});
  std::string nearest;
  auto least = std::numeric_limits<std::int64_t>::max();
  for (const auto& language : dialogue.languages) {
    const auto difference =
        difference_of(picture, picture_of(preview, page, language, picture.size.width));
    if (difference < least) {
      least = difference;
      nearest = language;
    }
  }
  return nearest;
}

}  // namespace kiosk::test
