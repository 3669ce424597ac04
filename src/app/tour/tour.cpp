#include "app/tour/tour.hpp"

#include <algorithm>
#include <future>
#include <iostream>
#include <memory>
#include <utility>

#include "app/command_line/exit_codes.hpp"
#include "app/content/gate.hpp"
#include "app/glass/resources.hpp"
#include "app/tour/tour_book.hpp"
#include "app/tour/tour_screens.hpp"
#include "session/visit/names.hpp"
#include "stage/glass_window.hpp"
#include "stage/panels.hpp"
#include "stage/stage.hpp"
#include "text/picture.hpp"

namespace kiosk::app {

namespace {

constexpr int kMostParts = 12;

bool wanted(const std::vector<std::string>& names, const std::string& name) {
  return names.empty() || std::find(names.begin(), names.end(), name) != names.end();
}

/// One glass of the tour: a window with no screen, its painter, and the pictures taken so far.
class Photographer {
public:
  Photographer(std::filesystem::path folder, text::Typesetter& typesetter)
      : folder_(std::move(folder))
      , typesetter_(typesetter) {}

  base::Outcome open(const stage::ReferencePanel& panel) {
    painter_.reset();
    textures_.reset();
    window_.reset();
    auto window = platform::create_window({platform::Platform::Headless,
                                           platform::Fullscreen::No,
                                           {panel.glass.width_px, panel.glass.height_px},
                                           "tour"});
    if (!window) {
      return window.error();
    }
    window_ = std::move(*window);
    textures_ = std::make_unique<stage::WindowTextures>(*window_);
    painter_ = std::make_unique<ui::Painter>(*textures_, typesetter_);
    return base::Done{};
  }

  /// Takes the picture and, where it scrolls, its further parts.
  void take(stage::Stage& stage, TourPicture picture) {
    const auto stem = picture.file;
    for (picture.part = 1; picture.part <= kMostParts; ++picture.part) {
      picture.file =
          stem + (picture.part > 1 ? "-part" + std::to_string(picture.part) : "") + ".png";
      picture.elements = stage.layout().elements;
      stage::paint_frame(*window_, *painter_, stage.layout(), stage.appearance());
      save(picture.file);
      pictures_.push_back(picture);
      const auto before_px = stage.layout().scroll.offset_px;
      stage.key(ui::FocusKey::ScrollDown);
      if (stage.layout().scroll.offset_px <= before_px) {
        return;
      }
    }
  }

  const std::vector<TourPicture>& pictures() {
    saved_ = saved_ && saving_.valid() ? saving_.get() : saved_;
    return pictures_;
  }
  [[nodiscard]] bool all_saved() const { return saved_; }

private:
  /// Packing a PNG takes longer than drawing: it runs beside the next drawing.
  void save(const std::string& file) {
    auto pixels = window_->read_pixels();
    if (saving_.valid()) {
      saved_ = saving_.get() && saved_;
    }
    text::RgbaImage image{pixels.size.width, pixels.size.height, std::move(pixels.rgba)};
    saving_ = std::async(std::launch::async, [image = std::move(image), path = folder_ / file] {
      return text::write_png(image, path).has_value();
    });
  }

  std::filesystem::path folder_;
  text::Typesetter& typesetter_;
  std::unique_ptr<platform::Window> window_;
  std::unique_ptr<stage::WindowTextures> textures_;
  std::unique_ptr<ui::Painter> painter_;
  std::vector<TourPicture> pictures_;
  std::future<bool> saving_;
  bool saved_ = true;
};

bool wanted(const TourOptions& options, const TourSetting& setting) {
  return wanted(options.languages, setting.language) &&
         wanted(options.sizes, session::name_of(setting.size)) &&
         wanted(options.themes, session::name_of(setting.contrast));
}

void tour_panel(Photographer& photographer,
                const TourOptions& options,
                const stage::ReferencePanel& panel,
                stage::Stage& stage) {
  for (const auto& setting : tour_settings(stage.content())) {
    if (!wanted(options, setting)) {
      continue;
    }
    for (const auto& screen : tour_screens(stage.content(), setting)) {
      if (!wanted(options.pages, screen.name)) {
        continue;
      }
      stage.show(screen.state);
      TourPicture picture;
      picture.page = screen.name;
      picture.language = setting.language;
      picture.size = session::name_of(setting.size);
      picture.theme = session::name_of(setting.contrast);
      picture.panel = panel.name;
      picture.file = screen.name + "_" + picture.language + "_" + picture.size + "_" +
                     picture.theme + "_" + picture.panel;
      photographer.take(stage, picture);
    }
  }
}

int fail(int code, const std::string& why) {
  std::cerr << "baclofen-kiosk: " << why << '\n';
  return code;
}

}  // namespace

int run_tour(const TourOptions& options) {
  const auto content = content_or_tell(options.content);
  if (!content) {
    return kContentHasErrors;
  }
  content->answerer.prepare();
  auto typesetter = create_typesetter();
  if (!typesetter) {
    return fail(kCannotStart, typesetter.error().message());
  }
  std::error_code failure;
  std::filesystem::create_directories(options.out, failure);
  Photographer photographer(options.out, **typesetter);
  const base::ManualClock clock;
  for (const auto& panel : stage::reference_panels()) {
    if (!wanted(options.panels, panel.name)) {
      continue;
    }
    const auto opened = photographer.open(panel);
    if (!opened) {
      return fail(kCannotStart, opened.error().message());
    }
    stage::Stage stage(content, panel.glass, **typesetter, clock);
    tour_panel(photographer, options, panel, stage);
  }
  const auto& pictures = photographer.pictures();
  const bool written = write_tour_json(pictures, options.out / "tour.json").has_value() &&
                       write_contact_sheet(pictures, options.out / "index.html").has_value();
  if (!written || !photographer.all_saved()) {
    return fail(kCannotStart, options.out.string() + ": the pictures could not be written");
  }
  std::cout << pictures.size() << " pictures: " << (options.out / "index.html").string() << '\n';
  return kFine;
}

}  // namespace kiosk::app
