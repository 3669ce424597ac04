// Two releases side by side on paper.

#include <utility>

#include "releases/compare/release_comparison.hpp"

namespace kiosk::releases {

namespace {

using paper::Words;

constexpr std::size_t kDayLetters = 10;

Words plain(const std::string& words) {
  return {{{words}}, {}};
}

Words bold(const std::string& words) {
  return {{{words, paper::Weight::Bold}}, {}};
}

void add_list(paper::Document& document, const std::vector<std::string>& sentences) {
  if (sentences.empty()) {
    return;
  }
  paper::List list;
  for (const auto& sentence : sentences) {
    list.items.push_back(plain(sentence));
  }
  document.blocks.emplace_back(std::move(list));
}

void add_heading(paper::Document& document, int level, const std::string& words) {
  document.blocks.emplace_back(paper::Heading{level, plain(words)});
}

void add_section(paper::Document& document,
                 const std::string& title,
                 const std::vector<std::string>& sentences) {
  if (!sentences.empty()) {
    add_heading(document, 2, title);
    add_list(document, sentences);
  }
}

/// A side that is not there says so: an empty cell may be taken for a mistake.
Words side(const std::vector<paper::Span>& spans, const dialogue::Language& language) {
  return spans.empty() ? plain("–") : Words{spans, language};
}

paper::Table table_of(const LanguageChanges& changes) {
  paper::Table table;
  table.head = {bold("What"), bold("Old words"), bold("New words")};
  table.shares = {1, 3, 3};
  for (const auto& text : changes.texts) {
    table.rows.push_back({plain(text.name),
                          side(text.before, changes.language),
                          side(text.after, changes.language)});
  }
  return table;
}

void add_words(paper::Document& document, const std::vector<LanguageChanges>& all) {
  for (const auto& changes : all) {
    add_heading(document, 3, "Words, " + changes.language);
    document.blocks.emplace_back(table_of(changes));
  }
}

void add_dialogue(paper::Document& document, const Comparison& comparison) {
  add_section(document, "What visitors reach", comparison.reach);
  for (const auto& page : comparison.pages) {
    add_heading(document, 2, heading_of(page));
    add_list(document, page.paths);
    add_words(document, page.words);
  }
  if (!comparison.around.empty()) {
    add_heading(document, 2, "On no page");
    add_words(document, comparison.around);
  }
}

std::string release_words(const char* which, const ReleaseId& id, const Record& record) {
  return std::string(which) + ": release " + words_of(id) + ", made " +
         record.date.substr(0, kDayLetters) + " by " + record.author + ": " + record.note;
}

}  // namespace

paper::Document document_of(const ReleaseComparison& comparison) {
  paper::Document document;
  document.title = "Release " + std::to_string(comparison.before_id.serial) + " and release " +
                   std::to_string(comparison.after_id.serial) + ", side by side";
  document.language = "en";
  document.date = comparison.after.date.substr(0, kDayLetters);
  document.footer = words_of(comparison.before_id) + " to " + words_of(comparison.after_id);
  add_heading(document, 1, document.title);
  for (const auto& words : {release_words("Old", comparison.before_id, comparison.before),
                            release_words("New", comparison.after_id, comparison.after)}) {
    document.blocks.emplace_back(paper::Paragraph{plain(words)});
  }
  if (comparison.files.empty()) {
    document.blocks.emplace_back(
        paper::Paragraph{plain("Nothing is another: the two hold exactly the same.")});
  }
  add_section(document, "Clinic", comparison.site);
  add_section(document, "Dialogues", comparison.other);
  for (const auto& dialogue : comparison.dialogues) {
    add_dialogue(document, dialogue);
  }
  add_section(document, "Files", comparison.files);
  return document;
}

}  // namespace kiosk::releases
