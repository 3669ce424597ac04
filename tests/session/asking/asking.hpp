#pragma once
// A visitor who types a question.

#include <string>

#include "base/utf8.hpp"
#include "session/visitor.hpp"

namespace kiosk::sample {

inline constexpr const char* kLessonQuestion = "why do i take baclofen every day";
/// Two pages are as near to it: the kiosk is not sure.
inline constexpr const char* kUnsureQuestion = "show something for rainy mornings";
inline constexpr const char* kDangerWords = "i had a seizure";
/// Danger that no sign tells: only the whole of it is heard.
inline constexpr const char* kDangerWithoutSign = "i take it and my son shakes all over";

enum class Crisis { No, Yes };

/// The sample dialogue, with questions of two topics and one danger sign; nothing is learnt yet.
inline session::Content unlearnt_content(Crisis crisis = Crisis::No) {
  auto made = dialogue();
  dialogue::Teaching teaching;
  teaching.languages = made.languages;
  for (const auto& [id, page] : made.pages) {
    teaching.asks[id] = {};
  }
  const auto is_asked_for = [&](const char* id, const dialogue::WordLists& asks) {
    teaching.asks[id] = asks;
    for (const auto& [language, list] : asks) {
      made.pages[id].question.words[language] = list.front();
    }
  };
  is_asked_for(
      "lesson",
      {{"en", {kLessonQuestion, "what is it for"}}, {"es", {"por que tomo baclofeno cada dia"}}});
  is_asked_for("pump-page", {{"en", {"how does my pump get filled"}}});
  is_asked_for("tips", {{"en", {"what helps me rest and sleep at night"}}});
  teaching.asks["quiz"] = {{"en", {kUnsureQuestion}}};
  teaching.asks["checklist"] = teaching.asks["quiz"];
  dialogue::RedFlagRule rule;
  rule.id = "seizure";
  rule.signs = {{"en", {"seizure"}}};
  rule.examples = {{"en", {kDangerWords}}};
  rule.also_said = {{"en", {"he shakes all over", "she shakes and does not answer me"}}};
  rule.crisis = crisis == Crisis::Yes;
  teaching.red_flags.rules = {rule};
  return {made, site(), answers::Answerer(teaching)};
}

inline session::Content asked_content(Crisis crisis = Crisis::No) {
  auto content = unlearnt_content(crisis);
  content.answerer.prepare();
  return content;
}

inline Visitor& types(Visitor& visitor, const std::string& words) {
  for (const auto& sign : base::printable_characters(words)) {
    visitor.happens(session::Intent{session::TypeCharacter{sign}});
  }
  return visitor;
}

/// On Ask, from the topics, having said "pump".
inline Visitor asking_visitor() {
  Visitor visitor(asked_content());
  visitor.touches({session::Start{"en"}, session::Choose{1}, session::OpenAsk{}});
  return visitor;
}

/// Puts the visitor on the answer to what is typed, whatever the answerer makes of it.
inline Visitor& gets_answer(Visitor& visitor, const answers::Answer& answer) {
  auto& state = visitor.state;
  state.trail.push_back({state.screen, state.position, state.asking, state.ticks});
  state.asking.answer = answer;
  state.screen = session::Screen::Matches;
  if (answer.kind == answers::Kind::Unknown) {
    state.screen = session::Screen::AskNurse;
  } else if (answer.kind != answers::Kind::Unsure) {
    state.screen = session::Screen::Page;
    state.position.page = answer.pages.front().page;
    state.asking.answered_page = state.position.page;
  }
  return visitor;
}

inline answers::Answer answer_of(answers::Kind kind, const std::vector<dialogue::PageId>& pages) {
  answers::Answer made;
  made.kind = kind;
  for (const auto& page : pages) {
    made.pages.push_back({page, "?"});
  }
  return made;
}

/// Whether `words` stand anywhere in the state.
inline bool remembers(const session::State& state, const std::string& words) {
  bool found = state.asking.typed.find(words) != std::string::npos;
  for (const auto& crumb : state.trail) {
    found = found || crumb.asking.typed.find(words) != std::string::npos;
  }
  return found;
}

}  // namespace kiosk::sample
