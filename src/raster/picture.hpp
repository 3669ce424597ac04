#pragma once
// A picture that triangles show.

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace kiosk::raster {

/// Coverage is white with one byte of alpha a pixel; Colour four bytes, red first, not multiplied
/// by their alpha.
enum class PictureKind { Coverage, Colour };

/// Row by row from the top, as many bytes as its size and kind ask for.
struct Picture {
  PictureKind kind = PictureKind::Coverage;
  int width_px = 0;
  int height_px = 0;
  std::vector<std::uint8_t> bytes;
};

/// A picture never changes and its name is never given again, so the name tells what it shows.
using PictureName = std::uintptr_t;

class Pictures {
public:
  PictureName add(Picture picture) {
    pictures_.emplace(++last_, std::move(picture));
    return last_;
  }
  void remove(PictureName name) { pictures_.erase(name); }
  [[nodiscard]] std::size_t count() const { return pictures_.size(); }

  /// Null if there is none; until it is removed.
  [[nodiscard]] const Picture* find(PictureName name) const {
    const auto found = pictures_.find(name);
    return found == pictures_.end() ? nullptr : &found->second;
  }

private:
  std::map<PictureName, Picture> pictures_;
  PictureName last_ = 0;
};

}  // namespace kiosk::raster
