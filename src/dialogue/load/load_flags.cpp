#include "dialogue/load/load_flags.hpp"

#include "dialogue/format/files.hpp"

namespace kiosk::dialogue {

Review read_review(FileReport& report, const JsonValue* value) {
  const Fields fields(report, value, review_shape());
  Review review;
  review.state = read_enum(report, fields.get("state"), kReviewStates);
  review.notes = fields.words_list("notes");
  return review;
}

}  // namespace kiosk::dialogue
