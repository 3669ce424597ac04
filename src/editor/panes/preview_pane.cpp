#include "editor/panes/preview_pane.hpp"

#include <algorithm>
#include <array>

#include "editor/form/form.hpp"
#include "editor/parts/spoken.hpp"
#include <imgui.h>

#include "base/pointer_or_number.hpp"
#include "session/visit/names.hpp"

namespace kiosk::editor {

PreviewPane::~PreviewPane() {
  window_.release(picture_);
}

bool PreviewPane::refresh() {
  auto pixels = preview_.take_picture(width_px_);
  if (!pixels) {
    return false;
  }
  window_.release(picture_);
  picture_ = window_.upload_rgba(*pixels);
  return true;
}

void PreviewPane::draw_settings(Widgets& widgets, const editing::Outline& outline) {
  auto setting = preview_.setting();
  for (const auto& language : outline.languages) {
    const auto weight = language == setting.language ? Weight::Main : Weight::Usual;
    if (widgets.button("preview-language:" + language, language_name(language), weight)) {
      setting.language = language;
    }
    ImGui::SameLine();
  }
  for (const auto size : session::kTextSizes) {
    const auto* const name = session::name_of(size);
    const auto weight = size == setting.size ? Weight::Main : Weight::Usual;
    if (size != session::kTextSizes.front()) {
      ImGui::SameLine();
    }
    if (widgets.button(std::string("preview-size:") + name, name, weight)) {
      setting.size = size;
    }
  }
  bool is_high = setting.contrast == session::Contrast::High;
  if (widgets.tick("preview-contrast", "High contrast", is_high)) {
    setting.contrast = is_high ? session::Contrast::High : session::Contrast::Normal;
  }
  ImGui::SameLine();
  widgets.pick("preview-panel", stage::panel_names(), setting.panel);
  preview_.set(setting);
}

void PreviewPane::draw_variables(Widgets& widgets, const editing::Outline& outline) {
  auto setting = preview_.setting();
  for (const auto& [name, values] : outline.variables) {
    const auto known = setting.variables.find(name);
    const auto now = known == setting.variables.end() ? values.front() : known->second;
    auto picked =
        static_cast<std::size_t>(std::distance(values.begin(), std::ranges::find(values, now)));
    widgets.words(
        "For a visitor who said, of “" + spoken(name) + "”:", Font::Regular, colours::kInkSoft);
    if (widgets.pick("preview-variable:" + name, values, picked)) {
      setting.variables[name] = values[picked];
    }
  }
  preview_.set(setting);
}

void PreviewPane::take_touches(float x_px, float y_px, float width_px, float height_px) {
  const auto mouse = ImGui::GetIO().MousePos;
  const auto x_share = (mouse.x - x_px) / width_px;
  const auto y_share = (mouse.y - y_px) / height_px;
  if (ImGui::IsItemActivated()) {
    preview_.touch(ui::TouchPhase::Down, x_share, y_share);
  } else if (ImGui::IsItemActive()) {
    preview_.touch(ui::TouchPhase::Move, x_share, y_share);
  } else if (ImGui::IsItemDeactivated()) {
    preview_.touch(ui::TouchPhase::Up, x_share, y_share);
  }
}

void PreviewPane::draw(Widgets& widgets, const editing::Outline& outline) {
  widgets.words("Preview", Font::Heading);
  if (!preview_.has_content()) {
    widgets.words("There is nothing to show until what is red is mended.");
    return;
  }
  draw_settings(widgets, outline);
  constexpr float kMostHeightShare = 0.62F;
  auto width = ImGui::GetContentRegionAvail().x;
  const auto most_height = ImGui::GetIO().DisplaySize.y * kMostHeightShare;
  width = std::min(width, width * most_height / preview_.height_px(width));
  width_px_ = static_cast<int>(width);
  const auto height = preview_.height_px(width);
  const auto place = ImGui::GetCursorScreenPos();
  ImGui::InvisibleButton("###preview", ImVec2(width, height));
  widgets.note("preview", Role::Field, preview_.page());
  take_touches(place.x, place.y, width, height);
  if (picture_ != 0) {
    ImGui::GetWindowDrawList()->AddImage(
        base::name_from<ImTextureID>(picture_), place, ImVec2(place.x + width, place.y + height));
  }
  draw_variables(widgets, outline);
}

}  // namespace kiosk::editor
