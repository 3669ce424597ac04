#pragma once
// How far one touch of More or Up moves the page.

#include "ui/layout/element.hpp"

namespace kiosk::ui {

enum class ScrollDirection { Down, Up };

/// How far the content can be moved at all.
float farthest_scroll_px(const ScrollArea& scroll);

/// `by_px`, as far as the content goes.
float within_content_px(const ScrollArea& scroll, float by_px);

/// Most of what is seen, but never past what the fold cut: an element that fits into the scroll
/// area stands whole in one of the positions that More, or Up, stops at. Negative is up.
float scroll_step_px(const Layout& layout, ScrollDirection direction);

}  // namespace kiosk::ui
