#pragma once
// The SVG files that dialogue.json names: found, proved harmless, measured.

#include <string>
#include <vector>

#include "dialogue/files/source_set.hpp"
#include "dialogue/load/load_dialogue_file.hpp"

namespace kiosk::dialogue {

/// Fills svg and size of each figure, and puts it into `dialogue`. `prefix` is the dialogue's
/// folder with a slash. Faults inside an SVG are reported at their place in that file.
void load_figures(FileReport& report,
                  const SourceSet& sources,
                  const std::string& prefix,
                  std::vector<NamedFigure> figures,
                  Dialogue& dialogue);

}  // namespace kiosk::dialogue
