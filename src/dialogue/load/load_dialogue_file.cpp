#include "dialogue/load/load_dialogue_file.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <string_view>

#include "dialogue/fields/load_languages.hpp"
#include "dialogue/fields/load_text.hpp"
#include "dialogue/format/files.hpp"
#include "dialogue/json/check_texts.hpp"
#include "dialogue/model/site.hpp"
#include "dialogue/model/word_keys.hpp"

namespace kiosk::dialogue {

namespace {

LabelBox read_box(FileReport& report, const Fields& label) {
  std::array<float, 4> sides{};
  const auto& items = label.list("box");
  const auto& unit = std::get<NumberShape>(std::get<ListShape>(label.shape("box").kind).item->kind);
  for (std::size_t index = 0; index < std::min(items.size(), sides.size()); ++index) {
    const auto side = read_number(report, &items[index], unit.range, unit.kind);
    sides.at(index) = static_cast<float>(side.value_or(0));
  }
  return {sides[0], sides[1], sides[2], sides[3]};
}

FigureLabel read_label(const Reading& reading, const JsonValue& value) {
  const Fields fields(reading.report, &value, figure_label_shape());
  FigureLabel label;
  label.box = read_box(reading.report, fields);
  label.align = read_enum(reading.report, fields.get("align"), kAligns);
  label.text = read_text(reading, fields.get("text"));
  return label;
}

NamedFigure read_figure(const Reading& reading, const JsonMember& member) {
  auto& report = reading.report;
  const Fields fields(report, &member.value, figure_shape());
  NamedFigure named;
  named.from = &member.value;
  named.id_extent = member.key_extent;
  named.figure.id = member.key;
  const auto* file = fields.get("file");
  named.file = read_notation(report, file, kFigureFileNotation);
  named.file_extent = file == nullptr ? member.key_extent : file->extent;
  named.figure.alt = read_text(reading, fields.get("alt"));
  for (const auto& label : fields.list("labels")) {
    named.figure.labels.push_back(read_label(reading, label));
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

std::vector<Variable>
read_variables(FileReport& report, const JsonValue* value, const MapShape& shape) {
  std::vector<Variable> variables;
  if (!has_type(report, value, JsonType::Object)) {
    return variables;
  }
  const auto count = std::get<ListShape>(shape.value->kind).count;
  for (const auto& member : value->members) {
    if (key_fits(report, member, kVariableNotation)) {
      variables.push_back(
          {member.key, read_notation_list(report, &member.value, kVariableNotation, count)});
    }
  }
  return variables;
}

Source read_source(const Reading& reading, const JsonValue& value) {
  auto& report = reading.report;
  const Fields fields(report, &value, source_shape());
  const auto read_shown = [&](const JsonValue* words) {
    if (words != nullptr && words->type == JsonType::String) {
      check_shown_words(report, *words);
    }
    return read_words(report, words);
  };
  Source source;
  source.title = read_shown(fields.get("title"));
  source.plain = read_text(reading, fields.get("plain"));
  source.who = read_shown(fields.get("who"));
  source.year = static_cast<int>(fields.number("year").value_or(0));
  source.checked = fields.notation("checked");
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

std::map<std::string, Text> read_slots(const Reading& reading, const JsonValue* value) {
  const Fields fields(reading.report, value, slots_shape());
  std::map<std::string, Text> slots;
  for (const auto& slot : slots_shape().keys()) {
    if (const auto* text = fields.get(slot)) {
      slots.emplace(slot, read_text(reading, text));
    }
  }
  return slots;
}

}  // namespace

std::vector<NamedFigure>
read_dialogue_file(FileReport& report, const JsonValue& root, Dialogue& dialogue) {
  const Fields fields(report, &root, dialogue_file_shape());
  if (!fields.has_object()) {
    return {};
  }
  dialogue.languages = read_languages_with_rules(report, fields.get("languages"));
  const TextRules no_slots{dialogue.languages, std::set<std::string>{}};
  const Reading reading{report, no_slots};
  dialogue.title = read_text(reading, fields.get("title"));
  dialogue.start = fields.notation("start");
  dialogue.variables = read_variables(
      report, fields.get("variables"), std::get<MapShape>(fields.shape("variables").kind));
  dialogue.slots = read_slots(reading, fields.get("slots"));
  dialogue.named_words = read_word_lists(reading, fields, "named_words");
  dialogue.known_words = read_word_lists(reading, fields, "known_words");
  dialogue.sources = read_sources_of(reading, fields.get("sources"));
  dialogue.updated = fields.notation("updated");
  const auto* figures = fields.get("figures");
  return figures == nullptr ? std::vector<NamedFigure>{} : read_figures(reading, figures);
}

std::map<std::string, Text> read_words_file(const Reading& reading, const JsonValue& root) {
  const Fields file(reading.report, &root, words_file_shape());
  std::map<std::string, Text> words;
  if (!file.has_object()) {
    return words;
  }
  const Fields fields(reading.report, file.get("words"), interface_words_shape());
  for (const auto& key : word_keys()) {
    if (const auto* text = fields.get(key)) {
      words.emplace(key, read_text(reading, text));
    }
  }
  return words;
}

}  // namespace kiosk::dialogue
