#include "dialogue/rules/doses.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "base/text.hpp"

namespace kiosk::dialogue::rules {

namespace {

using Words = std::span<const std::string_view>;

constexpr auto kNumbers = std::to_array<std::string_view>(
    {"one",         "two",     "three",    "four",      "five",    "six",     "seven",    "eight",
     "nine",        "ten",     "eleven",   "twelve",    "fifteen", "twenty",  "thirty",   "forty",
     "fifty",       "sixty",   "seventy",  "eighty",    "ninety",  "hundred", "thousand", "half",
     "uno",         "una",     "un",       "dos",       "tres",    "cuatro",  "cinco",    "seis",
     "siete",       "ocho",    "nueve",    "diez",      "once",    "doce",    "quince",   "veinte",
     "veinticinco", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta",  "noventa",
     "cien",        "ciento",  "mil",      "medio",     "media"});
constexpr auto kTens = std::to_array<std::string_view>(
    {"twenty-", "thirty-", "forty-", "fifty-", "sixty-", "seventy-", "eighty-", "ninety-"});
constexpr auto kNegations = std::to_array<std::string_view>({"not",
                                                             "no",
                                                             "never",
                                                             "don't",
                                                             "nor",
                                                             "cannot",
                                                             "can't",
                                                             "won't",
                                                             "isn't",
                                                             "nunca",
                                                             "ni",
                                                             "jamás",
                                                             "tampoco"});
constexpr auto kConditions = std::to_array<std::string_view>({"if",
                                                              "when",
                                                              "whether",
                                                              "until",
                                                              "unless",
                                                              "before",
                                                              "once",
                                                              "may",
                                                              "might",
                                                              "could",
                                                              "think",
                                                              "sure",
                                                              "si",
                                                              "cuando",
                                                              "hasta",
                                                              "puede",
                                                              "podría",
                                                              "cree"});

/// The words of one language by what they are here.
struct Vocabulary {
  Words units;     ///< what medicine is counted in
  Words medicine;  ///< other words for it, and verbs that hold it: "tómelo"
  Words orders;    ///< how people are told to take it
  Words subjects;  ///< before an order: it is none
  Words links;     ///< between a number and what is counted
  Words articles;  ///< numbers that are more often "a"
  Words shares;
  Words of_a_share;    ///< after it, before the medicine
  Words before_share;  ///< after the medicine, before it
  Words hours;         ///< a share of them is no dose
  Words every;
  Words times;        ///< "twice", which needs no number
  Words times_after;  ///< after a number: "times"
  Words per;          ///< after "times": "a", "por"
  Words days;
};

constexpr auto kUnitsEn = std::to_array<std::string_view>({"tablet",
                                                           "tablets",
                                                           "pill",
                                                           "pills",
                                                           "capsule",
                                                           "capsules",
                                                           "spoonful",
                                                           "spoonfuls",
                                                           "teaspoon",
                                                           "teaspoons",
                                                           "teaspoonful",
                                                           "teaspoonfuls",
                                                           "sachet",
                                                           "sachets",
                                                           "millilitre",
                                                           "millilitres",
                                                           "milliliter",
                                                           "milliliters"});
constexpr auto kMedicineEn = std::to_array<std::string_view>(
    {"baclofen", "dose", "doses", "medicine", "medicines", "medication", "it", "them"});
constexpr auto kOrdersEn = std::to_array<std::string_view>(
    {"take", "swallow", "give", "add", "use", "try", "start", "begin", "drop", "go"});
constexpr auto kSubjectsEn = std::to_array<std::string_view>(
    {"you", "they", "someone", "somebody", "people", "who", "to", "may", "can", "children"});
constexpr auto kLinksEn = std::to_array<std::string_view>({"a",
                                                           "an",
                                                           "of",
                                                           "the",
                                                           "and",
                                                           "or",
                                                           "half",
                                                           "more",
                                                           "extra",
                                                           "whole",
                                                           "your",
                                                           "fewer",
                                                           "less"});
constexpr auto kSharesEn = std::to_array<std::string_view>(
    {"half", "quarter", "third", "quarters", "thirds", "fifth", "tenth"});
constexpr auto kOfShareEn =
    std::to_array<std::string_view>({"of", "a", "an", "the", "your", "each", "every"});
constexpr auto kBeforeShareEn = std::to_array<std::string_view>({"by", "in", "a", "one", "into"});
constexpr auto kHoursEn = std::to_array<std::string_view>({"hour", "minute", "day"});
constexpr auto kEveryEn = std::to_array<std::string_view>({"every", "each"});
constexpr auto kTimesEn = std::to_array<std::string_view>({"once", "twice"});
constexpr auto kTimesAfterEn = std::to_array<std::string_view>({"times"});
constexpr auto kPerEn = std::to_array<std::string_view>({"a", "per", "each", "every"});
constexpr auto kDaysEn =
    std::to_array<std::string_view>({"day", "daily", "night", "hours", "week", "morning"});
constexpr Vocabulary kEnglish{kUnitsEn,
                              kMedicineEn,
                              kOrdersEn,
                              kSubjectsEn,
                              kLinksEn,
                              {},
                              kSharesEn,
                              kOfShareEn,
                              kBeforeShareEn,
                              kHoursEn,
                              kEveryEn,
                              kTimesEn,
                              kTimesAfterEn,
                              kPerEn,
                              kDaysEn};

constexpr auto kUnitsEs = std::to_array<std::string_view>({"pastilla",
                                                           "pastillas",
                                                           "tableta",
                                                           "tabletas",
                                                           "comprimido",
                                                           "comprimidos",
                                                           "cápsula",
                                                           "cápsulas",
                                                           "cucharada",
                                                           "cucharadas",
                                                           "cucharadita",
                                                           "cucharaditas",
                                                           "mililitro",
                                                           "mililitros"});
constexpr auto kMedicineEs = std::to_array<std::string_view>({"baclofeno",
                                                              "dosis",
                                                              "medicina",
                                                              "medicinas",
                                                              "medicamento",
                                                              "tómelo",
                                                              "tómela",
                                                              "tómelos",
                                                              "tómelas",
                                                              "tomarlo",
                                                              "tomarla",
                                                              "tomarlas"});
constexpr auto kOrdersEs = std::to_array<std::string_view>({"tome",
                                                            "tómese",
                                                            "trague",
                                                            "dé",
                                                            "dele",
                                                            "añada",
                                                            "agregue",
                                                            "empiece",
                                                            "comience",
                                                            "suba",
                                                            "baje",
                                                            "aumente",
                                                            "reduzca",
                                                            "use",
                                                            "quite",
                                                            "pruebe"});
constexpr auto kSubjectsEs = std::to_array<std::string_view>({"que", "usted", "alguien", "quien"});
constexpr auto kLinksEs = std::to_array<std::string_view>(
    {"de", "y", "o", "una", "media", "la", "su", "más", "otra", "otras", "otros"});
constexpr auto kArticlesEs = std::to_array<std::string_view>({"un", "una"});
constexpr auto kSharesEs =
    std::to_array<std::string_view>({"mitad", "cuarto", "tercio", "quinto", "décimo"});
constexpr auto kOfShareEs =
    std::to_array<std::string_view>({"de", "la", "las", "su", "sus", "una", "cada"});
constexpr auto kBeforeShareEs =
    std::to_array<std::string_view>({"un", "a", "la", "por", "en", "una"});
constexpr auto kHoursEs = std::to_array<std::string_view>({"hora", "día"});
constexpr auto kEveryEs = std::to_array<std::string_view>({"cada"});
constexpr auto kTimesAfterEs = std::to_array<std::string_view>({"veces", "vez"});
constexpr auto kPerEs = std::to_array<std::string_view>({"al", "por", "cada", "a"});
constexpr auto kDaysEs = std::to_array<std::string_view>({"día", "horas", "noche", "semana"});
constexpr Vocabulary kSpanish{kUnitsEs,
                              kMedicineEs,
                              kOrdersEs,
                              kSubjectsEs,
                              kLinksEs,
                              kArticlesEs,
                              kSharesEs,
                              kOfShareEs,
                              kBeforeShareEs,
                              kHoursEs,
                              kEveryEs,
                              {},
                              kTimesAfterEs,
                              kPerEs,
                              kDaysEs};

bool is_in(std::string_view word, Words list) {
  return std::ranges::find(list, word) != list.end();
}

class DoseSearch {
public:
  DoseSearch(const std::vector<std::string>& words, const Vocabulary& vocabulary)
      : words_(words)
      , known_(vocabulary) {}

  [[nodiscard]] bool finds() const {
    const bool has_medicine = std::ranges::any_of(words_, [&](const auto& word) {
      return is_in(word, known_.units) || is_in(word, known_.medicine);
    });
    if (!has_medicine) {
      return false;
    }
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if (is_count(at) || is_share(at) || is_schedule(at)) {
        return true;
      }
    }
    return false;
  }

private:
  /// "" beyond the ends.
  [[nodiscard]] std::string_view word(std::size_t at) const {
    return at < words_.size() ? std::string_view(words_[at]) : std::string_view();
  }

  [[nodiscard]] bool is_medicine(std::size_t at) const {
    return is_in(word(at), known_.units) || is_in(word(at), known_.medicine);
  }

  [[nodiscard]] std::size_t after(std::size_t at, Words list, std::size_t most) const {
    for (; most > 0 && is_in(word(at), list); --most) {
      ++at;
    }
    return at;
  }

  /// "two tablets", "half a tablet", "una pastilla y media" after "tome".
  [[nodiscard]] bool is_count(std::size_t at) const {
    constexpr std::size_t kMostLinks = 3;
    if (!is_number(words_[at]) ||
        !is_in(word(after(at + 1, known_.links, kMostLinks)), known_.units)) {
      return false;
    }
    if (is_ordered(at)) {
      return true;
    }
    const bool is_excused =
        std::any_of(words_.begin(),
                    words_.begin() + static_cast<std::ptrdiff_t>(at),
                    [](const auto& word) { return is_negation(word) || is_condition(word); });
    return !is_excused && !is_in(word(at), known_.articles);
  }

  /// Whether people are told to take what stands at `at`.
  [[nodiscard]] bool is_ordered(std::size_t at) const {
    bool is_order = false;
    bool is_negated = false;
    for (std::size_t before = 0; before < at; ++before) {
      is_negated = is_negated || is_negation(words_[before]);
      is_order = is_order || (is_in(word(before), known_.orders) &&
                              (before == 0 || !is_in(word(before - 1), known_.subjects)));
    }
    return is_order && !is_negated;
  }

  /// "a quarter of your dose", "the dose by a quarter", "la pastilla por la mitad".
  [[nodiscard]] bool is_share(std::size_t at) const {
    constexpr std::size_t kMostLinks = 3;
    if (!is_in(word(at), known_.shares)) {
      return false;
    }
    const auto next = after(at + 1, known_.of_a_share, kMostLinks);
    if (is_in(word(next), known_.hours)) {
      return false;
    }
    if (next > at + 1 && (is_medicine(next) || is_medicine(next + 1))) {
      return true;
    }
    auto before = at;
    while (before > 0 && at - before < kMostLinks && is_in(word(before - 1), known_.before_share)) {
      --before;
    }
    return before < at && before > 0 && is_medicine(before - 1);
  }

  /// "three times a day", "every six hours", "twenty-five a day".
  [[nodiscard]] bool is_schedule(std::size_t at) const {
    if (is_in(word(at), known_.every) && is_number(std::string(word(at + 1)))) {
      return is_in(word(at + 2), known_.days);
    }
    const bool is_number_here = is_number(words_[at]);
    auto next = at + 1;
    if (is_number_here) {
      next = after(next, known_.times_after, 1);
    } else if (!is_in(word(at), known_.times)) {
      return false;
    }
    return is_in(word(next), kDailyWords) ||
           (is_in(word(next), known_.per) && is_in(word(next + 1), known_.days)) ||
           (is_in(word(next), known_.per) && is_in(word(next + 2), known_.days) &&
            word(next + 1) == "la");
  }

  static constexpr auto kDailyArray = std::to_array<std::string_view>({"daily"});
  static constexpr Words kDailyWords{kDailyArray};

  const std::vector<std::string>& words_;
  const Vocabulary& known_;
};

}  // namespace

bool is_number(const std::string& word) {
  return !word.empty() && (base::is_digit(word.front()) || is_in(word, kNumbers) ||
                           std::ranges::any_of(kTens, [&](std::string_view tens) {
                             return word.starts_with(tens);
                           }));
}

bool is_negation(const std::string& word) {
  return is_in(word, kNegations) || word.ends_with("n't");
}

bool is_condition(const std::string& word) {
  return is_in(word, kConditions);
}

bool gives_dose(const language::Sentence& sentence, language::ReadingLanguage language) {
  if (sentence.mood == language::Mood::Question) {
    return false;
  }
  const auto& vocabulary = language == language::ReadingLanguage::English ? kEnglish : kSpanish;
  return DoseSearch(sentence.words, vocabulary).finds();
}

}  // namespace kiosk::dialogue::rules
