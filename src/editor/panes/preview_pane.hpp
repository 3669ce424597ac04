#pragma once
// The right: the page as patients will see it, in every setting, and touched through.

#include <string>

#include "editing/outline.hpp"
#include "editor/panes/preview.hpp"
#include "editor/parts/widgets.hpp"

namespace kiosk::editor {

class PreviewPane {
public:
  /// `window` keeps the picture; all must outlive this.
  PreviewPane(text::Typesetter& typesetter, const base::Clock& clock, platform::Window& window)
      : preview_(typesetter, clock)
      , window_(window) {}
  PreviewPane(const PreviewPane&) = delete;
  PreviewPane& operator=(const PreviewPane&) = delete;
  PreviewPane(PreviewPane&&) = delete;
  PreviewPane& operator=(PreviewPane&&) = delete;
  ~PreviewPane();

  [[nodiscard]] Preview& preview() { return preview_; }

  /// Before the frame: the picture as it is now. True if it is another one.
  bool refresh();

  void draw(Widgets& widgets, const editing::Outline& outline);

private:
  void draw_settings(Widgets& widgets, const editing::Outline& outline);
  void draw_variables(Widgets& widgets, const editing::Outline& outline);
  void take_touches(float x_px, float y_px, float width_px, float height_px);

  Preview preview_;
  platform::Window& window_;
  platform::TextureId picture_ = 0;
  int width_px_ = 0;
};

}  // namespace kiosk::editor
