#include "editor/field/text_field.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "editor/field/field_drawing.hpp"
#include "editor/parts/look.hpp"
#include <imgui.h>

#include "base/pointer_or_number.hpp"
#include "text/editing/accents.hpp"

namespace kiosk::editor {

namespace {

constexpr float kPaddingPx = 12;
/// A box grows in the frame after the keys came, and what it stands in knows one frame later.
constexpr int kFramesUntilGrown = 3;

/// The room words have in a field; that of a scroll bar is always kept, or they would be wrapped
/// anew when it comes.
float words_width(const FieldLook& look) {
  return look.width_px - kPaddingPx - std::max(kPaddingPx, ImGui::GetStyle().ScrollbarSize + 2);
}

float field_height(const FieldLook& look, const text::TextBox& box) {
  const float line = box.line_height_px();
  return std::clamp(box.height_px(),
                    static_cast<float>(look.least_lines) * line,
                    static_cast<float>(std::max(look.least_lines, look.most_lines)) * line) +
         2 * kPaddingPx;
}

/// A window of its own has the focus, and scrolls. ImGui's own keys do nothing in it.
enum class Sight { Out, In };

Sight begin_child(const char* id, ImVec2 size) {
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
  ImGui::PushStyleVar(ImGuiStyleVar_ChildRounding, kRoundingPx);
  ImGui::PushStyleColor(ImGuiCol_ChildBg, ground_colour());
  const bool in_sight =
      ImGui::BeginChild(id, size, false, ImGuiWindowFlags_NoNavInputs | ImGuiWindowFlags_NoMove);
  ImGui::PopStyleColor();
  ImGui::PopStyleVar(2);
  return in_sight ? Sight::In : Sight::Out;
}

/// A line is seen as a whole or not at all, wherever the wheel stops.
float scroll_in_lines(float line_px) {
  return std::round(ImGui::GetScrollY() / line_px) * line_px;
}

/// What of an item may be painted, also where its scroll bar stands.
struct Clip {
  ImVec2 from;
  ImVec2 to;
};

Clip clip_of(ImVec2 from, ImVec2 size) {
  const auto* list = ImGui::GetWindowDrawList();
  const auto least = list->GetClipRectMin();
  const auto most = list->GetClipRectMax();
  return {{std::max(from.x, least.x), std::max(from.y, least.y)},
          {std::min(from.x + size.x, most.x), std::min(from.y + size.y, most.y)}};
}

void append(FieldEvents& events, text::Edited edited) {
  if (edited.change) {
    events.changes.push_back(std::move(*edited.change));
  }
  events.left_out += edited.left_out;
}

}  // namespace

/// One frame of the field: what it is asked to show, and where.
struct TextField::Frame {
  const FieldLook& look;
  const std::vector<RemarkedWords>& remarked;
  ImVec2 origin;  ///< of the box on the screen, as it is scrolled
  SeenPart seen;

  [[nodiscard]] text::Point pointer() const {
    const auto at = ImGui::GetMousePos();
    return {at.x - origin.x, at.y - origin.y};
  }
};

std::string words_left_out(std::size_t code_points) {
  return "The text is full: " + std::to_string(code_points) +
         (code_points == 1 ? " character" : " characters") +
         " of what was put in found no room and were left out. A text this long fits on no page: "
         "make several pages of it.";
}

std::string TextField::Clipboard::read() {
  const char* const words = ImGui::GetClipboardText();
  return words == nullptr ? "" : words;
}

void TextField::Clipboard::write(const std::string& words) {
  ImGui::SetClipboardText(words.c_str());
}

TextField::TextField(ui::TextureStore& store,
                     std::shared_ptr<const text::FontSet> fonts,
                     text::Unwanted unwanted)
    : box_(std::move(fonts), clipboard_, std::move(unwanted))
    , words_(store) {
}

TextField::~TextField() = default;

void TextField::apply(const text::Operation& operation, FieldEvents& events) {
  append(events, box_.apply(operation));
  show_caret();
}

void TextField::show_caret() {
  moved_at_s_ = ImGui::GetTime();
  scrolls_to_caret_ = true;
  frames_until_grown_ = kFramesUntilGrown;
}

FieldEvents
TextField::show(const char* id, const FieldLook& look, const std::vector<RemarkedWords>& remarked) {
  FieldEvents events;
  box_.set_look(look.style, words_width(look));
  if (std::exchange(wants_focus_, false)) {
    ImGui::SetNextWindowFocus();
    show_caret();
  }
  const ImVec2 size(look.width_px, field_height(look, box_));
  const auto from = ImGui::GetCursorScreenPos();
  const auto clip = clip_of(from, size);
  const auto sight = begin_child(id, size);
  has_focus_ = ImGui::IsWindowFocused();
  ImGui::InvisibleButton("words",
                         {std::max(1.0F, ImGui::GetContentRegionAvail().x),
                          std::max(size.y, box_.height_px() + 2 * kPaddingPx)});
  const float scroll = scroll_in_lines(box_.line_height_px());
  const float seen_from = scroll - kPaddingPx;
  Frame frame{look,
              remarked,
              {std::round(from.x + kPaddingPx), std::round(from.y + kPaddingPx - scroll)},
              {seen_from, seen_from + size.y}};
  if (sight == Sight::In) {
    take_mouse(frame, events);
  }
  if (has_focus_) {
    take_keys(frame, events);
  }
  if (std::exchange(scrolls_to_caret_, false)) {
    scroll_to_caret(frame);
  }
  if (sight == Sight::In) {
    auto& list = *ImGui::GetWindowDrawList();
    draw(frame);
    list.PushClipRect(clip.from, clip.to);
    draw_edge(list, from, {from.x + size.x, from.y + size.y}, has_focus_ ? Focus::Yes : Focus::No);
    list.PopClipRect();
  }
  ImGui::EndChild();
  if (frames_until_grown_ > 0) {
    --frames_until_grown_;
    const auto caret = box_.caret_rect();
    events.to_show = Span{frame.origin.y + caret.y_px, frame.origin.y + caret.bottom_px()};
  }
  return events;
}

void TextField::take_keys(const Frame& frame, FieldEvents& events) {
  const float page = (frame.seen.bottom_px - frame.seen.top_px) / box_.line_height_px();
  const auto keys = field_keys(std::max(1, static_cast<int>(page) - 1));
  for (const auto& operation : keys.operations) {
    apply(operation, events);
  }
  events.leaving = keys.leaving;
}

void TextField::take_mouse(const Frame& frame, FieldEvents& events) {
  const auto& io = ImGui::GetIO();
  const bool hovered = ImGui::IsItemHovered();
  if (hovered) {
    ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
  }
  const int clicks = hovered ? ImGui::GetMouseClickedCount(ImGuiMouseButton_Left) : 0;
  if (clicks > 0) {
    constexpr std::array kClicks{text::Clicks::One, text::Clicks::Two, text::Clicks::Three};
    const auto count = std::min(static_cast<std::size_t>(clicks), kClicks.size());
    apply(text::Press{frame.pointer(),
                      kClicks[count - 1],
                      io.KeyShift ? text::Selecting::Yes : text::Selecting::No},
          events);
  } else if (ImGui::IsItemActive() && (io.MouseDelta.x != 0 || io.MouseDelta.y != 0)) {
    apply(text::Drag{frame.pointer()}, events);
  }
  if (!hovered || !ImGui::IsMouseClicked(ImGuiMouseButton_Right)) {
    return;
  }
  const auto at = box_.character_at(frame.pointer());
  for (const auto& words : frame.remarked) {
    if (words.remark == Remark::Misspelt && at >= words.range.begin && at < words.range.end) {
      events.asked_about = words.range;
    }
  }
}

void TextField::scroll_to_caret(const Frame& frame) {
  const auto caret = box_.caret_rect();
  if (caret.y_px < frame.seen.top_px + kPaddingPx) {
    ImGui::SetScrollY(std::max(0.0F, caret.y_px));
  } else if (caret.bottom_px() > frame.seen.bottom_px - kPaddingPx) {
    const float height = frame.seen.bottom_px - frame.seen.top_px;
    ImGui::SetScrollY(caret.bottom_px() + 2 * kPaddingPx - height);
  }
}

void TextField::draw(const Frame& frame) {
  auto& list = *ImGui::GetWindowDrawList();
  constexpr float kOverhangPx = 3;  // of letters over their line
  const float top = frame.origin.y + frame.seen.top_px + kPaddingPx - kOverhangPx;
  const float bottom = frame.origin.y + frame.seen.bottom_px - kPaddingPx + kOverhangPx;
  list.PushClipRect({list.GetClipRectMin().x, top}, {list.GetClipRectMax().x, bottom}, true);
  fill(list, frame.origin, box_.selection_rects(), selection_colour());
  const auto texture = words_.show(box_, frame.look.style, words_width(frame.look), frame.seen);
  if (texture != 0) {
    const auto& place = words_.place();
    const ImVec2 corner(frame.origin.x + place.x_px, frame.origin.y + place.y_px);
    list.AddImage(base::name_from<ImTextureID>(texture),
                  corner,
                  {corner.x + place.width_px, corner.y + place.height_px},
                  {0, 0},
                  {1, 1},
                  words_colour());
  }
  for (const auto& words : frame.remarked) {
    const auto rects = box_.underlines(words.range);
    if (words.remark == Remark::Misspelt) {
      draw_waves(list, frame.origin, rects);
    } else {
      draw_lines(list, frame.origin, rects);
    }
  }
  for (const auto& range : box_.missing_glyphs()) {
    draw_frames(list, frame.origin, box_.rects(range));
  }
  const double since_s = ImGui::GetTime() - moved_at_s_;
  const double blink_s = std::chrono::duration<double>(kCaretBlink).count();
  if (has_focus_ && std::fmod(since_s, 2 * blink_s) < blink_s) {
    fill(list, frame.origin, {box_.caret_rect()}, caret_colour());
  }
  list.PopClipRect();
}

FieldEvents TextField::show_accents() {
  FieldEvents events;
  ImGui::PushID(this);
  if (ImGui::SmallButton(accents_open_ ? "á é ñ …  ‹" : "á é ñ …")) {
    accents_open_ = !accents_open_;
    wants_focus_ = true;
  }
  if (accents_open_) {
    const auto letter_case =
        ImGui::GetIO().KeyShift ? text::LetterCase::Capital : text::LetterCase::Small;
    for (const char* const accent : text::accents(letter_case)) {
      ImGui::SameLine();
      const auto width = ImGui::CalcTextSize(accent).x + ImGui::GetStyle().FramePadding.x * 2;
      if (ImGui::GetContentRegionAvail().x < width) {
        ImGui::NewLine();
      }
      if (ImGui::SmallButton(accent)) {
        apply(text::Insert{accent}, events);
        wants_focus_ = true;
      }
    }
  }
  ImGui::PopID();
  return events;
}

FieldEvents TextField::replace(const base::ByteRange& range, const std::string& words) {
  FieldEvents events;
  apply(text::Select{range}, events);
  apply(text::Insert{words}, events);
  return events;
}

void TextField::select(const base::ByteRange& range) {
  FieldEvents events;
  apply(text::Select{range}, events);
}

}  // namespace kiosk::editor
