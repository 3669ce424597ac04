#include "editor/sitter.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <stdexcept>
#include <utility>
#include <vector>

#include "editor/parts/look.hpp"

#include "base/result.hpp"
#include "base/text_file.hpp"
#include "text/typesetter.hpp"

namespace kiosk::test {

namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

constexpr base::Day kToday(std::chrono::year(2026) / std::chrono::November / 29d);
constexpr float kMiddle = 0.5F;
constexpr float kColumnPx = 150;
const fs::path kFonts = fs::path(KIOSK_BINARY_DIR) / "fonts";

template <typename Value>
Value there(base::Result<Value> result) {
  if (!result) {
    throw std::runtime_error(result.error().message());
  }
  return std::move(*result);
}

}  // namespace

text::Typesetter& sitters_typesetter() {
  static const auto made = there(text::Typesetter::create(kFonts));
  return *made;
}

Sitter::Sitter(platform::SizePx size, editor::Publish publish, editor::Releases releases)
    : folder_(scratch_.path() / "dialogues")
    , site_(scratch_.path() / "site.json")
    , publish_(std::move(publish))
    , releases_(std::move(releases)) {
  fs::create_directories(folder_);
  fs::copy(fs::path(KIOSK_SOURCE_DIR) / "dialogues/baclofen",
           folder_ / "baclofen",
           fs::copy_options::recursive);
  fs::copy(fs::path(KIOSK_SOURCE_DIR) / "dialogues/example-site.json", site_);
  window_ =
      std::make_unique<platform::HeadlessDesk>(size,
                                               platform::Letters{kFonts / "Andika-Regular.ttf",
                                                                 kFonts / "Andika-Bold.ttf",
                                                                 editor::kLettersPx,
                                                                 editor::kHeadingPx});
  open();
}

void Sitter::open() {
  auto desk =
      there(editing::Desk::open({folder_, scratch_.path() / "journal", "somebody", site_}, {}));
  editor_ = std::make_unique<editor::Editor>(std::move(desk),
                                             editor::EditorOptions{{},
                                                                   {{}, kToday},
                                                                   std::launch::deferred,
                                                                   publish_,
                                                                   releases_,
                                                                   {},
                                                                   scratch_.path() / "agreed"},
                                             *window_,
                                             sitters_typesetter(),
                                             clock_);
  look();
}

void Sitter::start_again() {
  editor_.reset();
  open();
}

void Sitter::start_again_with_site(const fs::path& site) {
  site_ = site;
  start_again();
}

void Sitter::look() {
  const bool is_in_haste = pace_ == Pace::InHaste;
  // A check, its preview, and what moves because of them.
  const int frames = is_in_haste ? 1 : 4;
  for (int i = 0; i < frames; ++i) {
    clock_.advance(std::chrono::milliseconds(16));
    if (!is_in_haste) {
      editor_->update();
    }
    window_->begin_frame();
    editor_->draw();
    if (is_in_haste) {
      window_->abandon_frame();
    } else {
      window_->present();
    }
  }
}

std::string Sitter::words(const std::string& id) const {
  const auto* element = editor_->elements().find(id);
  return element == nullptr ? std::string() : element->words;
}

const editor::Box& Sitter::box_of(const std::string& id) const {
  const auto* element = editor_->elements().find(id);
  if (element == nullptr) {
    throw std::runtime_error("there is no " + id + " on the window");
  }
  return element->box;
}

bool Sitter::sees_whole(const std::string& id) const {
  const auto& box = box_of(id);
  return box.y_px >= 0 && box.y_px + box.height_px <= static_cast<float>(window_->size().height);
}

float Sitter::middle_of(const std::string& id) const {
  const auto& box = box_of(id);
  return box.y_px + box.height_px / 2;
}

std::vector<editor::Box> Sitter::seen_near(const std::string& id) const {
  const auto& all = editor_->elements().all();
  const auto* const here = editor_->elements().find(id);
  std::vector<const editor::Element*> near;
  for (const auto& element : all) {
    const bool is_in_column = std::abs(element.box.x_px - here->box.x_px) < kColumnPx;
    if (element.is_in_sight && is_in_column && element.box.height_px > 0) {
      near.push_back(&element);
    }
  }
  std::ranges::sort(near, {}, [&](const auto* element) { return std::abs(element - here); });
  std::vector<editor::Box> boxes;
  std::ranges::transform(near, std::back_inserter(boxes), &editor::Element::box);
  return boxes;
}

bool Sitter::turn_wheel(const std::string& id, float notches) {
  const auto before = middle_of(id);
  // A thing may be cut off in its middle, or scroll itself: then the wheel is turned over the next.
  return std::ranges::any_of(seen_near(id), [&](const editor::Box& box) {
    turn_wheel_at(box.x_px + 2, box.y_px + box.height_px / 2, notches);
    return middle_of(id) != before;
  });
}

void Sitter::scroll_to(const std::string& id) {
  constexpr float kEdgePx = 140;  // nearer to an end of the window a list may cut it off
  constexpr float kALittle = 0.4F;
  constexpr int kMostTurns = 400;
  const auto height = static_cast<float>(window_->size().height);
  const auto is_in_sight = [&] { return editor_->elements().find(id)->is_in_sight; };
  const auto is_reached = [&] {
    const auto middle = middle_of(id);
    return is_in_sight() && middle > kEdgePx && middle < height - kEdgePx;
  };
  const auto notches = [&] {
    constexpr float kNotchPx = 150;  // at most
    return std::max(1.0F, std::abs(middle_of(id) - height / 2) / kNotchPx);
  };
  const float towards = middle_of(id) < height / 2 ? 1.0F : -1.0F;
  for (const auto direction : {towards, -towards}) {
    for (int turn = 0; turn < kMostTurns && !is_reached() && turn_wheel(id, direction * notches());
         ++turn) {
      if (is_reached()) {  // perhaps in part only
        turn_wheel(id, direction * kALittle);
      }
    }
    if (is_in_sight()) {
      return;
    }
  }
  throw std::runtime_error("cannot scroll to " + id);
}

void Sitter::click(const std::string& id) {
  click(id, kMiddle, kMiddle);
}

void Sitter::click(const std::string& id, float x_share, float y_share) {
  scroll_to(id);
  click_at_share(id, x_share, y_share);
}

void Sitter::click_in_sight(const std::string& id) {
  click_at_share(id, kMiddle, kMiddle);
}

void Sitter::turn_wheel_at(float x_px, float y_px, float notches) {
  window_->move(x_px, y_px);
  window_->turn_wheel(notches);
  look();
}

void Sitter::click_at_share(const std::string& id, float x_share, float y_share) {
  const auto box = editor_->elements().find(id)->box;
  window_->move(box.x_px + box.width_px * x_share, box.y_px + box.height_px * y_share);
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

platform::Pixels Sitter::picture_of(const std::string& id) {
  constexpr std::size_t kValues = 4;  // of a pixel
  const auto box = editor_->elements().find(id)->box;
  const auto left = static_cast<std::size_t>(box.x_px);
  const auto top = static_cast<std::size_t>(box.y_px);
  const auto whole = window_->read_pixels();
  platform::Pixels part{{static_cast<int>(box.width_px), static_cast<int>(box.height_px)}, {}};
  for (std::size_t line = 0; line < static_cast<std::size_t>(part.size.height); ++line) {
    const auto begin = ((top + line) * static_cast<std::size_t>(whole.size.width) + left) * kValues;
    const auto end = begin + static_cast<std::size_t>(part.size.width) * kValues;
    part.rgba.insert(part.rgba.end(), &whole.rgba.at(begin), &whole.rgba.at(end - 1) + 1);
  }
  return part;
}

std::string Sitter::on_disk(const std::string& file) const {
  return there(base::read_file(folder_ / file, 100'000'000));
}

}  // namespace kiosk::test
