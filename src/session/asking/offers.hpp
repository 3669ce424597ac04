#pragma once
// What the asking screens offer: asked by the walk, so that nothing else can be opened, and by the
// views. Private to session/.

#include <cstddef>
#include <string>
#include <vector>

#include "dialogue/model/model.hpp"
#include "session/visit/content.hpp"
#include "session/visit/state.hpp"

namespace kiosk::session {

/// Common questions of one topic that fit on the glass.
inline constexpr std::size_t kMostQuestions = 12;
/// Suggestions while typing.
inline constexpr std::size_t kMostSuggestions = 3;
/// Other pages offered on a page that answers.
inline constexpr std::size_t kMostOthers = 3;

/// Ask and the screens that follow it, other than pages and help.
bool is_asking(Screen screen);

/// Whether the page on the glass is the answer to a question.
bool is_answer(const State& state);

/// The question `page` answers, in `language`; its title if nobody wrote one.
std::string
question_of(const Content& content, const dialogue::Page& page, const dialogue::Language& language);

/// The pages of a topic that people ask for.
std::vector<dialogue::PageId> common_questions(const Content& content, std::size_t topic);

/// The topics a visitor may open that have common questions, as indices into Dialogue::topics.
std::vector<std::size_t> topics_with_questions(const Content& content);

/// The pages the screen offers as questions to touch, best first.
std::vector<dialogue::PageId> offered_questions(const Content& content, const State& state);

/// Whether the screen asks "Is any of this happening now?": nothing sure was found for what was
/// typed, or it holds danger words.
bool asks_what_happens(const State& state);

/// The danger signs it asks about, as indices into Dialogue::happening_now.
std::vector<std::size_t> happening_signs(const Content& content, const State& state);

}  // namespace kiosk::session
