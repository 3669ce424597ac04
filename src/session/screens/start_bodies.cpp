// The bodies of the screens before any page: welcome and the topics.

#include <algorithm>

#include "session/screens/bodies.hpp"

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

}  // namespace

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

}  // namespace kiosk::session
