#pragma once
// A picture that triangles show.

#include <cstdint>
#include <map>
#include <utility>
#include <variant>

#include "raster/colour_runs.hpp"
#include "raster/coverage.hpp"

namespace kiosk::raster {

struct Picture {
  int width_px = 0;
  int height_px = 0;
  std::variant<Coverage, ColourRuns> pixels;  ///< as many as its size asks for
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
