// What a form picks from a list: pages, pictures, sources, variables.

#include <algorithm>
#include <string>

#include "editing/json/blank.hpp"
#include "editing/json/edits.hpp"
#include "editing/json/json_text.hpp"
#include "editor/form/form.hpp"
#include "editor/parts/spoken.hpp"
#include <imgui.h>

namespace kiosk::editor {

namespace {

using dialogue::JsonType;
using dialogue::Refers;
using editing::below;
using editing::Outline;
using editing::Pointer;

using Pickable = std::vector<PickEntry>;

void add_pages(const Outline& outline, Pickable& all) {
  const auto& language = outline.languages.empty() ? "" : outline.languages.front();
  for (const auto& topic : outline.topics) {
    for (const auto& page : topic.pages) {
      all.push_back({page.id, name_of(page, outline), topic.title.in(language)});
    }
  }
}

void add_named(const std::vector<editing::NamedEntry>& entries, Pickable& all) {
  for (const auto& entry : entries) {
    all.push_back(
        {entry.key, entry.title.empty() ? entry.key : entry.key + ": " + entry.title, {}});
  }
}

Pickable pickable(const Outline& outline, Refers refers) {
  Pickable all;
  switch (refers) {
    case Refers::ToPageOrTopics:
      all.push_back({dialogue::kTopicsTarget, "The list of topics", {}});
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
        all.push_back({variable.first, spoken(variable.first), {}});
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
  const auto found = std::ranges::find(all, now, &PickEntry::id);
  const auto number = static_cast<std::size_t>(std::distance(all.begin(), found));
  const bool is_page = leads_to_page(refers) && subject_.outline.find_page(now) != nullptr;
  const bool can_make = leads_to_page(refers) && subject_.tree.find("/pages") != nullptr;
  constexpr float kRoomForOpenPx = 80;
  const auto picked = list_.draw(
      field_id(pointer),
      {all, number, is_page ? -kRoomForOpenPx : 0, can_make ? "+ New page" : std::string()});
  if (picked.kind == Picked::Kind::New) {
    new_page_for_ = pointer;
  } else if (picked.kind == Picked::Kind::Entry) {
    edit(name.empty() ? "Picked another" : "Changed “" + name + "”",
         set_at(subject_.tree, pointer, editing::json_words(all[picked.number].id)),
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
      edit("Changed “" + spoken(variable) + "”",
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
    if (widgets_.button("add:" + below(map, variable), "+ " + spoken(variable), Weight::Quiet)) {
      const bool is_list = std::holds_alternative<dialogue::ListShape>(shape.value->kind);
      const auto first = editing::json_words(values.front());
      add("Added “" + spoken(variable) + "”",
          below(map, variable),
          set_member(
              subject_.tree, map, variable, is_list ? editing::json_list({first}) : first, {}));
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
    add("Added “" + key + "”",
        below(map, key),
        set_member(subject_.tree,
                   map,
                   key,
                   editing::blank_of(*shape.value, subject_.outline.languages),
                   {}));
  }
}

}  // namespace kiosk::editor
