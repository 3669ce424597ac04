#include "dialogue/diagnostics/places.hpp"

#include <utility>

namespace kiosk::dialogue {

namespace {

constexpr const char* kWhole = "dialogue";

/// Of "page:ID/title" and "page:ID" it is "title"; "" if `parent` is no parent of `key`.
std::string_view inside(std::string_view key, std::string_view parent) {
  const bool is_parent =
      key.starts_with(parent) && key.size() > parent.size() && key[parent.size()] == '/';
  return is_parent ? key.substr(parent.size() + 1) : std::string_view();
}

}  // namespace

void Places::add(const std::string& key, Part part) {
  parts_.emplace(key, std::move(part));
}

void Places::add(const std::string& key, Place place, std::string source_line) {
  entries_.emplace(key, Entry{std::move(place), std::move(source_line)});
}

Places::Entry Places::find(const std::string& key) const {
  for (auto parent = key;;) {
    if (const auto entry = entries_.find(parent); entry != entries_.end()) {
      return entry->second;
    }
    if (const auto found = parts_.find(parent); found != parts_.end()) {
      const auto& part = found->second;
      const auto path = inside(key, parent);
      const auto found_inside = path.empty() ? std::nullopt : part.find(path);
      const auto extent = found_inside.value_or(part.own);
      return {part.file->place(extent), part.file->line_text(extent.begin)};
    }
    if (parent == kWhole) {
      return {};
    }
    const auto slash = parent.rfind('/');
    parent = slash == std::string::npos ? kWhole : parent.substr(0, slash);
  }
}

Place Places::of(const std::string& key) const {
  return find(key).place;
}

std::string Places::line_of(const std::string& key) const {
  return find(key).source_line;
}

}  // namespace kiosk::dialogue
