// English syllables by spelling: groups of vowels, less the silent e, plus vowels that stand side
// by side but are spoken apart (sci-ence). Words that follow no rule stand in a table.

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "base/text.hpp"
#include "language/readability.hpp"

namespace kiosk::language {

namespace {

using Word = std::string_view;

const std::map<Word, std::size_t>& exceptions() {
  static const std::map<Word, std::size_t> words{
      {"aches", 1},     {"area", 3},      {"areas", 3},      {"anyone", 3},     {"being", 2},
      {"business", 2},  {"caregiver", 3}, {"caregivers", 3}, {"carer", 2},      {"cashier", 2},
      {"element", 3},   {"evening", 2},   {"evenings", 2},   {"every", 2},      {"everybody", 4},
      {"everyday", 3},  {"everyone", 3},  {"everything", 3}, {"everywhere", 3}, {"frontier", 2},
      {"headaches", 2}, {"hundred", 2},   {"idea", 3},       {"ideas", 3},      {"maybe", 2},
      {"naked", 2},     {"people", 2},    {"people's", 2},   {"react", 2},      {"reaction", 3},
      {"reactions", 3}, {"reality", 4},   {"recipe", 3},     {"sacred", 2},     {"someone", 2},
      {"someone's", 2}, {"soldier", 2},   {"therefore", 2},  {"video", 3},      {"videos", 3},
      {"wednesday", 2}, {"wicked", 2},    {"area's", 3},     {"colour", 2},     {"rhythm", 2},
      {"mri", 3},       {"gaba", 2},      {"tv", 2},         {"er", 2},         {"id", 2},
      {"us", 1},        {"mg", 2},        {"uk", 2},         {"ct", 2},         {"eye", 1},
      {"eyes", 1},      {"goodbye", 2},   {"bye", 1},        {"sometime", 2},   {"sometimes", 2},
      {"biopsy", 3},    {"create", 2},    {"created", 3},    {"creates", 2},    {"theatre", 3},
      {"cereal", 3},    {"real", 1},      {"ideal", 3},      {"poison", 2},     {"lioresal", 4},
      {"diabetes", 4},  {"diarrhea", 4},  {"diarrhoea", 4},  {"argue", 2},      {"argues", 2},
      {"argued", 2}};
  return words;
}

/// Spellings whose vowels are spoken apart, though they stand in one group.
constexpr std::array<Word, 26> kApart{"scien", "iet",   "dien", "rien",  "lien", "eing",   "oing",
                                      "uing",  "iing",  "poe",  "fluid", "ruin", "suicid", "nuin",
                                      "fluen", "cruel", "fuel", "duel",  "geog", "neon",   "iu",
                                      "io",    "ia",    "ua",   "chaos", "uous"};

/// Spellings that hold one of the above and are spoken together after all.
constexpr std::array<Word, 25> kTogether{
    "frien", "patien", "conscien", "tion",  "sion", "cion", "gion",  "xion", "cious",
    "tious", "gious",  "xious",    "llion", "nion", "vior", "viour", "cial", "tial",
    "cian",  "tian",   "sian",     "iage",  "qua",  "gua",  "suade"};

bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

bool ends_with(Word word, Word end) {
  return word.size() >= end.size() && word.substr(word.size() - end.size()) == end;
}

std::size_t count_of(Word word, Word part) {
  std::size_t count = 0;
  for (auto at = word.find(part); at != Word::npos; at = word.find(part, at + 1)) {
    ++count;
  }
  return count;
}

/// True if the letter at `at` sounds as a vowel: u after q does not, y before a vowel mostly not.
bool sounds_as_vowel(Word word, std::size_t at) {
  if (word[at] == 'u' && at > 0 && word[at - 1] == 'q') {
    return false;
  }
  const bool before_vowel = at + 1 < word.size() && is_vowel(word[at + 1]);
  const bool after_consonant = at > 0 && !is_vowel(word[at - 1]);
  return is_vowel(word[at]) && (word[at] != 'y' || !before_vowel || after_consonant);
}

/// Groups of vowels; a y that sounds as a vowel never joins the next one (try-ing).
std::size_t vowel_groups(Word word) {
  std::size_t groups = 0;
  bool inside = false;
  for (std::size_t at = 0; at < word.size(); ++at) {
    const bool vowel = sounds_as_vowel(word, at);
    groups += vowel && !inside ? 1 : 0;
    inside = vowel && !(word[at] == 'y' && at > 0 && !is_vowel(word[at - 1]));
  }
  return groups;
}

/// A consonant and "l" before the end: the e that follows is heard (mus-cle, han-dled).
bool has_sounded_l(Word stem) {
  return stem.size() >= 2 && stem.back() == 'l' && !is_vowel(stem[stem.size() - 2]) &&
         stem[stem.size() - 2] != 'l' && stem[stem.size() - 2] != 'r';
}

/// True if the e of a final e, es or ed after `stem` is silent.
bool is_silent(Word stem, Word end) {
  if (ends_with(stem, "gu") || ends_with(stem, "qu")) {  // league, technique
    return true;
  }
  if (stem.empty() || is_vowel(stem.back()) || has_sounded_l(stem)) {
    return false;
  }
  if (end == "ed") {
    return stem.back() != 't' && stem.back() != 'd';
  }
  const std::array<Word, 7> hissing{"s", "x", "z", "ch", "sh", "c", "g"};
  return end != "es" || std::none_of(hissing.begin(), hissing.end(), [&](Word sound) {
           return ends_with(stem, sound);
         });
}

std::size_t silent_at_end(Word word) {
  for (const Word end : {"es", "ed", "e"}) {
    if (ends_with(word, end)) {
      return is_silent(word.substr(0, word.size() - end.size()), end) ? 1 : 0;
    }
  }
  return 0;
}

/// The e inside safe-ly, care-ful, some-thing.
std::size_t silent_inside(Word word) {
  const std::array<Word, 16> ends{"ly",
                                  "ful",
                                  "fully",
                                  "less",
                                  "ness",
                                  "ment",
                                  "ments",
                                  "thing",
                                  "things",
                                  "time",
                                  "times",
                                  "where",
                                  "body",
                                  "how",
                                  "what",
                                  "day"};
  const bool found = std::any_of(ends.begin(), ends.end(), [&](Word end) {
    const auto stem = word.substr(0, word.size() - std::min(word.size(), end.size()));
    return ends_with(word, end) && ends_with(stem, "e") && vowel_groups(stem) > 1 &&
           is_silent(stem.substr(0, stem.size() - 1), "e");
  });
  return found ? 1 : 0;
}

std::size_t spoken_apart(Word word) {
  std::size_t apart = 0;
  for (const auto spelling : kApart) {
    apart += count_of(word, spelling);
  }
  std::size_t together = 0;
  for (const auto spelling : kTogether) {
    together += count_of(word, spelling);
  }
  const bool compares =
      (ends_with(word, "ier") || ends_with(word, "iest")) && vowel_groups(word) > 1;
  return (apart > together ? apart - together : 0) + (compares ? 1 : 0);
}

/// spasm, spasms, rheumatism: an unwritten vowel before the m.
std::size_t unwritten(Word word) {
  return ends_with(word, "sm") || ends_with(word, "sms") || ends_with(word, "thm") ? 1 : 0;
}

/// did-n't, it-'ll: the consonant before calls for one more.
std::size_t contracted(Word stem, Word ending) {
  if (stem.empty()) {
    return 0;
  }
  const bool consonant = !is_vowel(stem.back());
  if (ending == "t") {
    return ends_with(stem, "dn") || ends_with(stem, "sn") ? 1 : 0;
  }
  return consonant && (ending == "ll" || ending == "ve") ? 1 : 0;
}

std::size_t syllables_of_part(Word word) {
  const auto exception = exceptions().find(word);
  if (exception != exceptions().end()) {
    return exception->second;
  }
  const auto mark = word.find('\'');
  if (mark != Word::npos) {
    const auto stem = word.substr(0, mark);
    return syllables_of_part(stem) + contracted(stem, word.substr(mark + 1));
  }
  const auto digits =
      std::count_if(word.begin(), word.end(), [](char c) { return base::is_digit(c) || c == '%'; });
  auto count = vowel_groups(word) + spoken_apart(word) + unwritten(word);
  const auto silent = silent_at_end(word) + silent_inside(word);
  count -= std::min(count > 0 ? count - 1 : 0, silent);
  return std::max<std::size_t>(count + static_cast<std::size_t>(digits), 1);
}

}  // namespace

std::size_t english_syllables(const std::string& word) {
  std::size_t count = 0;
  for (std::size_t from = 0; from <= word.size();) {
    const auto to = std::min(word.find('-', from), word.size());
    count += to > from ? syllables_of_part(Word(word).substr(from, to - from)) : 0;
    from = to + 1;
  }
  return std::max<std::size_t>(count, 1);
}

}  // namespace kiosk::language
