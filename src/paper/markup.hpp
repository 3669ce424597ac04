#pragma once
// Words as they may stand in XML and HTML.

#include <string>

namespace kiosk::paper {

/// & < > " ' as entities, control characters left out, what is not UTF-8 replaced.
[[nodiscard]] std::string escaped(const std::string& words);

}  // namespace kiosk::paper
