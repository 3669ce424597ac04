#include <algorithm>
#include <numeric>
#include <random>
#include <set>

#include "raster/drawing.hpp"
#include "raster/rasterizer.hpp"

#include "support/catch.hpp"

using namespace kiosk::raster;

namespace {

constexpr auto kHalfWhite = IM_COL32(255, 255, 255, 128);

/// A screen's worth of whatever Dear ImGui draws, another for each seed.
void draw_anything(ImDrawList& list, unsigned seed, ImTextureID picture) {
  std::mt19937 random(seed);
  const auto place = [&] {
    return ImVec2(static_cast<float>(random() % 2200) / 10.0F - 10.0F,
                  static_cast<float>(random() % 1700) / 10.0F - 10.0F);
  };
  const auto colour = [&] {
    return IM_COL32(random() % 256, random() % 256, random() % 256, random() % 256);
  };
  for (int piece = 0; piece < 12; ++piece) {
    const auto one = place();
    const auto other = place();
    const ImVec2 near(std::min(one.x, other.x), std::min(one.y, other.y));
    const ImVec2 far(std::max(one.x, other.x), std::max(one.y, other.y));
    switch (random() % 7) {
      case 0:
        list.AddRectFilled(near, far, colour());
        break;
      case 1:
        list.AddRectFilled(near, far, colour(), 12);
        break;
      case 2:
        list.AddRectFilledMultiColor(near, far, colour(), colour(), colour(), colour());
        break;
      case 3:
        list.AddLine(one, other, colour(), 3);
        break;
      case 4:
        list.AddCircle(one, 20, colour(), 0, 2.5F);
        break;
      case 5:
        list.AddImage(picture, near, far, {0, 0}, {1, 1}, colour());
        break;
      default:
        list.PushClipRect(near, far);
        list.AddTriangleFilled(place(), place(), place(), colour());
        list.PopClipRect();
        break;
    }
  }
}

Picture chequered(int size_px) {
  std::vector<std::uint8_t> colours;
  for (int at = 0; at < size_px * size_px; ++at) {
    const auto shade = static_cast<std::uint8_t>((at * 37) % 256);
    colours.insert(colours.end(), {shade, 90, 200, static_cast<std::uint8_t>(255 - shade / 2)});
  }
  return {size_px, size_px, ColourRuns(size_px, colours)};
}

int area_of(const std::vector<Area>& areas) {
  return std::accumulate(areas.begin(), areas.end(), 0, [](int sum, const Area& area) {
    return sum + (area.right - area.left) * (area.bottom - area.top);
  });
}

}  // namespace

TEST_CASE("A box covers exactly the pixels whose centres lie in it", "[raster][unit]") {
  Drawing drawing;
  drawing.draw([](ImDrawList& list) {
    list.AddRectFilled({10, 20}, {40, 60}, IM_COL32(200, 100, 50, 255));
  });
  CHECK(drawing.at(10, 20) == 0xC86432U);
  CHECK(drawing.at(39, 59) == 0xC86432U);
  for (const auto& [x, y] : {std::pair{9, 40}, {40, 40}, {25, 19}, {25, 60}}) {
    CHECK(drawing.at(x, y) == 0U);
  }
}

TEST_CASE("Triangles that share edges cover each pixel once", "[raster][unit]") {
  Drawing drawing;
  std::mt19937 random(7);
  for (int turn = 0; turn < 200; ++turn) {
    // A square cut into four at a point anywhere in it.
    const ImVec2 middle(20.0F + static_cast<float>(random() % 10000) / 100.0F,
                        20.0F + static_cast<float>(random() % 10000) / 100.0F);
    const std::array<ImVec2, 4> corners{ImVec2(20, 20), {120, 20}, {120, 120}, {20, 120}};
    drawing.draw([&](ImDrawList& list) {
      list.Flags = ImDrawListFlags_None;  // without softened edges, which overlap
      for (std::size_t side = 0; side < 4; ++side) {
        list.AddTriangleFilled(corners.at(side), corners.at((side + 1) % 4), middle, kHalfWhite);
      }
    });
    std::set<std::uint32_t> inside;
    for (int y = 20; y < 120; ++y) {
      for (int x = 20; x < 120; ++x) {
        inside.insert(drawing.at(x, y));
      }
    }
    CHECK(inside == std::set<std::uint32_t>{0x808080U});
    CHECK(drawing.at(19, 60) == 0U);
    CHECK(drawing.at(120, 60) == 0U);
  }
}

TEST_CASE("A picture pixel for pixel keeps every pixel; its tint colours it", "[raster][unit]") {
  Drawing drawing;
  const std::array<std::uint8_t, 4> alpha{0, 255, 128, 255};
  const auto name = drawing.rasterizer.pictures().add({2, 2, Coverage(2, alpha)});
  drawing.draw([&](ImDrawList& list) {
    list.AddImage(texture_of(name), {4, 6}, {6, 8}, {0, 0}, {1, 1}, IM_COL32(0, 255, 0, 255));
  });
  CHECK(drawing.at(4, 6) == 0U);
  CHECK(drawing.at(5, 6) == 0x00FF00U);
  CHECK(drawing.at(4, 7) == 0x008000U);
  CHECK(drawing.at(6, 7) == 0U);
}

TEST_CASE("A picture that is none, or outside the glass, is left out", "[raster][unit]") {
  Drawing drawing;
  drawing.draw([&](ImDrawList& list) {
    list.AddImage(texture_of(PictureName{77}), {0, 0}, {50, 50});
    list.AddRectFilled({-50, -50}, {-10, 400}, kHalfWhite);
    list.AddRectFilled({190, 140}, {900, 900}, kHalfWhite);
  });
  CHECK(drawing.at(5, 5) == 0U);
  CHECK(drawing.at(199, 149) == 0x808080U);
}

TEST_CASE("What did not change is not painted again", "[raster][unit]") {
  Drawing drawing(640, 640);
  const auto dot = [](float x, ImU32 colour) {
    return [x, colour](ImDrawList& list) {
      list.AddRectFilled({0, 0}, {640, 640}, IM_COL32(240, 240, 230, 255));
      list.AddRectFilled({x, 100}, {x + 20, 120}, colour);
    };
  };
  CHECK(drawing.draw(dot(100, IM_COL32_WHITE)) == std::vector<Area>{{0, 0, 640, 640}});
  CHECK(drawing.draw(dot(100, IM_COL32_WHITE)).empty());
  CHECK(area_of(drawing.draw(dot(101, IM_COL32_WHITE))) == kTilePx * kTilePx);
  CHECK(area_of(drawing.draw(dot(101, IM_COL32_BLACK))) == kTilePx * kTilePx);
  CHECK(area_of(drawing.draw(dot(460, IM_COL32_BLACK))) == 2 * kTilePx * kTilePx);
}

TEST_CASE("The order of what lies over another counts", "[raster][unit]") {
  Drawing drawing;
  const auto over = [](ImU32 first, ImU32 second) {
    return [first, second](ImDrawList& list) {
      list.AddRectFilled({0, 0}, {50, 50}, first);
      list.AddRectFilled({0, 0}, {50, 50}, second);
    };
  };
  drawing.draw(over(IM_COL32_WHITE, IM_COL32_BLACK));
  CHECK(drawing.at(10, 10) == 0U);
  drawing.draw(over(IM_COL32_BLACK, IM_COL32_WHITE));
  CHECK(drawing.at(10, 10) == 0xFFFFFFU);
}

TEST_CASE("Painting what changed gives bit for bit the picture painted whole", "[raster][unit]") {
  Drawing drawing;
  const auto name = drawing.rasterizer.pictures().add(chequered(32));
  for (unsigned seed = 0; seed < 300; ++seed) {
    const auto anything = [&](ImDrawList& list) {
      draw_anything(list, seed / 2, texture_of(name));
      // Every other frame changes little.
      list.AddRectFilled({80, 70}, {90, 80}, seed % 2 == 0 ? kHalfWhite : IM_COL32_BLACK);
    };
    drawing.draw(anything);
    const auto changed_only = drawing.pixels;
    drawing.rasterizer.forget();
    std::fill(drawing.pixels.begin(), drawing.pixels.end(), 0x123456U);
    drawing.draw(anything);
    CAPTURE(seed);
    CHECK(changed_only == drawing.pixels);
  }
}

TEST_CASE("Pixels are read as red, green, blue and full alpha", "[raster][unit]") {
  Drawing drawing(2, 1);
  drawing.draw([](ImDrawList& list) {
    list.AddRectFilled({1, 0}, {2, 1}, IM_COL32(1, 2, 3, 255));
  });
  CHECK(rgba_of(drawing.surface()) == std::vector<std::uint8_t>{0, 0, 0, 255, 1, 2, 3, 255});
}
