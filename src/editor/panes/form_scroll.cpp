#include "editor/panes/form_scroll.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <imgui.h>

namespace kiosk::editor {

namespace {

/// How far to scroll on so that all of a span is in sight, with some room around it.
float further_to_show(const Span& span) {
  constexpr float kRoomPx = 30;
  const float top = ImGui::GetWindowPos().y + kRoomPx;
  const float bottom = ImGui::GetWindowPos().y + ImGui::GetWindowHeight() - kRoomPx;
  // Dear ImGui scrolls by whole pixels.
  return span.top_px < top
             ? std::floor(span.top_px - top)
             : std::ceil(std::max(0.0F, std::min(span.bottom_px - bottom, span.top_px - top)));
}

/// What is scrolled to must be there: room below a form that became shorter.
void make_room(float scroll_px) {
  const float padding = ImGui::GetCursorStartPos().y + ImGui::GetScrollY();
  const float end = scroll_px + ImGui::GetWindowHeight() - padding;
  if (const float missing = end - ImGui::GetCursorPosY(); missing > 0) {
    ImGui::Dummy(ImVec2(0, missing));
  }
}

}  // namespace

void FormScroll::draw_gap() {
  gap_top_px_ = ImGui::GetCursorPosY();
  if (gap_px_ > 0) {
    // Its height is all that it takes.
    ImGui::SetCursorPosY(gap_top_px_ + gap_px_);
  }
}

FormScroll::Wanted FormScroll::stand_still(float moved_px) const {
  Wanted wanted{ImGui::GetScrollY() + moved_px, gap_px_};
  if (moved_px > 0) {
    const float taken = std::min(gap_px_, moved_px);
    wanted.gap_px -= taken;
    wanted.scroll_px -= taken;
  } else if (wanted.scroll_px < 0) {
    wanted.gap_px -= wanted.scroll_px;
    wanted.scroll_px = 0;
  }
  return wanted;
}

FormScroll::Wanted FormScroll::without_unseen_gap(Wanted wanted) const {
  if (wanted.scroll_px < gap_top_px_ + wanted.gap_px) {
    return wanted;
  }
  return {wanted.scroll_px - wanted.gap_px, 0};
}

void FormScroll::end(const std::optional<TypedIn>& typed_in, const std::optional<Span>& to_show) {
  const float scroll = ImGui::GetScrollY();
  Wanted wanted{scroll, gap_px_};
  if (std::exchange(is_new_, false)) {
    seen_.reset();
    wanted = {};
  }
  const float y_px = typed_in ? typed_in->top_px - ImGui::GetWindowPos().y + scroll : 0;
  if (typed_in && seen_ && seen_->id == typed_in->id) {
    wanted = stand_still(y_px - seen_->y_px);
  }
  wanted = without_unseen_gap(wanted);
  const auto shown = to_show ? to_show : typed_in ? typed_in->to_show : std::nullopt;
  if (shown) {
    const float moves_px = scroll - wanted.scroll_px + wanted.gap_px - gap_px_;
    const auto& span = *shown;
    wanted.scroll_px += further_to_show({span.top_px + moves_px, span.bottom_px + moves_px});
    wanted.scroll_px = std::max(0.0F, wanted.scroll_px);
  }
  seen_.reset();
  if (typed_in) {
    seen_ = Seen{typed_in->id, y_px + wanted.gap_px - gap_px_};
  }
  make_room(wanted.scroll_px);
  moves_ = wanted.scroll_px != scroll || wanted.gap_px != gap_px_;
  gap_px_ = wanted.gap_px;
  if (wanted.scroll_px != scroll) {
    ImGui::SetScrollY(wanted.scroll_px);
  }
}

}  // namespace kiosk::editor
