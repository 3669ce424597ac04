#include "editor/panes/page_edits.hpp"

#include <algorithm>
#include <charconv>
#include <utility>
#include <variant>

#include "editing/json/blank.hpp"
#include "editing/json/edits.hpp"
#include "editing/json/json_text.hpp"

#include "dialogue/format/files.hpp"

namespace kiosk::editor {

namespace {

using dialogue::JsonValue;
using editing::Outline;
using editing::PageEntry;
using editing::Step;

constexpr const char* kPages = "/pages";

std::string in_quotes(const std::string& words) {
  return "“" + words + "”";
}

/// `wanted`, or wanted-2, wanted-3 … : no page has it.
std::string free_id(const Outline& outline, const std::string& wanted) {
  auto id = wanted;
  for (int number = 2; outline.find_page(id) != nullptr; ++number) {
    id = wanted + "-" + std::to_string(number);
  }
  return id;
}

void set_words(JsonValue& group, const char* key, const std::string& words) {
  for (auto& member : group.members) {
    if (member.key == key) {
      member.value = editing::json_words(words);
    }
  }
}

/// Nobody wants a page without words, or one that leads nowhere: it begins with one of each.
void add_first_parts(JsonValue& page, const NewPage& wanted, const Outline& outline) {
  std::vector<dialogue::JsonMember> members;
  const auto& shape = dialogue::page_shape();
  for (const auto& key : shape.keys()) {
    const auto known = std::ranges::find(page.members, key, &dialogue::JsonMember::key);
    const auto* const member = shape.find(key, wanted.kind);
    if (known != page.members.end()) {
      members.push_back(std::move(*known));
    } else if (member != nullptr && (key == "blocks" || key == "choices")) {
      const auto& list = std::get<dialogue::ListShape>(member->shape->kind);
      members.push_back(
          {key, {}, editing::json_list({editing::blank_of(*list.item, outline.languages)})});
    }
  }
  page.members = std::move(members);
}

std::size_t number_of(const PageEntry& page) {
  const auto step = editing::last_step(page.pointer);
  std::size_t number = 0;
  std::from_chars(step.data(), step.data() + step.size(), number);
  return number;
}

std::size_t pages_in(const editing::Tree& tree) {
  const auto* pages = tree.find(kPages);
  return pages == nullptr ? 0 : pages->items.size();
}

std::optional<Step> step_of(std::string name, std::optional<editing::Splice> splice) {
  return splice ? std::optional(Step{std::move(name), {std::move(*splice)}, {}}) : std::nullopt;
}

}  // namespace

std::optional<Step> add_page(const editing::Tree& tree,
                             const Outline& outline,
                             const NewPage& wanted,
                             std::string& id) {
  const dialogue::Shape shape{dialogue::page_shape(), {}, {}};
  auto page = editing::blank_of(shape, outline.languages, wanted.kind);
  id = free_id(outline, "new-page");
  set_words(page, "id", id);
  add_first_parts(page, wanted, outline);
  const auto place = wanted.behind == nullptr ? pages_in(tree) : number_of(*wanted.behind) + 1;
  return step_of("Added a page", insert_into(tree, kPages, place, page));
}

std::optional<Step> add_page_for(const editing::Tree& tree,
                                 const Outline& outline,
                                 const editing::Pointer& place,
                                 const PageEntry* behind) {
  std::string id;
  auto step = add_page(tree, outline, {"page", behind}, id);
  auto link = set_at(tree, place, editing::json_words(id));
  if (!step || !link) {
    return std::nullopt;
  }
  step->name = "Added a page and a link to it";
  // From the end of the file to its beginning: a splice moves what stands behind it.
  const auto& page = std::get<editing::Splice>(step->changes.front());
  const bool is_behind = link->begin > page.begin;
  step->changes.insert(is_behind ? step->changes.begin() : step->changes.end(), std::move(*link));
  return step;
}

std::optional<Step> copy_page(const editing::Tree& tree,
                              const Outline& outline,
                              const PageEntry& page,
                              std::string& id) {
  const auto* original = tree.find(page.pointer);
  if (original == nullptr) {
    return std::nullopt;
  }
  auto copy = *original;
  id = free_id(outline, page.id + "-copy");
  set_words(copy, "id", id);
  std::erase_if(copy.members, [](const auto& member) { return member.key == "review"; });
  return step_of("Copied " + in_quotes(name_of(page, outline)),
                 insert_into(tree, kPages, number_of(page) + 1, copy));
}

std::optional<Step> move_page(const editing::Tree& tree,
                              const Outline& outline,
                              const PageEntry& page,
                              Direction direction) {
  const auto from = number_of(page);
  if (direction == Direction::Up && from == 0) {
    return std::nullopt;
  }
  const auto to = direction == Direction::Up ? from - 1 : from + 1;
  return step_of("Moved " + in_quotes(name_of(page, outline)), move_item(tree, kPages, from, to));
}

std::optional<Step>
delete_page(const editing::Tree& tree, const Outline& outline, const PageEntry& page) {
  return step_of("Deleted " + in_quotes(name_of(page, outline)), remove_at(tree, page.pointer));
}

}  // namespace kiosk::editor
