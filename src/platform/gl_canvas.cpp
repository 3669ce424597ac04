#include "platform/gl_canvas.hpp"

#include <array>
#include <utility>

#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include "platform/gl.hpp"
#include "platform/render_target.hpp"

namespace kiosk::platform {
namespace {

/// The texture in use gives white, with its one byte as coverage.
void sample_as_white() {
  constexpr std::array<GLint, 4> kWhite{GL_ONE, GL_ONE, GL_ONE, GL_RED};
  glTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_RGBA, kWhite.data());
}

/// OpenGL 3.3, and older with ARB_texture_swizzle: words then take a byte a pixel instead of four.
bool can_sample_as_white() {
  std::uint32_t texture = 0;
  glGenTextures(1, &texture);
  glBindTexture(GL_TEXTURE_2D, texture);
  glGetError();  // what came before is not ours
  sample_as_white();
  const bool can = glGetError() == GL_NO_ERROR;
  glDeleteTextures(1, &texture);
  return can;
}

void paint_framebuffer(ImDrawData& data) {
  const auto size = size_of(data);
  glViewport(0, 0, size.width, size.height);
  glDisable(GL_SCISSOR_TEST);
  glClearColor(0, 0, 0, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(&data);
}

}  // namespace

GlCanvas::GlCanvas(std::unique_ptr<GlScreen> screen, const Letters& letters)
    : Canvas(letters)
    , screen_(std::move(screen)) {
  ImGui_ImplOpenGL3_Init(nullptr);
  has_swizzle_ = can_sample_as_white();
}

GlCanvas::~GlCanvas() {
  abandon_frame();
  GlCanvas::free_released();
  for (const std::uint32_t texture : textures_) {
    glDeleteTextures(1, &texture);
  }
  ImGui_ImplOpenGL3_Shutdown();
}

void GlCanvas::begin_painting(SizePx size) {
  screen_->begin(size);
  ImGui_ImplOpenGL3_NewFrame();
}

void GlCanvas::paint(ImDrawData& data) {
  paint_framebuffer(data);
  screen_->show();
}

Pixels GlCanvas::read_pixels() {
  make_current();
  ImDrawData* const data = ImGui::GetDrawData();
  if (data == nullptr) {
    return {};
  }
  const RenderTarget target(size_of(*data));
  target.bind();
  paint_framebuffer(*data);
  return target.read();
}

TextureId GlCanvas::add_alpha(SizePx size, const std::vector<std::uint8_t>& coverage) {
  if (has_swizzle_) {
    return upload(size, GL_R8, GL_RED, coverage.data());
  }
  Pixels pixels{size, std::vector<std::uint8_t>(coverage.size() * 4U, 255)};
  for (std::size_t i = 0; i < coverage.size(); ++i) {
    pixels.rgba[4U * i + 3U] = coverage[i];
  }
  return add_rgba(pixels);
}

TextureId GlCanvas::add_rgba(const Pixels& pixels) {
  return upload(pixels.size, GL_RGBA8, GL_RGBA, pixels.rgba.data());
}

TextureId GlCanvas::upload(SizePx size,
                           std::int32_t stored_as,
                           std::uint32_t given_as,
                           const std::uint8_t* bytes) {
  std::uint32_t texture = 0;
  glGenTextures(1, &texture);
  glBindTexture(GL_TEXTURE_2D, texture);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
  glTexImage2D(
      GL_TEXTURE_2D, 0, stored_as, size.width, size.height, 0, given_as, GL_UNSIGNED_BYTE, bytes);
  if (stored_as == GL_R8) {
    sample_as_white();
  }
  textures_.insert(texture);
  return texture;
}

void GlCanvas::release(TextureId texture) {
  const auto name = static_cast<std::uint32_t>(texture);
  if (textures_.erase(name) > 0) {
    released_.push_back(name);
  }
}

void GlCanvas::free_released() {
  glDeleteTextures(static_cast<GLsizei>(released_.size()), released_.data());
  released_.clear();
}

}  // namespace kiosk::platform
