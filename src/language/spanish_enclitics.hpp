#pragma once
// Pronouns hung on a Spanish verb. A dictionary lists them for some verbs only, and instructions to
// patients are full of them.

#include <string>
#include <vector>

namespace kiosk::language {

/// The verbs a word may be with its pronouns taken off: "acuéstela" gives "acueste", "dárselo"
/// gives "dar", "pausarlo" "pausar". An imperative or gerund has an accent because of them, which
/// goes too; without one the word is none ("acuestela" is misspelt). Whether there is such a verb
/// is the business of a dictionary.
[[nodiscard]] std::vector<std::string> without_enclitics(const std::string& word);

}  // namespace kiosk::language
