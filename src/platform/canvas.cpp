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

void add_font(ImFontAtlas& fonts, const std::filesystem::path& file, float size_px) {
  static constexpr ImWchar kSigns[]{// NOLINT(*-avoid-c-arrays): ImGui's form
                                    0x20,
                                    0x17f,
                                    0x2010,
                                    0x2027,
                                    0x2190,
                                    0x2193,
                                    0x2264,
                                    0x2265,
                                    0x25b2,
                                    0x25bc,
                                    0};
  fonts.AddFontFromFileTTF(file.c_str(), size_px, nullptr, kSigns);
}

void add_letters(ImFontAtlas& fonts, const Letters& letters) {
  if (letters.regular.empty()) {
    add_least_font(fonts);
    return;
  }
  fonts.Flags |= ImFontAtlasFlags_NoMouseCursors;
  add_font(fonts, letters.regular, letters.size_px);
  add_font(fonts, letters.bold, letters.size_px);
  add_font(fonts, letters.bold, letters.heading_px);
}

}  // namespace

Canvas::Canvas(const Letters& letters)
    : context_(ImGui::CreateContext()) {
  IMGUI_CHECKVERSION();
  make_current();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;  // the kiosk writes nothing
  io.LogFilename = nullptr;
  io.DeltaTime = kFrameSeconds;
  add_letters(*io.Fonts, letters);
}

Canvas::~Canvas() {
  abandon_frame();
  ImGui::DestroyContext(context_);
}

void Canvas::make_current() {
  ImGui::SetCurrentContext(context_);
}

void Canvas::begin_frame(SizePx size) {
  make_current();
  free_released();
  ImGui::GetIO().DisplaySize =
      ImVec2(static_cast<float>(size.width), static_cast<float>(size.height));
  begin_painting(size);
  ImGui::NewFrame();
}

void Canvas::present() {
  make_current();
  ImGui::Render();
  paint(*ImGui::GetDrawData());
}

void Canvas::abandon_frame() {
  make_current();
  if (!context_->WithinFrameScope) {
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
