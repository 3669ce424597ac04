#include "dialogue/load/load_flags.hpp"

#include <algorithm>

namespace kiosk::dialogue {

namespace {

constexpr std::array<EnumWord<ReviewState>, 2> kReviewStates{
    {{"draft", ReviewState::Draft}, {"signed", ReviewState::Signed}}};

bool is_flag_number(const std::string& words) {
  return words.size() >= 2 && words.size() <= 4 && words[0] >= 'A' && words[0] <= 'Z' &&
         words.find_first_not_of("0123456789", 1) == std::string::npos;
}

}  // namespace

std::vector<std::string> split_at_spaces(const std::string& words) {
  std::vector<std::string> parts(1);
  for (const char byte : words) {
    if (byte == ' ') {
      parts.emplace_back();
    } else {
      parts.back() += byte;
    }
  }
  return parts;
}

bool are_flag_numbers(const std::string& words) {
  const auto parts = split_at_spaces(words);
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
