#include <algorithm>

#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/diagnostics/nearest_language.hpp"
#include "dialogue/diagnostics/report.hpp"
#include "dialogue/fields/fields.hpp"
#include "dialogue/fields/load_languages.hpp"
#include "dialogue/format/files.hpp"
#include "dialogue/json/check_texts.hpp"
#include "dialogue/json/json_reader.hpp"
#include "dialogue/load/loader.hpp"
#include "dialogue/model/phone_numbers.hpp"

namespace kiosk::dialogue {

namespace {

void report_no_phone(FileReport& report, const JsonValue& value, const std::string& why) {
  report.add("D070",
             value.extent,
             {in_quotes(value.words) + " is not a phone number" + why,
              "digits, spaces and + - ( ), at most 24 signs",
              "type the number anew, as people dial it",
              {}});
}

std::string read_phone(FileReport& report, const JsonValue* value, PhoneKind kind) {
  if (value == nullptr) {
    return {};  // not set
  }
  if (value->type == JsonType::String && value->words.empty()) {
    report.add("D073",
               value->extent,
               {in_quotes(value->label) + " has no number in it, so visitors see none",
                "a number as people dial it",
                "write the number, or take this away",
                {}});
    return {};
  }
  auto words = read_words(report, value);
  if (words.empty()) {
    return {};
  }
  if (!is_written_as_phone(words)) {
    report_no_phone(report, *value, {});
    return {};
  }
  const auto verdict = judge_phone(words, kind);
  if (!verdict.impossible.empty()) {
    report_no_phone(report, *value, ": " + verdict.impossible);
    return {};
  }
  if (!verdict.unlikely.empty()) {
    report.add("D071",
               value->extent,
               {in_quotes(words) + " is an unlikely phone number: " + verdict.unlikely,
                "a number that was called to see who answers",
                "call it, and mend it if nobody answers",
                {}});
  }
  return words;
}

Phones read_phones(FileReport& report, const JsonValue* value) {
  const Fields fields(report, value, phones_shape());
  Phones phones;
  for (const auto& phone : kPhoneSlots) {
    const auto kind = phone.number == &Phones::emergency ? PhoneKind::Emergency : PhoneKind::Other;
    phones.*phone.number = read_phone(report, fields.get(phone.key), kind);
  }
  return phones;
}

Panel read_panel(FileReport& report, const JsonValue* value) {
  const Fields fields(report, value, panel_shape());
  const auto width = fields.number("width_mm");
  const auto height = fields.number("height_mm");
  if (!width || !height) {
    return {};
  }
  return {static_cast<float>(*width), static_cast<float>(*height)};
}

void read_seconds(const Fields& times, const char* key, std::chrono::seconds& into) {
  if (const auto seconds = times.number(key)) {
    into = std::chrono::seconds(static_cast<long>(*seconds));
  }
}

std::vector<Reviewer> read_reviewers(FileReport& report, const Fields& review) {
  std::vector<Reviewer> reviewers;
  for (const auto& entry : review.list("reviewers")) {
    const Fields fields(report, &entry, reviewer_shape());
    const Reviewer reviewer{fields.notation("name"), fields.notation("key")};
    const auto has_key = [&reviewer](const Reviewer& one) { return one.key == reviewer.key; };
    if (!reviewer.key.empty() && std::any_of(reviewers.begin(), reviewers.end(), has_key)) {
      report.add("D047",
                 entry.find("key")->extent,
                 {"two reviewers have this key",
                  "a key of their own for each",
                  "take one of them out",
                  {}});
    }
    reviewers.push_back(reviewer);
  }
  return reviewers;
}

ReviewPolicy read_review_policy(FileReport& report, const JsonValue* value) {
  ReviewPolicy policy;
  const Fields fields(report, value, review_policy_shape());
  if (!fields.has_object()) {
    return policy;
  }
  policy.reviewers = read_reviewers(report, fields);
  if (const auto* pages = fields.get("unsigned")) {
    policy.unsigned_pages = read_enum(report, pages, kUnsignedPages);
  }
  if (const auto* pages = fields.get("overdue")) {
    policy.overdue_pages = read_enum(report, pages, kOverduePages);
  }
  return policy;
}

Printer read_printer(FileReport& report, const JsonValue* value) {
  Printer printer;
  const Fields fields(report, value, printer_shape());
  if (!fields.has_object()) {
    return printer;
  }
  printer.queue = fields.notation("queue");
  if (const auto* paper = fields.get("paper")) {
    printer.paper = read_enum(report, paper, kSheetSizes);
  }
  return printer;
}

Site read_site(FileReport& report, const JsonValue& root) {
  const Fields fields(report, &root, site_file_shape());
  Site site;
  if (!fields.has_object()) {
    return site;
  }
  site.state = SiteState::Set;
  const auto* clinic = fields.get("clinic");
  site.clinic = read_notation(report, clinic, kClinicNotation);
  if (!site.clinic.empty()) {
    check_shown_words(report, *clinic);
  }
  if (const auto* phones = fields.get("phones")) {
    site.phones = read_phones(report, phones);
  }
  if (const auto* languages = fields.get("languages")) {
    site.languages = read_languages(report, languages);
  }
  if (const auto* panel = fields.get("panel")) {
    site.panel = read_panel(report, panel);
  }
  const Fields times(report, fields.get("idle"), idle_shape());
  read_seconds(times, "base_seconds", site.idle.base);
  read_seconds(times, "still_there_seconds", site.idle.still_there);
  if (const auto* review = fields.get("review")) {
    site.review = read_review_policy(report, review);
  }
  if (const auto* printer = fields.get("printer")) {
    site.printer = read_printer(report, printer);
  }
  site.dialogue = fields.notation("dialogue");
  return site;
}

void add_language_places(const FileReport& report, const JsonValue& root, Places& places) {
  const auto* languages = root.find("languages");
  if (languages == nullptr) {
    return;
  }
  for (const auto& item : languages->items) {
    places.add("site/languages/" + item.words,
               report.source().place(item.extent),
               report.source().line_text(item.extent.begin));
  }
}

}  // namespace

Diagnostics check_site_languages(const LoadedSite& loaded, const std::vector<Dialogue>& dialogues) {
  std::vector<Language> known;
  for (const auto& dialogue : dialogues) {
    if (loaded.site.dialogue.empty() || loaded.site.dialogue == dialogue.name) {
      known.insert(known.end(), dialogue.languages.begin(), dialogue.languages.end());
    }
  }
  std::sort(known.begin(), known.end());
  known.erase(std::unique(known.begin(), known.end()), known.end());
  Report report(loaded.places);
  for (const auto& language : loaded.site.languages) {
    if (known.empty() || std::binary_search(known.begin(), known.end(), language)) {
      continue;
    }
    const auto guess = did_you_mean_language(language, known);
    report.add({"D072",
                "site/languages/" + language,
                "the dialogue has no words in the language " + in_quotes(language),
                "one of " + quoted_list(known),
                guess.empty() ? "remove it" : guess});
  }
  return report.findings();
}

LoadedSite load_site(const std::string& file, const std::string& bytes) {
  LoadedSite loaded;
  const SourceFile source(file, bytes);
  FileReport report(source, loaded.diagnostics);
  if (const auto root = read_json(report)) {
    loaded.site = read_site(report, *root);
    add_language_places(report, *root, loaded.places);
  }
  sort_by_place(loaded.diagnostics);
  return loaded;
}

}  // namespace kiosk::dialogue
