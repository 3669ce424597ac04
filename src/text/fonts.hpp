#pragma once
// The kiosk's own fonts, and no others, as a Pango font map.

#include <filesystem>

#include "base/result.hpp"
#include "text/gobject.hpp"

namespace kiosk::text {

/// What Pango looks for, in this order.
inline constexpr const char* kFamilies = "Andika, Noto Sans";

/// Reads fonts.conf and the .ttf and .otf files of `folder`. These become the fonts of the whole
/// program (fontconfig has one current set), so words inside SVG figures use them as well.
base::Result<GObjectPtr<PangoContext>> load_fonts(const std::filesystem::path& folder);

}  // namespace kiosk::text
