#include "dialogue/rules/language_detector.hpp"

#include <algorithm>
#include <string_view>

#include "language/sentences.hpp"

namespace kiosk::dialogue::rules {

namespace {

/// The other language must have a word this many times as often.
constexpr std::uint32_t kMuchMore = 8;

// Short words that nearly every sentence has. Left out are those that are words of both languages,
// such as "no", "a", "me", "he", "has", "son", "once", "sin".
constexpr auto kEnglish = std::to_array<std::string_view>(
    {"the",    "and",     "you",   "your",  "yours", "is",    "was",   "were",   "with", "of",
     "to",     "not",     "do",    "does",  "did",   "don't", "if",    "it",     "its",  "it's",
     "this",   "that",    "these", "those", "for",   "can",   "can't", "cannot", "from", "they",
     "them",   "their",   "there", "she",   "her",   "him",   "we",    "our",    "us",   "my",
     "i'm",    "what",    "when",  "where", "who",   "how",   "why",   "which",  "will", "would",
     "should", "could",   "have",  "had",   "been",  "be",    "being", "at",     "by",   "or",
     "but",    "because", "about", "into",  "than",  "then",  "after", "before", "ask",  "call",
     "take",   "get",     "tell",  "feel",  "more",  "most",  "any",   "some",   "all",  "every",
     "each",   "only",    "very",  "too",   "now",   "today", "again", "first",  "out",  "up",
     "down",   "off",     "over",  "here"});
constexpr auto kSpanish = std::to_array<std::string_view>(
    {"el",     "la",     "los",   "las",     "de",    "del",    "que",   "y",      "en",
     "un",     "una",    "unos",  "unas",    "su",    "sus",    "con",   "por",    "para",
     "se",     "si",     "es",    "está",    "están", "fue",    "ser",   "lo",     "le",
     "les",    "al",     "como",  "cómo",    "más",   "pero",   "ni",    "muy",    "ya",
     "hay",    "este",   "esta",  "estos",   "estas", "eso",    "esto",  "ese",    "esa",
     "cuando", "cuándo", "donde", "dónde",   "quién", "qué",    "cuál",  "porque", "sobre",
     "entre",  "hasta",  "desde", "también", "tiene", "tienen", "puede", "pueden", "usted",
     "mi",     "mis",    "yo",    "nos",     "hoy",   "ahora",  "aquí",  "todo",   "toda",
     "todos",  "todas",  "cada",  "otro",    "otra",  "llame",  "pida",  "tome",   "diga",
     "siente", "ante",   "antes", "después"});

std::size_t index_of(language::ReadingLanguage language) {
  return language == language::ReadingLanguage::English ? 0 : 1;
}

bool counts(const std::string& word) {
  return word.size() > 1 && (word.front() < '0' || word.front() > '9') && word.front() != '%';
}

template <typename List>
bool is_in(const std::string& word, const List& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool holds(const LanguageDetector::Words& words, std::uint32_t number) {
  return std::binary_search(words.begin(), words.end(), number);
}

}  // namespace

std::uint32_t LanguageDetector::number_of(const std::string& word) {
  const auto [entry, is_new] =
      numbers_.try_emplace(word, static_cast<std::uint32_t>(words_.size()));
  if (is_new) {
    words_.push_back({{}, {is_in(word, kEnglish), is_in(word, kSpanish)}, false});
  }
  return entry->second;
}

void LanguageDetector::begin() {
  const auto in_use =
      std::count_if(words_.begin(), words_.end(), [](const Word& word) { return word.is_used(); });
  // Every letter of a word that is typed makes another word.
  if (words_.size() > 2 * static_cast<std::size_t>(in_use)) {
    *this = {};
    return;
  }
  texts_.begin_round();
  for (auto& word : words_) {
    word.texts = {};
    word.is_name = false;
  }
}

LanguageDetector::Words LanguageDetector::numbers_of(const std::string& words) {
  Words numbers;
  for (const auto& word : language::words_of(words)) {
    if (counts(word)) {
      numbers.push_back(number_of(word));
    }
  }
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

const LanguageDetector::Words& LanguageDetector::add(const std::string& words,
                                                     language::ReadingLanguage language) {
  const auto& numbers = texts_.of(words, [&] { return numbers_of(words); });
  for (const auto number : numbers) {
    ++words_[number].texts[index_of(language)];
  }
  return numbers;
}

void LanguageDetector::add_name(const std::string& name) {
  words_[number_of(language::lower_case(name))].is_name = true;
}

namespace {

/// What the texts of each language that hold a word say of the language it is in.
void weigh(std::uint32_t in_own, std::uint32_t in_other, Evidence& evidence) {
  if (in_other >= 2 && in_own * kMuchMore <= in_other) {
    evidence.other += 1;
  } else if (in_own >= 1 && in_other * kMuchMore <= in_own) {
    evidence.own += 1;
  } else if (in_other == 1 && in_own == 0) {
    evidence.other += 0.5;
  }
}

}  // namespace

Evidence LanguageDetector::evidence(const Words& words,
                                    const Words& beside,
                                    language::ReadingLanguage language) const {
  const auto own = index_of(language);
  const auto other = 1 - own;
  Evidence evidence;
  for (const auto number : words) {
    const auto& word = words_[number];
    if (word.is_name) {
      continue;
    }
    if (word.is_function_word[own] != word.is_function_word[other]) {
      (word.is_function_word[own] ? evidence.own : evidence.other) += 2;
      continue;
    }
    const auto in_own = word.texts[own] - 1;
    const auto in_other = word.texts[other] - (holds(beside, number) ? 1U : 0U);
    weigh(in_own, in_other, evidence);
  }
  return evidence;
}

}  // namespace kiosk::dialogue::rules
