// What a form picks from a list: pages, pictures, sources, variables.

#include <algorithm>
#include <string>

#include "editing/json/blank.hpp"
#include "editing/json/edits.hpp"
#include "editing/json/json_text.hpp"
#include "editor/form/form.hpp"
#include <imgui.h>

namespace kiosk::editor {

namespace {

using dialogue::JsonType;
using dialogue::Refers;
using editing::below;
using editing::Outline;
using editing::Pointer;

/// Names for people, and the ids the files have, in one order.
struct Pickable {
  std::vector<std::string> ids;
  std::vector<std::string> names;

  void add(const std::string& id, const std::string& name) {
    ids.push_back(id);
    names.push_back(name);
  }
};

void add_pages(const Outline& outline, Pickable& all) {
  for (const auto& topic : outline.topics) {
    for (const auto& page : topic.pages) {
      all.add(page.id, name_of(page, outline));
    }
  }
}

void add_named(const std::vector<editing::NamedEntry>& entries, Pickable& all) {
  for (const auto& entry : entries) {
    all.add(entry.key, entry.title.empty() ? entry.key : entry.key + ": " + entry.title);
  }
}

Pickable pickable(const Outline& outline, Refers refers) {
  Pickable all;
  switch (refers) {
    case Refers::ToPageOrTopics:
      all.add(dialogue::kTopicsTarget, "The list of topics");
      add_pages(outline, all);
      break;
    case Refers::ToPage:
      add_pages(outline, all);
      break;
    case Refers::ToFigure:
      add_named(outline.figures, all);
      break;
    case Refers::ToSource:
      add_named(outline.sources, all);
      break;
    case Refers::ToVariable:
      for (const auto& variable : outline.variables) {
        all.add(variable.first, variable.first);
      }
      break;
    case Refers::ToNothing:
    case Refers::ToValue:
      break;
  }
  return all;
}

bool leads_to_page(Refers refers) {
  return refers == Refers::ToPage || refers == Refers::ToPageOrTopics;
}

bool holds(const dialogue::JsonValue& list, const std::string& word) {
  return std::ranges::find(list.items, word, &dialogue::JsonValue::words) != list.items.end();
}

}  // namespace

void Form::draw_reference(const std::string& name, Refers refers, const Pointer& pointer) {
  if (!name.empty()) {
    draw_label(name);
  }
  const auto* value = find(pointer);
  const auto now = value == nullptr ? std::string() : value->words;
  const auto all = pickable(subject_.outline, refers);
  const auto found = std::ranges::find(all.ids, now);
  auto picked = static_cast<std::size_t>(std::distance(all.ids.begin(), found));
  const bool is_page = leads_to_page(refers) && subject_.outline.find_page(now) != nullptr;
  constexpr float kRoomForOpenPx = 80;
  if (widgets_.pick(field_id(pointer), all.names, picked, is_page ? -kRoomForOpenPx : 0)) {
    edit(name.empty() ? "Picked another" : "Changed “" + name + "”",
         set_at(subject_.tree, pointer, editing::json_words(all.ids[picked])),
         {});
  }
  if (is_page) {
    ImGui::SameLine();
    if (widgets_.button("open:" + pointer, "Open", Weight::Quiet)) {
      page_to_open_ = now;
    }
  }
  draw_findings(pointer);
}

void Form::draw_values(const std::string& variable, const Pointer& pointer) {
  const auto* value = find(pointer);
  const auto known = subject_.outline.variables.find(variable);
  if (value == nullptr || known == subject_.outline.variables.end()) {
    return draw_findings(pointer);
  }
  if (value->type == JsonType::String) {
    const auto found = std::ranges::find(known->second, value->words);
    auto picked = static_cast<std::size_t>(std::distance(known->second.begin(), found));
    if (widgets_.pick(field_id(pointer), known->second, picked)) {
      edit("Changed “" + variable + "”",
           set_at(subject_.tree, pointer, editing::json_words(known->second[picked])),
           {});
    }
    return draw_findings(pointer);
  }
  std::vector<dialogue::JsonValue> words;
  bool changed = false;
  for (const auto& word : known->second) {
    bool is_on = holds(*value, word);
    changed = widgets_.tick(field_id(below(pointer, word)), word, is_on) || changed;
    ImGui::SameLine();
    if (is_on) {
      words.push_back(editing::json_words(word));
    }
  }
  ImGui::NewLine();
  if (changed && !words.empty()) {
    edit("Changed whom it is for",
         set_at(subject_.tree, pointer, editing::json_list(std::move(words))),
         {});
  }
  draw_findings(pointer);
}

void Form::draw_add_variable(const dialogue::MapShape& shape, const Pointer& map) {
  const auto* value = find(map);
  for (const auto& [variable, values] : subject_.outline.variables) {
    if (value->find(variable) != nullptr || values.empty()) {
      continue;
    }
    if (widgets_.button("add:" + below(map, variable), "+ " + variable, Weight::Quiet)) {
      const bool is_list = std::holds_alternative<dialogue::ListShape>(shape.value->kind);
      const auto first = editing::json_words(values.front());
      edit("Added “" + variable + "”",
           set_member(
               subject_.tree, map, variable, is_list ? editing::json_list({first}) : first, {}),
           {});
    }
  }
}

void Form::draw_add_entry(const dialogue::MapShape& shape, const Pointer& map) {
  if (shape.key_refers == Refers::ToVariable) {
    return draw_add_variable(shape, map);
  }
  const auto* value = find(map);
  if (widgets_.button("add-to:" + map, "+ Add one", Weight::Quiet)) {
    std::string key = "new";
    for (int number = 2; value->find(key) != nullptr; ++number) {
      key = "new-" + std::to_string(number);
    }
    edit("Added “" + key + "”",
         set_member(subject_.tree,
                    map,
                    key,
                    editing::blank_of(*shape.value, subject_.outline.languages),
                    {}),
         {});
  }
}

}  // namespace kiosk::editor
