#include "dialogue/fields.hpp"
#include "dialogue/json_reader.hpp"
#include "dialogue/loader.hpp"
#include "dialogue/near_names.hpp"

namespace kiosk::dialogue {

namespace {

constexpr std::size_t kLongestPhone = 24;
constexpr std::size_t kLongestClinic = 60;
constexpr Range kPanelMm{50, 3000};
constexpr Range kBaseSeconds{15, 600};
constexpr Range kStillThereSeconds{20, 120};  // the least is WCAG 2.2, 2.2.1

bool is_clinic_name(const std::string& words) {
  return words.size() <= kLongestClinic && words.find_first_of("{}*") == std::string::npos;
}

constexpr Pattern kClinicPattern{is_clinic_name, "a name of at most 60 letters, without { } *"};

std::string read_phone(FileReport& report, const JsonValue* value) {
  if (value == nullptr || (value->type == JsonType::Words && value->words.empty())) {
    return {};  // not set
  }
  auto words = read_words(report, value);
  const auto has_digit = words.find_first_of("0123456789") != std::string::npos;
  const auto is_plain = words.find_first_not_of("0123456789+-() ") == std::string::npos;
  if (words.empty() || (has_digit && is_plain && words.size() <= kLongestPhone)) {
    return words;
  }
  report.add("D070",
             value->extent,
             {in_quotes(words) + " is not a phone number",
              "digits, spaces and + - ( ), at most 24 signs",
              "write the number as people dial it",
              {}});
  return {};
}

Phones read_phones(FileReport& report, const JsonValue* value) {
  const Fields fields(
      report, value, {"emergency", "poison", "health_line", "crisis_line", "clinic", "pump_team"});
  Phones phones;
  phones.emergency = read_phone(report, fields.optional("emergency"));
  phones.poison = read_phone(report, fields.optional("poison"));
  phones.health_line = read_phone(report, fields.optional("health_line"));
  phones.crisis_line = read_phone(report, fields.optional("crisis_line"));
  phones.clinic = read_phone(report, fields.optional("clinic"));
  phones.pump_team = read_phone(report, fields.optional("pump_team"));
  return phones;
}

Panel read_panel(FileReport& report, const JsonValue* value) {
  const Fields fields(report, value, {"width_mm", "height_mm"});
  const auto width = read_number(report, fields.required("width_mm"), kPanelMm, NumberKind::Any);
  const auto height = read_number(report, fields.required("height_mm"), kPanelMm, NumberKind::Any);
  if (!width || !height) {
    return {};
  }
  return {static_cast<float>(*width), static_cast<float>(*height)};
}

void read_seconds(FileReport& report,
                  const JsonValue* value,
                  Range range,
                  std::chrono::seconds& into) {
  if (value == nullptr) {
    return;
  }
  if (const auto seconds = read_number(report, value, range, NumberKind::Whole)) {
    into = std::chrono::seconds(static_cast<long>(*seconds));
  }
}

Site read_site(FileReport& report, const JsonValue& root) {
  const Fields fields(
      report, &root, {"$schema", "clinic", "phones", "languages", "panel", "idle", "dialogue"});
  Site site;
  if (!fields.has_group()) {
    return site;
  }
  site.state = SiteState::Set;
  site.clinic = read_pattern(report, fields.required("clinic"), kClinicPattern);
  if (const auto* phones = fields.required("phones")) {
    site.phones = read_phones(report, phones);
  }
  if (const auto* languages = fields.optional("languages")) {
    site.languages = read_pattern_list(report, languages, kLanguagePattern, {1, 20});
  }
  if (const auto* panel = fields.optional("panel")) {
    site.panel = read_panel(report, panel);
  }
  if (const auto* idle = fields.optional("idle")) {
    const Fields times(report, idle, {"base_seconds", "still_there_seconds"});
    read_seconds(report, times.optional("base_seconds"), kBaseSeconds, site.idle.base);
    read_seconds(
        report, times.optional("still_there_seconds"), kStillThereSeconds, site.idle.still_there);
  }
  if (const auto* dialogue = fields.optional("dialogue")) {
    site.dialogue = read_pattern(report, dialogue, kIdPattern);
  }
  return site;
}

}  // namespace

LoadedSite load_site(const std::string& file, const std::string& bytes) {
  LoadedSite loaded;
  const SourceFile source(file, bytes);
  FileReport report(source, loaded.diagnostics);
  if (const auto root = read_json(report)) {
    loaded.site = read_site(report, *root);
  }
  sort_by_place(loaded.diagnostics);
  return loaded;
}

}  // namespace kiosk::dialogue
