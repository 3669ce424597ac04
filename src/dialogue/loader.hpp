#pragma once
// Files to a model, with a diagnostic for everything that is wrong with them. Never throws, never
// stops at the first fault, never runs long: depth, size and count are bounded.

#include <map>
#include <string>
#include <vector>

#include "dialogue/diagnostic.hpp"
#include "dialogue/model.hpp"
#include "dialogue/site.hpp"
#include "dialogue/source_set.hpp"

namespace kiosk::dialogue {

/// Where the parts of a dialogue stand in its files, for rules that run on the model.
/// Keys: "page:ID", "page:ID/title", "page:ID/blocks/0", "page:ID/choices/1",
/// "page:ID/choices/1/goto", "page:ID/items/2", "page:ID/results/red", "topic:ID", "figure:ID",
/// "dialogue", "dialogue/start", "questions/outside/0/asks/en/2", "red-flags/rules/3/signs/en/0".
class Places {
public:
  void add(const std::string& key, Place place, std::string source_line);
  /// The place of `key`, or of its nearest known parent.
  [[nodiscard]] Place of(const std::string& key) const;
  [[nodiscard]] std::string line_of(const std::string& key) const;

private:
  struct Entry {
    Place place;
    std::string source_line;
  };
  std::map<std::string, Entry> entries_;
};

struct Loaded {
  std::vector<Dialogue> dialogues;  ///< complete only if there are no errors
  std::vector<Places> places;       ///< one for each dialogue
  Diagnostics diagnostics;          ///< sorted by place
};

/// Reads all dialogues of `sources`; reports also a set with no dialogue in it.
Loaded load_dialogues(const SourceSet& sources);

struct LoadedSite {
  Site site;
  Diagnostics diagnostics;
  Places places;  ///< "site/languages/es"
};

/// Reads a site file's bytes; `file` is the name for messages.
LoadedSite load_site(const std::string& file, const std::string& bytes);

/// D072 for each language of the site that the dialogue it shows has not; silent if there is none.
Diagnostics check_site_languages(const LoadedSite& loaded, const std::vector<Dialogue>& dialogues);

}  // namespace kiosk::dialogue
