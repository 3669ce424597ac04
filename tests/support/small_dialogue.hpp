#pragma once
// Small dialogues made in code, in English: a page is known by its id, a choice by its words.

#include <string>
#include <utility>
#include <vector>

#include "dialogue/model/model.hpp"

namespace small {

using namespace kiosk::dialogue;

inline Text words(const std::string& english) {
  return {{{"en", english}}};
}

inline Choice choice(const std::string& text, const PageId& target, Condition when = {}) {
  return {words(text), target, {}, std::move(when), false};
}

inline Choice setting(const std::string& text, const PageId& target, Variables set) {
  return {words(text), target, std::move(set), {}, false};
}

inline Choice red_choice(const std::string& text, const PageId& target = kHelpNowPage) {
  return {words(text), target, {}, {}, true};
}

inline Page page(const PageId& id, std::vector<Choice> choices, PageKind kind = PageKind::Page) {
  Page page;
  page.id = id;
  page.kind = kind;
  page.title = words("Title");
  page.choices = std::move(choices);
  page.review.state = ReviewState::Signed;
  return page;
}

inline ChecklistItem item(const std::string& text, Level level, Condition when = {}) {
  return {text, words(text), level, {}, std::move(when)};
}

inline Page
checklist(const PageId& id, std::vector<ChecklistItem> items, const ChecklistResults& results) {
  auto made = page(id, {}, PageKind::Checklist);
  made.items = std::move(items);
  made.results = results;
  return made;
}

inline Page quiz(const PageId& id, std::vector<Choice> choices) {
  auto made = page(id, std::move(choices), PageKind::Quiz);
  made.answers = {{words("Right"), words("Yes"), true}, {words("Wrong"), words("No"), false}};
  return made;
}

inline Page ending(const PageId& id) {
  return page(id, {}, PageKind::Ending);
}

/// `pages`, the first of them the start, and a help-now page; one topic, listed under no shelf.
inline Dialogue dialogue(const std::vector<Page>& pages) {
  Dialogue made;
  made.name = "small";
  made.title = words("Small");
  made.languages = {"en"};
  made.start = pages.front().id;
  made.variables = {{"how", {"unsure", "pump"}}};
  Topic topic;
  topic.id = "topic";
  topic.title = words("The topic");
  topic.shelf = Shelf::None;
  for (const auto& page : pages) {
    topic.pages.push_back(page.id);
    made.pages[page.id] = page;
  }
  made.topics = {topic};
  made.pages[kHelpNowPage] = page(kHelpNowPage, {}, PageKind::HelpNow);
  return made;
}

}  // namespace small
