#pragma once
// What a dialogue consists of, as its files say it now, right or wrong: for lists to pick from.

#include <map>
#include <string>
#include <vector>

#include "editing/json/tree.hpp"

#include "dialogue/model/model.hpp"

namespace kiosk::editing {

struct PageEntry {
  std::string file;
  Pointer pointer;
  std::string id;
  std::string kind;  ///< as it is written: "checklist"
  dialogue::Text title;
  dialogue::ReviewState review = dialogue::ReviewState::Draft;
};

struct TopicEntry {
  std::string file;
  std::string id;
  dialogue::Text title;
  std::vector<PageEntry> pages;
};

/// Something that pages refer to by its key.
struct NamedEntry {
  std::string key;
  std::string title;  ///< what it is, in words
};

struct Outline {
  std::string folder;     ///< "baclofen"; "" if the folder that was opened is the dialogue itself
  std::string site_file;  ///< of the clinic; "" if none was named
  dialogue::Text title;
  std::vector<dialogue::Language> languages;
  std::vector<TopicEntry> topics;  ///< in the order of their files
  std::vector<NamedEntry> figures;
  std::vector<NamedEntry> sources;
  std::map<std::string, std::vector<std::string>> variables;

  /// Null if there is no page of this id; the first if there are two.
  [[nodiscard]] const PageEntry* find_page(const std::string& id) const;
  /// Null if there is none there.
  [[nodiscard]] const PageEntry* page_at(const std::string& file, const Pointer& pointer) const;
};

[[nodiscard]] Outline outline_of(const Trees& trees, const std::string& folder);

/// What a page is called in a list: its title in the first language, or its id.
[[nodiscard]] const std::string& name_of(const PageEntry& page, const Outline& outline);

}  // namespace kiosk::editing
