#pragma once
// Paints to Dear ImGui's background draw list. Textures are made once for each paragraph and
// picture and kept while they are used.

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "session/visit/state.hpp"
#include "text/typesetter.hpp"
#include "ui/layout/element.hpp"

namespace kiosk::ui {

/// The graphics card as drawing sees it; the window stands behind it.
class TextureStore {
public:
  TextureStore() = default;
  TextureStore(const TextureStore&) = delete;
  TextureStore& operator=(const TextureStore&) = delete;
  TextureStore(TextureStore&&) = delete;
  TextureStore& operator=(TextureStore&&) = delete;
  virtual ~TextureStore() = default;
  /// White with this coverage, one byte a pixel.
  virtual std::uintptr_t
  upload_alpha(int width_px, int height_px, const std::vector<std::uint8_t>& coverage) = 0;
  virtual std::uintptr_t
  upload_rgba(int width_px, int height_px, const std::vector<std::uint8_t>& rgba) = 0;
  virtual void release(std::uintptr_t texture) = 0;
};

/// How the layout is shown this frame.
struct Appearance {
  session::Contrast contrast = session::Contrast::Normal;
  std::string pressed;  ///< element id drawn as pressed
  std::string focused;  ///< element id with the focus ring
  float opacity = 1;    ///< of everything but the ground; for the fade between screens
};

enum class Prepared {
  One,       ///< one texture was made
  AllThere,  ///< none is missing
  NoRoom     ///< as many are held as may be
};

class Painter {
public:
  Painter(TextureStore& store, text::Typesetter& typesetter);
  Painter(const Painter&) = delete;
  Painter& operator=(const Painter&) = delete;
  Painter(Painter&&) = delete;
  Painter& operator=(Painter&&) = delete;
  ~Painter();

  /// Between ImGui::NewFrame and ImGui::Render.
  void draw(const Layout& layout, const Appearance& appearance);

  /// Makes one texture that `layout` will need and that is not there yet: a page that is prepared
  /// while nobody touches the glass is there at once when it is wanted.
  Prepared prepare(const Layout& layout, session::Contrast contrast);

  /// Number of textures held, for the memory test; bounded by bytes.
  [[nodiscard]] std::size_t texture_count() const;

private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace kiosk::ui
