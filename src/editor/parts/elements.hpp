#pragma once
// What was on the editor's window in its last frame: for tests and written sessions, which touch it
// by name.

#include <string>
#include <string_view>
#include <vector>

namespace kiosk::editor {

struct Box {
  float x_px = 0;
  float y_px = 0;
  float width_px = 0;
  float height_px = 0;
};

/// From one height on the window to a lower one.
struct Span {
  float top_px = 0;
  float bottom_px = 0;
};

enum class Role { Button, Field, Row, Words };

struct Element {
  std::string id;  ///< "undo", "page:how-taken", "field:/pages/0/title/en"
  Role role = Role::Words;
  std::string words;
  Box box;                   ///< where it stands, or would stand if its list were scrolled there
  bool is_in_sight = false;  ///< at least a part of it
};

class Elements {
public:
  void begin_frame() { all_.clear(); }
  void add(Element element) { all_.push_back(std::move(element)); }

  [[nodiscard]] const std::vector<Element>& all() const { return all_; }
  /// Null if there is none of this id.
  [[nodiscard]] const Element* find(std::string_view id) const;

private:
  std::vector<Element> all_;
};

}  // namespace kiosk::editor
