#include "session/asking/offers.hpp"

#include <algorithm>

#include "session/asking/typing.hpp"

namespace kiosk::session {

namespace {

/// Those of `pages` that the dialogue has, without `shown`.
std::vector<dialogue::PageId> present(const Content& content,
                                      const std::vector<answers::PageQuestion>& pages,
                                      const dialogue::PageId& shown) {
  std::vector<dialogue::PageId> found;
  for (const auto& match : pages) {
    if (match.page != shown && content.dialogue.find_page(match.page)) {
      found.push_back(match.page);
    }
  }
  return found;
}

std::vector<dialogue::PageId> suggestions(const Content& content, const State& state) {
  if (is_blank(state.asking.typed) || !content.answerer.is_ready()) {
    return {};
  }
  return present(content,
                 content.answerer.suggest(state.asking.typed, state.language, kMostSuggestions),
                 dialogue::PageId());
}

}  // namespace

bool is_asking(Screen screen) {
  return screen == Screen::Ask || screen == Screen::Questions || screen == Screen::Matches ||
         screen == Screen::AskNurse;
}

bool is_answer(const State& state) {
  return state.screen == Screen::Page && !state.asking.answered_page.empty() &&
         state.position.page == state.asking.answered_page;
}

std::string question_of(const Content& content,
                        const dialogue::Page& page,
                        const dialogue::Language& language) {
  const auto question = page.question.words.find(language);
  if (question != page.question.words.end()) {
    return question->second;
  }
  return dialogue::filled(content.dialogue, content.site, page.title, language);
}

std::vector<dialogue::PageId> common_questions(const Content& content, std::size_t topic) {
  std::vector<dialogue::PageId> questions;
  if (topic >= content.dialogue.topics.size()) {
    return questions;
  }
  for (const auto& id : content.dialogue.topics[topic].pages) {
    const auto* page = content.dialogue.find_page(id);
    if (page && !page->question.empty() && questions.size() < kMostQuestions) {
      questions.push_back(id);
    }
  }
  return questions;
}

std::vector<std::size_t> topics_with_questions(const Content& content) {
  const auto& topics = content.dialogue.topics;
  std::vector<std::size_t> found;
  for (std::size_t index = 0; index < topics.size(); ++index) {
    if (topics[index].shelf != dialogue::Shelf::None && !common_questions(content, index).empty()) {
      found.push_back(index);
    }
  }
  return found;
}

std::vector<dialogue::PageId> offered_questions(const Content& content, const State& state) {
  const auto& asking = state.asking;
  const auto pages = asking.answer ? asking.answer->pages : std::vector<answers::PageQuestion>();
  if (state.screen == Screen::Ask) {
    return suggestions(content, state);
  }
  if (state.screen == Screen::Questions) {
    return common_questions(content, asking.topic);
  }
  if (state.screen == Screen::Matches) {
    return present(content, pages, dialogue::PageId());
  }
  if (is_answer(state)) {
    auto others = present(content, pages, asking.answered_page);
    others.resize(std::min(others.size(), kMostOthers));
    return others;
  }
  return {};
}

bool asks_what_happens(const State& state) {
  if (state.screen == Screen::Matches || state.screen == Screen::AskNurse) {
    return true;
  }
  return is_answer(state) && state.asking.answer &&
         state.asking.answer->help == answers::HelpBar::Yes;
}

std::vector<std::size_t> happening_signs(const Content& content, const State& state) {
  const auto& signs = content.dialogue.happening_now;
  std::vector<std::size_t> open;
  for (std::size_t index = 0; index < signs.size(); ++index) {
    if (dialogue::holds(signs[index].when, state.position.variables)) {
      open.push_back(index);
    }
  }
  return open;
}

}  // namespace kiosk::session
