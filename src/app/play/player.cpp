#include "app/play/player.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "session/visit/names.hpp"
#include "stage/panels.hpp"
#include "stage/stage.hpp"

namespace kiosk::app {

namespace {

using namespace std::chrono_literals;

constexpr int kMostScrolls = 40;

std::string known_panels() {
  std::string names;
  for (const auto& name : stage::panel_names()) {
    names += (names.empty() ? "" : ", ") + name;
  }
  return names;
}

class Player {
public:
  Player(std::shared_ptr<const session::Content> content,
         const ui::Glass& glass,
         text::Typesetter& typesetter)
      : stage_(std::move(content), glass, typesetter, clock_) {}

  std::optional<std::string> play(const TranscriptLine& line) {
    switch (line.verb) {
      case Verb::Tap:
        return tap(line.words);
      case Verb::Sees:
        return sees(line.words) ? std::nullopt
                                : differs("\"" + line.words + "\" is not on the glass");
      case Verb::Not:
        return sees(line.words) ? differs("\"" + line.words + "\" is on the glass") : std::nullopt;
      case Verb::Page:
        return place() == line.words ? std::nullopt
                                     : differs("the visit stands on \"" + place() + "\"");
      case Verb::Asks:
        return asks(line.words);
      case Verb::Types:
        return types(line.words);
      case Verb::Wait:
        return wait(line.words);
      case Verb::Glass:
        break;
    }
    return "glass: stands before everything else";
  }

private:
  [[nodiscard]] std::string place() const {
    const auto& state = stage_.state();
    return state.screen == session::Screen::Page ? state.position.page
                                                 : session::name_of(state.screen);
  }

  bool sees(const std::string& words) {
    const auto& elements = stage_.layout().elements;
    return std::any_of(elements.begin(), elements.end(), [&](const auto& element) {
      return element.words.find(words) != std::string::npos;
    });
  }

  std::optional<std::string> differs(const std::string& what) {
    std::string list;
    for (const auto& element : stage_.layout().elements) {
      list += "\n    " + std::string(ui::can_act(element) ? "touch: " : "       ") + element.words;
    }
    return what + "; on the glass:" + list;
  }

  const ui::Element* find(const std::string& words) {
    const auto& elements = stage_.layout().elements;
    const auto found = std::find_if(elements.begin(), elements.end(), [&](const auto& element) {
      return ui::can_act(element) && (element.words == words || element.id == words);
    });
    return found == elements.end() ? nullptr : &*found;
  }

  /// Where a finger can reach the element now, or which way to scroll.
  static int scroll_needed(const ui::Element& element, const ui::ScrollArea& area) {
    const float middle_px = element.rect.y_px + element.rect.height_px / 2;
    if (element.anchor == ui::Anchor::Fixed) {
      return 0;
    }
    return middle_px >= area.rect.bottom_px() ? 1 : middle_px < area.rect.y_px ? -1 : 0;
  }

  void press(const ui::Rect& rect) {
    const float x_px = rect.x_px + rect.width_px / 2;
    const float y_px = rect.y_px + rect.height_px / 2;
    // A person takes longer than the double-touch filter between two touches.
    clock_.advance(1s);
    stage_.touch({ui::TouchPhase::Down, x_px, y_px});
    clock_.advance(80ms);
    stage_.touch({ui::TouchPhase::Up, x_px, y_px});
    clock_.advance(300ms);
    stage_.tick();
  }

  std::optional<std::string> tap(const std::string& words) {
    for (int scrolls = 0; scrolls <= kMostScrolls; ++scrolls) {
      const auto* element = find(words);
      if (!element) {
        return differs("there is nothing to touch with the words \"" + words + "\"");
      }
      const int direction = scroll_needed(*element, stage_.layout().scroll);
      if (direction == 0) {
        press(element->rect);
        return std::nullopt;
      }
      const auto* more = find(direction > 0 ? "more-down" : "more-up");
      if (!more) {
        return differs("\"" + words + "\" is out of reach");
      }
      press(more->rect);
    }
    return differs("\"" + words + "\" is out of reach");
  }

  /// With the keys of the glass. Stops where the words typed so far opened help.
  std::optional<std::string> types(const std::string& words) {
    for (const auto& character : base::printable_characters(words)) {
      if (stage_.state().screen == session::Screen::HelpNow) {
        return std::nullopt;
      }
      // The keys have small letters only; so has what people type there.
      const std::string key =
          character == " " ? "key-space" : "key-" + base::lower_ascii(character);
      if (!find(key)) {
        if (auto fault = tap("key-layer")) {
          return fault;
        }
      }
      if (auto fault = tap(key)) {
        return fault;
      }
    }
    return std::nullopt;
  }

  std::optional<std::string> asks(const std::string& words) {
    auto fault = types(words);
    const bool helped = stage_.state().screen == session::Screen::HelpNow;
    return fault || helped ? fault : tap("key-ask");
  }

  std::optional<std::string> wait(const std::string& words) {
    try {
      const std::chrono::milliseconds total = std::chrono::seconds(std::stol(words));
      // The way the loop would: from one deadline to the next.
      const auto end = clock_.now() + total;
      while (clock_.now() < end) {
        const auto deadline = stage_.next_deadline().value_or(end);
        clock_.advance(std::clamp(deadline - clock_.now(), 1ms, end - clock_.now()));
        stage_.tick();
      }
      return std::nullopt;
    } catch (const std::exception&) {
      return "wait: expects seconds, like \"90 s\"";
    }
  }

  base::ManualClock clock_;
  stage::Stage stage_;
};

}  // namespace

std::optional<std::string> play_transcript(const std::vector<TranscriptLine>& lines,
                                           std::shared_ptr<const session::Content> content,
                                           text::Typesetter& typesetter) {
  auto glass = stage::reference_panels().front().glass;
  auto line = lines.begin();
  if (line != lines.end() && line->verb == Verb::Glass) {
    const auto panel = std::find_if(stage::reference_panels().begin(),
                                    stage::reference_panels().end(),
                                    [&](const auto& each) { return each.name == line->words; });
    if (panel == stage::reference_panels().end()) {
      return "line " + std::to_string(line->number) + ": glass: knows " + known_panels();
    }
    glass = panel->glass;
    ++line;
  }
  Player player(std::move(content), glass, typesetter);
  for (; line != lines.end(); ++line) {
    if (const auto fault = player.play(*line)) {
      return "line " + std::to_string(line->number) + ": " + *fault;
    }
  }
  return std::nullopt;
}

}  // namespace kiosk::app
