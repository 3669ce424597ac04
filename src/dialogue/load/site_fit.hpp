#pragma once
// A site beside the dialogues it is to show.

#include <string>
#include <vector>

#include "dialogue/load/loader.hpp"

namespace kiosk::dialogue {

/// The dialogue of this name, or the first if the name is empty; null if there is none.
[[nodiscard]] const Dialogue* find_dialogue(const std::vector<Dialogue>& dialogues,
                                            const std::string& name);

/// D033: the site wants a dialogue of this name, and only others are there.
[[nodiscard]] Diagnostic no_such_dialogue(const std::string& name,
                                          const std::string& site_file,
                                          const std::vector<Dialogue>& dialogues);

/// What a site says that `dialogues` do not have: its dialogue (D033), its languages (D072).
[[nodiscard]] Diagnostics check_site_fits(const LoadedSite& loaded,
                                          const std::string& site_file,
                                          const std::vector<Dialogue>& dialogues);

}  // namespace kiosk::dialogue
