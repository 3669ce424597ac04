#include "dialogue/json/placed_file.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "dialogue/json/json_reader.hpp"

namespace kiosk::dialogue {

namespace {

/// The value a path leads to, or as near to it as there is one.
struct Reached {
  const JsonValue* value = nullptr;
  std::size_t length = 0;  ///< of the steps that led there, each with a slash after it
};

bool begins_with_step(std::string_view path, std::string_view step) {
  return path.starts_with(step) && (path.size() == step.size() || path[step.size()] == '/');
}

std::string_view after_step(std::string_view path, std::size_t step_length) {
  return path.substr(std::min(step_length + 1, path.size()));
}

Reached walk(const JsonValue& from, std::string_view path);

void try_step(const JsonValue& to, std::size_t step_length, std::string_view path, Reached& best) {
  auto reached = walk(to, after_step(path, step_length));
  reached.length += step_length + 1;
  if (reached.length > best.length) {
    best = reached;
  }
}

/// Keys may hold slashes, so several may fit: the one that leads furthest counts.
Reached walk(const JsonValue& from, std::string_view path) {
  Reached best{&from, 0};
  if (path.empty()) {
    return best;
  }
  for (const auto& member : from.members) {
    if (begins_with_step(path, member.key)) {
      try_step(member.value, member.key.size(), path, best);
    }
  }
  const auto digits = path.substr(0, path.find('/'));
  std::size_t index = from.items.size();
  std::from_chars(digits.data(), digits.data() + digits.size(), index);
  if (index < from.items.size()) {
    try_step(from.items[index], digits.size(), path, best);
  }
  return best;
}

}  // namespace

PlacedFile::PlacedFile(std::string name, std::string bytes)
    : bytes_(std::move(bytes))
    , source_(std::move(name), bytes_) {
}

const JsonValue* PlacedFile::root() const {
  if (!root_) {
    Diagnostics told_before;
    FileReport report(source_, told_before);
    if (auto root = parse_json(report)) {
      root_ = std::make_shared<const JsonValue>(std::move(*root));
    }
  }
  return root_.get();
}

std::optional<Extent> PlacedFile::find(const std::string& from, std::string_view path) const {
  const auto* whole = root();
  if (whole == nullptr) {
    return std::nullopt;
  }
  const auto top = walk(*whole, from);
  const bool is_there = from.empty() || top.length == from.size() + 1;
  const auto reached = walk(*top.value, path);
  return is_there && reached.length > 0 ? std::optional(reached.value->extent) : std::nullopt;
}

}  // namespace kiosk::dialogue
