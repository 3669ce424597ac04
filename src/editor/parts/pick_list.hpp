#pragma once
// A long list to pick from, with a box to search it: letters narrow it, the arrows go through it,
// Enter takes what is marked, Escape closes it.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "editor/parts/widgets.hpp"

namespace kiosk::editor {

struct PickEntry {
  std::string id;       ///< in the files; searched too
  std::string name;     ///< for people
  std::string heading;  ///< above the first of several that have the same; "": none
};

struct PickListLook {
  const std::vector<PickEntry>& entries;
  std::size_t picked = 0;  ///< entries.size(): none
  float width_px = 0;      ///< as of Widgets::pick
  std::string new_words;   ///< for something that is not there yet; "": it cannot be made here
};

struct Picked {
  enum class Kind { Nothing, Entry, New };
  Kind kind = Kind::Nothing;
  std::size_t number = 0;  ///< of the entry
};

class PickList {
public:
  explicit PickList(Widgets& widgets)
      : widgets_(widgets) {}

  Picked draw(const std::string& id, const PickListLook& look);

private:
  Picked draw_open(const std::string& id, const PickListLook& look);
  void open(const PickListLook& look);
  void draw_search(const std::string& id, const PickListLook& look);
  std::optional<std::size_t> draw_rows(const std::string& id, const PickListLook& look);
  void find(const PickListLook& look);
  void step(std::ptrdiff_t by);

  // Of the one list that is open.
  Widgets& widgets_;
  std::string search_;
  std::vector<std::size_t> found_;  ///< numbers of entries
  std::size_t marked_ = 0;          ///< a place in found_
  int frames_to_scroll_ = 0;        ///< until what is marked is in sight
};

}  // namespace kiosk::editor
