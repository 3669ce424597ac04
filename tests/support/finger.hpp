#pragma once
// A finger on what is laid out, found by its name.

#include <algorithm>
#include <string>
#include <utility>

#include "stage/stage.hpp"
#include "support/catch.hpp"

namespace kiosk::test {

/// Null if nothing of that name is on the glass.
inline const ui::Element* find_element(stage::Stage& stage, const std::string& id) {
  const auto& elements = stage.layout().elements;
  const auto found = std::find_if(
      elements.begin(), elements.end(), [&](const auto& element) { return element.id == id; });
  return found == elements.end() ? nullptr : &*found;
}

/// The middle of it, x and y in pixels.
inline std::pair<float, float> finger_on(stage::Stage& stage, const std::string& id) {
  const auto* element = find_element(stage, id);
  INFO(id);
  REQUIRE(element != nullptr);
  const auto& rect = element->rect;
  return {rect.x_px + rect.width_px / 2, rect.y_px + rect.height_px / 2};
}

inline void tap(stage::Stage& stage, const std::string& id) {
  const auto [x_px, y_px] = finger_on(stage, id);
  stage.touch({ui::TouchPhase::Down, x_px, y_px});
  stage.touch({ui::TouchPhase::Up, x_px, y_px});
}

}  // namespace kiosk::test
