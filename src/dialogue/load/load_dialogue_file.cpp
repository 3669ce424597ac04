#include "dialogue/load/load_dialogue_file.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <string_view>

#include "dialogue/fields/load_languages.hpp"
#include "dialogue/fields/load_text.hpp"
#include "dialogue/json/check_texts.hpp"
#include "dialogue/model/site.hpp"
#include "dialogue/model/word_keys.hpp"

namespace kiosk::dialogue {

namespace {

constexpr std::array<EnumWord<LabelAlign>, 3> kAligns{
    {{"left", LabelAlign::Left}, {"center", LabelAlign::Center}, {"right", LabelAlign::Right}}};
constexpr Range kFigureUnits{0, 4000};

LabelBox read_box(FileReport& report, const JsonValue* value) {
  std::array<float, 4> sides{};
  const auto& items = read_list(report, value, {4, 4});
  for (std::size_t index = 0; index < std::min(items.size(), sides.size()); ++index) {
    const auto side = read_number(report, &items[index], kFigureUnits, NumberKind::Any);
    sides.at(index) = static_cast<float>(side.value_or(0));
  }
  return {sides[0], sides[1], sides[2], sides[3]};
}

FigureLabel read_label(const Reading& reading, const JsonValue& value) {
  const Fields fields(reading.report, &value, {"box", "align", "text"});
  FigureLabel label;
  label.box = read_box(reading.report, fields.required("box"));
  label.align = read_enum(reading.report, fields.required("align"), kAligns);
  label.text = read_text(reading, fields.required("text"));
  return label;
}

NamedFigure read_figure(const Reading& reading, const JsonMember& member) {
  auto& report = reading.report;
  const Fields fields(report, &member.value, {"file", "alt", "labels"});
  NamedFigure named;
  named.from = &member.value;
  named.id_extent = member.key_extent;
  named.figure.id = member.key;
  const auto* file = fields.required("file");
  named.file = read_notation(report, file, kFigureFileNotation);
  named.file_extent = file == nullptr ? member.key_extent : file->extent;
  named.figure.alt = read_text(reading, fields.required("alt"));
  if (const auto* labels = fields.optional("labels")) {
    for (const auto& label : read_list(report, labels, {0, 30})) {
      named.figure.labels.push_back(read_label(reading, label));
    }
  }
  return named;
}

bool key_fits(FileReport& report, const JsonMember& member, const Notation& notation) {
  if (notation.fits(member.key)) {
    return true;
  }
  report.add(
      "D039",
      member.key_extent,
      {"\"" + member.key + "\" is not written as it should be", notation.description, {}, {}});
  return false;
}

std::vector<Variable> read_variables(FileReport& report, const JsonValue* value) {
  std::vector<Variable> variables;
  if (!has_type(report, value, JsonType::Object)) {
    return variables;
  }
  for (const auto& member : value->members) {
    if (key_fits(report, member, kVariableNotation)) {
      variables.push_back(
          {member.key, read_notation_list(report, &member.value, kVariableNotation, {1, 20})});
    }
  }
  return variables;
}

/// The number written with these digits; 0, which is no year, month or day, if there is another
/// sign.
unsigned number_of(std::string_view digits) {
  unsigned number = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return read.ptr == digits.data() + digits.size() ? number : 0;
}

/// A day of the calendar (ISO 8601, extended format) in these or the last hundred years.
bool is_date(const std::string& words) {
  if (words.size() != std::string_view("2026-11-28").size() || words[4] != '-' || words[7] != '-') {
    return false;
  }
  const std::string_view digits = words;
  const std::chrono::year year(static_cast<int>(number_of(digits.substr(0, 4))));
  const std::chrono::month month(number_of(digits.substr(5, 2)));
  const std::chrono::day day(number_of(digits.substr(8)));
  return year >= std::chrono::year(1900) && year < std::chrono::year(2100) &&
         (year / month / day).ok();
}

constexpr Notation kDateNotation{is_date, "a date, year first, such as 2026-11-28"};

Source read_source(const Reading& reading, const JsonValue& value) {
  auto& report = reading.report;
  const Fields fields(report, &value, {"title", "plain", "who", "year", "checked"});
  const auto read_shown = [&](const JsonValue* words) {
    if (words != nullptr && words->type == JsonType::String) {
      check_shown_words(report, *words);
    }
    return read_words(report, words);
  };
  Source source;
  source.title = read_shown(fields.required("title"));
  if (const auto* plain = fields.optional("plain")) {
    source.plain = read_text(reading, plain);
  }
  if (const auto* who = fields.optional("who")) {
    source.who = read_shown(who);
  }
  if (const auto* year = fields.optional("year")) {
    const auto number = read_number(report, year, {1900, 2100}, NumberKind::Whole);
    source.year = static_cast<int>(number.value_or(0));
  }
  if (const auto* checked = fields.optional("checked")) {
    source.checked = read_notation(report, checked, kDateNotation);
  }
  return source;
}

std::map<std::string, Source> read_sources_of(const Reading& reading, const JsonValue* value) {
  std::map<std::string, Source> sources;
  if (!has_type(reading.report, value, JsonType::Object)) {
    return sources;
  }
  for (const auto& member : value->members) {
    sources.emplace(member.key, read_source(reading, member.value));
  }
  return sources;
}

std::vector<NamedFigure> read_figures(const Reading& reading, const JsonValue* value) {
  std::vector<NamedFigure> figures;
  if (!has_type(reading.report, value, JsonType::Object)) {
    return figures;
  }
  for (const auto& member : value->members) {
    if (key_fits(reading.report, member, kIdNotation)) {
      figures.push_back(read_figure(reading, member));
    }
  }
  return figures;
}

std::vector<std::string> slot_names() {
  std::vector<std::string> names{kClinicSlot};
  for (const auto& phone : kPhoneSlots) {
    names.emplace_back(phone.slot);
  }
  return names;
}

std::map<std::string, Text> read_slots(const Reading& reading, const JsonValue* value) {
  const auto names = slot_names();
  const Fields fields(reading.report, value, names);
  std::map<std::string, Text> slots;
  for (const auto& slot : names) {
    if (const auto* text = fields.optional(slot)) {
      slots.emplace(slot, read_text(reading, text));
    }
  }
  return slots;
}

}  // namespace

std::vector<NamedFigure>
read_dialogue_file(FileReport& report, const JsonValue& root, Dialogue& dialogue) {
  const Fields fields(report,
                      &root,
                      {"$schema",
                       "title",
                       "languages",
                       "start",
                       "variables",
                       "slots",
                       "named_words",
                       "sources",
                       "updated",
                       "figures"});
  if (!fields.has_object()) {
    return {};
  }
  dialogue.languages = read_languages_with_rules(report, fields.required("languages"));
  const TextRules no_slots{dialogue.languages, std::set<std::string>{}};
  const Reading reading{report, no_slots};
  dialogue.title = read_text(reading, fields.required("title"));
  dialogue.start = read_notation(report, fields.required("start"), kIdNotation);
  if (const auto* variables = fields.optional("variables")) {
    dialogue.variables = read_variables(report, variables);
  }
  if (const auto* slots = fields.optional("slots")) {
    dialogue.slots = read_slots(reading, slots);
  }
  if (const auto* named_words = fields.optional("named_words")) {
    dialogue.named_words = read_word_lists(reading, named_words);
  }
  dialogue.sources = read_sources_of(reading, fields.required("sources"));
  if (const auto* updated = fields.optional("updated")) {
    dialogue.updated = read_notation(report, updated, kDateNotation);
  }
  const auto* figures = fields.optional("figures");
  return figures == nullptr ? std::vector<NamedFigure>{} : read_figures(reading, figures);
}

std::map<std::string, Text> read_words_file(const Reading& reading, const JsonValue& root) {
  const Fields file(reading.report, &root, {"$schema", "words"});
  std::map<std::string, Text> words;
  if (!file.has_object()) {
    return words;
  }
  const Fields fields(reading.report, file.required("words"), word_keys());
  for (const auto& key : word_keys()) {
    if (const auto* text = fields.required(key)) {
      words.emplace(key, read_text(reading, text));
    }
  }
  return words;
}

}  // namespace kiosk::dialogue
