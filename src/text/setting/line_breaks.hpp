#pragma once
// Where a line may break that Pango alone would not break: between words joined by no-break spaces,
// and inside web addresses and lists joined by /.

#include <string>
#include <string_view>

namespace kiosk::text {

/// The same words with a space for a no-break space, and an unseen break after / . - _ ? & =, where
/// a stretch without one is longer than any word people read at one glance.
[[nodiscard]] std::string with_breaks(std::string_view words);

}  // namespace kiosk::text
