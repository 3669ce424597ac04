#pragma once
// The rules by subject. Each looks at the whole dialogue and reports everything it finds; `known`
// only saves time, whatever is in it. None
// depends on another having run, save that the proof keeps silent about reach while names are
// broken.

#include "dialogue/diagnostics/report.hpp"
#include "dialogue/model/teaching.hpp"
#include "dialogue/rules/known_words.hpp"

namespace kiosk::dialogue::rules {

/// Every page named by a choice, a result, a topic's steps or the start is there.
void check_targets(const Dialogue& dialogue, const Teaching& teaching, Report& report);

/// Every variable and value in `set` and `when` is one the dialogue has.
void check_variables(const Dialogue& dialogue, const Teaching& teaching, Report& report);

/// Sources and figures: named right, there, and used.
void check_references(const Dialogue& dialogue, const Teaching& teaching, Report& report);

/// Nothing a kiosk must never say stands in any text, in English or Spanish.
void check_words(const Dialogue& dialogue, KnownWords& known, Report& report);

/// Texts and pages read at grade 6 or below (English) or INFLESZ 65 or above (Spanish).
void check_reading_grade(const Dialogue& dialogue, KnownWords& known, Report& report);

/// Every language has rules, and every text is in the language it stands under.
void check_languages(const Dialogue& dialogue,
                     const Teaching& teaching,
                     KnownWords& known,
                     Report& report);

/// Ways of asking are enough and short, patterns of danger signs can be read, and there are some.
void check_questions(const Dialogue& dialogue,
                     const Teaching& teaching,
                     KnownWords& known,
                     Report& report);

/// The signs of red-flags.json can be read, and are there in every language. Part of
/// check_questions().
void check_danger_patterns(const Dialogue& dialogue,
                           const Teaching& teaching,
                           KnownPatterns& known,
                           Report& report);

}  // namespace kiosk::dialogue::rules
