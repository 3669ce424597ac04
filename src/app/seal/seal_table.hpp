#pragma once
// Every page and language with its seal, as a table for people.

#include <string>

#include "dialogue/model/model.hpp"
#include "seals/judgement.hpp"

namespace kiosk::app {

/// A row for each page in each language, in the order of the topics, then those of seals on pages
/// that are not there; a last line counts them.
[[nodiscard]] std::string seal_table(const dialogue::Dialogue& dialogue,
                                     const seals::Judgement& judgement);

}  // namespace kiosk::app
