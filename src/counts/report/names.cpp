#include "counts/report/names.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace kiosk::counts {

namespace {

using Name = std::pair<const char*, const char*>;

/// The screens a visit can be left at beside the pages, by session::place_of().
constexpr std::array<Name, 7> kScreens{{{"topics", "The topics"},
                                        {"more-topics", "More topics"},
                                        {"ask", "Ask your own question"},
                                        {"questions", "Common questions"},
                                        {"matches", "“Did you mean one of these?”"},
                                        {"ask-nurse", "The card for the nurse"},
                                        {"sources", "Sources and who made this"}}};
constexpr std::array<Name, 4> kReplyNames{{{"answered", "A page answered"},
                                           {"asked-about", "“Did you mean one of these?”"},
                                           {"refused", "The card for the nurse"},
                                           {"help-now", "Help now was opened"}}};
constexpr std::string_view kPagePlace = "page:";

template <typename Names>
std::string found(const Names& names, const std::string& id) {
  const auto* const name =
      std::find_if(names.begin(), names.end(), [&](const Name& one) { return id == one.first; });
  return name == names.end() ? id : name->second;
}

/// The pages in the order of their topics; `keep` says which.
template <typename Keep>
std::vector<std::string> pages(const dialogue::Dialogue& dialogue, const Keep& keep) {
  std::vector<std::string> ids;
  for (const auto& topic : dialogue.topics) {
    for (const auto& id : topic.pages) {
      const auto* page = dialogue.find_page(id);
      if (page != nullptr && keep(page->kind)) {
        ids.push_back(id);
      }
    }
  }
  return ids;
}

std::vector<std::string> places(const dialogue::Dialogue& dialogue) {
  std::vector<std::string> ids;
  ids.reserve(kScreens.size());
  for (const auto& [id, name] : kScreens) {
    ids.emplace_back(id);
  }
  const auto left = pages(dialogue, [](dialogue::PageKind kind) {
    return kind != dialogue::PageKind::HelpNow && kind != dialogue::PageKind::Ending;
  });
  for (const auto& id : left) {
    ids.push_back(std::string(kPagePlace) + id);
  }
  return ids;
}

/// Those whose pages are counted as seen.
std::vector<std::string> topics(const dialogue::Dialogue& dialogue) {
  std::vector<std::string> ids;
  for (const auto& topic : dialogue.topics) {
    if (topic.pages != std::vector<dialogue::PageId>{dialogue::kHelpNowPage}) {
      ids.push_back(topic.id);
    }
  }
  return ids;
}

std::vector<std::string> with_none(std::vector<std::string> ids) {
  ids.emplace_back();
  return ids;
}

std::string title_of(const dialogue::Dialogue& dialogue, const dialogue::PageId& id) {
  const auto* page = dialogue.find_page(id);
  return page == nullptr ? id : page->title.in(dialogue.languages.front());
}

std::string topic_name(const dialogue::Dialogue& dialogue, const std::string& id) {
  if (id.empty()) {
    return "No topic was near";
  }
  const auto topic = std::find_if(dialogue.topics.begin(),
                                  dialogue.topics.end(),
                                  [&](const auto& one) { return one.id == id; });
  return topic == dialogue.topics.end() ? id : topic->title.in(dialogue.languages.front());
}

std::string language_name(const dialogue::Dialogue& dialogue, const dialogue::Language& tag) {
  const auto words = dialogue.words.find("language_name");
  if (words == dialogue.words.end() || !words->second.words.contains(tag)) {
    return tag;
  }
  return words->second.in(tag);
}

}  // namespace

std::vector<std::string> ids_of(Subject subject, const dialogue::Dialogue& dialogue) {
  switch (subject) {
    case Subject::Language:
      return dialogue.languages;
    case Subject::Ending:
      return pages(dialogue, [](dialogue::PageKind kind) {
        return kind == dialogue::PageKind::HelpNow || kind == dialogue::PageKind::Ending;
      });
    case Subject::LeftAt:
      return places(dialogue);
    case Subject::Page:
      return pages(dialogue,
                   [](dialogue::PageKind kind) { return kind != dialogue::PageKind::HelpNow; });
    case Subject::Topic:
      return topics(dialogue);
    case Subject::AskedAbout:
    case Subject::Refused:
      return with_none(topics(dialogue));
    case Subject::Reply:
      break;
  }
  return {kReplyNames[0].first, kReplyNames[1].first, kReplyNames[2].first, kReplyNames[3].first};
}

std::string name_of(Subject subject, const std::string& id, const dialogue::Dialogue& dialogue) {
  switch (subject) {
    case Subject::Language:
      return language_name(dialogue, id);
    case Subject::LeftAt: {
      const auto page = page_of_place(id);
      return page.empty() ? found(kScreens, id) : title_of(dialogue, page);
    }
    case Subject::Ending:
    case Subject::Page:
      return title_of(dialogue, id);
    case Subject::Topic:
    case Subject::AskedAbout:
    case Subject::Refused:
      return topic_name(dialogue, id);
    case Subject::Reply:
      break;
  }
  return found(kReplyNames, id);
}

dialogue::PageId page_of_place(const std::string& place) {
  return place.rfind(kPagePlace, 0) == 0 ? place.substr(kPagePlace.size()) : dialogue::PageId();
}

}  // namespace kiosk::counts
