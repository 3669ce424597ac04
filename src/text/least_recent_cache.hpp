#pragma once
// A bounded map that forgets what was asked for longest ago.

#include <cstddef>
#include <list>
#include <unordered_map>
#include <utility>

namespace kiosk::text {

template <typename Key, typename Value, typename Hash>
class LeastRecentCache {
public:
  explicit LeastRecentCache(std::size_t capacity)
      : capacity_(capacity) {}

  /// Valid until the next put(); null if unknown.
  const Value* find(const Key& key) {
    const auto found = places_.find(key);
    if (found == places_.end()) {
      return nullptr;
    }
    entries_.splice(entries_.begin(), entries_, found->second);
    return &found->second->second;
  }

  /// `key` must be unknown.
  void put(const Key& key, Value value) {
    if (entries_.size() == capacity_) {
      places_.erase(entries_.back().first);
      entries_.pop_back();
    }
    entries_.emplace_front(key, std::move(value));
    places_.emplace(key, entries_.begin());
  }

private:
  using Entries = std::list<std::pair<Key, Value>>;
  std::size_t capacity_;
  Entries entries_;
  std::unordered_map<Key, typename Entries::iterator, Hash> places_;
};

}  // namespace kiosk::text
