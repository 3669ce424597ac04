#include "dialogue/fields/load_languages.hpp"

#include <algorithm>

#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/diagnostics/nearest_language.hpp"

namespace kiosk::dialogue {

namespace {

const std::vector<Language> kCommon{"en", "es"};

/// A tag that is one only after a slip: ES, es_MX, Spanish.
bool report_slip(FileReport& report, const JsonValue& item) {
  const auto guess = did_you_mean_language(item.words, kCommon);
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

}  // namespace kiosk::dialogue
