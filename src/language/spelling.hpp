#pragma once
// Words somebody misspelled, to the words they may have meant.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace kiosk::language {

/// Bytes of the longest words that are compared.
inline constexpr std::size_t kLongestCompared = 64;

/// Least number of single-byte slips (one left out, put in, changed, or two swapped) that make one
/// word the other: optimal string alignment (Boytsov 2011). More than `most`, and words longer than
/// kLongestCompared, give most + 1.
[[nodiscard]] std::size_t
spelling_distance(std::string_view left, std::string_view right, std::size_t most);

/// All words the dialogue knows. Words of five letters and more are found with one slip, of nine
/// and more with two. Not copied or moved: what it looks through lies in its own words.
class Vocabulary {
public:
  Vocabulary() = default;
  Vocabulary(const Vocabulary&) = delete;
  Vocabulary& operator=(const Vocabulary&) = delete;
  Vocabulary(Vocabulary&&) = delete;
  Vocabulary& operator=(Vocabulary&&) = delete;
  ~Vocabulary() = default;

  void add(const std::string& word);
  [[nodiscard]] bool knows(const std::string& word) const { return words_.contains(word); }
  /// Known words nearest in spelling to an unknown one; several if they are equally near.
  [[nodiscard]] std::vector<std::string> near(const std::string& word) const;

private:
  std::unordered_set<std::string> words_;
  struct Known {
    std::string_view word;      ///< of words_
    std::uint32_t letters = 0;  ///< a bit for each letter that stands in it
  };
  std::vector<std::vector<Known>> by_length_;  ///< those that may be found
};

}  // namespace kiosk::language
