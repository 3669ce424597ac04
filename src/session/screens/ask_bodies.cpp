// The bodies of the asking screens.

#include "base/utf8.hpp"
#include "session/asking/offers.hpp"
#include "session/asking/typing.hpp"
#include "session/screens/bodies.hpp"

namespace kiosk::session {

namespace {

std::vector<QuestionView> question_views(const ViewContext& context) {
  std::vector<QuestionView> shown;
  for (const auto& id : offered_questions(context.content, context.state)) {
    if (const auto* page = context.content.dialogue.find_page(id)) {
      const auto words = question_of(context.content, *page, context.state.language);
      shown.push_back({{"question-" + id, words, OpenQuestion{id}}, topic_title(context, *page)});
    }
  }
  return shown;
}

std::vector<Action> topic_actions(const ViewContext& context) {
  std::vector<Action> shown;
  for (const auto index : topics_with_questions(context.content)) {
    const auto& topic = context.content.dialogue.topics[index];
    shown.push_back(
        {"questions-" + topic.id, context.wording.say(topic.title), OpenQuestions{index}});
  }
  return shown;
}

HappeningView happening_view(const ViewContext& context) {
  HappeningView shown;
  if (!asks_what_happens(context.state)) {
    return shown;
  }
  const auto& say = context.wording;
  shown.question = say.word("happening_question");
  for (const auto index : happening_signs(context.content, context.state)) {
    const auto& sign = context.content.dialogue.happening_now[index];
    shown.signs.push_back({"sign-" + sign.id, say.say(sign.words), HappeningNow{index}});
  }
  shown.yes = {"happening-yes", say.word("happening_yes"), HappeningNow{}};
  return shown;
}

bool has_kind(const ViewContext& context, answers::Kind kind) {
  return context.state.asking.answer && context.state.asking.answer->kind == kind;
}

/// Tells that the answer comes, when a question is long enough, and when no more fits.
std::string typed_notice(const ViewContext& context) {
  if (context.state.asking.waits) {
    return context.wording.word("ask_wait");
  }
  const auto& typed = context.state.asking.typed;
  if (is_full(typed)) {
    return context.wording.word("ask_full");
  }
  const bool is_long = base::count_code_points(typed) >= kLongTyped;
  return is_long ? context.wording.word("ask_long") : std::string();
}

}  // namespace

Body ask_body(const ViewContext& context) {
  const auto& say = context.wording;
  AskView shown;
  shown.title = say.word("ask_title");
  shown.typed = context.state.asking.typed;
  shown.hint = say.word("ask_hint");
  shown.notice = typed_notice(context);
  shown.topics = topic_actions(context);
  shown.suggestions = question_views(context);
  if (!shown.suggestions.empty()) {
    shown.offers_title = say.word("ask_suggestions");
  } else if (!shown.topics.empty()) {
    shown.offers_title = say.word("ask_topics");
  }
  shown.keys = key_rows(context);
  return shown;
}

Body questions_body(const ViewContext& context) {
  const auto& topics = context.content.dialogue.topics;
  QuestionsView shown;
  if (context.state.asking.topic < topics.size()) {
    shown.title = context.wording.say(topics[context.state.asking.topic].title);
  }
  shown.questions = question_views(context);
  for (auto& question : shown.questions) {
    question.topic.clear();  // it is the title already
  }
  return shown;
}

Body matches_body(const ViewContext& context) {
  const auto& say = context.wording;
  MatchesView shown;
  shown.title = say.word("ask_did_you_mean");
  shown.happening = happening_view(context);
  shown.questions = question_views(context);
  shown.none = {"none", say.word("none_of_these"), NoneFits{}};
  return shown;
}

Body ask_nurse_body(const ViewContext& context) {
  const auto& say = context.wording;
  const bool unknown = has_kind(context, answers::Kind::Unknown);
  AskNurseView shown;
  shown.happening = happening_view(context);
  shown.title = say.word(unknown ? "ask_unknown" : "ask_show_nurse");
  shown.text = say.word("ask_nurse_text");
  shown.question = context.state.asking.typed;
  shown.again = {"ask-again", say.word("ask_again"), OpenAsk{}};
  shown.topics = topic_actions(context);
  return shown;
}

AskedView asked_view(const ViewContext& context) {
  const auto& say = context.wording;
  AskedView shown;
  const auto* page = context.content.dialogue.find_page(context.state.asking.answered_page);
  if (!page || !is_answer(context.state)) {
    return shown;
  }
  shown.asked =
      say.word("ask_about") + " " + question_of(context.content, *page, context.state.language);
  if (!context.state.asking.answer) {
    return shown;  // a question that was touched is the one that was meant
  }
  if (has_kind(context, answers::Kind::CallToday)) {
    shown.call_today = say.word("ask_call_today");
  }
  shown.happening = happening_view(context);
  shown.others = question_views(context);
  if (!shown.others.empty()) {
    shown.others_title = say.word("ask_did_you_mean");
  }
  shown.none = {
      "none", say.word(shown.others.empty() ? "ask_not_this" : "none_of_these"), NoneFits{}};
  return shown;
}

}  // namespace kiosk::session
