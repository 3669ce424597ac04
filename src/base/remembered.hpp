#pragma once
// What was made of words, for whom asks again and again for nearly the same ones.

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>

namespace kiosk::base {

/// Keeps what was asked for in this round and in the one before.
template <typename Value>
class Remembered {
public:
  /// Forgets what was not asked for in the round that ends here.
  void begin_round() {
    std::erase_if(entries_, [this](const auto& entry) { return entry.second.round != round_; });
    ++round_;
    made_ = 0;
  }

  /// What `make()` gives for these words. Stays in its place until the next round begins, and if
  /// it is asked for in that one, until the end of it.
  template <typename Make>
  const Value& of(const std::string& words, const Make& make) {
    auto found = entries_.find(words);
    if (found == entries_.end()) {
      found = entries_.emplace(words, Entry{make(), round_}).first;
      ++made_;
    }
    found->second.round = round_;
    return found->second.value;
  }

  /// How many had to be made in this round.
  [[nodiscard]] std::size_t made() const { return made_; }
  [[nodiscard]] std::size_t size() const { return entries_.size(); }

private:
  struct Entry {
    Value value;
    std::uint64_t round = 0;
  };

  std::unordered_map<std::string, Entry> entries_;
  std::uint64_t round_ = 0;
  std::size_t made_ = 0;
};

}  // namespace kiosk::base
