#include "dialogue/diagnostics/places.hpp"

#include <utility>

namespace kiosk::dialogue {

namespace {

constexpr const char* kWhole = "dialogue";

/// The entry of `key` or of its nearest known parent; the end if not even the dialogue is known.
template <typename Entries>
auto find_nearest(const Entries& entries, std::string key) {
  for (;;) {
    if (const auto found = entries.find(key); found != entries.end() || key == kWhole) {
      return found;
    }
    const auto slash = key.rfind('/');
    key = slash == std::string::npos ? kWhole : key.substr(0, slash);
  }
}

}  // namespace

void Places::add(const std::string& key, Place place, std::string source_line) {
  entries_.emplace(key, Entry{std::move(place), std::move(source_line)});
}

Place Places::of(const std::string& key) const {
  const auto found = find_nearest(entries_, key);
  return found == entries_.end() ? Place{} : found->second.place;
}

std::string Places::line_of(const std::string& key) const {
  const auto found = find_nearest(entries_, key);
  return found == entries_.end() ? std::string{} : found->second.source_line;
}

}  // namespace kiosk::dialogue
