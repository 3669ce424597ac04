#include "editing/outline.hpp"

#include <algorithm>

#include "dialogue/files/find_dialogues.hpp"

namespace kiosk::editing {

namespace {

using dialogue::JsonMember;
using dialogue::JsonType;
using dialogue::JsonValue;

std::string words_at(const JsonValue* object, const char* key) {
  const auto* value = object == nullptr ? nullptr : object->find(key);
  return value != nullptr && value->type == JsonType::String ? value->words : std::string();
}

dialogue::Text text_at(const JsonValue* object, const char* key) {
  dialogue::Text text;
  const auto* value = object == nullptr ? nullptr : object->find(key);
  if (value != nullptr) {
    for (const auto& member : value->members) {
      if (member.value.type == JsonType::String) {
        text.words.emplace(member.key, member.value.words);
      }
    }
  }
  return text;
}

std::vector<std::string> words_in(const JsonValue& list) {
  std::vector<std::string> words;
  for (const auto& item : list.items) {
    if (item.type == JsonType::String) {
      words.push_back(item.words);
    }
  }
  return words;
}

const std::vector<JsonMember>& members_at(const JsonValue& object, const char* key) {
  static const std::vector<JsonMember> none;
  const auto* value = object.find(key);
  return value == nullptr ? none : value->members;
}

PageEntry page_entry(const std::string& file, const JsonValue& page, Pointer pointer) {
  PageEntry entry{file, std::move(pointer), words_at(&page, "id"), words_at(&page, "kind"), {}};
  entry.title = text_at(&page, "title");
  if (words_at(page.find("review"), "state") == "signed") {
    entry.review = dialogue::ReviewState::Signed;
  }
  return entry;
}

TopicEntry topic_entry(const Tree& tree) {
  const auto* topic = tree.root.find("topic");
  TopicEntry entry{tree.file, words_at(topic, "id"), text_at(topic, "title"), {}};
  const auto* pages = tree.root.find("pages");
  for (std::size_t i = 0; pages != nullptr && i < pages->items.size(); ++i) {
    entry.pages.push_back(page_entry(tree.file, pages->items[i], below("/pages", i)));
  }
  return entry;
}

void read_dialogue(const JsonValue& root, Outline& outline) {
  outline.title = text_at(&root, "title");
  if (const auto* languages = root.find("languages")) {
    outline.languages = words_in(*languages);
  }
  const auto language = outline.languages.empty() ? "" : outline.languages.front();
  for (const auto& figure : members_at(root, "figures")) {
    outline.figures.push_back({figure.key, text_at(&figure.value, "alt").in(language)});
  }
  for (const auto& source : members_at(root, "sources")) {
    outline.sources.push_back({source.key, words_at(&source.value, "title")});
  }
  for (const auto& variable : members_at(root, "variables")) {
    outline.variables.emplace(variable.key, words_in(variable.value));
  }
}

}  // namespace

const PageEntry* Outline::find_page(const std::string& id) const {
  for (const auto& topic : topics) {
    const auto found = std::ranges::find(topic.pages, id, &PageEntry::id);
    if (found != topic.pages.end()) {
      return &*found;
    }
  }
  return nullptr;
}

const PageEntry* Outline::page_at(const std::string& file, const Pointer& pointer) const {
  for (const auto& topic : topics) {
    const auto found = std::ranges::find(topic.pages, pointer, &PageEntry::pointer);
    if (topic.file == file && found != topic.pages.end()) {
      return &*found;
    }
  }
  return nullptr;
}

Outline outline_of(const Trees& trees, const std::string& folder) {
  Outline outline;
  outline.folder = folder;
  const auto prefix = folder.empty() ? std::string() : folder + "/";
  if (const auto file = trees.find(prefix + dialogue::kDialogueFile)) {
    read_dialogue(file->root, outline);
  }
  for (const auto& [name, tree] : trees.all()) {
    if (tree != nullptr && name.starts_with(prefix + "topics/")) {
      outline.topics.push_back(topic_entry(*tree));
    }
  }
  return outline;
}

const std::string& name_of(const PageEntry& page, const Outline& outline) {
  const auto& title = page.title.in(outline.languages.empty() ? "" : outline.languages.front());
  return title.empty() ? page.id : title;
}

}  // namespace kiosk::editing
