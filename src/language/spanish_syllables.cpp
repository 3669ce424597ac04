// Spanish syllables: one for each vowel, less one for each pair that is spoken in one breath
// (Real Academia Española, Ortografía, 2010, chapter II, 2.4).

#include <string_view>

#include "language/readability.hpp"

namespace kiosk::language {

namespace {

enum class Sound {
  Consonant,
  Silent,       ///< h, and the u of que, qui, gue, gui
  Strong,       ///< a e o, with or without an accent
  Weak,         ///< i u ü, and y at the end of a word
  WeakAccented  ///< í ú: never part of a diphthong with a strong vowel
};

struct Letter {
  Sound sound = Sound::Consonant;
  char base = ' ';
};

Letter accented_letter(char second_byte) {
  switch (second_byte) {
    case '\xA1':
      return {Sound::Strong, 'a'};
    case '\xA9':
      return {Sound::Strong, 'e'};
    case '\xB3':
      return {Sound::Strong, 'o'};
    case '\xAD':
      return {Sound::WeakAccented, 'i'};
    case '\xBA':
      return {Sound::WeakAccented, 'u'};
    case '\xBC':
      return {Sound::Weak, 'u'};
    default:
      return {};
  }
}

Letter plain_letter(char letter) {
  switch (letter) {
    case 'a':
    case 'e':
    case 'o':
      return {Sound::Strong, letter};
    case 'i':
    case 'u':
      return {Sound::Weak, letter};
    case 'h':
      return {Sound::Silent, letter};
    default:
      return {Sound::Consonant, letter};
  }
}

bool is_soft(std::string_view rest) {
  return rest.substr(0, 1) == "e" || rest.substr(0, 1) == "i" || rest.substr(0, 2) == "é" ||
         rest.substr(0, 2) == "í";
}

bool is_vowel(Sound sound) {
  return sound != Sound::Consonant && sound != Sound::Silent;
}

/// True if `b` after `a` starts a new syllable.
bool parts(const Letter& a, const Letter& b) {
  if (a.sound == Sound::Strong || b.sound == Sound::Strong) {
    return (a.sound == Sound::Strong && b.sound == Sound::Strong) ||
           a.sound == Sound::WeakAccented || b.sound == Sound::WeakAccented;
  }
  return a.base == b.base;
}

/// The letter that begins at byte `at`.
Letter letter_at(std::string_view word, std::size_t at) {
  if (word[at] == '\xC3' && at + 1 < word.size()) {
    return accented_letter(word[at + 1]);
  }
  if (word[at] == 'y' && at + 1 == word.size()) {
    return {Sound::Weak, 'i'};
  }
  const bool after_q_or_g = at > 0 && (word[at - 1] == 'q' || word[at - 1] == 'g');
  if (word[at] == 'u' && after_q_or_g && is_soft(word.substr(at + 1))) {
    return {Sound::Silent, 'u'};
  }
  return plain_letter(word[at]);
}

bool is_digit(const Letter& letter) {
  return letter.base >= '0' && letter.base <= '9';
}

}  // namespace

std::size_t spanish_syllables(const std::string& word) {
  std::size_t count = 0;
  Letter last;
  for (std::size_t at = 0; at < word.size(); at += word[at] == '\xC3' ? 2 : 1) {
    const auto letter = letter_at(word, at);
    const bool starts = is_vowel(letter.sound) && (!is_vowel(last.sound) || parts(last, letter));
    count += starts || is_digit(letter) ? 1 : 0;
    if (letter.base != 'h') {
      last = letter;
    }
  }
  return count > 0 ? count : 1;
}

}  // namespace kiosk::language
