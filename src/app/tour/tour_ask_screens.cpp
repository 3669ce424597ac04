#include "app/tour/tour_ask_screens.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace kiosk::app {

namespace {

using session::Screen;
using session::State;

/// The longest first way of asking, of as many pages as an answer has.
std::vector<answers::PageQuestion> long_questions(const session::Content& content,
                                                  const dialogue::Language& language) {
  std::vector<answers::PageQuestion> longest;
  for (const auto& [id, page] : content.dialogue.pages) {
    const auto question = page.question.words.find(language);
    if (page.kind == dialogue::PageKind::Page && question != page.question.words.end()) {
      longest.push_back({id, question->second});
    }
  }
  std::sort(longest.begin(), longest.end(), [](const auto& first, const auto& second) {
    return first.question.size() > second.question.size();
  });
  longest.resize(std::min(longest.size(), answers::kMostPages));
  return longest;
}

/// As long as a question should be.
std::string full_question(const std::string& words) {
  std::string full;
  std::size_t count = 0;
  while (!words.empty() && count < session::kLongTyped) {
    for (const auto& character : base::printable_characters(words + " ")) {
      if (count++ < session::kLongTyped) {
        full += character;
      }
    }
  }
  return full;
}

State with_answer(State state,
                  answers::Kind kind,
                  const std::vector<answers::PageQuestion>& pages) {
  answers::Answer answer;
  answer.kind = kind;
  answer.pages = pages;
  state.asking.answer = answer;
  return state;
}

void add_typing(std::vector<TourScreen>& screens, State state, const std::string& question) {
  state.screen = Screen::Ask;
  screens.push_back({"ask", state});
  state.asking.typed = question;
  screens.push_back({"ask-typed", state});
  state.asking.typed = full_question(question);
  state.asking.layer = session::KeyLayer::Marks;
  screens.push_back({"ask-full", state});
  state.asking.layer = session::KeyLayer::Letters;
  state.asking.order = session::KeyOrder::Alphabet;
  screens.push_back({"ask-alphabet", state});
}

void add_answers(std::vector<TourScreen>& screens,
                 const State& base,
                 const std::vector<answers::PageQuestion>& pages) {
  auto page = with_answer(base, answers::Kind::Answer, pages);
  page.screen = Screen::Page;
  page.position.page = pages.front().page;
  page.asking.answered_page = pages.front().page;
  screens.push_back({"answer", page});
  page.asking.answer->help = answers::HelpBar::Yes;
  screens.push_back({"answer-danger", page});
  page.asking.answer->help = answers::HelpBar::No;
  page.asking.answer->kind = answers::Kind::CallToday;
  screens.push_back({"answer-call-today", page});

  auto unsure = with_answer(base, answers::Kind::Unsure, pages);
  unsure.screen = Screen::Matches;
  screens.push_back({"matches", unsure});
}

}  // namespace

std::vector<TourScreen> tour_ask_screens(const session::Content& content, const State& base) {
  std::vector<TourScreen> screens;
  auto state = base;
  state.trail.push_back({Screen::Topics, base.position, {}, {}});
  const auto pages = long_questions(content, base.language);
  if (pages.empty()) {
    return screens;
  }
  const auto& question = pages.front().question;
  add_typing(screens, state, question);
  for (std::size_t topic = 0; topic < content.dialogue.topics.size(); ++topic) {
    state.screen = Screen::Questions;
    state.asking.topic = topic;
    if (content.dialogue.topics[topic].shelf != dialogue::Shelf::None) {
      screens.push_back({"questions-" + content.dialogue.topics[topic].id, state});
    }
  }
  state.asking.typed = full_question(question);
  add_answers(screens, state, pages);
  auto nurse = with_answer(state, answers::Kind::Unknown, {});
  nurse.screen = Screen::AskNurse;
  screens.push_back({"ask-nurse", nurse});
  auto crisis = with_answer(state, answers::Kind::HelpNow, {});
  crisis.asking.answer->crisis = answers::CrisisLine::Yes;
  crisis.screen = Screen::HelpNow;
  crisis.position.page = dialogue::kHelpNowPage;
  crisis.position.alert = dialogue::Alert::RedFlag;
  screens.push_back({"help-now-crisis", crisis});
  return screens;
}

}  // namespace kiosk::app
