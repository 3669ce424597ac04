#include "answers/answerer.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include "answers/index.hpp"
#include "answers/learning/learning.hpp"

namespace kiosk::answers {

namespace {

// Chosen on questions that were then added to the asks; tests/answers measures on others.
constexpr float kLeastFit = 0.15F;     ///< below, no page is offered
constexpr float kLeastMargin = 0.02F;  ///< a page that leads by less is one of several
/// A page is shown if its lead over the questions for somebody else, less the learnt likeness to
/// those, is greater than this.
constexpr float kLeastOurs = 0.45F;
/// A question at least this like those for somebody else does not mean that a visitor should call
/// today, even with words that would.
constexpr float kSurelyOutside = 0.3F;

// Danger scores, chosen on practice lines that were held back from training: at least nine of ten
// lines of hidden danger open help now, and about one of ten that only sound dangerous.
constexpr float kLikeDanger = -0.3F;  ///< least score of a question without a sign…
constexpr std::size_t kLong = 15;  ///< …with fewer words: long stories hold words of every kind
constexpr float kLikeDangerLong = -0.2F;
constexpr float kLikeDangerWithSign = -0.4F;  ///< least score of a question with a sign
constexpr float kLikeDangerWithAmber = 0.3F;  ///< …with a sign to call today…
constexpr float kLikeDangerButAmber = 1;      ///< …that is nearest to such a question
constexpr float kSurelyDanger = 1.3F;  ///< least score of a question that is still being typed
/// A question that scores less is about something else, even if it holds a sign that is `always`
/// meant or that the visitor's earlier choices make a danger.
constexpr float kSurelyCalm = -1.2F;
/// The same for words of suicide. In lines that nobody tuned on, those that were meant score above
/// -0.7.
constexpr float kSurelyNoCrisis = -1.6F;
/// An answer to a question that scores more also asks whether a danger sign is happening now.
constexpr float kPerhapsDanger = -1.4F;

void send_to_help(Answer& answer, const dialogue::RedFlagRule& rule) {
  answer.kind = Kind::HelpNow;
  answer.help = HelpBar::No;  // the screen itself is the way to help
  answer.rule = rule.id;
  answer.crisis = rule.crisis ? CrisisLine::Yes : CrisisLine::No;
}

Answer by_signs(const Verdict& verdict) {
  Answer answer;
  if (verdict.rule == nullptr || verdict.danger == Danger::None) {
    return answer;
  }
  answer.sign = verdict.sign;
  answer.why = "sign of " + verdict.rule->id + ": " + verdict.sign;
  if (verdict.danger == Danger::Red) {
    send_to_help(answer, *verdict.rule);
    return answer;
  }
  answer.rule = verdict.rule->id;
  if (verdict.danger == Danger::Amber) {
    answer.kind = Kind::CallToday;
  } else {
    answer.help = HelpBar::Yes;
  }
  return answer;
}

/// The least score at which a sign of the rule is believed.
float least_score(const dialogue::RedFlagRule& rule) {
  if (rule.crisis) {
    return kSurelyNoCrisis;
  }
  return rule.always || !rule.when.empty() ? kSurelyCalm : kLikeDangerWithSign;
}

/// The least score at which a question counts as danger although no sign stands in it.
float least_score(const Answer& answer, const Nearness& nearness, std::size_t words) {
  if (answer.kind == Kind::CallToday) {
    return nearness.amber > nearness.danger ? kLikeDangerButAmber : kLikeDangerWithAmber;
  }
  return words >= kLong ? kLikeDangerLong : kLikeDanger;
}

void help_if_like(Answer& answer, const Nearness& nearness, float score, float least) {
  if (nearness.rule != nullptr && score >= least) {
    send_to_help(answer, *nearness.rule);
    answer.sign.clear();
    answer.why += ", like " + nearness.rule->id;
  }
}

/// One or two letters alone are a slip of the hand and say nothing, even if they score as danger.
bool is_said(const std::vector<std::string>& words) {
  constexpr std::size_t kShortestSaid = 3;
  return std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return word.size() >= kShortestSaid;
  });
}

bool fits_a_page(const Nearness& nearness, const Likeness& like) {
  return nearness.page >= kLeastFit && nearness.page - nearness.outside - like.outside > kLeastOurs;
}

bool is_ours(const Answer& guarded, const Nearness& nearness, const Likeness& like) {
  const bool talks_of_danger = guarded.help == HelpBar::Yes && like.outside < kSurelyOutside;
  return guarded.kind == Kind::CallToday || talks_of_danger || fits_a_page(nearness, like);
}

bool leads(const std::vector<NearSubject>& pages) {
  return pages.size() < 2 || pages[0].score - pages[1].score >= kLeastMargin;
}

}  // namespace

Answerer::Answerer()
    : Answerer(dialogue::Teaching{}) {
  prepare();
}

Answerer::Answerer(dialogue::Teaching teaching)
    : Answerer([taught = std::make_shared<const dialogue::Teaching>(std::move(teaching))]() {
      return taught;
    }) {
}

Answerer::Answerer(Teach teach)
    : Answerer(std::move(teach), [](const auto& teaching) { return base::hold(learn(teaching)); }) {
}

Answerer::Answerer(Teach teach, Learn learn)
    : index_(std::async(std::launch::deferred,
                        [teach = std::move(teach), learn = std::move(learn)]() mutable {
                          // A future keeps what made it: what was learnt from is to go.
                          const auto taught = std::exchange(teach, nullptr)();
                          return std::make_shared<const Index>(
                              *taught, std::exchange(learn, nullptr)(*taught));
                        })
                 .share()) {
}

void Answerer::prepare() const {
  index_.wait();
}

bool Answerer::is_ready() const {
  return index_.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

Answer Answerer::signs(std::string_view question, const dialogue::Variables& variables) const {
  return by_signs(index().judge(index().read(question), variables));
}

Answer Answerer::heard_signs(const Heard& heard) {
  auto answer = by_signs(heard.verdict);
  answer.why += (answer.why.empty() ? "danger " : "; danger ") + std::to_string(heard.like.danger) +
                " outside " + std::to_string(heard.like.outside);
  return answer;
}

Answerer::Heard Answerer::hear(const std::vector<std::string>& words,
                               const dialogue::Variables& variables) const {
  Heard heard{words, index().likeness(words), index().judge(words, variables)};
  auto& verdict = heard.verdict;
  if (verdict.danger == Danger::Red && heard.like.danger < least_score(*verdict.rule)) {
    // The sign is not believed, but an amber one beside it still is.
    verdict.danger = verdict.amber == nullptr ? Danger::Talked : Danger::Amber;
    if (verdict.amber != nullptr) {
      verdict.rule = verdict.amber;
      verdict.sign = verdict.amber_sign;
    }
  }
  if (verdict.danger == Danger::Amber && heard.like.outside >= kSurelyOutside) {
    verdict.danger = Danger::Talked;
  }
  return heard;
}

void Answerer::listen(Answer& answer,
                      const Heard& heard,
                      const dialogue::Language& language) const {
  if (answer.kind != Kind::HelpNow && is_said(heard.words)) {
    const auto nearness = index().find(heard.words, language);
    help_if_like(
        answer, nearness, heard.like.danger, least_score(answer, nearness, heard.words.size()));
  }
}

Answer Answerer::guard(std::string_view question,
                       Typed typed,
                       const dialogue::Language& language,
                       const dialogue::Variables& variables) const {
  const auto words = index().read(question);
  const auto heard = hear(words, variables);
  auto answer = heard_signs(heard);
  const bool may_be_like = typed == Typed::Whole || heard.like.danger >= kSurelyDanger;
  if (may_be_like) {
    listen(answer, heard, language);
  }
  answer.help = HelpBar::No;
  return answer;
}

Answer Answerer::answer(std::string_view question,
                        const dialogue::Language& language,
                        const dialogue::Variables& variables) const {
  const auto words = index().read(question);
  const auto heard = hear(words, variables);
  auto answer = heard_signs(heard);
  listen(answer, heard, language);
  if (answer.kind != Kind::HelpNow) {
    look_for_pages(answer, heard, language);
    const bool asks = answer.kind != Kind::Answer || heard.like.danger >= kPerhapsDanger;
    answer.help = asks ? HelpBar::Yes : answer.help;
  }
  return answer;
}

void Answerer::look_for_pages(Answer& answer,
                              const Heard& heard,
                              const dialogue::Language& language) const {
  const auto words = index().without_small_talk(heard.words);
  if (index().count_telling(words) == 0) {
    return;
  }
  auto nearness = index().find(words, language);
  const auto like = words == heard.words ? heard.like : index().likeness(words);
  index().prefer_likely_pages(nearness, like);
  const auto named = index().named_medicines(words);
  if (named == NamedMedicines::Both) {
    index().prefer_pages_of_other_medicines(nearness);
  }
  answer.why += "; near page " + std::to_string(nearness.page) + " outside " +
                std::to_string(nearness.outside);
  const bool of_another_medicine =
      answer.kind != Kind::CallToday && named == NamedMedicines::Other &&
      (nearness.pages.empty() || !index().is_for_other_medicines(nearness.pages.front()));
  if (of_another_medicine || !is_ours(answer, nearness, like)) {
    const auto nearest = index().page_questions(nearness.pages, language, 1);
    answer.guess = nearest.empty() ? dialogue::PageId() : nearest.front().page;
    return;
  }
  if (answer.kind == Kind::CallToday && !fits_a_page(nearness, like)) {
    answer.pages = {index().page_question(dialogue::kCallTodayPage, language)};
    return;
  }
  answer.pages = index().page_questions(nearness.pages, language, kMostPages);
  if (answer.kind == Kind::Unknown && !answer.pages.empty()) {
    answer.kind = leads(nearness.pages) ? Kind::Answer : Kind::Unsure;
  }
}

std::vector<PageQuestion> Answerer::suggest(std::string_view typed,
                                            const dialogue::Language& language,
                                            std::size_t most) const {
  return index().page_questions(
      index().find(index().without_small_talk(index().read(typed)), language).pages,
      language,
      most);
}

}  // namespace kiosk::answers
