// The bodies of the asking screens.

#include "base/utf8.hpp"
#include "session/asking.hpp"
#include "session/bodies.hpp"

namespace kiosk::session {

namespace {

std::vector<QuestionView> question_views(const Scene& scene) {
  std::vector<QuestionView> shown;
  for (const auto& id : offered_questions(scene.content, scene.state)) {
    if (const auto* page = scene.content.dialogue.find_page(id)) {
      const auto words = question_of(scene.content, *page, scene.state.language);
      shown.push_back({{"question-" + id, words, OpenQuestion{id}}, topic_title(scene, *page)});
    }
  }
  return shown;
}

std::vector<Action> topic_actions(const Scene& scene) {
  std::vector<Action> shown;
  for (const auto index : topics_with_questions(scene.content)) {
    const auto& topic = scene.content.dialogue.topics[index];
    shown.push_back(
        {"questions-" + topic.id, scene.wording.say(topic.title), OpenQuestions{index}});
  }
  return shown;
}

HappeningView happening_view(const Scene& scene) {
  HappeningView shown;
  if (!asks_what_happens(scene.state)) {
    return shown;
  }
  const auto& say = scene.wording;
  shown.question = say.word("happening_question");
  for (const auto index : happening_signs(scene.content, scene.state)) {
    const auto& sign = scene.content.dialogue.red_flags.happening_now[index];
    shown.signs.push_back({"sign-" + sign.id, say.say(sign.words), HappeningNow{index}});
  }
  shown.yes = {"happening-yes", say.word("happening_yes"), HappeningNow{}};
  return shown;
}

bool has_kind(const Scene& scene, answers::Kind kind) {
  return scene.state.asking.answer && scene.state.asking.answer->kind == kind;
}

/// Tells when a question is long enough, and when no more fits.
std::string typed_notice(const Scene& scene) {
  const auto& typed = scene.state.asking.typed;
  if (is_full(typed)) {
    return scene.wording.word("ask_full");
  }
  const bool is_long = base::count_code_points(typed) >= kLongTyped;
  return is_long ? scene.wording.word("ask_long") : std::string();
}

}  // namespace

Body ask_body(const Scene& scene) {
  const auto& say = scene.wording;
  AskView shown;
  shown.title = say.word("ask_title");
  shown.typed = scene.state.asking.typed;
  shown.hint = say.word("ask_hint");
  shown.notice = typed_notice(scene);
  shown.topics = topic_actions(scene);
  shown.suggestions = question_views(scene);
  if (!shown.suggestions.empty()) {
    shown.offers_title = say.word("ask_suggestions");
  } else if (!shown.topics.empty()) {
    shown.offers_title = say.word("ask_topics");
  }
  shown.keys = key_rows(scene);
  return shown;
}

Body questions_body(const Scene& scene) {
  const auto& topics = scene.content.dialogue.topics;
  QuestionsView shown;
  if (scene.state.asking.topic < topics.size()) {
    shown.title = scene.wording.say(topics[scene.state.asking.topic].title);
  }
  shown.questions = question_views(scene);
  for (auto& question : shown.questions) {
    question.topic.clear();  // it is the title already
  }
  return shown;
}

Body matches_body(const Scene& scene) {
  const auto& say = scene.wording;
  MatchesView shown;
  shown.title = say.word("ask_did_you_mean");
  shown.happening = happening_view(scene);
  shown.questions = question_views(scene);
  shown.none = {"none", say.word("none_of_these"), NoneFits{}};
  return shown;
}

Body ask_nurse_body(const Scene& scene) {
  const auto& say = scene.wording;
  const bool unknown = has_kind(scene, answers::Kind::Unknown);
  AskNurseView shown;
  shown.happening = happening_view(scene);
  shown.title = say.word(unknown ? "ask_unknown" : "ask_show_nurse");
  shown.text = say.word("ask_nurse_text");
  shown.question = scene.state.asking.typed;
  shown.again = {"ask-again", say.word("ask_again"), OpenAsk{}};
  shown.topics = topic_actions(scene);
  return shown;
}

AskedView asked_view(const Scene& scene) {
  const auto& say = scene.wording;
  AskedView shown;
  const auto* page = scene.content.dialogue.find_page(scene.state.asking.answered_page);
  if (!page || !is_answer(scene.state)) {
    return shown;
  }
  shown.asked =
      say.word("ask_about") + " " + question_of(scene.content, *page, scene.state.language);
  if (!scene.state.asking.answer) {
    return shown;  // a question that was touched is the one that was meant
  }
  if (has_kind(scene, answers::Kind::CallToday)) {
    shown.call_today = say.word("ask_call_today");
  }
  shown.happening = happening_view(scene);
  shown.others = question_views(scene);
  if (!shown.others.empty()) {
    shown.others_title = say.word("ask_did_you_mean");
  }
  shown.none = {
      "none", say.word(shown.others.empty() ? "ask_not_this" : "none_of_these"), NoneFits{}};
  return shown;
}

}  // namespace kiosk::session
