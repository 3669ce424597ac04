#pragma once
// Views of the asking screens for the layout tests.

#include <string>
#include <utility>
#include <vector>

#include "session/view/view.hpp"

namespace kiosk::test {

struct AskingWords {
  std::string title;
  std::string question;  ///< as long as they come
  std::string word;
  std::string sign;  ///< a danger sign, as long as they come
};

/// "ask", "ask typed", "questions", "matches" and "ask nurse".
std::vector<std::pair<std::string, session::Body>> asking_bodies(const AskingWords& words);

/// A danger, words to call today, what was asked, three others and "None of these".
session::AskedView sample_asked(const AskingWords& words);

}  // namespace kiosk::test
