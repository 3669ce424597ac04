#pragma once
// Boxes in which words are typed: one for each place in the files.

#include <memory>
#include <string>
#include <vector>

#include "editor/field/text_field.hpp"
#include "editor/parts/widgets.hpp"

#include "base/least_recent_cache.hpp"
#include "stage/glass_window.hpp"
#include "text/typesetter.hpp"

namespace kiosk::editor {

class WordsBoxes {
public:
  /// `window` holds the pictures of the words, and must outlive this.
  WordsBoxes(Widgets& widgets, platform::Window& window, const text::Typesetter& typesetter)
      : widgets_(widgets)
      , textures_(window)
      , fonts_(typesetter.fonts()) {}

  /// Before the boxes of a frame.
  void begin_frame();

  /// True when the words changed. `language` is that of the words, a tag of BCP 47.
  bool draw(const std::string& id, const std::string& language, std::string& words);

private:
  using Field = std::unique_ptr<TextField>;

  TextField& field_of(const std::string& id);
  void go_on(const std::string& id, Leaving leaving);

  Widgets& widgets_;
  stage::WindowTextures textures_;
  std::shared_ptr<const text::FontSet> fonts_;
  base::LeastRecentCache<std::string, Field> fields_;
  std::vector<std::string> order_;         ///< those drawn so far
  std::vector<std::string> order_before_;  ///< in the last frame
  std::string typed_last_;                 ///< the box that had the focus last
  std::string full_;                       ///< the box that had no room, and what is told of it
  std::string told_;
};

}  // namespace kiosk::editor
