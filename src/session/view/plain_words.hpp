#pragma once
// Words of a view as a reader has them, without marks.

#include <cstddef>
#include <string>
#include <string_view>

namespace kiosk::session {

/// `words` without its **bold** marks, for what leaves the glass as plain text.
std::string without_bold(const std::string& words);

/// Words a reader would count.
std::size_t count_words(std::string_view words);

}  // namespace kiosk::session
