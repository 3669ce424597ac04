#include "editing/translations.hpp"

#include <algorithm>
#include <utility>

#include "base/digest.hpp"

namespace kiosk::editing {

namespace {

using dialogue::JsonType;
using dialogue::JsonValue;

/// The name of a file without its folders: a release may have been made from another folder.
std::string name_in_folder(const std::string& file) {
  return file.substr(file.rfind('/') + 1);
}

const std::string* page_id(const JsonValue& value, const Pointer& parent) {
  const auto* id = parent == "/pages" ? value.find("id") : nullptr;
  return id == nullptr ? nullptr : &id->words;
}

}  // namespace

Translations::Translations(const Files& published, std::vector<dialogue::Language> languages)
    : languages_(std::move(languages)) {
  Trees trees;
  trees.update(published);
  for (const auto& [file, tree] : trees.all()) {
    if (tree == nullptr) {
      continue;
    }
    for (auto& text : texts_in(*tree)) {
      published_[text.part].push_back(std::move(text.words));
    }
  }
}

std::vector<Translations::PlacedText> Translations::texts_in(const Tree& tree) const {
  std::vector<PlacedText> texts;
  collect(tree.root, {}, name_in_folder(tree.file), texts);
  return texts;
}

void Translations::collect(const JsonValue& value,
                           const Pointer& at,
                           const std::string& part,
                           std::vector<PlacedText>& texts) const {
  const bool is_text =
      !value.members.empty() && std::ranges::all_of(value.members, [&](const auto& member) {
        return member.value.type == JsonType::String &&
               std::ranges::find(languages_, member.key) != languages_.end();
      });
  if (is_text) {
    PlacedText text{part, at, {}};
    for (const auto& member : value.members) {
      text.words.emplace(member.key, member.value.words);
    }
    texts.push_back(std::move(text));
    return;
  }
  const auto* id = page_id(value, parent_of(at));
  const auto inner = id == nullptr ? part : "page " + *id;
  for (std::size_t i = 0; i < value.items.size(); ++i) {
    collect(value.items[i], below(at, i), inner, texts);
  }
  for (const auto& member : value.members) {
    collect(member.value, below(at, member.key), inner, texts);
  }
}

const Translations::Words* Translations::before(const PlacedText& text,
                                                const std::vector<PlacedText>& all_now) const {
  const auto part = published_.find(text.part);
  if (part == published_.end() ||
      std::ranges::find(part->second, text.words) != part->second.end()) {
    return nullptr;
  }
  const auto is_still_there = [&](const Words& words) {
    return std::ranges::any_of(all_now, [&](const PlacedText& other) {
      return other.part == text.part && other.words == words;
    });
  };
  const auto shares_words = [&](const Words& words) {
    return std::ranges::any_of(text.words, [&](const auto& now) {
      const auto then = words.find(now.first);
      return !now.second.empty() && then != words.end() && then->second == now.second;
    });
  };
  const auto found = std::ranges::find_if(part->second, [&](const Words& words) {
    return shares_words(words) && !is_still_there(words);
  });
  return found == part->second.end() ? nullptr : &*found;
}

void Translations::compare(const Words& before,
                           const PlacedText& now,
                           const std::string& file,
                           std::vector<OlderTranslation>& older) const {
  const auto is_changed = [&](const dialogue::Language& language) {
    const auto words = now.words.find(language);
    const auto known = before.find(language);
    return words != now.words.end() && known != before.end() && known->second != words->second;
  };
  const auto newer = std::ranges::find_if(languages_, is_changed);
  if (newer == languages_.end()) {
    return;
  }
  for (const auto& [language, words] : now.words) {
    if (!words.empty() && !is_changed(language)) {
      older.push_back({file, below(now.pointer, language), language, *newer});
    }
  }
}

std::vector<OlderTranslation> Translations::older_in(const Trees& trees,
                                                     const Agreements& agreed) const {
  std::vector<OlderTranslation> older;
  for (const auto& [file, tree] : trees.all()) {
    if (tree == nullptr) {
      continue;
    }
    for (const auto& text : changed_in(tree)) {
      if (!agreed.has(digest_of(text.now))) {
        compare(text.before, text.now, file, older);
      }
    }
  }
  return older;
}

const std::vector<Translations::ChangedText>&
Translations::changed_in(const SharedTree& tree) const {
  auto& known = changes_[tree->file];
  if (known.tree != tree) {
    known = {tree, {}};
    const auto texts = texts_in(*tree);
    for (const auto& text : texts) {
      if (const auto* then = before(text, texts)) {
        known.texts.push_back({text, *then});
      }
    }
  }
  return known.texts;
}

void Translations::take_saved(const Trees& trees, const Agreements& agreed) {
  std::vector<PlacedText> saved;
  for (const auto& [file, tree] : trees.all()) {
    const auto texts = tree == nullptr ? std::vector<PlacedText>() : texts_in(*tree);
    for (const auto& text : texts) {
      const auto part = published_.find(text.part);
      const bool is_known = part != published_.end() &&
                            std::ranges::find(part->second, text.words) != part->second.end();
      if (!is_known && (agreed.has(digest_of(text)) || before(text, texts) == nullptr)) {
        saved.push_back(text);
      }
    }
  }
  changes_.clear();
  for (auto& text : saved) {
    published_[text.part].push_back(std::move(text.words));
  }
}

void Translations::agree(const Tree& tree, const Pointer& text, Agreements& agreed) const {
  for (const auto& placed : texts_in(tree)) {
    if (placed.pointer == text) {
      agreed.add(digest_of(placed));
    }
  }
}

std::string Translations::digest_of(const PlacedText& text) {
  std::string whole = text.part;
  for (const auto& [language, words] : text.words) {
    whole.append(1, '\0').append(language).append(1, '\0').append(words);
  }
  return base::sha256_of_bytes(whole);
}

}  // namespace kiosk::editing
