#include "dialogue/texts/leftovers.hpp"

#include "dialogue/texts/characters.hpp"

namespace kiosk::dialogue {

namespace {

using base::CodePoint;

constexpr char32_t kReplacement = 0xFFFD;

bool is_question_mark_in_word(const std::vector<CodePoint>& all, std::size_t at) {
  return all[at].value == U'?' && at > 0 && at + 1 < all.size() && is_letter(all[at - 1].value) &&
         is_letter(all[at + 1].value);
}

}  // namespace

std::vector<Leftover> find_needless_spaces(std::string_view words) {
  constexpr const char* kMend = "leave one space between words, and none at the ends";
  std::vector<Leftover> found;
  const auto all = base::code_points_of(words);
  for (std::size_t at = 0; at < all.size();) {
    auto end = at;
    while (end < all.size() && is_space(all[end].value)) {
      ++end;
    }
    const auto is_at_an_end = at == 0 || end == all.size();
    if (end - at > 1 || (end > at && is_at_an_end)) {
      found.push_back({{all[at].begin, all[end - 1].end}, kMend});
    }
    at = end > at ? end : at + 1;
  }
  return found;
}

std::vector<Leftover> find_lost_letters(std::string_view words) {
  constexpr const char* kMend = "write the letter again; a program could not save it";
  std::vector<Leftover> found;
  if (words.find_first_of("?\xEF") == std::string_view::npos) {
    return found;
  }
  const auto all = base::code_points_of(words);
  for (std::size_t at = 0; at < all.size(); ++at) {
    if (all[at].value == kReplacement || is_question_mark_in_word(all, at)) {
      found.push_back({{all[at].begin, all[at].end}, kMend});
    }
  }
  return found;
}

}  // namespace kiosk::dialogue
