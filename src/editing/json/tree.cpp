#include "editing/json/tree.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "dialogue/json/json_reader.hpp"

namespace kiosk::editing {

namespace {

using dialogue::JsonValue;

std::string escaped(std::string_view key) {
  std::string step;
  for (const char letter : key) {
    step += letter == '~' ? "~0" : letter == '/' ? "~1" : std::string(1, letter);
  }
  return step;
}

std::string unescaped(std::string_view step) {
  std::string key;
  for (std::size_t i = 0; i < step.size(); ++i) {
    const bool is_escape = step[i] == '~' && i + 1 < step.size();
    key += !is_escape ? step[i] : step[++i] == '1' ? '/' : '~';
  }
  return key;
}

const JsonValue* step_into(const JsonValue& value, std::string_view step) {
  if (value.type == dialogue::JsonType::Object) {
    return value.find(unescaped(step));
  }
  std::size_t index = value.items.size();
  std::from_chars(step.data(), step.data() + step.size(), index);
  return index < value.items.size() ? &value.items[index] : nullptr;
}

bool holds(const dialogue::Extent& extent, std::size_t offset) {
  return extent.begin <= offset && offset < extent.end;
}

/// The part of `value` that holds the byte; null if none does.
const JsonValue* part_at(const JsonValue& value, std::size_t offset, Pointer& pointer) {
  for (std::size_t i = 0; i < value.items.size(); ++i) {
    if (holds(value.items[i].extent, offset)) {
      pointer = below(pointer, i);
      return &value.items[i];
    }
  }
  for (const auto& member : value.members) {
    if (holds({member.key_extent.begin, member.value.extent.end}, offset)) {
      pointer = below(pointer, member.key);
      return holds(member.key_extent, offset) ? nullptr : &member.value;
    }
  }
  return nullptr;
}

}  // namespace

Pointer below(const Pointer& pointer, std::string_view key) {
  return pointer + '/' + escaped(key);
}

Pointer below(const Pointer& pointer, std::size_t index) {
  return pointer + '/' + std::to_string(index);
}

Pointer parent_of(const Pointer& pointer) {
  const auto slash = pointer.rfind('/');
  return slash == std::string::npos ? Pointer() : pointer.substr(0, slash);
}

std::string last_step(const Pointer& pointer) {
  return unescaped(std::string_view(pointer).substr(pointer.rfind('/') + 1));
}

bool is_in(const Pointer& inner, const Pointer& outer) {
  return inner.starts_with(outer) && (inner.size() == outer.size() || inner[outer.size()] == '/');
}

const JsonValue* Tree::find(const Pointer& pointer) const {
  const JsonValue* value = &root;
  const std::string_view steps = pointer;
  std::size_t at = 0;
  while (value != nullptr && at < steps.size()) {
    const auto end = std::min(steps.find('/', at + 1), steps.size());
    value = step_into(*value, steps.substr(at + 1, end - at - 1));
    at = end;
  }
  return value;
}

Pointer pointer_at(const JsonValue& root, std::size_t offset) {
  Pointer pointer;
  const auto* value = &root;
  while (value != nullptr) {
    value = part_at(*value, offset, pointer);
  }
  return pointer;
}

SharedTree parse_tree(const std::string& file, const std::string& bytes) {
  auto tree = std::make_shared<Tree>(file, bytes);
  dialogue::Diagnostics told_elsewhere;
  const dialogue::SourceFile source(tree->file, tree->bytes);
  dialogue::FileReport report(source, told_elsewhere);
  auto root = dialogue::parse_json(report);
  if (!root) {
    return nullptr;
  }
  tree->root = std::move(*root);
  return tree;
}

void Trees::update(const Files& files) {
  constexpr std::string_view kPicture = ".svg";
  std::map<std::string, SharedTree> trees;
  for (const auto& [file, bytes] : files) {
    if (file.ends_with(kPicture)) {
      continue;
    }
    const auto before = parsed_.find(file);
    const bool is_same = before != parsed_.end() && before->second == bytes;
    trees[file] = is_same ? trees_[file] : parse_tree(file, bytes);
  }
  trees_ = std::move(trees);
  parsed_ = files;
}

SharedTree Trees::find(const std::string& file) const {
  const auto found = trees_.find(file);
  return found == trees_.end() ? nullptr : found->second;
}

}  // namespace kiosk::editing
