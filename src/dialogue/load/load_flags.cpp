#include "dialogue/load/load_flags.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace kiosk::dialogue {

namespace {

constexpr std::array<EnumWord<ReviewState>, 2> kReviewStates{
    {{"draft", ReviewState::Draft}, {"signed", ReviewState::Signed}}};

bool is_flag_number(std::string_view words) {
  return words.size() >= 2 && words.size() <= 4 && words[0] >= 'A' && words[0] <= 'Z' &&
         std::all_of(words.begin() + 1, words.end(), base::is_digit);
}

}  // namespace

bool are_flag_numbers(const std::string& words) {
  const auto parts = base::split(words, ' ');
  return std::all_of(parts.begin(), parts.end(), is_flag_number);
}

Review read_review(FileReport& report, const JsonValue* value) {
  const Fields fields(report, value, {"state", "notes"});
  Review review;
  review.state = read_enum(report, fields.required("state"), kReviewStates);
  if (const auto* notes = fields.optional("notes")) {
    review.notes = read_words_list(report, notes, {});
  }
  return review;
}

}  // namespace kiosk::dialogue
