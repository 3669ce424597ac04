#pragma once
// All that answers go by and that takes long to work out, learnt from what teaches it.

#include <string>

#include "answers/likeness/synonyms.hpp"
#include "dialogue/model/teaching.hpp"

namespace kiosk::answers {

/// Packed: a vocabulary, a ranking for each language of the teaching, danger words, a sentence
/// classifier. The
/// same teaching gives the same bytes. Takes seconds and all cores for the shipped dialogue.
[[nodiscard]] std::string learn(const dialogue::Teaching& teaching);

[[nodiscard]] Synonyms synonyms_of(const dialogue::Teaching& teaching,
                                   const dialogue::Language& language);

}  // namespace kiosk::answers
