#pragma once
// What pages and red-flag rules have in common: reviews.

#include "dialogue/fields/fields.hpp"

namespace kiosk::dialogue {

[[nodiscard]] Review read_review(FileReport& report, const JsonValue* value);

}  // namespace kiosk::dialogue
