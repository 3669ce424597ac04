#include "editor/parts/pick_list.hpp"

#include <algorithm>
#include <cctype>

#include "editor/parts/keys.hpp"
#include <imgui.h>
#include <imgui_stdlib.h>

namespace kiosk::editor {

namespace {

/// Its rows have places one frame after they came.
constexpr int kFramesUntilPlaced = 3;

std::string lower(std::string words) {
  std::ranges::transform(words, words.begin(), [](unsigned char letter) {
    return static_cast<char>(std::tolower(letter));
  });
  return words;
}

bool holds(const std::string& words, const std::string& wanted) {
  return lower(words).find(wanted) != std::string::npos;
}

/// The arrows go through the list, not from one thing on the window to the next.
int take_arrow(ImGuiInputTextCallbackData* data) {
  auto& by = *static_cast<std::ptrdiff_t*>(data->UserData);
  by = data->EventKey == ImGuiKey_UpArrow ? -1 : 1;
  return 0;
}

}  // namespace

void PickList::find(const PickListLook& look) {
  const auto wanted = lower(search_);
  found_.clear();
  for (std::size_t i = 0; i < look.entries.size(); ++i) {
    if (holds(look.entries[i].name, wanted) || holds(look.entries[i].id, wanted)) {
      found_.push_back(i);
    }
  }
}

void PickList::open(const PickListLook& look) {
  search_.clear();
  find(look);
  marked_ = look.picked;
  frames_to_scroll_ = kFramesUntilPlaced;
}

void PickList::step(std::ptrdiff_t by) {
  if (found_.empty()) {
    return;
  }
  const auto last = static_cast<std::ptrdiff_t>(found_.size()) - 1;
  const auto from = std::min(static_cast<std::ptrdiff_t>(marked_), last + 1);
  marked_ = static_cast<std::size_t>(std::clamp(from + by, std::ptrdiff_t{0}, last));
  frames_to_scroll_ = 1;
}

void PickList::draw_search(const std::string& id, const PickListLook& look) {
  if (ImGui::IsWindowAppearing()) {
    open(look);
    ImGui::SetKeyboardFocusHere();
  }
  std::ptrdiff_t by = 0;
  const auto search = id + "=search";
  ImGui::SetNextItemWidth(-1);
  if (ImGui::InputTextWithHint(hidden("", search).c_str(),
                               "Type to find …",
                               &search_,
                               ImGuiInputTextFlags_CallbackHistory,
                               take_arrow,
                               &by)) {
    find(look);
    marked_ = 0;
    frames_to_scroll_ = 1;
  }
  widgets_.note(search, Role::Field, search_);
  if (by != 0) {
    step(by);
  }
}

std::optional<std::size_t> PickList::draw_rows(const std::string& id, const PickListLook& look) {
  std::optional<std::size_t> pressed;
  std::string heading;
  for (std::size_t i = 0; i < found_.size(); ++i) {
    const auto& entry = look.entries[found_[i]];
    if (entry.heading != heading) {
      heading = entry.heading;
      widgets_.words(heading, Font::Bold, colours::kTealDeep);
    }
    // Two of them may be called the same.
    ImGui::PushID(static_cast<int>(found_[i]));
    if (widgets_.row(id + "=" + entry.name, entry.name, i == marked_, {}, 0)) {
      pressed = found_[i];
    }
    if (i == marked_ && frames_to_scroll_ > 0) {
      --frames_to_scroll_;
      constexpr float kMiddle = 0.5F;
      ImGui::SetScrollHereY(kMiddle);
    }
    ImGui::PopID();
  }
  return pressed;
}

Picked PickList::draw_open(const std::string& id, const PickListLook& look) {
  constexpr float kHeightPx = 330;
  Picked picked;
  draw_search(id, look);
  ImGui::BeginChild("rows", ImVec2(0, kHeightPx), false, ImGuiWindowFlags_NoNavInputs);
  auto pressed = draw_rows(id, look);
  if (found_.empty()) {
    widgets_.named_words(id + "=none", "There is none called so.");
  }
  ImGui::EndChild();
  if (is_pressed(ImGuiKey_Enter, Repeating::No) && marked_ < found_.size()) {
    pressed = found_[marked_];
  }
  if (!look.new_words.empty()) {
    ImGui::Separator();
    if (widgets_.row(id + "=" + look.new_words, look.new_words, false, {}, 0)) {
      picked.kind = Picked::Kind::New;
    }
  }
  if (pressed && *pressed != look.picked) {
    picked = {Picked::Kind::Entry, *pressed};
  }
  if (pressed || picked.kind == Picked::Kind::New || is_pressed(ImGuiKey_Escape)) {
    ImGui::CloseCurrentPopup();
  }
  return picked;
}

Picked PickList::draw(const std::string& id, const PickListLook& look) {
  const bool is_one = look.picked < look.entries.size();
  const auto now = is_one ? look.entries[look.picked].name : std::string("Choose …");
  if (look.width_px != 0) {
    ImGui::SetNextItemWidth(look.width_px);
  }
  const bool is_open =
      ImGui::BeginCombo(hidden("", id).c_str(), now.c_str(), ImGuiComboFlags_HeightLargest);
  widgets_.note(id, Role::Field, now);
  if (!is_open) {
    return {};
  }
  const auto picked = draw_open(id, look);
  ImGui::EndCombo();
  return picked;
}

}  // namespace kiosk::editor
