#include "dialogue/json/check_texts.hpp"

#include <string>

#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/texts/characters.hpp"
#include "dialogue/texts/drawable.hpp"
#include "dialogue/texts/leftovers.hpp"
#include "dialogue/texts/mojibake.hpp"
#include "dialogue/texts/place_in_words.hpp"

namespace kiosk::dialogue {

namespace {

/// Words with their place in the file.
struct Written {
  FileReport& report;
  const std::string& words;
  Extent extent;

  [[nodiscard]] Extent place(Extent part) const {
    return place_in_words(report.source().bytes(), extent, part);
  }
  [[nodiscard]] std::string part(Extent where) const {
    return words.substr(where.begin, where.end - where.begin);
  }
};

std::string and_more(std::size_t found) {
  return found == 1 ? "" : ", and " + std::to_string(found - 1) + " more in these words";
}

void check_unseen(const Written& written) {
  const auto unseen = unseen_characters(written.words);
  if (unseen.empty()) {
    return;
  }
  const auto& first = unseen.front();
  const auto is_line_break = first.value == U'\n' || first.value == U'\r';
  written.report.add("D026",
                     written.place({first.begin, first.end}),
                     {"an unseen sign stands in these words: " + code_of(first.value) + ", " +
                          name_of_unseen(first.value) + and_more(unseen.size()),
                      "only signs one can see",
                      is_line_break ? "remove it; a new line is a new text block"
                                    : "type anew from the letter before it to the letter after it",
                      {}});
}

/// False if the words are fine.
bool check_mojibake(const Written& written) {
  const auto found = find_mojibake(written.words);
  if (!found) {
    return false;
  }
  written.report.add("D080",
                     written.place(found->first),
                     {"these words were saved twice over: a wrong sign, " +
                          in_quotes(written.part(found->first)) + ", stands here",
                      "the words " + in_quotes(found->repaired),
                      "write " + in_quotes(found->repaired) +
                          ", or take the last good copy of the file, and save it as UTF-8",
                      {}});
  return true;
}

void check_written(const Written& written) {
  if (is_plain_ascii(written.words)) {
    return;
  }
  // Words of nothing else are empty words, and told as such where words are needed.
  if (!check_mojibake(written) && !looks_empty(written.words)) {
    check_unseen(written);
  }
}

void check_leftovers(const Written& written,
                     const char* id,
                     const std::vector<Leftover>& found,
                     const char* what) {
  if (found.empty()) {
    return;
  }
  const auto& first = found.front();
  auto told = std::string(what);
  if (!looks_empty(written.part(first.where))) {
    told += ": " + in_quotes(written.part(first.where));
  }
  written.report.add(id,
                     written.place(first.where),
                     {told + and_more(found.size()), "plain words", first.mend, {}});
}

bool is_shape_selector(char32_t character) {
  return character >= 0xFE00 && character <= 0xFE0F;
}

void check_drawn(const Written& written) {
  constexpr char32_t kReplacement = 0xFFFD;
  std::size_t count = 0;
  base::CodePoint first;
  for (const auto& character : base::code_points_of(written.words)) {
    if (is_unseen(character.value) || is_shape_selector(character.value) ||
        can_be_drawn(character.value)) {
      continue;
    }
    first = count++ == 0 ? character : first;
  }
  if (count == 0) {
    return;
  }
  const auto shown = first.value == kReplacement || is_private(first.value)
                         ? std::string()
                         : " " + in_quotes(written.part({first.begin, first.end}));
  written.report.add("D084",
                     written.place({first.begin, first.end}),
                     {"the kiosk has no font with the sign" + shown + " (" + code_of(first.value) +
                          ")" + and_more(count),
                      "letters and signs that the fonts of the kiosk have",
                      "say it in words, or leave the sign out",
                      {}});
}

}  // namespace

void check_characters(FileReport& report, const JsonValue& root) {
  if (root.type == JsonType::String) {
    check_written({report, root.words, root.extent});
  }
  for (const auto& member : root.members) {
    check_written({report, member.key, member.key_extent});
    check_characters(report, member.value);
  }
  for (const auto& item : root.items) {
    check_characters(report, item);
  }
}

void check_shown_words(FileReport& report, const JsonValue& words) {
  if (!report.looks_closely()) {
    return;
  }
  const Written written{report, words.words, words.extent};
  if (find_mojibake(written.words)) {
    return;  // told with all words of the file
  }
  if (const auto placeholder = find_placeholder(written.words)) {
    report.add("D081",
               words.extent,
               {"these words are still to be written: " + in_quotes(*placeholder),
                "the words a visitor reads",
                "write them, in this language",
                {}});
    return;
  }
  check_leftovers(written,
                  "D082",
                  find_foreign_marks(written.words),
                  "a mark that visitors would see stands in these words");
  check_leftovers(
      written, "D083", find_needless_spaces(written.words), "there are spaces too many here");
  const auto lost = find_lost_letters(written.words);
  check_leftovers(written, "D085", lost, "a letter was lost here");
  check_drawn(written);
}

void check_drawable(FileReport& report, const JsonValue& words) {
  if (report.looks_closely()) {
    check_drawn({report, words.words, words.extent});
  }
}

}  // namespace kiosk::dialogue
