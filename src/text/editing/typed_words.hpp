#pragma once
// What is typed or pasted, made fit to stand in a text of one paragraph.

#include <cstddef>
#include <string>
#include <string_view>

namespace kiosk::text {

/// Line breaks and tabs, with the blanks around them, become one blank each, none at the ends;
/// other controls are left out; what is not UTF-8 becomes U+FFFD, which shows that something was
/// lost.
[[nodiscard]] std::string on_one_line(std::string_view words);

/// As much of the beginning of `words` (valid UTF-8) as `room` bytes hold, no letter cut apart.
[[nodiscard]] std::string_view fitting(std::string_view words, std::size_t room);

}  // namespace kiosk::text
