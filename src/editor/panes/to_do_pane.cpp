#include "editor/panes/to_do_pane.hpp"

#include <utility>

#include <imgui.h>

namespace kiosk::editor {

namespace {

std::uint32_t colour_of(ToDoKind kind) {
  switch (kind) {
    case ToDoKind::Error:
    case ToDoKind::NotCounting:
      return colours::kRed;
    case ToDoKind::Warning:
    case ToDoKind::Void:
    case ToDoKind::ReviewDue:
      return colours::kAmber;
    case ToDoKind::ReviewSoon:
    case ToDoKind::NotApproved:
      break;
  }
  return colours::kInk;
}

}  // namespace

void ToDoPane::set_list(std::vector<ToDo> all, seals::ClockState clock) {
  all_ = std::move(all);
  clock_ = clock;
  const auto count = pressing(all_);
  name_ = count == 0 ? "To do" : "To do (" + std::to_string(count) + ")";
}

void ToDoPane::draw(const editing::Outline& outline, Selection& selection) {
  widgets_.named_words("to-do-heading", "To do", Font::Heading);
  if (pressing(all_) == 0) {
    widgets_.named_words("to-do-none", "Nothing is to be mended, and no review is due.");
  }
  if (clock_ == seals::ClockState::Behind) {
    widgets_.named_words("to-do-clock",
                         "The date of this computer is older than the content. Until it is right, "
                         "no review counts as due.",
                         Font::Regular,
                         colours::kRed);
  }
  ImGui::BeginChild("to-do-rows");
  for (std::size_t number = 0; number < all_.size(); ++number) {
    const auto& one = all_[number];
    if (number == 0 || all_[number - 1].kind != one.kind) {
      ImGui::Spacing();
      widgets_.words(heading_of(one.kind), Font::Bold, colour_of(one.kind));
    }
    const auto place = selection_at(one.file, one.pointer, outline);
    const auto name = one.file.empty() ? std::string() : subject_of(place, outline).name;
    const auto words = name.empty() ? one.words : name + " – " + one.words;
    if (widgets_.wrapped_row("to-do:" + std::to_string(number), words, colour_of(one.kind)) &&
        !one.file.empty()) {
      selection = place;
      hide();
    }
  }
  ImGui::EndChild();
}

}  // namespace kiosk::editor
