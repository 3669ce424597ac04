// Lists and keyed groups of a form.

#include <algorithm>
#include <string>

#include "editing/json/blank.hpp"
#include "editing/json/edits.hpp"
#include "editing/json/json_text.hpp"
#include "editor/form/form.hpp"
#include "editor/form/ground.hpp"
#include "editor/parts/spoken.hpp"
#include <imgui.h>

namespace kiosk::editor {

namespace {

using dialogue::GroupShape;
using dialogue::ListShape;
using editing::below;
using editing::Pointer;

/// What the entries of a list are called.
std::string entry_name(const ListShape& shape) {
  return shape.item->name.empty() ? "entry" : shape.item->name;
}

const GroupShape* group_in(const ListShape& shape) {
  return std::get_if<GroupShape>(&shape.item->kind);
}

/// What one entry of a list of groups says it is: "Paragraph", "Tip".
std::string heading_of(const GroupShape& group, const dialogue::JsonValue& item) {
  for (const auto& key : group.exactly_one_of) {
    if (item.find(key) != nullptr) {
      return group.find(key)->name;
    }
  }
  return {};
}

}  // namespace

void Form::draw_kind(const std::string& name, const ListShape& shape, const Pointer& pointer) {
  const auto* list = find(pointer);
  const auto count = list == nullptr ? 0 : list->items.size();
  constexpr std::size_t kShort = 6;
  const bool folds = group_in(shape) == nullptr && count > kShort;
  if (!name.empty() && !folds) {
    draw_label(name, Font::Bold, colours::kInk);
  }
  const auto title = name + " (" + std::to_string(count) + ")";
  if (!folds) {
    // It stays open when it grows: who adds to it sees what was added.
    ImGui::GetStateStorage()->SetBool(ImGui::GetID(hidden({}, "fold:" + pointer).c_str()), true);
  } else {
    open_for_added(pointer);
    const bool is_open = ImGui::TreeNodeEx(hidden(title, "fold:" + pointer).c_str(), 0);
    widgets_.note("fold:" + pointer, Role::Row, title);
    widgets_.tip(help_);
    if (!is_open) {
      return draw_findings_in(pointer);
    }
  }
  for (std::size_t i = 0; i < count; ++i) {
    draw_item(shape, pointer, i);
  }
  draw_findings(pointer);
  if (count < shape.count.most) {
    draw_add(name, shape, pointer);
  } else {
    widgets_.named_words("full:" + pointer,
                         std::to_string(count) + " is the most there can be here.",
                         Font::Regular,
                         colours::kInkSoft);
  }
  if (folds) {
    ImGui::TreePop();
  }
}

void Form::draw_item(const ListShape& shape, const Pointer& list, std::size_t index) {
  const float top_px = ImGui::GetCursorScreenPos().y;
  draw_item_on_ground(shape, list, index);
  note_added(below(list, index), top_px);
}

void Form::draw_item_on_ground(const ListShape& shape, const Pointer& list, std::size_t index) {
  const auto at = below(list, index);
  const auto* group = group_in(shape);
  if (group == nullptr) {
    widgets_.words(std::to_string(index + 1) + ".", Font::Bold, colours::kInkSoft);
    ImGui::SameLine();
    draw_item_tools(shape, list, index);
    draw_value({}, *shape.item, at);
    return;
  }
  const Ground ground(colours::kCard);
  const auto heading = heading_of(*group, *find(at));
  if (!heading.empty()) {
    widgets_.words(heading, Font::Bold, colours::kTealDeep);
    ImGui::SameLine();
  }
  draw_item_tools(shape, list, index);
  draw_group(*group, at);
}

void Form::draw_item_tools(const ListShape& shape, const Pointer& list, std::size_t index) {
  const auto at = below(list, index);
  const auto count = find(list)->items.size();
  const auto what = entry_name(shape);
  if (index > 0) {
    if (widgets_.button("up:" + at, "Up", Weight::Quiet)) {
      edit("Moved up " + what, move_item(subject_.tree, list, index, index - 1), {});
    }
    ImGui::SameLine();
  }
  if (index + 1 < count) {
    if (widgets_.button("down:" + at, "Down", Weight::Quiet)) {
      edit("Moved down " + what, move_item(subject_.tree, list, index, index + 1), {});
    }
    ImGui::SameLine();
  }
  if (count < shape.count.most && group_in(shape) != nullptr) {
    if (widgets_.button("copy:" + at, "Copy", Weight::Quiet)) {
      add("Copied " + what,
          below(list, index + 1),
          insert_into(subject_.tree, list, index + 1, *find(at)));
    }
    ImGui::SameLine();
  }
  if (widgets_.button("delete:" + at, "Delete", Weight::Quiet)) {
    edit("Deleted " + what, remove_at(subject_.tree, at), {});
  }
}

void Form::add_item(const ListShape& shape, const Pointer& list, const ItemToAdd& added) {
  const auto* items = find(list);
  const auto place = items == nullptr ? 0 : items->items.size();
  add("Added " + added.words,
      below(list, place),
      insert_into(subject_.tree,
                  list,
                  place,
                  editing::blank_of(*shape.item, subject_.outline.languages, added.kind)));
}

void Form::draw_add(const std::string& name, const ListShape& shape, const Pointer& list) {
  const auto* group = group_in(shape);
  if (group == nullptr || group->exactly_one_of.empty()) {
    const auto what = shape.item->name.empty() ? "one more" : shape.item->name;
    if (widgets_.button("add-to:" + list, "+ Add " + what, Weight::Quiet)) {
      add_item(shape, list, {{}, name.empty() ? what : "to “" + name + "”"});
    }
    return;
  }
  bool is_first = true;
  const auto id = "add-to:" + list + ":";
  for (const auto& key : group->exactly_one_of) {
    if (!std::exchange(is_first, false)) {
      ImGui::SameLine();
    }
    const auto& kind = group->find(key)->name;
    if (widgets_.button(id + key, "+ " + kind, Weight::Quiet)) {
      add_item(shape, list, {key, kind});
    }
  }
}

void Form::draw_kind(const std::string& name,
                     const dialogue::ByLanguageShape& shape,
                     const Pointer& pointer) {
  const auto& languages = subject_.outline.languages;
  open_for_added(pointer);
  const bool is_open = ImGui::TreeNodeEx(hidden(name, "fold:" + pointer).c_str(), 0);
  widgets_.note("fold:" + pointer, Role::Row, name);
  widgets_.tip(help_);
  if (!is_open) {
    return draw_findings_in(pointer);
  }
  if (ImGui::BeginTable(("lists:" + pointer).c_str(),
                        static_cast<int>(languages.size()),
                        0,
                        ImVec2(ImGui::CalcItemWidth(), 0))) {
    for (const auto& language : languages) {
      ImGui::TableNextColumn();
      ImGui::PushItemWidth(-1);
      widgets_.words(language_name(language), Font::Regular, colours::kInkSoft);
      const auto at = below(pointer, language);
      if (find(at) != nullptr) {
        draw_value({}, *shape.value, at);
      } else if (widgets_.button("add:" + at, "+ " + language_name(language), Weight::Quiet)) {
        const auto blank = editing::blank_of(*shape.value, languages);
        add("Added " + language_name(language),
            at,
            set_member(subject_.tree, pointer, language, blank, languages));
      }
      ImGui::PopItemWidth();
    }
    ImGui::EndTable();
  }
  draw_findings(pointer);
  ImGui::TreePop();
}

void Form::draw_kind(const std::string& name,
                     const dialogue::MapShape& shape,
                     const Pointer& pointer) {
  if (!name.empty()) {
    draw_label(name, Font::Bold, colours::kInk);
  }
  const auto* map = find(pointer);
  if (map == nullptr) {
    return;
  }
  for (std::size_t i = 0; i < map->members.size(); ++i) {
    draw_entry(shape, pointer, i);
  }
  draw_findings(pointer);
  draw_add_entry(shape, pointer);
}

void Form::draw_entry(const dialogue::MapShape& shape, const Pointer& map, std::size_t index) {
  const auto& entry = find(map)->members[index];
  const auto at = below(map, entry.key);
  const float top_px = ImGui::GetCursorScreenPos().y;
  const bool is_variable = shape.key_refers == dialogue::Refers::ToVariable;
  if (is_variable) {
    draw_label(spoken(entry.key));
    draw_values(entry.key, at);
  } else {
    // By its number, so that it stays open while its key is typed.
    const auto fold = "fold:" + below(map, index);
    open_for_added(at);
    const bool is_open = ImGui::TreeNodeEx(hidden(entry.key, fold).c_str(), 0);
    widgets_.note("fold:" + at, Role::Row, entry.key);
    if (!is_open) {
      return draw_findings_in(at);
    }
    draw_key(shape, map, index);
    draw_value({}, *shape.value, at);
    ImGui::TreePop();
  }
  const auto name = is_variable ? spoken(entry.key) : entry.key;
  if (widgets_.button("delete:" + at, remove_words(name), Weight::Quiet)) {
    edit("Removed “" + name + "”", remove_at(subject_.tree, at), {});
  }
  note_added(at, top_px);
}

}  // namespace kiosk::editor
