#pragma once

#include <string>
#include <string_view>

namespace kiosk::text {

/// Pango takes nothing else: what is not UTF-8 becomes U+FFFD.
[[nodiscard]] std::string valid_utf8(std::string_view words);

}  // namespace kiosk::text
