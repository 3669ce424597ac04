#include "editor/panes/selection.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kiosk::editor {

namespace {

/// The files beside the topics, in the order one thinks of them, with what they are called.
constexpr std::array<std::pair<const char*, const char*>, 6> kOthers{
    {{"dialogue", "Title, sources, pictures"},
     {"words", "Words of buttons and screens"},
     {"questions", "Questions that are not ours"},
     {"red-flags", "Danger signs in questions"},
     {"danger-words", "How danger is said"},
     {"practice", "Sentences to learn from"}}};

}  // namespace

Selection selection_at(const std::string& file,
                       const editing::Pointer& pointer,
                       const editing::Outline& outline) {
  const auto topic = std::ranges::find(outline.topics, file, &editing::TopicEntry::file);
  if (topic == outline.topics.end()) {
    return {file, {}, {}};
  }
  const auto page = std::ranges::find_if(topic->pages, [&](const editing::PageEntry& entry) {
    return editing::is_in(pointer, entry.pointer);
  });
  return page == topic->pages.end() ? Selection{file, {}, "/topic"} : Selection{file, page->id, {}};
}

Subject subject_of(const Selection& selection, const editing::Outline& outline) {
  Subject subject{selection.file, selection.part, {}, nullptr};
  if (is_site(selection, outline)) {
    return site_subject(outline);
  }
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
  const auto* format = dialogue::format_of_file(selection.file);
  const auto* const other = std::ranges::find_if(
      kOthers, [&](const auto& known) { return format != nullptr && format->name == known.first; });
  if (other != kOthers.end()) {
    subject.name = other->second;
    subject.shape = format->shape;
  }
  return subject;
}

bool is_site(const Selection& selection, const editing::Outline& outline) {
  return !outline.site_file.empty() && selection.file == outline.site_file;
}

Subject site_subject(const editing::Outline& outline) {
  return {outline.site_file, {}, "Your clinic and its numbers", &dialogue::site_file_shape()};
}

std::vector<Subject> other_files(const editing::Outline& outline, const editing::Files& files) {
  std::vector<Subject> subjects;
  const auto prefix = outline.folder.empty() ? std::string() : outline.folder + "/";
  for (const auto& [name, title] : kOthers) {
    const auto file = prefix + name + ".json";
    if (files.contains(file)) {
      subjects.push_back({file, {}, title, dialogue::format_of_file(file)->shape});
    }
  }
  return subjects;
}

}  // namespace kiosk::editor
