#include "ui/drawing/texture_cache.hpp"

#include <algorithm>

namespace kiosk::ui {

namespace {

/// Several screens of words and figures on a glass of 1920 × 1080: the one shown and those next.
constexpr std::size_t kMostBytes = std::size_t{10} * 1024 * 1024;

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

bool TextureCache::takes_too_much() const {
  return bytes_ > kMostBytes || entries_.size() > kMostEntries;
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
