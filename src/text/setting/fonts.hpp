#pragma once
// The kiosk's own fonts, and no others, as a Pango font map.

#include <filesystem>
#include <memory>

#include "base/result.hpp"
#include "text/setting/gobject.hpp"

namespace kiosk::text {

/// What Pango looks for, in this order.
inline constexpr const char* kFamilies = "Andika, Noto Sans";

struct FontSet {
  GObjectPtr<PangoContext> context;
};

/// Reads fonts.conf and the .ttf and .otf files of `folder`. These become the fonts of the whole
/// program (fontconfig has one current set), so words inside SVG figures use them as well.
base::Result<std::shared_ptr<const FontSet>> load_fonts(const std::filesystem::path& folder);

}  // namespace kiosk::text
