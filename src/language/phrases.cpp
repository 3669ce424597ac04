#include "language/phrases.hpp"

#include <algorithm>

#include "language/words.hpp"

namespace kiosk::language {

Phrases::Phrases(const std::map<std::string, std::vector<std::string>>& lists) {
  for (const auto& [language, phrases] : lists) {
    std::for_each(phrases.begin(), phrases.end(), [this](const auto& phrase) { add(phrase); });
  }
}

void Phrases::add(std::string_view phrase) {
  auto words = split_words(phrase);
  if (words.empty()) {
    return;
  }
  longest_ = std::max(longest_, words.size());
  auto& same_first = by_first_[words.front()];
  const auto shorter = std::find_if(same_first.begin(), same_first.end(), [&](const auto& other) {
    return other.size() < words.size();
  });
  same_first.insert(shorter, std::move(words));
}

std::size_t Phrases::at(const std::vector<std::string>& words, std::size_t start) const {
  const auto found = by_first_.find(words[start]);
  if (found == by_first_.end()) {
    return 0;
  }
  const auto from = words.begin() + static_cast<std::ptrdiff_t>(start);
  const auto phrase =
      std::find_if(found->second.begin(), found->second.end(), [&](const Phrase& one) {
        return start + one.size() <= words.size() && std::equal(one.begin(), one.end(), from);
      });
  return phrase == found->second.end() ? 0 : phrase->size();
}

std::size_t Phrases::before(const std::vector<std::string>& words, std::size_t end) const {
  for (auto start = end - std::min(end, longest_); start < end; ++start) {
    if (at(words, start) == end - start) {
      return end - start;
    }
  }
  return 0;
}

bool Phrases::stand_in(const std::vector<std::string>& words) const {
  for (std::size_t start = 0; start < words.size(); ++start) {
    if (at(words, start) > 0) {
      return true;
    }
  }
  return false;
}

}  // namespace kiosk::language
