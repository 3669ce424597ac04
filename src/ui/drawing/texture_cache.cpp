#include "ui/drawing/texture_cache.hpp"

#include <algorithm>

namespace kiosk::ui {

namespace {

/// Several screens of words and figures: the one shown and those next.
constexpr std::size_t kBytesPerPixelOfGlass = 5;

/// A texture costs the driver some kilobytes, however small it is; a screen has under a hundred.
constexpr std::size_t kMostEntries = 512;

std::size_t bytes_of(const Texture& texture) {
  return texture.id == 0 ? 0U
                         : texture.bytes_per_px * static_cast<std::size_t>(texture.width_px) *
                               static_cast<std::size_t>(texture.height_px);
}

}  // namespace

TextureCache::~TextureCache() {
  while (entries_.size() > 0) {
    drop_oldest();
  }
}

void TextureCache::begin_frame(std::size_t glass_px) {
  ++frame_;
  most_bytes_ = std::max(kLeastBytes, kBytesPerPixelOfGlass * glass_px);
}

bool TextureCache::takes_too_much() const {
  return bytes_ > most_bytes_ || entries_.size() > kMostEntries;
}

void TextureCache::end_frame() {
  while (takes_too_much() && entries_.oldest().last_frame != frame_) {
    drop_oldest();
  }
}

bool TextureCache::is_full() {
  end_frame();
  return takes_too_much();
}

std::size_t TextureCache::count() const {
  return static_cast<std::size_t>(
      std::count_if(entries_.begin(), entries_.end(), [](const auto& entry) {
        return entry.second.texture.id != 0;
      }));
}

void TextureCache::keep(const std::string& key, const Texture& texture) {
  entries_.put(key, {texture, frame_});
  bytes_ += bytes_of(texture);
}

void TextureCache::drop_oldest() {
  const auto texture = entries_.oldest().texture;
  bytes_ -= bytes_of(texture);
  if (texture.id != 0) {
    store_.release(texture.id);
  }
  entries_.drop_oldest();
}

}  // namespace kiosk::ui
