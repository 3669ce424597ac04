#pragma once
// One file of topics/ to a topic and its pages.

#include <string>
#include <utility>
#include <vector>

#include "dialogue/fields/fields.hpp"
#include "dialogue/model/teaching.hpp"

namespace kiosk::dialogue {

/// A value with the id it was read under, for the places.
template <typename Value>
struct Read {
  Value value;
  const JsonValue* from = nullptr;
};

struct ReadPage {
  Page value;
  WordLists asks;
  const JsonValue* from = nullptr;
};

struct TopicFile {
  Read<Topic> topic;            ///< its `pages` are empty; the id is "" if it could not be read
  std::vector<ReadPage> pages;  ///< a page whose id could not be read has the id ""
};

[[nodiscard]] TopicFile read_topic_file(const Reading& reading, const JsonValue& root);

[[nodiscard]] ReadPage read_page(const Reading& reading, const JsonValue& value);
[[nodiscard]] std::vector<Block>
read_blocks(const Reading& reading, const std::vector<JsonValue>& items, PageKind kind);

/// One of kIcons; "" if it is none.
[[nodiscard]] std::string read_icon(FileReport& report, const JsonValue* value);

}  // namespace kiosk::dialogue
