#pragma once
// Pixels nobody sees.

#include <vector>

#include "platform/software_canvas.hpp"

namespace kiosk::platform {

class MemoryScreen final : public PixelScreen {
public:
  Opened open(SizePx size) override {
    const auto count = static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height);
    const auto memory = size == size_ ? Memory::Same : Memory::Fresh;
    if (memory == Memory::Fresh) {
      pixels_.assign(count, 0);
      size_ = size;
    }
    return {{pixels_.data(), size.width, size.height, size.width}, memory};
  }
  void show(const std::vector<raster::Area>& /*areas*/) override {}

private:
  SizePx size_;
  std::vector<std::uint32_t> pixels_;
};

}  // namespace kiosk::platform
