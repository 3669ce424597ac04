#pragma once
// A map that knows what was asked for longest ago, so that its owner can keep it small.

#include <cstddef>
#include <functional>
#include <list>
#include <unordered_map>
#include <utility>

namespace kiosk::base {

template <typename Key, typename Value, typename Hash = std::hash<Key>>
class LeastRecentCache {
public:
  /// Valid until the entry is dropped; null if unknown. The entry is the newest from now on.
  Value* find(const Key& key) {
    const auto found = places_.find(key);
    if (found == places_.end()) {
      return nullptr;
    }
    entries_.splice(entries_.begin(), entries_, found->second);
    return &found->second->second;
  }

  /// `key` must be unknown.
  Value& put(const Key& key, Value value) {
    entries_.emplace_front(key, std::move(value));
    places_.emplace(key, entries_.begin());
    return entries_.front().second;
  }

  [[nodiscard]] std::size_t size() const { return entries_.size(); }

  /// What was put or found longest ago. Not of an empty cache.
  [[nodiscard]] const Value& oldest() const { return entries_.back().second; }

  void drop_oldest() {
    places_.erase(entries_.back().first);
    entries_.pop_back();
  }

  /// Newest first.
  [[nodiscard]] auto begin() const { return entries_.begin(); }
  [[nodiscard]] auto end() const { return entries_.end(); }

private:
  using Entries = std::list<std::pair<Key, Value>>;
  Entries entries_;
  std::unordered_map<Key, typename Entries::iterator, Hash> places_;
};

}  // namespace kiosk::base
