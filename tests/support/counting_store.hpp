#pragma once
// Counts what a graphics card would hold.

#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "support/catch.hpp"
#include "ui/drawing/draw.hpp"

namespace kiosk::test {

class CountingStore final : public ui::TextureStore {
public:
  struct Kept {
    int width_px = 0;
    int height_px = 0;
    std::vector<std::uint8_t> bytes;
  };
  std::map<std::uintptr_t, Kept> held;
  std::size_t uploads = 0;

  std::uintptr_t
  upload_alpha(int width_px, int height_px, const std::vector<std::uint8_t>& coverage) override {
    return keep({width_px, height_px, coverage});
  }
  std::uintptr_t
  upload_rgba(int width_px, int height_px, const std::vector<std::uint8_t>& rgba) override {
    return keep({width_px, height_px, rgba});
  }
  void release(std::uintptr_t texture) override { REQUIRE(held.erase(texture) == 1); }

private:
  std::uintptr_t keep(Kept kept) {
    held[++uploads] = std::move(kept);
    return uploads;
  }
};

}  // namespace kiosk::test
