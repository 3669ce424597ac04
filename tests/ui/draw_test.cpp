#include <algorithm>
#include <array>

#include <imgui.h>

#include "support/catch.hpp"
#include "support/counting_store.hpp"
#include "ui/drawing/draw.hpp"

using namespace kiosk;
using namespace kiosk::ui;

namespace {

constexpr float kWidth = 1920;
constexpr float kHeight = 1080;
constexpr const char* kSvg =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect class="fill-teal" x="8" y="8" width="32" height="32"/></svg>)";

/// A Dear ImGui context with no window behind it.
class Easel {
public:
  Easel()
      : context_(ImGui::CreateContext()) {
    auto& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {kWidth, kHeight};
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    io.Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
  }
  Easel(const Easel&) = delete;
  Easel& operator=(const Easel&) = delete;
  Easel(Easel&&) = delete;
  Easel& operator=(Easel&&) = delete;
  ~Easel() { ImGui::DestroyContext(context_); }

  /// Draws one frame; the list is valid until the next.
  const ImDrawList& draw(const Layout& layout, const Appearance& appearance = {}) {
    ImGui::NewFrame();
    painter_.draw(layout, appearance);
    ImGui::Render();
    return *ImGui::GetDrawData()->CmdLists[0];
  }

  test::CountingStore store;

private:
  ImGuiContext* context_;
  std::unique_ptr<text::Typesetter> typesetter_ =
      std::move(text::Typesetter::create(KIOSK_BINARY_DIR "/fonts").value());
  Painter painter_{store, *typesetter_};

public:
  [[nodiscard]] std::size_t texture_count() const { return painter_.texture_count(); }
};

Layout empty_layout() {
  Layout made;
  made.glass = {0, 0, kWidth, kHeight};
  made.scroll = {{0, 100, kWidth, 800}, 2000, 0};
  return made;
}

WordsPaint words(const std::string& text, float y_px) {
  WordsPaint made;
  made.rect = {48.4F, y_px, 800, 50};
  made.paragraph = {text, {}, 800};
  return made;
}

void add(Layout& layout, const PaintKind& kind, Anchor anchor = Anchor::Fixed, int element = -1) {
  layout.paints.push_back({kind, anchor, element});
}

/// One of everything, with a button that can be pressed and focused at the right edge.
Layout full_layout() {
  auto made = empty_layout();
  Element button;
  button.id = "help";
  button.rect = {1600, 900, 320, 100};
  made.elements = {button};
  add(made, SlopePaint{made.glass, Colour::TealDeep});
  add(made, BoxPaint{{48, 48, 800, 400}, Colour::Card, Colour::Line, 2, 28});
  add(made, words("**Never** stop suddenly.", 60), Anchor::Scrolled);
  add(made, PicturePaint{{900, 100, 400, 300}, "figure", kSvg, Colour::None});
  add(made, PicturePaint{{900, 500, 48, 48}, "icon", kSvg, Colour::Teal});
  add(made, CodePaint{{1400, 100, 300, 300}, "BEGIN:VCARD"});
  add(made, RingPaint{{1400, 500, 200, 200}, 0.5F, Colour::Teal});
  add(made, BoxPaint{button.rect, Colour::Red, Colour::None, 0, 50}, Anchor::Fixed, 0);
  return made;
}

struct Bounds {
  float left = 1e9F;
  float top = 1e9F;
  float right = -1e9F;
  float bottom = -1e9F;
};

/// The smallest rectangle round all corners that have this colour.
Bounds bounds_of(const ImDrawList& list, ImU32 colour) {
  Bounds bounds;
  for (const auto& vertex : list.VtxBuffer) {
    if (vertex.col == colour) {
      bounds.left = std::min(bounds.left, vertex.pos.x);
      bounds.top = std::min(bounds.top, vertex.pos.y);
      bounds.right = std::max(bounds.right, vertex.pos.x);
      bounds.bottom = std::max(bounds.bottom, vertex.pos.y);
    }
  }
  return bounds;
}

ImU32 colour_of(Colour colour, session::Contrast contrast = session::Contrast::Normal) {
  const auto found = rgb(colour, contrast);
  return IM_COL32(found.red, found.green, found.blue, 255);
}

}  // namespace

TEST_CASE("a layout with no paints still fills the glass with its ground", "[draw][component]") {
  Easel easel;
  const auto ground = bounds_of(easel.draw(empty_layout()), colour_of(Colour::Paper));
  CHECK(ground.left == Approx(0));
  CHECK(ground.top == Approx(0));
  CHECK(ground.right == Approx(kWidth));
  CHECK(ground.bottom == Approx(kHeight));
}

TEST_CASE("what is drawn again is not uploaded again", "[draw][component]") {
  Easel easel;
  const auto layout = full_layout();
  easel.draw(layout);
  const auto uploads = easel.store.uploads;
  CHECK(uploads == 4);  // words, figure, icon, code
  for (int frame = 0; frame < 10; ++frame) {
    easel.draw(layout);
  }
  CHECK(easel.store.uploads == uploads);
  CHECK(easel.texture_count() == uploads);
}

TEST_CASE("a new theme redraws the figure and tints the rest", "[draw][component]") {
  Easel easel;
  const auto layout = full_layout();
  easel.draw(layout);
  Appearance high;
  high.contrast = session::Contrast::High;
  easel.draw(layout, high);
  CHECK(easel.store.uploads == 5);
}

TEST_CASE("a picture that was edited under its old name is drawn anew", "[draw][component]") {
  Easel easel;
  auto layout = empty_layout();
  add(layout, PicturePaint{{0, 0, 48, 48}, "figure", kSvg, Colour::None});
  easel.draw(layout);
  std::get<PicturePaint>(layout.paints[0].kind).svg =
      R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"/>)";
  easel.draw(layout);
  CHECK(easel.store.uploads == 2);
}

TEST_CASE("the memory for textures is bounded", "[draw][component]") {
  Easel easel;
  auto layout = empty_layout();
  add(layout, PicturePaint{{0, 0, kWidth, kHeight}, "", kSvg, Colour::None});
  for (int page = 0; page < 30; ++page) {
    std::get<PicturePaint>(layout.paints[0].kind).key = std::to_string(page);
    easel.draw(layout);
  }
  CHECK(easel.store.uploads == 30);
  std::size_t bytes = 0;
  for (const auto& [id, kept] : easel.store.held) {
    bytes += kept.bytes.size();
  }
  CHECK(bytes <= std::size_t{64} * 1024 * 1024);
  CHECK(easel.store.held.size() == easel.texture_count());
}

TEST_CASE("a painter that ends gives all its textures back", "[draw][component]") {
  test::CountingStore store;
  {
    Easel easel;
    auto typesetter = std::move(text::Typesetter::create(KIOSK_BINARY_DIR "/fonts").value());
    Painter painter(store, *typesetter);
    ImGui::NewFrame();
    painter.draw(full_layout(), {});
    ImGui::Render();
    REQUIRE(store.held.size() == 4);
  }
  CHECK(store.held.empty());
}

TEST_CASE("nothing is drawn outside the glass", "[draw][component]") {
  Easel easel;
  auto layout = full_layout();
  add(layout, BoxPaint{{-500, -500, 3000, 3000}, Colour::Card});
  Appearance appearance;
  appearance.pressed = "help";
  appearance.focused = "help";
  const auto& list = easel.draw(layout, appearance);
  REQUIRE(list.CmdBuffer.Size > 0);
  for (const auto& command : list.CmdBuffer) {
    CHECK(command.ClipRect.x >= 0);
    CHECK(command.ClipRect.y >= 0);
    CHECK(command.ClipRect.z <= kWidth);
    CHECK(command.ClipRect.w <= kHeight);
  }
}

TEST_CASE("what scrolls is cut off at the scroll area, and not made while it is out of sight",
          "[draw][component]") {
  Easel easel;
  auto layout = empty_layout();
  add(layout, words("half in sight", 80), Anchor::Scrolled);
  add(layout, words("far below", 1500), Anchor::Scrolled);
  const auto& list = easel.draw(layout);
  CHECK(easel.store.uploads == 1);
  const auto cut = std::any_of(list.CmdBuffer.begin(), list.CmdBuffer.end(), [](const auto& one) {
    return one.ClipRect.y == 100.F && one.ClipRect.w == 900.F && one.ElemCount == 6;
  });
  CHECK(cut);
}

TEST_CASE("words stand on whole pixels in their own size", "[draw][component]") {
  Easel easel;
  auto layout = empty_layout();
  add(layout, words("crisp", 60.6F));
  const auto& list = easel.draw(layout);
  const auto& kept = easel.store.held.at(1);
  const auto drawn = bounds_of(list, colour_of(Colour::Ink));
  CHECK(drawn.left == 48.F);
  CHECK(drawn.top == 61.F);
  CHECK(drawn.right == 48.F + static_cast<float>(kept.width_px));
  CHECK(drawn.bottom == 61.F + static_cast<float>(kept.height_px));
}

TEST_CASE("centred words stand in the middle of their rectangle", "[draw][component]") {
  Easel easel;
  auto layout = empty_layout();
  auto centred = words("middle", 60);
  centred.rect.x_px = 48;
  centred.paragraph.style.align = text::Align::Center;
  add(layout, centred);
  const auto drawn = bounds_of(easel.draw(layout), colour_of(Colour::Ink));
  CHECK((drawn.left + drawn.right) / 2 == Approx(48 + 400).margin(1));
}

TEST_CASE("a code has whole modules and white round it", "[draw][component]") {
  Easel easel;
  auto layout = empty_layout();
  add(layout, CodePaint{{100, 100, 301, 301}, "BEGIN:VCARD"});
  Appearance high;
  high.contrast = session::Contrast::High;
  const auto& list = easel.draw(layout, high);
  const auto white = bounds_of(list, colour_of(Colour::White));
  CHECK(white.right - white.left == Approx(301));
  const auto& code = easel.store.held.at(1);
  const int modules = text::make_qr_code("BEGIN:VCARD")->size_modules;
  CHECK(code.width_px % modules == 0);
  const int quiet_px = 4 * (code.width_px / modules);
  CHECK(code.width_px + 2 * quiet_px <= 301);
  CHECK(code.bytes.front() == 255);  // the corner of a finder pattern is dark
}

TEST_CASE("an icon is its shape alone and takes any tint", "[draw][component]") {
  Easel easel;
  auto layout = empty_layout();
  add(layout, PicturePaint{{10, 10, 48, 48}, "icon", kSvg, Colour::Amber});
  const auto& list = easel.draw(layout);
  const auto& icon = easel.store.held.at(1);
  REQUIRE(icon.bytes.size() == std::size_t{48} * 48);
  CHECK(icon.bytes[0] == 0);
  CHECK(icon.bytes[std::size_t{24} * 48 + 24] == 255);
  CHECK(bounds_of(list, colour_of(Colour::Amber)).right == Approx(58));
}

TEST_CASE("a picture that cannot be drawn leaves its place empty", "[draw][component]") {
  Easel easel;
  auto layout = empty_layout();
  add(layout, PicturePaint{{10, 10, 48, 48}, "broken", "<svg", Colour::None});
  easel.draw(layout);
  CHECK(easel.store.uploads == 0);
}

TEST_CASE("a pressed button is smaller and changes colour", "[draw][component]") {
  Easel easel;
  auto layout = empty_layout();
  Element button;
  button.id = "choice-0";
  layout.elements = {button};
  add(layout, BoxPaint{{100, 100, 400, 100}, Colour::Teal}, Anchor::Fixed, 0);
  const auto free = bounds_of(easel.draw(layout), colour_of(Colour::Teal));
  Appearance appearance;
  appearance.pressed = "choice-0";
  const auto& list = easel.draw(layout, appearance);
  const auto pressed = bounds_of(list, colour_of(Colour::Teal));
  CHECK(pressed.left == free.left + 1);
  CHECK(pressed.right == free.right - 1);
  const auto veiled =
      std::any_of(list.VtxBuffer.begin(), list.VtxBuffer.end(), [](const auto& one) {
        return one.pos.x == 101.F && (one.col >> IM_COL32_A_SHIFT) < 255;
      });
  CHECK(veiled);
}

TEST_CASE("the focus ring runs round its button, and stays on the glass at the edge",
          "[draw][component]") {
  Easel easel;
  auto layout = empty_layout();
  Element middle;
  middle.id = "choice-0";
  middle.rect = {100, 200, 400, 100};
  Element edge;
  edge.id = "help";
  edge.rect = {1600, 980, 320, 100};
  layout.elements = {middle, edge};
  Appearance appearance;
  appearance.focused = "choice-0";
  const auto ring = bounds_of(easel.draw(layout, appearance), colour_of(Colour::Focus));
  CHECK(ring.left < 100);
  CHECK(ring.left > 88);
  CHECK(ring.right > 500);
  appearance.focused = "help";
  const auto kept = bounds_of(easel.draw(layout, appearance), colour_of(Colour::Focus));
  CHECK(kept.right <= kWidth);
  CHECK(kept.bottom <= kHeight);
  CHECK(kept.left < 1600);
}

TEST_CASE("a fade pales everything but the ground", "[draw][component]") {
  Easel easel;
  auto layout = empty_layout();
  add(layout, BoxPaint{{100, 100, 400, 100}, Colour::Teal});
  Appearance appearance;
  appearance.opacity = 0.5F;
  const auto& list = easel.draw(layout, appearance);
  CHECK(bounds_of(list, colour_of(Colour::Paper)).right == Approx(kWidth));
  CHECK(bounds_of(list, colour_of(Colour::Teal)).right < 0);
}

TEST_CASE("the ring is full, half, or gone", "[draw][component]") {
  Easel easel;
  const auto ring_of = [&](float share) {
    auto layout = empty_layout();
    add(layout, RingPaint{{100, 100, 200, 200}, share, Colour::Teal});
    return bounds_of(easel.draw(layout), colour_of(Colour::Teal));
  };
  CHECK(ring_of(1).right == Approx(300).margin(2));
  CHECK(ring_of(1).left == Approx(100).margin(2));
  const auto half = ring_of(0.5F);
  CHECK(half.left == Approx(100).margin(2));
  CHECK(half.right < 205);
  CHECK(ring_of(0).right < 0);
}
