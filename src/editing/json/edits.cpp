#include "editing/json/edits.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "editing/json/json_edit.hpp"

namespace kiosk::editing {

namespace {

using dialogue::JsonType;
using dialogue::JsonValue;

JsonFile file_of(const Tree& tree) {
  return {tree.file, tree.bytes, tree.root};
}

/// As many members as come before `key` in `order`.
std::size_t
place_for(const JsonValue& object, const std::string& key, const std::vector<std::string>& order) {
  const auto end = std::ranges::find(order, key);
  std::size_t place = 0;
  for (std::size_t i = 0; i < object.members.size(); ++i) {
    if (std::find(order.begin(), end, object.members[i].key) != end) {
      place = i + 1;
    }
  }
  return place;
}

const JsonValue* find_of_type(const Tree& tree, const Pointer& pointer, JsonType type) {
  const auto* value = tree.find(pointer);
  return value != nullptr && value->type == type ? value : nullptr;
}

/// Which entry of its container the last step of `pointer` is.
std::optional<std::size_t> number_of(const JsonValue& container, const Pointer& pointer) {
  const auto step = last_step(pointer);
  if (container.type == JsonType::Object) {
    const auto found = std::ranges::find(container.members, step, &dialogue::JsonMember::key);
    return found == container.members.end()
               ? std::nullopt
               : std::optional<std::size_t>(std::distance(container.members.begin(), found));
  }
  std::size_t number = container.items.size();
  std::from_chars(step.data(), step.data() + step.size(), number);
  return number < container.items.size() ? std::optional(number) : std::nullopt;
}

}  // namespace

std::optional<Splice> set_member(const Tree& tree,
                                 const Pointer& object,
                                 const std::string& key,
                                 const JsonValue& value,
                                 const std::vector<std::string>& order) {
  const auto* parent = find_of_type(tree, object, JsonType::Object);
  if (parent == nullptr) {
    return std::nullopt;
  }
  if (const auto* before = parent->find(key)) {
    return set_value(file_of(tree), *before, value);
  }
  return insert_member(file_of(tree), *parent, place_for(*parent, key, order), key, value);
}

std::optional<Splice> set_at(const Tree& tree, const Pointer& pointer, const JsonValue& value) {
  const auto* before = tree.find(pointer);
  return before == nullptr ? std::nullopt : std::optional(set_value(file_of(tree), *before, value));
}

std::optional<Splice>
insert_into(const Tree& tree, const Pointer& list, std::size_t place, const JsonValue& item) {
  const auto* items = find_of_type(tree, list, JsonType::Array);
  return items == nullptr ? std::nullopt
                          : std::optional(insert_item(file_of(tree), *items, place, item));
}

std::optional<Splice> remove_at(const Tree& tree, const Pointer& pointer) {
  const auto* container = pointer.empty() ? nullptr : tree.find(parent_of(pointer));
  const auto number =
      container == nullptr ? std::optional<std::size_t>() : number_of(*container, pointer);
  return number ? std::optional(remove_entry(file_of(tree), *container, *number)) : std::nullopt;
}

std::optional<Splice>
move_item(const Tree& tree, const Pointer& list, std::size_t from, std::size_t to) {
  const auto* items = find_of_type(tree, list, JsonType::Array);
  if (items == nullptr || std::max(from, to) >= items->items.size() || from == to) {
    return std::nullopt;
  }
  return move_entry(file_of(tree), *items, from, to);
}

std::optional<Splice>
rename_member(const Tree& tree, const Pointer& pointer, const std::string& key) {
  const auto* object = pointer.empty() ? nullptr : tree.find(parent_of(pointer));
  const auto number =
      object == nullptr ? std::optional<std::size_t>() : number_of(*object, pointer);
  if (!number || object->type != JsonType::Object || object->find(key) != nullptr) {
    return std::nullopt;
  }
  return rename_key(file_of(tree), object->members[*number], key);
}

}  // namespace kiosk::editing
