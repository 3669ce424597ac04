// The bodies of pages, by what kind of page it is.

#include <algorithm>

#include "session/screens/bodies.hpp"
#include "session/view/take_away.hpp"

namespace kiosk::session {

namespace {

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
  shown.print = print_view(context);
  shown.done = {"done", say.word("i_am_done"), StartOver{}};
  return shown;
}

}  // namespace

std::string topic_title(const ViewContext& context, const dialogue::Page& page) {
  const auto* topic = context.content.dialogue.topic_of(page.id);
  return topic ? context.wording.say(topic->title) : std::string();
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
