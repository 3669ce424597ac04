#pragma once
// A map laid out and drawn by Graphviz.

#include <string>

#include "base/result.hpp"
#include "dialogue/map/dialogue_map.hpp"

namespace kiosk::app {

/// An SVG, with titles in `language`. What a node is stands in its words and shows in its shape,
/// not in its colour alone. Laid out anew each time. Fails if Graphviz does. The kiosk's fonts must
/// be loaded, or words are measured with others.
base::Result<std::string> draw_map(const dialogue::DialogueMap& map,
                                   const std::string& title,
                                   const dialogue::Language& language);

}  // namespace kiosk::app
