#include "editor/sitter.hpp"

#include <stdexcept>
#include <utility>

#include "editor/parts/look.hpp"

#include "base/text_file.hpp"
#include "support/catch.hpp"
#include "text/typesetter.hpp"

namespace kiosk::test {

namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

constexpr base::Day kToday(std::chrono::year(2026) / std::chrono::November / 29d);
const fs::path kFonts = fs::path(KIOSK_BINARY_DIR) / "fonts";

text::Typesetter& typesetter() {
  static const auto made = text::Typesetter::create(kFonts);
  REQUIRE(made);
  return **made;
}

}  // namespace

Sitter::Sitter(platform::SizePx size, editor::Publish publish, editor::Releases releases)
    : folder_(scratch_.path() / "dialogues")
    , publish_(std::move(publish))
    , releases_(std::move(releases)) {
  fs::create_directories(folder_);
  fs::copy(fs::path(KIOSK_SOURCE_DIR) / "dialogues/baclofen",
           folder_ / "baclofen",
           fs::copy_options::recursive);
  window_ =
      std::make_unique<platform::HeadlessDesk>(size,
                                               platform::Letters{kFonts / "Andika-Regular.ttf",
                                                                 kFonts / "Andika-Bold.ttf",
                                                                 editor::kLettersPx,
                                                                 editor::kHeadingPx});
  open();
}

void Sitter::open() {
  auto desk = editing::Desk::open({folder_, scratch_.path() / "journal", "somebody"}, {});
  REQUIRE(desk);
  editor_ = std::make_unique<editor::Editor>(
      std::move(*desk),
      editor::EditorOptions{{}, {{}, kToday}, std::launch::deferred, publish_, releases_},
      *window_,
      typesetter(),
      clock_);
  look();
}

void Sitter::start_again() {
  editor_.reset();
  open();
}

void Sitter::look() {
  constexpr int kFrames = 4;  // a check, its preview, and what moves because of them
  for (int i = 0; i < kFrames; ++i) {
    clock_.advance(std::chrono::milliseconds(16));
    editor_->update();
    window_->begin_frame();
    editor_->draw();
    window_->present();
  }
}

std::string Sitter::words(const std::string& id) const {
  const auto* element = editor_->elements().find(id);
  return element == nullptr ? std::string() : element->words;
}

void Sitter::scroll_to(const std::string& id) {
  constexpr int kMostTurns = 400;
  const auto height = static_cast<float>(window_->size().height);
  for (int turn = 0; turn < kMostTurns; ++turn) {
    const auto* element = editor_->elements().find(id);
    if (element == nullptr) {
      throw std::runtime_error("there is no " + id + " on the window");
    }
    const auto middle = element->box.y_px + element->box.height_px / 2;
    if (element->is_in_sight && middle > 0 && middle < height) {
      return;
    }
    constexpr float kInsidePx = 20;
    window_->move(element->box.x_px + kInsidePx, height / 2);
    window_->turn_wheel(middle < 0 ? 1.0F : -1.0F);
    look();
  }
  const auto box = editor_->elements().find(id)->box;
  throw std::runtime_error("cannot scroll to " + id + ", which stands at " +
                           std::to_string(box.x_px) + ", " + std::to_string(box.y_px));
}

void Sitter::click(const std::string& id) {
  scroll_to(id);
  const auto box = editor_->elements().find(id)->box;
  window_->move(box.x_px + box.width_px / 2, box.y_px + box.height_px / 2);
  look();
  window_->press();
  look();
  window_->lift();
  look();
}

void Sitter::pull(float x_px, float y_px, float by_x_px, float by_y_px) {
  constexpr int kMoves = 10;
  window_->move(x_px, y_px);
  look();
  window_->press();
  look();
  for (int i = 1; i <= kMoves; ++i) {
    const auto share = static_cast<float>(i) / kMoves;
    window_->move(x_px + by_x_px * share, y_px + by_y_px * share);
    look();
  }
  window_->lift();
  look();
}

void Sitter::type(const std::string& words) {
  window_->type(words);
  look();
}

void Sitter::press(platform::DeskKey key, platform::Modifier modifier) {
  window_->hold(key, modifier);
  look();
  window_->release_keys();
  look();
}

void Sitter::write(const std::string& field, const std::string& words) {
  click(field);
  press(platform::DeskKey::A, platform::Modifier::Control);
  type(words);
}

std::string Sitter::on_disk(const std::string& file) const {
  const auto bytes = base::read_file(folder_ / file, 10'000'000);
  REQUIRE(bytes);
  return *bytes;
}

}  // namespace kiosk::test
