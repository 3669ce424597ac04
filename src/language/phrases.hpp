#pragma once
// Phrases of plain words, found where they stand in a question.

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kiosk::language {

class Phrases {
public:
  Phrases() = default;
  /// Those of every language, by its tag: people mix them.
  explicit Phrases(const std::map<std::string, std::vector<std::string>>& lists);

  void add(std::string_view phrase);

  /// Words of the longest phrase that begins at `start`; 0 if none does.
  [[nodiscard]] std::size_t at(const std::vector<std::string>& words, std::size_t start) const;
  /// Words of the longest phrase that ends before `end`; 0 if none does.
  [[nodiscard]] std::size_t before(const std::vector<std::string>& words, std::size_t end) const;
  [[nodiscard]] bool stand_in(const std::vector<std::string>& words) const;

private:
  using Phrase = std::vector<std::string>;

  std::unordered_map<std::string, std::vector<Phrase>> by_first_;  ///< longest first
  std::size_t longest_ = 0;
};

}  // namespace kiosk::language
