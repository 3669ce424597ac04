#include "session/view/word_count.hpp"

#include <string>
#include <vector>

#include "session/view/plain_words.hpp"

namespace kiosk::session {

namespace {

/// Adds up the words of everything a body shows.
class Reader {
public:
  [[nodiscard]] std::size_t words() const { return words_; }

  void operator()(const WelcomeView& body) {
    read(body.question, body.text, body.warning_title, body.warning, body.privacy, body.starts);
    read(body.demo, body.demo_set_up);
  }
  void operator()(const TopicsView& body) {
    read(body.title, body.topics, body.more, body.more_example, body.ask);
  }
  void operator()(const PageView& body) {
    const auto& asked = body.asked;
    add(asked.happening);
    read(asked.asked, asked.call_today, asked.others_title, asked.others, asked.none);
    read(body.topic, body.title, body.blocks, body.choices);
  }
  void operator()(const ChecklistView& body) {
    read(body.title, body.hint, body.blocks, body.items, body.none, body.next);
  }
  void operator()(const QuizView& body) {
    read(body.topic, body.title, body.hint, body.blocks, body.answers);
    read(body.verdict, body.reply, body.choices);
  }
  void operator()(const EndingView& body) {
    read(body.title, body.blocks, body.choices, body.qr_title, body.qr_hint, body.done);
    add(body.print);
  }
  void operator()(const HelpNowView& body) {
    read(body.title, body.lead, body.first, body.do_title, body.steps, body.say_title, body.say);
    read(body.do_not_title, body.do_not, body.wait_title, body.while_waiting);
    read(body.phones, body.no_numbers, body.demo, body.qr_hint, body.print);
  }
  void operator()(const SetUpView& body) { read(body.title, body.text); }
  void operator()(const AskView& body) {
    read(body.title, body.hint, body.notice, body.offers_title, body.suggestions, body.topics);
  }
  void operator()(const QuestionsView& body) { read(body.title, body.questions); }
  void operator()(const MatchesView& body) {
    read(body.happening, body.title, body.questions, body.none);
  }
  void operator()(const AskNurseView& body) {
    add(body.happening);
    read(body.title, body.text, body.question, body.again, body.topics);
  }

  void operator()(const SourcesView& body) {
    read(body.title, body.draft, body.reviews, body.disclaimer, body.made_by, body.updated);
    read(body.documents_title, body.documents);
  }

private:
  void add(const std::string& words) { words_ += count_words(words); }
  void add(const Action& action) { add(action.words); }
  void add(const ChoiceView& choice) { add(choice.action); }
  void add(const TickView& tick) { add(tick.action); }
  void add(const AnswerView& answer) { add(answer.action); }
  void add(const TopicView& topic) { read(topic.action, topic.summary, topic.minutes); }
  void add(const QuestionView& question) { read(question.action, question.topic); }
  void add(const HappeningView& happening) {
    read(happening.question, happening.signs, happening.yes);
  }
  void add(const FigureLabelView& label) { add(label.words); }
  void add(const BlockView& block) {
    read(block.words, block.items, block.figure.labels, block.tip.title, block.tip.text);
  }
  void add(const DocumentView& document) { read(document.title, document.details); }
  void add(const PrintView& print) { read(print.print, print.status); }
  void add(const PhoneView& phone) { read(phone.label, phone.number); }

  template <typename Part>
  void add(const std::vector<Part>& parts) {
    for (const auto& part : parts) {
      add(part);
    }
  }

  template <typename... Parts>
  void read(const Parts&... parts) {
    (add(parts), ...);
  }

  std::size_t words_ = 0;
};

}  // namespace

std::size_t word_count(const Body& body) {
  Reader reader;
  std::visit(reader, body);
  return reader.words();
}

}  // namespace kiosk::session
