#include "platform/canvas.hpp"

#include <imgui.h>
#include <imgui_internal.h>

namespace kiosk::platform {

namespace {

// ImGui wants a time between frames; nothing of the kiosk's depends on it.
constexpr float kFrameSeconds = 1.0F / 60.0F;

bool is_whole(SizePx size, std::size_t bytes, std::size_t bytes_per_pixel) {
  return size.width > 0 && size.height > 0 &&
         bytes == static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height) *
                      bytes_per_pixel;
}

/// ImGui wants a font, though the kiosk's words are pictures: one letter of its own is enough.
void add_least_font(ImFontAtlas& fonts) {
  static constexpr ImWchar kSpaceOnly[]{' ', ' ', 0};  // NOLINT(*-avoid-c-arrays): ImGui's form
  ImFontConfig config;
  config.GlyphRanges = kSpaceOnly;
  fonts.Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
  fonts.AddFontDefault(&config);
}

}  // namespace

Canvas::Canvas() {
  IMGUI_CHECKVERSION();
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;  // the kiosk writes nothing
  io.LogFilename = nullptr;
  io.DeltaTime = kFrameSeconds;
  add_least_font(*io.Fonts);
}

Canvas::~Canvas() {
  abandon_frame();
  ImGui::DestroyContext();
}

void Canvas::begin_frame(SizePx size) {
  free_released();
  ImGui::GetIO().DisplaySize =
      ImVec2(static_cast<float>(size.width), static_cast<float>(size.height));
  begin_painting(size);
  ImGui::NewFrame();
}

void Canvas::present() {
  ImGui::Render();
  paint(*ImGui::GetDrawData());
}

// A member, although ImGui keeps its state: without a canvas there is nothing to call it on.
// NOLINTNEXTLINE(readability-convert-member-functions-to-static)
void Canvas::abandon_frame() {
  if (!ImGui::GetCurrentContext()->WithinFrameScope) {
    return;
  }
#if IMGUI_VERSION_NUM < 19140  // later versions close what is open in EndFrame
  ImGui::ErrorCheckEndFrameRecover(nullptr);
#endif
  ImGui::EndFrame();
}

TextureId Canvas::upload_alpha(SizePx size, const std::vector<std::uint8_t>& coverage) {
  return is_whole(size, coverage.size(), 1) ? add_alpha(size, coverage) : 0;
}

TextureId Canvas::upload_rgba(const Pixels& pixels) {
  return is_whole(pixels.size, pixels.rgba.size(), 4) ? add_rgba(pixels) : 0;
}

SizePx size_of(const ImDrawData& data) {
  return {static_cast<int>(data.DisplaySize.x), static_cast<int>(data.DisplaySize.y)};
}

}  // namespace kiosk::platform
