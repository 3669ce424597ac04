#include "dialogue/rules/small_words.hpp"

#include "base/text.hpp"

namespace kiosk::dialogue::rules {

namespace {

struct SmallWords {
  std::string_view numbers;
  std::string_view tens;  ///< before a hyphen
  std::string_view negations;
  std::string_view conditions;
};

constexpr SmallWords kEnglish{
    .numbers = "one two three four five six seven eight nine ten eleven twelve dozen couple "
               "fifteen twenty "
               "thirty forty fifty sixty seventy eighty ninety hundred thousand half",
    .tens = "twenty thirty forty fifty sixty seventy eighty ninety",
    .negations = "not no never don't nor cannot can't won't isn't",
    .conditions = "if when whether until unless before once may might could think sure"};

constexpr SmallWords kSpanish{
    .numbers =
        "un una uno dos tres cuatro cinco seis siete ocho nueve diez once doce docena par quince "
        "veinte veinticinco treinta cuarenta cincuenta sesenta setenta ochenta noventa "
        "cien ciento mil medio media",
    .tens = "",
    .negations = "no nunca ni jamás tampoco",
    .conditions = "si cuando hasta puede podría cree"};

const SmallWords& words_of(language::ReadingLanguage language) {
  return language == language::ReadingLanguage::English ? kEnglish : kSpanish;
}

}  // namespace

bool is_among(std::string_view word, std::string_view words) {
  constexpr char kBetween = ' ';
  auto at = word.empty() ? std::string_view::npos : words.find(word);
  for (; at != std::string_view::npos; at = words.find(word, at + 1)) {
    const auto end = at + word.size();
    if ((at == 0 || words[at - 1] == kBetween) && (end == words.size() || words[end] == kBetween)) {
      return true;
    }
  }
  return false;
}

bool is_number(std::string_view word, language::ReadingLanguage language) {
  const auto& known = words_of(language);
  const auto hyphen = word.find('-');
  return (!word.empty() && base::is_digit(word.front())) || is_among(word, known.numbers) ||
         (hyphen != std::string_view::npos && is_among(word.substr(0, hyphen), known.tens));
}

bool is_negation(std::string_view word, language::ReadingLanguage language) {
  return is_among(word, words_of(language).negations) ||
         (language == language::ReadingLanguage::English && word.ends_with("n't"));
}

bool is_condition(std::string_view word, language::ReadingLanguage language) {
  return is_among(word, words_of(language).conditions);
}

}  // namespace kiosk::dialogue::rules
