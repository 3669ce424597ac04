#include "editor/panes/selection.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kiosk::editor {

namespace {

const dialogue::FileFormat& format_of(const std::string& name) {
  return *std::ranges::find(dialogue::file_formats(), name, &dialogue::FileFormat::name);
}

/// The files beside the topics, in the order one thinks of them, with what they are called.
constexpr std::array<std::pair<const char*, const char*>, 6> kOthers{
    {{"dialogue", "Title, sources, pictures"},
     {"words", "Words of buttons and screens"},
     {"questions", "Questions that are not ours"},
     {"red-flags", "Danger signs in questions"},
     {"danger-words", "How danger is said"},
     {"practice", "Sentences to learn from"}}};

}  // namespace

Subject subject_of(const Selection& selection, const editing::Outline& outline) {
  Subject subject{selection.file, selection.part, {}, nullptr};
  for (const auto& topic : outline.topics) {
    if (topic.file != selection.file) {
      continue;
    }
    if (selection.page.empty()) {
      subject.name = topic.title.in(outline.languages.front());
      subject.shape = &dialogue::topic_shape();
      return subject;
    }
    const auto page = std::ranges::find(topic.pages, selection.page, &editing::PageEntry::id);
    if (page != topic.pages.end()) {
      return {selection.file, page->pointer, name_of(*page, outline), &dialogue::page_shape()};
    }
    return subject;
  }
  for (const auto& [name, title] : kOthers) {
    if (selection.file.ends_with(std::string(name) + ".json")) {
      subject.name = title;
      subject.shape = format_of(name).shape;
    }
  }
  return subject;
}

std::vector<Subject> other_files(const editing::Outline& outline, const editing::Files& files) {
  std::vector<Subject> subjects;
  const auto prefix = outline.folder.empty() ? std::string() : outline.folder + "/";
  for (const auto& [name, title] : kOthers) {
    const auto file = prefix + name + ".json";
    if (files.contains(file)) {
      subjects.push_back({file, {}, title, format_of(name).shape});
    }
  }
  return subjects;
}

}  // namespace kiosk::editor
