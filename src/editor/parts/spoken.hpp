#pragma once
// Names of the files as people read them.

#include <string>

namespace kiosk::editor {

/// "how_taken" as "how taken".
[[nodiscard]] std::string spoken(std::string name);

/// "English", "Español"; the tag itself for others.
[[nodiscard]] std::string language_name(const std::string& language);

}  // namespace kiosk::editor
