// Words, numbers and choices of a form.

#include <algorithm>
#include <array>

#include "editing/json/blank.hpp"
#include "editing/json/edits.hpp"
#include "editing/json/json_text.hpp"
#include "editor/form/form.hpp"
#include "editor/parts/spoken.hpp"
#include <imgui.h>

#include "dialogue/format/notation.hpp"

namespace kiosk::editor {

namespace {

using dialogue::JsonValue;
using editing::below;
using editing::Pointer;

std::string changed(const std::string& name) {
  return name.empty() ? "Changed the words" : "Changed “" + name + "”";
}

std::string words_of(const JsonValue* value) {
  return value == nullptr ? std::string() : value->words;
}

/// What can be picked, and what is there now.
struct OptionsNow {
  std::vector<std::string> words;
  std::vector<std::string> names;
  std::size_t picked = 0;
  bool is_settled = false;  ///< it is the only one there is to pick
};

OptionsNow options_for(const dialogue::OneOfShape& shape, const std::string& now) {
  OptionsNow options;
  for (const auto& option : shape.options) {
    if (option.offered == dialogue::Offered::Yes || option.word == now) {
      options.words.push_back(option.word);
      options.names.push_back(option.name);
    }
  }
  const auto found = std::ranges::find(options.words, now);
  options.picked = static_cast<std::size_t>(std::distance(options.words.begin(), found));
  options.is_settled = options.words.size() == 1 && options.picked == 0;
  return options;
}

JsonValue json_bool(bool is_on) {
  JsonValue value;
  value.type = dialogue::JsonType::Bool;
  value.boolean = is_on;
  return value;
}

}  // namespace

void Form::draw_words(const std::string& name,
                      const Pointer& pointer,
                      const std::string& language) {
  auto words = words_of(find(pointer));
  if (takes_keys(pointer)) {
    boxes_.focus(field_id(pointer));
  }
  if (boxes_.draw(field_id(pointer), language, words)) {
    edit(changed(name), set_at(subject_.tree, pointer, editing::json_words(words)), pointer);
  }
  draw_findings(pointer);
}

void Form::draw_kind(const std::string& name,
                     const dialogue::WordsShape& shape,
                     const Pointer& pointer) {
  if (shape.refers != dialogue::Refers::ToNothing) {
    return draw_reference(name, shape.refers, pointer);
  }
  if (!name.empty()) {
    draw_label(name);
  }
  draw_words(name, pointer, {});
}

void Form::draw_kind(const std::string& name,
                     const dialogue::TextShape& /*shape*/,
                     const Pointer& pointer) {
  const auto& languages = subject_.outline.languages;
  const auto count = static_cast<int>(languages.size());
  if (count == 0 || !ImGui::BeginTable(
                        ("text:" + pointer).c_str(), count, 0, ImVec2(ImGui::CalcItemWidth(), 0))) {
    return;
  }
  for (const auto& language : languages) {
    ImGui::TableNextColumn();
    ImGui::PushItemWidth(-1);
    const auto at = below(pointer, language);
    if (!name.empty()) {
      draw_label(name + " · " + language_name(language));
    } else {
      widgets_.named_words(
          "language:" + at, language_name(language), Font::Regular, colours::kInkSoft);
    }
    if (find(at) != nullptr) {
      draw_words(name, at, language);
    } else if (widgets_.button("add:" + at, "+ " + language_name(language), Weight::Quiet)) {
      add("Added " + language_name(language),
          at,
          set_member(subject_.tree, pointer, language, editing::json_words(""), languages));
    }
    ImGui::PopItemWidth();
  }
  ImGui::EndTable();
  draw_findings(pointer);
}

void Form::draw_kind(const std::string& name,
                     const dialogue::NotationShape& shape,
                     const Pointer& pointer) {
  if (shape.refers != dialogue::Refers::ToNothing) {
    return draw_reference(name, shape.refers, pointer);
  }
  if (shape.names != dialogue::Refers::ToNothing) {
    return draw_name(name, shape.names, pointer);
  }
  if (!name.empty()) {
    draw_label(name);
  }
  auto words = words_of(find(pointer));
  give_keys(pointer);
  if (widgets_.line(field_id(pointer), shape.notation.description, words)) {
    edit(changed(name), set_at(subject_.tree, pointer, editing::json_words(words)), pointer);
  }
  draw_findings(pointer);
}

void Form::draw_kind(const std::string& name,
                     const dialogue::PhoneShape& /*shape*/,
                     const Pointer& pointer) {
  draw_label(name);
  auto words = words_of(find(pointer));
  give_keys(pointer);
  if (widgets_.line(field_id(pointer), "a number as people dial it", words)) {
    edit(changed(name), set_at(subject_.tree, pointer, editing::json_words(words)), pointer);
  }
  draw_findings(pointer);
}

void Form::draw_kind(const std::string& name,
                     const dialogue::NumberShape& shape,
                     const Pointer& pointer) {
  draw_label(name);
  const auto* value = find(pointer);
  auto number = value == nullptr ? shape.range.least : value->number;
  give_keys(pointer);
  if (widgets_.number(field_id(pointer), number)) {
    const auto kept = std::clamp(number, shape.range.least, shape.range.most);
    edit(changed(name), set_at(subject_.tree, pointer, editing::json_number(kept)), pointer);
  }
  draw_findings(pointer);
}

void Form::draw_kind(const std::string& name,
                     const dialogue::BoolShape& /*shape*/,
                     const Pointer& pointer) {
  const auto* value = find(pointer);
  bool is_on = value != nullptr && value->boolean;
  if (widgets_.tick(field_id(pointer), name, is_on)) {
    edit(changed(name), set_at(subject_.tree, pointer, json_bool(is_on)), {});
  }
  widgets_.tip(help_);
  draw_findings(pointer);
}

void Form::draw_kind(const std::string& name,
                     const dialogue::OneOfShape& shape,
                     const Pointer& pointer) {
  const auto options = options_for(shape, words_of(find(pointer)));
  if (options.is_settled) {
    return draw_findings(pointer);
  }
  if (!name.empty()) {
    draw_label(name);
  }
  auto picked = options.picked;
  if (widgets_.pick(field_id(pointer), options.names, picked)) {
    edit(changed(name),
         set_at(subject_.tree, pointer, editing::json_words(options.words[picked])),
         {});
  }
  draw_findings(pointer);
}

}  // namespace kiosk::editor
