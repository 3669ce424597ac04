#pragma once
// Which language a mistyped tag may mean.

#include <string>
#include <vector>

#include "dialogue/model/model.hpp"

namespace kiosk::dialogue {

/// `did you mean "es"?` for es-MX, ES, spa or Spanish if "es" is one of `languages`; "" if none is
/// near.
[[nodiscard]] std::string did_you_mean_language(const std::string& typed,
                                                const std::vector<Language>& languages);

}  // namespace kiosk::dialogue
