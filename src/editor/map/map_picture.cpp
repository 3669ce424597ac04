#include "editor/map/map_picture.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "editor/parts/has_come.hpp"
#include <imgui.h>

#include "base/pointer_or_number.hpp"

namespace kiosk::editor {

namespace {

using mapping::DrawnMap;
using mapping::MapBox;

/// Where a part of this length begins so that `middle` is in it, within the whole.
float begin_of(float middle, float length, float whole) {
  return std::clamp(middle - length / 2, 0.0F, std::max(0.0F, whole - length));
}

/// What is seen and a half of it more on every side, for scrolling; no more than there is.
MapBox part_to_paint(const DrawnMap& drawn, const MapBox& seen) {
  constexpr float kMore = 0.5F;
  const auto left = std::max(0.0F, seen.left - kMore * seen.width);
  const auto top = std::max(0.0F, seen.top - kMore * seen.height);
  const auto right = std::min(drawn.width, seen.right() + kMore * seen.width);
  const auto bottom = std::min(drawn.height, seen.bottom() + kMore * seen.height);
  return {left, top, std::max(1.0F, right - left), std::max(1.0F, bottom - top)};
}

}  // namespace

MapBox seen_around(const DrawnMap& drawn, const MapBox& node, const MapView& view) {
  MapBox seen{0, 0, view.width_px / view.scale, view.height_px / view.scale};
  seen.left = begin_of(node.left + node.width / 2, seen.width, drawn.width);
  seen.top = begin_of(node.top + node.height / 2, seen.height, drawn.height);
  return seen;
}

float scale_of_whole(const DrawnMap& drawn, const MapView& view) {
  constexpr float kRimPx = 12;  // of outlines, and to see that there is no more
  const auto fitting = std::min((view.width_px - 2 * kRimPx) / drawn.width,
                                (view.height_px - 2 * kRimPx) / drawn.height);
  return std::clamp(fitting, kLeastScale, kScaleToRead);
}

MapPicture::~MapPicture() {
  window_.release(texture_);
}

MapPicture::Made
MapPicture::paint(std::shared_ptr<const MapSheet> sheet, const MapBox& seen, float scale) {
  Painted painted;
  painted.part = part_to_paint(sheet->drawn, seen);
  painted.scale = scale;
  const auto width_px = std::ceil(painted.part.width * scale);
  const auto height_px = std::ceil(painted.part.height * scale);
  // Whole pixels, so that letters are as sharp as they can be.
  painted.part.width = width_px / scale;
  painted.part.height = height_px / scale;
  auto pixels = text::draw_svg(mapping::svg_of_part(sheet->drawn, painted.part),
                               {},
                               static_cast<int>(width_px),
                               static_cast<int>(height_px));
  if (!pixels) {
    return pixels.error();
  }
  painted.pixels = std::move(*pixels);
  painted.sheet = std::move(sheet);
  return painted;
}

void MapPicture::order(MapOrder order) {
  if (order_ && order.sight == FirstSight::Unmoved) {
    order.sight = order_->sight;
    order.middle = order_->middle;
  }
  order_ = std::move(order);
}

MapPicture::Made MapPicture::lay_out(MapOrder order, const MapView& view, const MapBox& seen) {
  auto drawn = mapping::draw_map(order.map, {}, order.language);
  if (!drawn) {
    return drawn.error();
  }
  const auto sheet = std::make_shared<MapSheet>(MapSheet{std::move(order.map), std::move(*drawn)});
  if (order.sight == FirstSight::Unmoved) {
    return paint(sheet, seen, view.scale);
  }
  auto first = view;
  if (order.sight != FirstSight::AsBefore) {
    first.scale =
        order.sight == FirstSight::Whole ? scale_of_whole(sheet->drawn, view) : kScaleToRead;
  }
  const auto& nodes = sheet->drawn.nodes;
  const auto middle = order.middle < nodes.size() ? nodes[order.middle] : MapBox();
  const MapSight sight{seen_around(sheet->drawn, middle, first), first.scale};
  auto painted = paint(sheet, sight.seen, sight.scale);
  if (painted) {
    painted->first_sight = sight;
  }
  return painted;
}

bool MapPicture::is_painted(const MapBox& seen, float scale) const {
  const auto& drawn = shown_.sheet->drawn;
  const auto& part = shown_.part;
  return shown_.scale == scale && part.left <= std::max(0.0F, seen.left) &&
         part.top <= std::max(0.0F, seen.top) &&
         part.right() >= std::min(drawn.width, seen.right()) &&
         part.bottom() >= std::min(drawn.height, seen.bottom());
}

void MapPicture::start(const MapView& view, const MapBox& seen) {
  if (order_) {
    painting_ = std::async(
        how_, [order = std::move(*order_), view, seen] { return lay_out(order, view, seen); });
    order_.reset();
  } else if (shown_.sheet && fault_.empty() && !is_painted(seen, view.scale)) {
    painting_ = std::async(how_, [sheet = shown_.sheet, seen, scale = view.scale] {
      return paint(sheet, seen, scale);
    });
  }
}

void MapPicture::show(Made made) {
  if (!made) {
    fault_ = made.error().message();
    return;
  }
  fault_.clear();
  shown_ = std::move(*made);
  window_.release(texture_);
  auto& pixels = shown_.pixels;
  texture_ = window_.upload_rgba({{pixels.width_px, pixels.height_px}, std::move(pixels.pixels)});
}

bool MapPicture::refresh(const MapView& view, const MapBox& seen) {
  if (!painting_.valid() && view.width_px > 0 && view.height_px > 0) {
    start(view, seen);
  }
  const bool is_new = has_come(painting_);
  if (is_new) {
    show(painting_.get());
  }
  return is_new;
}

std::optional<MapSight> MapPicture::take_first_sight() {
  return std::exchange(shown_.first_sight, std::nullopt);
}

void MapPicture::draw(float left_px, float top_px, float scale) const {
  if (texture_ == 0) {
    return;
  }
  const auto& part = shown_.part;
  // On whole pixels, or letters are blurred.
  const ImVec2 from(std::round(left_px + part.left * scale), std::round(top_px + part.top * scale));
  ImGui::GetWindowDrawList()->AddImage(
      base::name_from<ImTextureID>(texture_),
      from,
      ImVec2(from.x + part.width * scale, from.y + part.height * scale));
}

}  // namespace kiosk::editor
