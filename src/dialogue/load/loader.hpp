#pragma once
// Files to a model, with a diagnostic for everything that is wrong with them. Never throws, never
// stops at the first fault, never runs long: depth, size and count are bounded.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "dialogue/diagnostics/diagnostic.hpp"
#include "dialogue/diagnostics/places.hpp"
#include "dialogue/files/source_set.hpp"
#include "dialogue/load/known_readings.hpp"
#include "dialogue/model/model.hpp"
#include "dialogue/model/site.hpp"
#include "dialogue/model/teaching.hpp"

namespace kiosk::dialogue {

struct Loaded {
  std::vector<Dialogue> dialogues;  ///< complete only if there are no errors
  /// One for each dialogue; shared with the answers, which learn from it later.
  std::vector<std::shared_ptr<const Teaching>> teachings;
  std::vector<Places> places;  ///< one for each dialogue
  /// For each dialogue, whether all its pages and topics are there: none was left out for want of
  /// an id.
  std::vector<bool> has_all;
  Diagnostics diagnostics;  ///< sorted by place
};

/// Reads all dialogues of `sources`; reports also a set with no dialogue in it. Files that are
/// `known` are not read again, and those that are not become so if nothing is wrong with their
/// JSON; null: none is.
Loaded load_dialogues(const SourceSet& sources, KnownReadings* known = nullptr);

/// What visits walk of `sources`, which are known to have passed everything before, byte by byte:
/// nothing is looked at closely, and what teaches the answers is left for later. Nothing if there
/// are errors all the same: then they are not what is known.
std::optional<std::vector<Dialogue>> load_passed(const SourceSet& sources);

/// What teaches the answers of the dialogue of this name, of `sources` that passed before.
std::shared_ptr<const Teaching> load_passed_teaching(const SourceSet& sources,
                                                     const std::string& name);

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
