#pragma once
// All words of a dialogue that a visitor can read, each by a name staff know it by.

#include <string>
#include <vector>

#include "dialogue/model/model.hpp"

namespace kiosk::releases {

struct NamedText {
  std::string name;  ///< "Title", "Step 2", "Button"
  dialogue::Text text;
};

/// In the order they stand on the glass.
[[nodiscard]] std::vector<NamedText> texts_of(const dialogue::Page& page);

/// All that stands on no page: topics, words of the screens, figures, danger signs, sources.
[[nodiscard]] std::vector<NamedText> texts_around_pages(const dialogue::Dialogue& dialogue);

}  // namespace kiosk::releases
