#pragma once
// The words of a dialogue in English and in Spanish, and how much a text looks like either.

#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/remembered.hpp"
#include "dialogue/model/model.hpp"
#include "language/readability.hpp"

namespace kiosk::dialogue::rules {

/// How many words of a text speak for its own language, and how many for the other one.
struct Evidence {
  double own = 0;
  double other = 0;
};

class LanguageDetector {
public:
  using Words = std::vector<std::uint32_t>;  ///< numbers of words, each once

  /// Forgets what was added. Texts that are added again soon are not cut into words again.
  void begin();

  /// Takes note of `words` as words of `language`. Slots, numbers and single letters do not count.
  /// What is given stays in its place until all is forgotten.
  const Words& add(const std::string& words, language::ReadingLanguage language);
  /// Words that say nothing about a language, such as the name of a medicine.
  void add_name(const std::string& name);

  /// `words` stands as `language`, beside `beside` in the other one; both were added, and neither
  /// speaks for itself.
  [[nodiscard]] Evidence
  evidence(const Words& words, const Words& beside, language::ReadingLanguage language) const;

private:
  struct Word {
    std::array<std::uint32_t, 2> texts{};  ///< texts that hold it, by ReadingLanguage
    std::array<bool, 2> is_function_word{};
    bool is_name = false;

    [[nodiscard]] bool is_used() const { return is_name || texts[0] + texts[1] > 0; }
  };

  std::uint32_t number_of(const std::string& word);
  [[nodiscard]] Words numbers_of(const std::string& words);

  base::Remembered<Words> texts_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::vector<Word> words_;
};

}  // namespace kiosk::dialogue::rules
