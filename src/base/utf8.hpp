#pragma once
// UTF-8 as the loader and the typesetter need it: is it valid, and how many characters an editor
// shows.

#include <cstddef>
#include <optional>
#include <string_view>

namespace kiosk::base {

/// Byte offset of the first byte that is not well-formed UTF-8 (RFC 3629: no overlong forms, no
/// surrogates, at most U+10FFFF), or nothing if all is well.
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

/// Number of code points; the input must be valid UTF-8.
std::size_t count_code_points(std::string_view text);

}  // namespace kiosk::base
