// Spanish syllables: one for each vowel, less one for each pair that is spoken in one breath
// (Real Academia Española, Ortografía, 2010, chapter II, 2.4).

#include <string_view>

#include "dialogue/readability.hpp"

namespace kiosk::dialogue {

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

}  // namespace

std::size_t spanish_syllables(const std::string& word) {
  const std::string_view all = word;
  std::size_t count = 0;
  std::size_t digits = 0;
  Letter last;
  for (std::size_t at = 0; at < all.size(); ++at) {
    auto letter = plain_letter(all[at]);
    if (all[at] == '\xC3' && at + 1 < all.size()) {
      letter = accented_letter(all[++at]);
    } else if (all[at] == 'y' && (at + 1 == all.size())) {
      letter = {Sound::Weak, 'i'};
    } else if (all[at] == 'u' && at > 0 && (all[at - 1] == 'q' || all[at - 1] == 'g') &&
               is_soft(all.substr(at + 1))) {
      letter = {Sound::Silent, 'u'};
    }
    if (letter.base >= '0' && letter.base <= '9') {
      ++digits;
    }
    if (is_vowel(letter.sound) && (!is_vowel(last.sound) || parts(last, letter))) {
      ++count;
    }
    if (letter.base != 'h') {
      last = letter;
    }
  }
  return count + digits > 0 ? count + digits : 1;
}

}  // namespace kiosk::dialogue
