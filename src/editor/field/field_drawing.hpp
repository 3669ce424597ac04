#pragma once
// What is drawn in a text field beside its words.

#include <vector>

#include <imgui.h>

#include "text/editing/geometry.hpp"

namespace kiosk::editor {

[[nodiscard]] ImU32 ground_colour();
[[nodiscard]] ImU32 selection_colour();
[[nodiscard]] ImU32 words_colour();
[[nodiscard]] ImU32 caret_colour();

/// `rects` lie in a box whose top left corner is at `origin`.
void fill(ImDrawList& list, ImVec2 origin, const std::vector<text::Rect>& rects, ImU32 colour);

/// For a misspelt word: a red wave.
void draw_waves(ImDrawList& list, ImVec2 origin, const std::vector<text::Rect>& rects);

/// For a sentence that is hard to read: an amber line.
void draw_lines(ImDrawList& list, ImVec2 origin, const std::vector<text::Rect>& rects);

/// For a character that no font has: a red frame.
void draw_frames(ImDrawList& list, ImVec2 origin, const std::vector<text::Rect>& rects);

enum class Focus { No, Yes };

/// The edge of the field.
void draw_edge(ImDrawList& list, ImVec2 from, ImVec2 to, Focus focus);

}  // namespace kiosk::editor
