#include "raster/colour_runs.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace kiosk::raster {

ColourRuns::ColourRuns(int width_px, std::span<const std::uint8_t> rgba) {
  constexpr std::size_t kChannels = 4;
  const auto row_bytes = kChannels * static_cast<std::size_t>(width_px);
  for (std::size_t start = 0; start + row_bytes <= rgba.size() && row_bytes > 0;
       start += row_bytes) {
    std::optional<Run> run;
    for (std::size_t place = 0; place < row_bytes; place += kChannels) {
      Run pixel;
      const auto bytes = rgba.subspan(start + place, kChannels);
      std::copy(bytes.begin(), bytes.end(), pixel.rgba.begin());
      if (run && run->rgba != pixel.rgba) {
        runs_.add(*run);
      }
      pixel.end_px = static_cast<std::uint16_t>(place / kChannels + 1);
      run = pixel;
    }
    runs_.add(*run);
    runs_.end_row();
  }
  runs_.shrink();
}

std::span<const ColourRuns::Run> ColourRuns::row(int y, int left_px) const {
  const auto all = runs_.row(static_cast<std::size_t>(y));
  const auto first = std::partition_point(
      all.begin(), all.end(), [&](const Run& run) { return run.end_px <= left_px; });
  return all.subspan(static_cast<std::size_t>(first - all.begin()));
}

}  // namespace kiosk::raster
