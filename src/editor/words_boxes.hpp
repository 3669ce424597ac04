#pragma once
// Boxes in which words are typed: one for each place in the files.

#include <string>

#include "editor/widgets.hpp"

namespace kiosk::editor {

class WordsBoxes {
public:
  explicit WordsBoxes(Widgets& widgets)
      : widgets_(widgets) {}

  /// True when the words changed. `language` is that of the words, a tag of BCP 47.
  bool draw(const std::string& id, const std::string& language, std::string& words);

private:
  Widgets& widgets_;
};

}  // namespace kiosk::editor
