#include "session/bodies.hpp"

#include <algorithm>

#include "session/take_away.hpp"

namespace kiosk::session {

namespace {

TopicView topic_view(const ViewContext& context, std::size_t index) {
  const auto& topic = context.content.dialogue.topics[index];
  const auto& say = context.wording;
  TopicView shown;
  shown.action = {"topic-" + topic.id, say.say(topic.title), OpenTopic{index}};
  shown.summary = say.say(topic.summary);
  shown.minutes = say.numbered("minutes", topic.minutes, 0);
  shown.icon = topic.icon;
  const bool seen = !topic.pages.empty() && context.state.visited.contains(topic.pages.front());
  shown.seen = seen ? Seen::Yes : Seen::No;
  return shown;
}

Body plain_page(const ViewContext& context, const dialogue::Page& page) {
  return PageView{topic_title(context, page),
                  context.wording.say(page.title),
                  block_views(context, page),
                  choice_views(context, page),
                  asked_view(context)};
}

Body checklist(const ViewContext& context, const dialogue::Page& page) {
  const auto& say = context.wording;
  ChecklistView shown;
  shown.title = say.say(page.title);
  shown.blocks = block_views(context, page);
  // A page that says in its own words what to touch needs no second sentence for it.
  const bool says_it =
      std::any_of(shown.blocks.begin(), shown.blocks.end(), [](const BlockView& block) {
        return block.kind == dialogue::BlockKind::Paragraph;
      });
  shown.hint = says_it ? std::string() : say.word("checklist_hint");
  for (const auto index : dialogue::open_items(page, context.state.position.variables)) {
    const auto& item = page.items[index];
    const bool on = context.state.ticks.contains(index);
    shown.items.push_back(
        {{"tick-" + item.id, say.say(item.text), ToggleTick{index}}, on ? Mark::On : Mark::Off});
  }
  // One or the other: nobody goes on without saying either, or says "none" over a tick.
  if (context.state.ticks.empty()) {
    shown.none = {"none", say.word("none_of_these"), NoneOfThese{}};
  } else {
    shown.next = {"next", say.word("next"), FinishChecklist{}};
  }
  return shown;
}

AnswerView answer_view(const ViewContext& context, const dialogue::Page& page, std::size_t index) {
  const auto& answer = page.answers[index];
  AnswerView shown;
  shown.action = {
      "answer-" + std::to_string(index), context.wording.say(answer.text), AnswerQuiz{index}};
  if (context.state.answered) {
    shown.action.intent = std::monostate{};
    if (*context.state.answered == index) {
      shown.mark = answer.right ? AnswerMark::Right : AnswerMark::Wrong;
    }
  }
  return shown;
}

Body quiz(const ViewContext& context, const dialogue::Page& page) {
  const auto& say = context.wording;
  QuizView shown;
  shown.topic = topic_title(context, page);
  shown.title = say.say(page.title);
  shown.hint = say.word("quiz_hint");
  shown.blocks = block_views(context, page);
  for (std::size_t index = 0; index < page.answers.size(); ++index) {
    shown.answers.push_back(answer_view(context, page, index));
  }
  if (!context.state.answered || *context.state.answered >= page.answers.size()) {
    return shown;
  }
  const auto& touched = page.answers[*context.state.answered];
  shown.verdict = say.word(touched.right ? "quiz_right" : "quiz_wrong");
  shown.reply = say.say(touched.reply);
  if (touched.right) {
    shown.choices = choice_views(context, page);
  } else {
    shown.choices = {{{"try-again", say.word("try_again"), TryAgain{}}, ChoiceRole::Main}};
  }
  return shown;
}

Body ending(const ViewContext& context, const dialogue::Page& page) {
  const auto& say = context.wording;
  EndingView shown;
  shown.title = say.say(page.title);
  shown.blocks = block_views(context, page);
  shown.choices = choice_views(context, page);
  shown.qr_title = say.word("take_with_you");
  shown.qr_hint = say.word("take_with_you_hint");
  shown.qr_content = take_away_text(shown, phone_views(say), say.word("thanks"));
  shown.done = {"done", say.word("i_am_done"), StartOver{}};
  return shown;
}

}  // namespace

std::string topic_title(const ViewContext& context, const dialogue::Page& page) {
  const auto* topic = context.content.dialogue.topic_of(page.id);
  return topic ? context.wording.say(topic->title) : std::string();
}

Body welcome_body(const ViewContext& context) {
  const auto& say = context.wording;
  if (context.content.site.state == dialogue::SiteState::NotSet) {
    return SetUpView{say.word("set_up_title"), say.word("set_up_text")};
  }
  WelcomeView shown;
  shown.question = say.word("welcome_question");
  shown.text = say.word("welcome_text");
  for (const auto& language :
       dialogue::languages_on(context.content.dialogue, context.content.site)) {
    shown.starts.push_back(
        {"start-" + language, say.word_in("welcome_start", language), Start{language}});
  }
  shown.warning_title = say.word("welcome_warning_title");
  shown.warning = say.word("welcome_warning");
  shown.privacy = say.word("welcome_privacy");
  if (context.content.site.state == dialogue::SiteState::Demo) {
    shown.demo = say.word("demo");
    shown.demo_set_up = say.word("demo_set_up");
  }
  return shown;
}

Body topics_body(const ViewContext& context, dialogue::Shelf shelf) {
  const auto& say = context.wording;
  const auto& topics = context.content.dialogue.topics;
  const bool home = shelf == dialogue::Shelf::Home;
  TopicsView shown;
  shown.title = say.word(home ? "topics_title" : "more_topics_title");
  for (std::size_t index = 0; index < topics.size(); ++index) {
    if (topics[index].shelf == shelf) {
      shown.topics.push_back(topic_view(context, index));
    }
  }
  shown.ask = {"ask", say.word("ask_own"), OpenAsk{}};
  const bool more = std::any_of(topics.begin(), topics.end(), [](const dialogue::Topic& topic) {
    return topic.shelf == dialogue::Shelf::More;
  });
  if (home && more) {
    shown.more = {"more-topics", say.word("more_topics"), OpenMoreTopics{}};
    shown.more_example = say.word("more_topics_example");
  }
  return shown;
}

Body page_body(const ViewContext& context, const dialogue::Page& page) {
  switch (page.kind) {
    case dialogue::PageKind::Checklist:
      return checklist(context, page);
    case dialogue::PageKind::Quiz:
      return quiz(context, page);
    case dialogue::PageKind::Ending:
      return ending(context, page);
    case dialogue::PageKind::HelpNow:
      return help_now_body(context);
    case dialogue::PageKind::Page:
      break;
  }
  return plain_page(context, page);
}

}  // namespace kiosk::session
