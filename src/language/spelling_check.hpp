#pragma once
// Which words of a text a dictionary does not know.

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/byte_range.hpp"
#include "base/result.hpp"

namespace kiosk::language {

/// Where the packages hunspell-… put their dictionaries; those of the environment variable DICPATH,
/// which other programs read too, come first.
[[nodiscard]] std::vector<std::filesystem::path> dictionary_folders();

class SpellingCheck {
public:
  /// Reads the dictionary of a language of BCP 47 ("en", "es-MX"), from the first folder that has
  /// one. Fails, in words for staff, if none has: then nothing is checked.
  static base::Result<std::unique_ptr<SpellingCheck>>
  open(const std::string& language, const std::vector<std::filesystem::path>& folders);

  SpellingCheck(const SpellingCheck&) = delete;
  SpellingCheck& operator=(const SpellingCheck&) = delete;
  SpellingCheck(SpellingCheck&&) = delete;
  SpellingCheck& operator=(SpellingCheck&&) = delete;
  ~SpellingCheck();

  /// Words that are right though the dictionary lacks them: names of medicines, named words. One in
  /// small letters may have capitals, not the other way. A term may be several words. Those given
  /// before are forgotten.
  void set_terms(const std::vector<std::string>& terms);

  /// The words of `text` (valid UTF-8) that neither the dictionary nor the terms know. Marks,
  /// slots, addresses and what holds a digit are left alone.
  [[nodiscard]] std::vector<base::ByteRange> misspelt(std::string_view text) const;

  /// What may have been meant, the likeliest first; at most kMostSuggestions. Takes up to a tenth
  /// of a second: only for a word somebody asks about.
  [[nodiscard]] std::vector<std::string> suggestions(std::string_view word) const;
  static constexpr std::size_t kMostSuggestions = 5;

private:
  struct Impl;
  explicit SpellingCheck(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace kiosk::language
