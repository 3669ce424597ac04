#include "raster/piece.hpp"

#include <bit>
#include <cmath>

#include "raster/hash.hpp"
#include <imgui.h>

#include "base/pointer_or_number.hpp"

namespace kiosk::raster {

namespace {

std::uint64_t pair_of(int first, int second) {
  return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(first)) << 32U) |
         static_cast<std::uint32_t>(second);
}

int floor_px(int parts) {
  return parts >> 8;
}

int parts_of(float px) {
  // As std::lround, which is a call for every corner.
  const float parts = px * kPartsOfPixel;
  return static_cast<int>(parts +
                          std::copysign(0.5F, parts));  // NOLINT(bugprone-incorrect-roundings)
}

Corner corner_of(const ImDrawVert& vertex, const ImVec2& origin) {
  return {parts_of(vertex.pos.x - origin.x),
          parts_of(vertex.pos.y - origin.y),
          vertex.uv.x,
          vertex.uv.y,
          vertex.col};
}

/// As imgui_impl_opengl3 cuts it, whose rows count from below.
Area clip_of(const ImVec4& clip, const ImVec2& origin, int height_px) {
  const auto whole = [](float px) { return static_cast<int>(px); };
  const int bottom = height_px - whole(static_cast<float>(height_px) - (clip.w - origin.y));
  const int left = whole(clip.x - origin.x);
  return {left, bottom - whole(clip.w - clip.y), left + whole(clip.z - clip.x), bottom};
}

bool same_uv(const Corner& one, const Corner& other) {
  return one.u == other.u && one.v == other.v;
}

class Collector {
public:
  Collector(const Pictures& pictures, const Area& glass, std::vector<Piece>& pieces)
      : pictures_(pictures)
      , glass_(glass)
      , pieces_(pieces) {}

  void take(const ImDrawList& list, const ImDrawCmd& command, const ImVec2& origin) {
    name_ = base::number_from(command.GetTexID());
    picture_ = pictures_.find(name_);
    clip_ = common(clip_of(command.ClipRect, origin, glass_.bottom), glass_);
    if (picture_ == nullptr || clip_.empty()) {
      return;
    }
    const auto* index = list.IdxBuffer.Data + command.IdxOffset;
    const auto* vertices = list.VtxBuffer.Data + command.VtxOffset;
    const auto corner = [&](unsigned at) { return corner_of(vertices[index[at]], origin); };
    for (unsigned at = 0; at + 2 < command.ElemCount;) {
      const bool shares = at + 5 < command.ElemCount && index[at] == index[at + 3] &&
                          index[at + 2] == index[at + 4];
      if (shares && add_box({corner(at), corner(at + 1), corner(at + 2), corner(at + 5)})) {
        at += 6;
      } else {
        add_triangle({corner(at), corner(at + 1), corner(at + 2)});
        at += 3;
      }
    }
  }

private:
  /// Corners in order round it. False if they are no box, or not of one colour.
  bool add_box(const std::array<Corner, 4>& c) {
    const bool along = c[0].y == c[1].y && c[1].x == c[2].x && c[2].y == c[3].y &&
                       c[3].x == c[0].x && c[0].x < c[2].x && c[0].y < c[2].y;
    const bool straight =
        c[0].v == c[1].v && c[1].u == c[2].u && c[2].v == c[3].v && c[3].u == c[0].u;
    const bool one_colour =
        c[0].colour == c[1].colour && c[1].colour == c[2].colour && c[2].colour == c[3].colour;
    if (!along || !straight || !one_colour || !(same_uv(c[0], c[2]) || is_unscaled(c[0], c[2]))) {
      return false;
    }
    add({Shape::Box, {c[0], c[2], {}}, picture_, {}, 0}, {c[0].x, c[0].y, c[2].x, c[2].y});
    return true;
  }

  /// Each pixel of the glass shows one pixel of the picture.
  [[nodiscard]] bool is_unscaled(const Corner& first, const Corner& last) const {
    const auto fits = [](int begin, int end, float from, float to, int size_px) {
      return begin % kPartsOfPixel == 0 && from == 0 && to == 1 &&
             end - begin == size_px * kPartsOfPixel;
    };
    return fits(first.x, last.x, first.u, last.u, picture_->width_px) &&
           fits(first.y, last.y, first.v, last.v, picture_->height_px);
  }

  void add_triangle(std::array<Corner, 3> c) {
    const auto area = static_cast<std::int64_t>(c[1].x - c[0].x) * (c[2].y - c[0].y) -
                      static_cast<std::int64_t>(c[1].y - c[0].y) * (c[2].x - c[0].x);
    if (area == 0) {
      return;
    }
    if (area < 0) {
      std::swap(c[1], c[2]);
    }
    const auto [left, right] = std::minmax({c[0].x, c[1].x, c[2].x});
    const auto [top, bottom] = std::minmax({c[0].y, c[1].y, c[2].y});
    add({Shape::Triangle, c, picture_, {}, 0}, {left, top, right, bottom});
  }

  void add(Piece piece, const Area& parts) {
    const Area pixels{floor_px(parts.left),
                      floor_px(parts.top),
                      floor_px(parts.right) + 1,
                      floor_px(parts.bottom) + 1};
    piece.bounds = common(pixels, clip_);
    if (piece.bounds.empty()) {
      return;
    }
    Hash hash;
    hash.add(static_cast<std::uint64_t>(piece.shape));
    for (const auto& corner : piece.corners) {
      hash.add(pair_of(corner.x, corner.y));
      hash.add(pair_of(std::bit_cast<int>(corner.u), std::bit_cast<int>(corner.v)));
      hash.add(corner.colour);
    }
    hash.add(name_);
    hash.add(pair_of(piece.bounds.left, piece.bounds.top));
    hash.add(pair_of(piece.bounds.right, piece.bounds.bottom));
    piece.hash = hash.value();
    pieces_.push_back(piece);
  }

  const Pictures& pictures_;
  Area glass_;
  std::vector<Piece>& pieces_;
  PictureName name_ = 0;
  const Picture* picture_ = nullptr;
  Area clip_;
};

}  // namespace

std::vector<Piece> pieces_of(const ImDrawData& data, const Pictures& pictures, const Area& glass) {
  std::vector<Piece> pieces;
  pieces.reserve(static_cast<std::size_t>(data.TotalIdxCount) / 3);
  Collector collector(pictures, glass, pieces);
  for (int number = 0; number < data.CmdListsCount; ++number) {
    const auto& list = *data.CmdLists[number];
    for (const auto& command : list.CmdBuffer) {
      if (command.UserCallback == nullptr) {
        collector.take(list, command, data.DisplayPos);
      }
    }
  }
  return pieces;
}

}  // namespace kiosk::raster
