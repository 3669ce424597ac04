#pragma once
// Which existing names a mistyped one may have meant.

#include <string>
#include <string_view>
#include <vector>

namespace kiosk::dialogue {

/// At most three of `names` within distance 2 of `typed`, the nearest first.
[[nodiscard]] std::vector<std::string> near_names(std::string_view typed,
                                                  const std::vector<std::string>& names);

/// `did you mean "a" or "b"?`, or "" if no name is near.
[[nodiscard]] std::string did_you_mean(std::string_view typed,
                                       const std::vector<std::string>& names);

/// `"a", "b", "c"`
[[nodiscard]] std::string quoted_list(const std::vector<std::string>& names);

/// `words` in quotation marks; long ones are cut.
[[nodiscard]] std::string in_quotes(std::string_view words);

}  // namespace kiosk::dialogue
