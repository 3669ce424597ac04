#pragma once
// What stands on the screens where a question is asked.

#include <string>
#include <vector>

#include "session/view/parts.hpp"

namespace kiosk::session {

enum class KeyWidth { One, Wide, Space };

enum class KeyRole { Character, Other, Ask };

struct KeyView {
  Action action;  ///< words: what stands on the key
  KeyWidth width = KeyWidth::One;
  KeyRole role = KeyRole::Character;
};

struct AskView {
  std::string title;
  std::string typed;
  std::string hint;                        ///< in the box while nothing is typed
  std::string notice;                      ///< beside what is typed: it is long enough, or empty
  std::string offers_title;                ///< over the suggestions or the topics
  std::vector<QuestionView> suggestions;   ///< while something is typed, at most three
  std::vector<Action> topics;              ///< common questions by topic, if nothing is suggested
  std::vector<std::vector<KeyView>> keys;  ///< rows, as they stand
};

struct QuestionsView {
  std::string title;  ///< the topic
  std::vector<QuestionView> questions;
};

/// "Did you mean…": the kiosk is not sure.
struct MatchesView {
  std::string title;
  HappeningView happening;  ///< always asked
  std::vector<QuestionView> questions;
  Action none;
};

/// A card for the nurse to read; on the glass only.
struct AskNurseView {
  HappeningView happening;  ///< always asked
  std::string title;        ///< "I do not know that one." or "Show this to the nurse."
  std::string text;
  std::string question;  ///< what was typed, large
  Action again;          ///< ask another question
  std::vector<Action> topics;
};

}  // namespace kiosk::session
