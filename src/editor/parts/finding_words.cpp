#include "editor/parts/finding_words.hpp"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <map>

#include "editor/parts/look.hpp"
#include "editor/parts/spoken.hpp"

#include "dialogue/format/files.hpp"

namespace kiosk::editor {

namespace {

using dialogue::GroupShape;
using dialogue::Shape;
using editing::Finding;
/// What the form calls the keys and words of the files; "" where two forms call one otherwise.
using Labels = std::map<std::string, std::string>;

void collect(const GroupShape& group, Labels& labels);

void add(const std::string& word, const std::string& label, Labels& labels) {
  const auto [known, is_new] = labels.emplace(word, label);
  if (!is_new && known->second != label) {
    known->second.clear();
  }
}

void collect(const Shape& shape, Labels& labels) {
  if (const auto* group = std::get_if<GroupShape>(&shape.kind)) {
    collect(*group, labels);
  } else if (const auto* list = std::get_if<dialogue::ListShape>(&shape.kind)) {
    collect(*list->item, labels);
  } else if (const auto* map = std::get_if<dialogue::MapShape>(&shape.kind)) {
    collect(*map->value, labels);
  } else if (const auto* languages = std::get_if<dialogue::ByLanguageShape>(&shape.kind)) {
    collect(*languages->value, labels);
  } else if (const auto* choice = std::get_if<dialogue::OneOfShape>(&shape.kind)) {
    for (const auto& option : choice->options) {
      add(option.word, option.name, labels);
    }
  }
}

void collect(const GroupShape& group, Labels& labels) {
  for (const auto& member : group.members) {
    add(member.key, member.name, labels);
    collect(*member.shape, labels);
  }
}

Labels all_labels() {
  Labels labels;
  for (const auto& format : dialogue::file_formats()) {
    collect(*format.shape, labels);
  }
  return labels;
}

std::string named(const std::string& name, const editing::Outline& outline) {
  if (const auto* page = outline.find_page(name)) {
    return name_of(*page, outline);
  }
  const auto topic = std::ranges::find(outline.topics, name, &editing::TopicEntry::id);
  if (topic != outline.topics.end() && !outline.languages.empty() &&
      !topic->title.in(outline.languages.front()).empty()) {
    return topic->title.in(outline.languages.front());
  }
  if (std::ranges::find(outline.languages, name) != outline.languages.end()) {
    return language_name(name);
  }
  static const Labels labels = all_labels();
  const auto known = labels.find(name);
  if (known == labels.end()) {
    return name;
  }
  return known->second.empty() ? spoken(name) : known->second;
}

/// With what stands in quotation marks as the form calls it.
std::string in_words_of_the_form(const std::string& words, const editing::Outline& outline) {
  std::string all;
  std::size_t at = 0;
  for (auto open = words.find('"'); open != std::string::npos; open = words.find('"', at)) {
    const auto close = words.find('"', open + 1);
    if (close == std::string::npos) {
      break;
    }
    all += words.substr(at, open - at) + "“" +
           named(words.substr(open + 1, close - open - 1), outline) + "”";
    at = close + 1;
  }
  return all + words.substr(at);
}

std::string capital(std::string words) {
  words.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(words.front())));
  return words;
}

bool is_error(const Finding* finding) {
  return finding->diagnostic.severity == dialogue::Severity::Error;
}

}  // namespace

std::string sentence_of(const dialogue::Diagnostic& found, const editing::Outline& outline) {
  // These name the key in the file, which no form shows.
  if (found.id == "D034") {
    return "This is empty: please fill it in.";
  }
  if (found.id == "D039") {
    return "It must be written otherwise: " + found.expected + ".";
  }
  // A sentence has one colon; the path to a dead end has more.
  const bool is_long = found.what.find(": ") != std::string::npos;
  auto words = capital(found.what);
  if (!found.mend.empty()) {
    words += is_long ? ". " + capital(found.mend) : ": " + found.mend;
  }
  words += words.ends_with('?') ? "" : ".";
  return in_words_of_the_form(words, outline);
}

bool is_to_mend(const Finding& finding) {
  return finding.diagnostic.severity != dialogue::Severity::Note;
}

std::vector<const Finding*> to_mend(std::vector<const Finding*> found) {
  std::erase_if(found, [](const Finding* finding) { return !is_to_mend(*finding); });
  return found;
}

std::vector<Told> told_once(const std::vector<const Finding*>& found,
                            const editing::Outline& outline) {
  std::vector<Told> all;
  std::vector<std::size_t> places;
  for (const auto* finding : found) {
    const auto words = sentence_of(finding->diagnostic, outline);
    const auto known = std::ranges::find(all, words, &Told::words);
    if (known == all.end()) {
      all.push_back({words, finding->diagnostic.severity});
      places.push_back(1);
    } else {
      ++places[static_cast<std::size_t>(std::distance(all.begin(), known))];
    }
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    all[i].words += places[i] > 1 ? " (" + std::to_string(places[i]) + " places)" : "";
  }
  return all;
}

std::string count_told(const std::vector<const Finding*>& to_mend) {
  const auto errors = static_cast<std::size_t>(std::ranges::count_if(to_mend, is_error));
  auto told =
      std::to_string(to_mend.size()) + (to_mend.size() == 1 ? " thing to mend" : " things to mend");
  if (errors > 0) {
    told += errors < to_mend.size() ? ", " + std::to_string(errors) + " of them" : "";
    told += " before patients see it";
  }
  return told;
}

std::uint32_t colour_of(dialogue::Severity severity) {
  return severity == dialogue::Severity::Error ? colours::kRed : colours::kAmber;
}

}  // namespace kiosk::editor
