#include "dialogue/fields/load_languages.hpp"

#include <algorithm>

#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/diagnostics/nearest_language.hpp"
#include "language/readability.hpp"

namespace kiosk::dialogue {

namespace {

const std::vector<Language> kWithRules{"en", "es"};

/// A tag that is one only after a slip: ES, es_MX, Spanish.
bool report_slip(FileReport& report, const JsonValue& item) {
  const auto guess = did_you_mean_language(item.words, kWithRules);
  if (item.type != JsonType::String || kLanguageNotation.fits(item.words) || guess.empty()) {
    return false;
  }
  report.add("D039",
             item.extent,
             {in_quotes(item.words) + " is not written as it should be",
              kLanguageNotation.description,
              guess,
              {}});
  return true;
}

bool has_rules(FileReport& report, const JsonValue& language) {
  if (language::reading_language_of(language.words)) {
    return true;
  }
  const auto guess = did_you_mean_language(language.words, kWithRules);
  report.add("D142",
             language.extent,
             {"there are no rules for the language " + in_quotes(language.words) +
                  ": nobody would see a dangerous word in it",
              "English (en) and Spanish (es)",
              (guess.empty() ? std::string() : guess + " If not, ") +
                  "take it out, with its words; its rules come with the program",
              {}});
  return false;
}

}  // namespace

std::vector<Language> read_languages(FileReport& report, const JsonValue* value) {
  std::vector<Language> languages;
  for (const auto& item : read_list(report, value, {1, 20})) {
    const auto language =
        report_slip(report, item) ? Language() : read_notation(report, &item, kLanguageNotation);
    if (language.empty()) {
      continue;
    }
    if (std::find(languages.begin(), languages.end(), language) != languages.end()) {
      report.add("D047",
                 item.extent,
                 {in_quotes(language) + " stands twice in \"languages\"",
                  "each entry once",
                  "remove this one",
                  {}});
      continue;
    }
    languages.push_back(language);
  }
  return languages;
}

std::vector<Language> read_languages_with_rules(FileReport& report, const JsonValue* value) {
  auto languages = read_languages(report, value);
  if (value == nullptr || languages.size() != value->items.size()) {
    return {};
  }
  const auto all = static_cast<std::ptrdiff_t>(languages.size());
  const auto with_rules =
      std::count_if(value->items.begin(), value->items.end(), [&](const JsonValue& item) {
        return has_rules(report, item);
      });
  return with_rules == all ? languages : std::vector<Language>();
}

}  // namespace kiosk::dialogue
