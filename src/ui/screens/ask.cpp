#include "ui/screens/chrome.hpp"
#include "ui/screens/screens.hpp"

namespace kiosk::ui {

void add_screen(Builder& /*builder*/, const Scene& /*scene*/, const session::AskView& /*ask*/) {}
void add_screen(Builder& /*builder*/,
                const Scene& /*scene*/,
                const session::QuestionsView& /*questions*/) {}
void add_screen(Builder& /*builder*/,
                const Scene& /*scene*/,
                const session::MatchesView& /*matches*/) {}
void add_screen(Builder& /*builder*/,
                const Scene& /*scene*/,
                const session::AskNurseView& /*nurse*/) {}

}  // namespace kiosk::ui
