#include "editor/form/ground.hpp"

#include "editor/parts/look.hpp"

namespace kiosk::editor {

namespace {

constexpr float kInsidePx = 10;

}  // namespace

Ground::Ground(std::uint32_t colour)
    : colour_(colour)
    , list_(ImGui::GetWindowDrawList())
    , right_px_(ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x) {
  layers_.Split(list_, 2);
  layers_.SetCurrentChannel(list_, 1);
  ImGui::BeginGroup();
  ImGui::Dummy(ImVec2(0, 1));
  ImGui::Indent(kInsidePx);
  ImGui::PushItemWidth(-kInsidePx);
}

Ground::~Ground() {
  ImGui::PopItemWidth();
  ImGui::Unindent(kInsidePx);
  ImGui::Dummy(ImVec2(0, 1));
  ImGui::EndGroup();
  layers_.SetCurrentChannel(list_, 0);
  const ImVec2 end(right_px_, ImGui::GetItemRectMax().y);
  list_->AddRectFilled(ImGui::GetItemRectMin(), end, colour_, kRoundingPx);
  if (colour_ == colours::kCard) {
    list_->AddRect(ImGui::GetItemRectMin(), end, colours::kLine, kRoundingPx);
  }
  layers_.Merge(list_);
}

}  // namespace kiosk::editor
