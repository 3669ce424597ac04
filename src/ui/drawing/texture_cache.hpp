#pragma once
// Textures by key, kept while they are used and bounded by bytes.

#include <cstdint>
#include <string>

#include "base/least_recent_cache.hpp"
#include "ui/drawing/draw.hpp"

namespace kiosk::ui {

/// 0 is no texture: what it was to show is empty or could not be drawn.
struct Texture {
  std::uintptr_t id = 0;
  int width_px = 0;
  int height_px = 0;
  std::size_t bytes_per_px = 1;
};

class TextureCache {
public:
  explicit TextureCache(TextureStore& store)
      : store_(store) {}
  TextureCache(const TextureCache&) = delete;
  TextureCache& operator=(const TextureCache&) = delete;
  TextureCache(TextureCache&&) = delete;
  TextureCache& operator=(TextureCache&&) = delete;
  ~TextureCache();

  /// The larger the glass, the more room its pictures have.
  void begin_frame(std::size_t glass_px);

  /// Releases what was not used for longest until the rest fits; never what this frame uses.
  void end_frame();

  /// The texture of `key`; `make(store)` uploads it if there is none yet.
  template <typename Make>
  Texture get(const std::string& key, Make make) {
    if (auto* const found = entries_.find(key)) {
      found->last_frame = frame_;
      return found->texture;
    }
    const Texture texture = make(store_);
    ++made_;
    keep(key, texture);
    return texture;
  }

  [[nodiscard]] std::size_t count() const;
  /// How many were ever made.
  [[nodiscard]] std::uint64_t made() const { return made_; }
  /// Whether all room is taken by what this frame uses or what was made since.
  [[nodiscard]] bool is_full();

private:
  static constexpr std::size_t kLeastBytes = std::size_t{10} * 1024 * 1024;

  struct Entry {
    Texture texture;
    std::uint64_t last_frame = 0;
  };

  void keep(const std::string& key, const Texture& texture);
  [[nodiscard]] bool takes_too_much() const;
  void drop_oldest();

  TextureStore& store_;
  base::LeastRecentCache<std::string, Entry> entries_;
  std::size_t bytes_ = 0;
  std::size_t most_bytes_ = kLeastBytes;
  std::uint64_t frame_ = 0;
  std::uint64_t made_ = 0;
};

}  // namespace kiosk::ui
