#pragma once
// What the editor's preview must show, made a second time: where something stands on it, and which
// language a picture of it is in.

#include <optional>
#include <string>

#include "editing/changes/change.hpp"

#include "platform/canvas.hpp"

namespace kiosk::test {

/// As shares of the glass, 0 to 1.
struct PlaceOnGlass {
  float x_share = 0;
  float y_share = 0;
};

/// The middle of what can be touched and has these words, in whichever language; nothing if there
/// is none on the page, or it stands outside of the glass.
[[nodiscard]] std::optional<PlaceOnGlass>
place_on_preview(const editing::Files& files, const std::string& page, const std::string& words);

/// The language whose page looks most like the picture.
[[nodiscard]] std::string language_on_preview(const editing::Files& files,
                                              const std::string& page,
                                              const platform::Pixels& picture);

}  // namespace kiosk::test
