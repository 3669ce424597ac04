#pragma once
// questions.json and red-flags.json to their parts of the model.

#include "dialogue/fields/fields.hpp"
#include "dialogue/model/teaching.hpp"

namespace kiosk::dialogue {

/// Fills what of `teaching` stands in questions.json.
void read_questions_file(const Reading& reading, const JsonValue& root, Teaching& teaching);

/// The one part of red-flags.json that a visit walks.
[[nodiscard]] std::vector<HappeningSign> read_happening_now(const Reading& reading,
                                                            const JsonValue& root);

struct RedFlagsFile {
  std::vector<HappeningSign> happening_now;
  RedFlags red_flags;
};

[[nodiscard]] RedFlagsFile read_red_flags_file(const Reading& reading, const JsonValue& root);

}  // namespace kiosk::dialogue
