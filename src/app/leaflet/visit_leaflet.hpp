#pragma once
// The leaflet that a visitor asked for.

#include <string>

#include "paper/document.hpp"

#include "base/result.hpp"
#include "session/session.hpp"

namespace kiosk::app {

[[nodiscard]] paper::PaperSize paper_size_of(dialogue::SheetSize size);

/// The topic of `order` and, at its end, the ending the visitor came to, if it stands elsewhere. As
/// PDF for a printer. Reads the fonts anew: a typesetter belongs to its thread, and this may be
/// called on any. Fails if there is no such topic, or on fonts.
[[nodiscard]] base::Result<std::string> visit_leaflet(const session::Content& content,
                                                      const session::LeafletOrder& order,
                                                      paper::PaperSize size);

}  // namespace kiosk::app
