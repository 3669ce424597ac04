#pragma once
// The page that is edited, as patients will see it: drawn by the kiosk's own code, and touched
// through.

#include <memory>
#include <optional>
#include <string>

#include "base/clock.hpp"
#include "dialogue/model/model.hpp"
#include "platform/window.hpp"
#include "session/session.hpp"
#include "stage/panels.hpp"
#include "stage/stage.hpp"
#include "text/typesetter.hpp"

namespace kiosk::editor {

struct PreviewSetting {
  dialogue::Language language;
  session::TextSize size = session::TextSize::A;
  session::Contrast contrast = session::Contrast::Normal;
  std::size_t panel = 0;  ///< of stage::reference_panels()
  dialogue::Variables variables;
  bool operator==(const PreviewSetting&) const = default;
};

class Preview {
public:
  /// Both must outlive this.
  Preview(text::Typesetter& typesetter, const base::Clock& clock);
  Preview(const Preview&) = delete;
  Preview& operator=(const Preview&) = delete;
  Preview(Preview&&) = delete;
  Preview& operator=(Preview&&) = delete;
  ~Preview();

  /// What is shown from now on; the visit keeps its place if it can.
  void set_content(dialogue::Dialogue dialogue, const dialogue::Site& site);
  [[nodiscard]] bool has_content() const;

  /// Nothing while there is no content.
  void open_page(const dialogue::PageId& page);
  /// The page on the glass; "" on a screen that is none.
  [[nodiscard]] dialogue::PageId page() const;

  /// What is said of the leaflet.
  [[nodiscard]] session::PrintStage printing() const;

  [[nodiscard]] const PreviewSetting& setting() const { return setting_; }
  void set(const PreviewSetting& setting);

  /// At a share of the glass, 0 to 1. No paper comes of "Print this": it says at once that it did.
  void touch(ui::TouchPhase phase, float x_share, float y_share);

  /// The height for this width.
  [[nodiscard]] float height_px(float width_px) const;

  /// A picture of this width in pixels, if it is another than at the last call. Draws a frame of
  /// its own: not to be called in one of another window.
  [[nodiscard]] std::optional<platform::Pixels> take_picture(int width_px);

private:
  struct Glass;

  text::Typesetter& typesetter_;
  const base::Clock& clock_;
  PreviewSetting setting_;
  std::shared_ptr<const session::Content> content_;
  std::unique_ptr<Glass> glass_;
  std::optional<std::uint64_t> shown_;  ///< the stage's changes that the last picture has
  int shown_width_px_ = 0;
};

}  // namespace kiosk::editor
