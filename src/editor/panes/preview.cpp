#include "editor/panes/preview.hpp"

#include <algorithm>
#include <utility>

#include "dialogue/model/navigation.hpp"
#include "platform/headless_window.hpp"
#include "stage/glass_window.hpp"
#include "text/picture.hpp"

namespace kiosk::editor {

/// Who edits looks away from the preview for long.
constexpr std::chrono::hours kNobodyLeaves{24 * 365};

/// A glass nobody sees, with a visit on it.
struct Preview::Glass {
  Glass(std::size_t number,
        std::shared_ptr<const session::Content> content,
        text::Typesetter& typesetter,
        const base::Clock& clock)
      : panel(number)
      , size(stage::reference_panels().at(number).glass)
      , window(std::move(*platform::HeadlessWindow::create({size.width_px, size.height_px})))
      , textures(*window)
      , painter(textures, typesetter)
      , stage(std::move(content), size, typesetter, clock) {}

  std::size_t panel;
  ui::Glass size;
  std::unique_ptr<platform::HeadlessWindow> window;
  stage::WindowTextures textures;
  ui::Painter painter;
  stage::Stage stage;
};

Preview::Preview(text::Typesetter& typesetter, const base::Clock& clock)
    : typesetter_(typesetter)
    , clock_(clock) {
}

Preview::~Preview() = default;

bool Preview::has_content() const {
  return content_ != nullptr;
}

void Preview::set_content(dialogue::Dialogue dialogue, const dialogue::Site& site) {
  auto content = std::make_shared<session::Content>();
  content->dialogue = std::move(dialogue);
  content->site = site;
  content->site.idle.base = kNobodyLeaves;
  content_ = std::move(content);
  const auto& languages = content_->dialogue.languages;
  if (std::ranges::find(languages, setting_.language) == languages.end()) {
    setting_.language = languages.front();
  }
  if (glass_) {
    glass_->stage.replace_content(content_);
  } else {
    glass_ = std::make_unique<Glass>(setting_.panel, content_, typesetter_, clock_);
  }
  shown_.reset();
}

void Preview::open_page(const dialogue::PageId& page) {
  if (!content_ || content_->dialogue.find_page(page) == nullptr) {
    return;
  }
  auto state = session::fresh_state(*content_, clock_.now());
  state.language = setting_.language;
  state.size = setting_.size;
  state.contrast = setting_.contrast;
  state.position.page = page;
  state.position.variables = content_->dialogue.initial_variables();
  for (const auto& [name, value] : setting_.variables) {
    state.position.variables[name] = value;
  }
  const bool is_help = page == dialogue::kHelpNowPage;
  state.screen = is_help ? session::Screen::HelpNow : session::Screen::Page;
  glass_->stage.show(state);
}

session::PrintStage Preview::printing() const {
  return glass_ ? glass_->stage.state().printing.stage : session::PrintStage::None;
}

dialogue::PageId Preview::page() const {
  if (!glass_) {
    return {};
  }
  const auto& state = glass_->stage.state();
  if (state.screen == session::Screen::HelpNow) {
    return dialogue::kHelpNowPage;
  }
  return state.screen == session::Screen::Page ? state.position.page : dialogue::PageId();
}

void Preview::set(const PreviewSetting& setting) {
  if (setting == setting_ || !content_) {
    return;
  }
  auto state = glass_->stage.state();
  setting_ = setting;
  state.language = setting.language;
  state.size = setting.size;
  state.contrast = setting.contrast;
  for (const auto& [name, value] : setting.variables) {
    state.position.variables[name] = value;
  }
  glass_->stage.show(state);
  shown_.reset();
}

void Preview::touch(ui::TouchPhase phase, float x_share, float y_share) {
  if (glass_) {
    glass_->stage.touch({phase,
                         x_share * static_cast<float>(glass_->size.width_px),
                         y_share * static_cast<float>(glass_->size.height_px)});
    if (glass_->stage.take_printer_task().order) {
      glass_->stage.printer_says(session::PrintStage::Printed);
    }
    setting_.variables = glass_->stage.state().position.variables;
    setting_.language = glass_->stage.state().language;
    setting_.size = glass_->stage.state().size;
    setting_.contrast = glass_->stage.state().contrast;
  }
}

float Preview::height_px(float width_px) const {
  const auto& glass = stage::reference_panels().at(setting_.panel).glass;
  return width_px * static_cast<float>(glass.height_px) / static_cast<float>(glass.width_px);
}

std::optional<platform::Pixels> Preview::take_picture(int width_px) {
  if (!glass_ || width_px < 1) {
    return std::nullopt;
  }
  if (glass_->panel != setting_.panel) {
    // Here and not when it is chosen: that is in a frame of the editor's own window.
    const auto state = glass_->stage.state();
    glass_ = std::make_unique<Glass>(setting_.panel, content_, typesetter_, clock_);
    glass_->stage.show(state);
  }
  auto& stage = glass_->stage;
  stage.tick();
  if (shown_ == stage.changes() && !stage.needs_frame() && shown_width_px_ == width_px) {
    return std::nullopt;
  }
  auto appearance = stage.appearance();
  appearance.opacity = 1;
  stage::paint_frame(*glass_->window, glass_->painter, stage.layout(), appearance);
  stage.frame_shown(appearance);
  shown_ = stage.changes();
  shown_width_px_ = width_px;
  auto pixels = glass_->window->read_pixels();
  const auto height = static_cast<int>(height_px(static_cast<float>(width_px)));
  auto picture = text::scaled(
      {pixels.size.width, pixels.size.height, std::move(pixels.rgba)}, width_px, height);
  return platform::Pixels{{width_px, height}, std::move(picture.pixels)};
}

}  // namespace kiosk::editor
