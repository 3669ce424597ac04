// Two releases side by side in a terminal.

#include <algorithm>
#include <array>

#include "base/utf8.hpp"
#include "releases/compare/release_comparison.hpp"

namespace kiosk::releases {

namespace {

using paper::Mark;
using Lines = std::vector<std::string>;

constexpr std::size_t kNameWidth = 14;
constexpr std::size_t kLeastColumn = 16;
constexpr const char* kBetween = " | ";

std::string padded(std::string words, std::size_t width) {
  const auto count = base::count_code_points(words);
  return words.append(width > count ? width - count : 0, ' ');
}

/// Words with marks around what changed, as word-by-word comparisons have them.
std::string marked(const std::vector<paper::Span>& spans) {
  std::string words;
  for (const auto& span : spans) {
    const bool is_removed = span.mark == Mark::Removed;
    const bool is_added = span.mark == Mark::Added;
    const char* const bold = span.weight == paper::Weight::Bold ? "**" : "";
    words += is_removed ? "[-" : is_added ? "{+" : "";
    words += bold + span.words + bold;
    words += is_removed ? "-]" : is_added ? "+}" : "";
  }
  return base::printable(words);
}

/// Lines of at most `width` characters, broken at blanks where there are any.
Lines wrapped(const std::string& words, std::size_t width) {
  Lines lines(1);
  std::size_t length = 0;
  std::string word;
  const auto end_word = [&] {
    const auto size = base::count_code_points(word);
    if (length > 0 && length + 1 + size > width) {
      lines.emplace_back();
      length = 0;
    }
    lines.back() += (length > 0 ? " " : "") + word;
    length += size + (length > 0 ? 1 : 0);
    word.clear();
  };
  for (const auto& character : base::printable_characters(words)) {
    if (character == " ") {
      end_word();
      continue;
    }
    word += character;
    if (base::count_code_points(word) == width) {  // longer than a line
      end_word();
    }
  }
  end_word();
  return lines;
}

std::string side_by_side(const TextChange& change, std::size_t width) {
  const auto column = std::max(kLeastColumn, (width - std::min(width, kNameWidth + 6)) / 2);
  const std::array<Lines, 3> columns{wrapped(change.name, kNameWidth),
                                     wrapped(marked(change.before), column),
                                     wrapped(marked(change.after), column)};
  const auto cell = [&](std::size_t number, std::size_t line) {
    return line < columns.at(number).size() ? columns.at(number)[line] : std::string();
  };
  std::string all;
  const auto count = std::max({columns[0].size(), columns[1].size(), columns[2].size()});
  for (std::size_t line = 0; line < count; ++line) {
    all += padded(cell(0, line), kNameWidth) + kBetween + padded(cell(1, line), column) + kBetween +
           cell(2, line) + "\n";
  }
  return all;
}

std::string in_languages(const std::vector<LanguageChanges>& all, std::size_t width) {
  std::string words;
  for (const auto& changes : all) {
    words += "  [" + changes.language + "]\n";
    for (const auto& text : changes.texts) {
      words += side_by_side(text, width);
    }
  }
  return words;
}

std::string list(const std::vector<std::string>& sentences, std::size_t width) {
  constexpr std::size_t kIndent = 4;
  std::string words;
  for (const auto& sentence : sentences) {
    const auto lines = wrapped(sentence, std::max(kLeastColumn, width - std::min(width, kIndent)));
    for (std::size_t line = 0; line < lines.size(); ++line) {
      words += (line == 0 ? "  - " : "    ") + lines[line] + "\n";
    }
  }
  return words;
}

std::string section(const std::string& title, const std::string& body) {
  return body.empty() ? std::string() : title + "\n" + body + "\n";
}

std::string of_dialogue(const Comparison& comparison, std::size_t width) {
  std::string words = section("What visitors reach", list(comparison.reach, width));
  for (const auto& page : comparison.pages) {
    words += section(base::printable(heading_of(page)),
                     list(page.paths, width) + in_languages(page.words, width));
  }
  return words + section("On no page", in_languages(comparison.around, width));
}

std::string release_words(const ReleaseId& id, const Record& record) {
  return words_of(id) + " (" + base::printable(record.author) + ", " + record.date + ": " +
         base::printable(record.note) + ")\n";
}

}  // namespace

std::string for_terminal(const ReleaseComparison& comparison, std::size_t width) {
  std::string words = "Old: " + release_words(comparison.before_id, comparison.before) +
                      "New: " + release_words(comparison.after_id, comparison.after) + "\n";
  words += section("Clinic", list(comparison.site, width));
  words += section("Dialogues", list(comparison.other, width));
  for (const auto& dialogue : comparison.dialogues) {
    words += of_dialogue(dialogue, width);
  }
  return words + section("Files", list(comparison.files, width)) +
         (comparison.files.empty() ? "Nothing is another: the two hold exactly the same.\n" : "");
}

}  // namespace kiosk::releases
