#include "editor/parts/widgets.hpp"

#include <algorithm>
#include <array>

#include "editor/parts/keys.hpp"
#include <imgui.h>
#include <imgui_stdlib.h>

namespace kiosk::editor {

namespace {

struct ButtonColours {
  std::uint32_t ground;
  std::uint32_t hovered;
  std::uint32_t words;
};

ButtonColours colours_of(Weight weight) {
  switch (weight) {
    case Weight::Main:
      return {colours::kTeal, colours::kTealDeep, colours::kCard};
    case Weight::Danger:
      return {colours::kCard, colours::kRedTint, colours::kRed};
    case Weight::Quiet:
      return {0, colours::kTealTint, colours::kTealDeep};
    case Weight::Usual:
      break;
  }
  return {colours::kCard, colours::kTealTint, colours::kInk};
}

constexpr int kButtonColours = 4;

void push_button_colours(Weight weight) {
  const auto colours = colours_of(weight);
  ImGui::PushStyleColor(ImGuiCol_Button, colours.ground);
  ImGui::PushStyleColor(ImGuiCol_ButtonHovered, colours.hovered);
  ImGui::PushStyleColor(ImGuiCol_Text, colours.words);
  ImGui::PushStyleColor(ImGuiCol_Border, weight == Weight::Quiet ? 0 : colours::kLine);
}

/// 0: up to the right end of what the widget stands in.
void set_width(float width_px) {
  if (width_px != 0) {
    ImGui::SetNextItemWidth(width_px);
  }
}

}  // namespace

std::string hidden(const std::string& words, const std::string& id) {
  return words + "###" + id;
}

bool Widgets::button(const std::string& id,
                     const std::string& words,
                     Weight weight,
                     float width_px) {
  push_button_colours(weight);
  const bool pressed = ImGui::Button(hidden(words, id).c_str(), ImVec2(width_px, 0));
  ImGui::PopStyleColor(kButtonColours);
  note(id, Role::Button, words);
  return pressed;
}

void Widgets::dead_button(const std::string& id, const std::string& words, const std::string& why) {
  ImGui::BeginDisabled();
  ImGui::Button(hidden(words, id).c_str());
  ImGui::EndDisabled();
  if (ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenDisabled) && pointer_rests()) {
    show_tip(why);
  }
  note(id, Role::Words, words + " (" + why + ")");
}

bool Widgets::row(const std::string& id,
                  const std::string& words,
                  bool is_chosen,
                  const std::string& mark,
                  std::uint32_t mark_colour) {
  if (is_chosen) {
    push_font(Font::Bold);
  }
  const bool pressed = ImGui::Selectable(hidden(words, id).c_str(),
                                         is_chosen,
                                         ImGuiSelectableFlags_AllowItemOverlap,
                                         ImVec2(0, ImGui::GetTextLineHeight() + 6));
  if (is_chosen) {
    pop_font();
  }
  note(id, Role::Row, mark.empty() ? words : words + " | " + mark);
  if (!mark.empty()) {
    const auto end = ImGui::GetItemRectMax();
    const auto width = ImGui::CalcTextSize(mark.c_str()).x;
    const ImVec2 place(end.x - width - 6, ImGui::GetItemRectMin().y + 2);
    ImGui::GetWindowDrawList()->AddText(place, mark_colour, mark.c_str());
  }
  return pressed;
}

bool Widgets::wrapped_row(const std::string& id, const std::string& words, std::uint32_t colour) {
  const auto width = ImGui::GetContentRegionAvail().x;
  const auto size = ImGui::CalcTextSize(words.c_str(), nullptr, false, width);
  const auto place = ImGui::GetCursorScreenPos();
  const bool pressed = ImGui::Selectable(hidden("", id).c_str(), false, 0, ImVec2(width, size.y));
  note(id, Role::Button, words);
  ImGui::GetWindowDrawList()->AddText(
      ImGui::GetFont(), ImGui::GetFontSize(), place, colour, words.c_str(), nullptr, width);
  return pressed;
}

bool Widgets::line(const std::string& id,
                   const std::string& hint,
                   std::string& words,
                   float width_px) {
  set_width(width_px);
  const bool changed = ImGui::InputTextWithHint(hidden("", id).c_str(), hint.c_str(), &words);
  note_keys(id);
  note(id, Role::Field, words);
  return changed;
}

bool Widgets::pick(const std::string& id,
                   const std::vector<std::string>& options,
                   std::size_t& picked,
                   float width_px) {
  const std::string now = picked < options.size() ? options[picked] : "Choose …";
  bool changed = false;
  set_width(width_px);
  const bool is_open = ImGui::BeginCombo(hidden("", id).c_str(), now.c_str(), 0);
  note(id, Role::Field, now);
  if (!is_open) {
    return false;
  }
  for (std::size_t i = 0; i < options.size(); ++i) {
    // Two of them may be called the same.
    ImGui::PushID(static_cast<int>(i));
    if (row(id + "=" + options[i], options[i], i == picked, {}, 0)) {
      changed = i != picked;
      picked = i;
    }
    ImGui::PopID();
  }
  ImGui::EndCombo();
  return changed;
}

bool Widgets::tick(const std::string& id, const std::string& words, bool& is_on) {
  const bool changed = ImGui::Checkbox(hidden(words, id).c_str(), &is_on);
  note(id, Role::Field, words + (is_on ? ": yes" : ": no"));
  return changed;
}

bool Widgets::number(const std::string& id, double& value) {
  constexpr float kWidthPx = 150;
  ImGui::SetNextItemWidth(kWidthPx);
  const bool changed = ImGui::InputDouble(hidden("", id).c_str(), &value, 1, 10, "%.6g");
  note_keys(id);
  note(id, Role::Field, std::to_string(value));
  return changed;
}

void Widgets::words(const std::string& words, Font font, std::uint32_t colour) {
  named_words({}, words, font, colour);
}

void Widgets::named_words(const std::string& id,
                          const std::string& words,
                          Font font,
                          std::uint32_t colour) {
  push_font(font);
  // What stands in a row with buttons stands on their line.
  ImGui::AlignTextToFramePadding();
  ImGui::PushStyleColor(ImGuiCol_Text, colour);
  ImGui::PushTextWrapPos(0);
  ImGui::TextUnformatted(words.data(), words.data() + words.size());
  ImGui::PopTextWrapPos();
  ImGui::PopStyleColor();
  pop_font();
  note(id, Role::Words, words);
}

void Widgets::note(const std::string& id, Role role, const std::string& words) {
  const auto from = ImGui::GetItemRectMin();
  const auto to = ImGui::GetItemRectMax();
  elements_.add(
      {id, role, words, {from.x, from.y, to.x - from.x, to.y - from.y}, ImGui::IsItemVisible()});
}

void Widgets::note_keys(const std::string& id) {
  if (ImGui::IsItemActive()) {
    note_typed_in({id, ImGui::GetItemRectMin().y, {}});
  }
}

void Widgets::begin_frame() {
  const auto& io = ImGui::GetIO();
  if (io.MouseDelta.x != 0 || io.MouseDelta.y != 0 || io.MouseWheel != 0 ||
      ImGui::IsAnyMouseDown()) {
    rests_since_s_ = ImGui::GetTime();
    types_ = false;
  }
  constexpr std::array kKeys{ImGuiKey_Backspace,
                             ImGuiKey_Delete,
                             ImGuiKey_Enter,
                             ImGuiKey_Tab,
                             ImGuiKey_LeftArrow,
                             ImGuiKey_RightArrow,
                             ImGuiKey_UpArrow,
                             ImGuiKey_DownArrow};
  const bool has_key =
      std::ranges::any_of(kKeys, [](ImGuiKey key) { return is_pressed(key, Repeating::No); });
  types_ = types_ || has_key || !io.InputQueueCharacters.empty();
}

bool Widgets::pointer_rests() const {
  constexpr double kMomentS = 0.6;
  return !types_ && ImGui::GetTime() - rests_since_s_ > kMomentS;
}

void Widgets::tip(const std::string& words) {
  if (!words.empty() && ImGui::IsItemHovered() && pointer_rests()) {
    show_tip(words);
  }
}

void Widgets::show_tip(const std::string& words) {
  constexpr float kWidestPx = 420;
  constexpr float kGapPx = 5;
  const auto& style = ImGui::GetStyle();
  const auto size = ImGui::CalcTextSize(words.c_str(), nullptr, false, kWidestPx);
  const float width = size.x + 2 * style.WindowPadding.x;
  const float height = size.y + 2 * style.WindowPadding.y + kGapPx;
  const auto from = ImGui::GetItemRectMin();
  const float x_px = std::max(0.0F, std::min(from.x, ImGui::GetIO().DisplaySize.x - width));
  const bool has_room_above = from.y > height;
  ImGui::SetNextWindowPos(
      {x_px, has_room_above ? from.y - height : ImGui::GetItemRectMax().y + kGapPx});
  ImGui::BeginTooltip();
  ImGui::PushTextWrapPos(style.WindowPadding.x + kWidestPx);
  ImGui::TextUnformatted(words.c_str());
  ImGui::PopTextWrapPos();
  note("tip", Role::Words, words);
  ImGui::EndTooltip();
}

}  // namespace kiosk::editor
