#include "answers/answerer.hpp"

#include <algorithm>

#include "answers/index.hpp"
#include "answers/words.hpp"

namespace kiosk::answers {

namespace {

// Chosen on questions that were then added to the asks; tests/answers measures on others.
constexpr float kLeastFit = 0.2F;      ///< below, no page is offered
constexpr float kLeastMargin = 0.02F;  ///< a page that leads by less is one of several
constexpr float kOutsideLead = 0.12F;  ///< pages must lead questions for somebody else by this
constexpr float kLikeDanger = 0.25F;   ///< a question of this danger score is one without a sign…
constexpr float kSurelyDanger = 0.8F;  ///< …and one half typed
/// A question nearest to the questions of a danger is one, if it is scored no lower than this.
constexpr float kPerhapsDanger = -0.6F;
/// A question of fewer words that tell something is near to many things.
constexpr std::size_t kDangerWords = 2;
/// Signs in a question scored lower than this mean something else: it gets its page, with the way
/// to help on top.
constexpr float kPlainlyCalm = -0.7F;

void send_to_help(Answer& answer, const dialogue::RedFlagRule& rule) {
  answer.kind = Kind::HelpNow;
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

/// Words of suicide are always meant, and so are those of a visitor who told that the rule holds.
bool may_mean_else(const dialogue::RedFlagRule& rule) {
  return !rule.crisis && !rule.always && rule.when.empty();
}

bool is_nearest_to_danger(const Answer& by_signs, const Fits& fits) {
  const float amber = by_signs.kind == Kind::CallToday ? fits.amber : 0;
  return fits.danger >= std::max({kLeastFit, fits.page, fits.outside, fits.calm, amber});
}

bool is_like_danger(const Answer& by_signs, const Fits& fits, float score, std::size_t telling) {
  return score >= kLikeDanger || (score >= kPerhapsDanger && telling >= kDangerWords &&
                                  is_nearest_to_danger(by_signs, fits));
}

void help_if_like(Answer& answer, const Fits& fits, float score, std::size_t telling) {
  if (fits.rule != nullptr && is_like_danger(answer, fits, score, telling)) {
    send_to_help(answer, *fits.rule);
    answer.sign.clear();
    answer.why += ", like " + fits.rule->id;
  }
}

bool fits_a_page(const Fits& fits) {
  return fits.page >= kLeastFit && fits.page >= fits.outside + kOutsideLead;
}

bool is_ours(const Answer& guarded, const Fits& fits) {
  return guarded.kind == Kind::CallToday || guarded.help == HelpBar::Yes || fits_a_page(fits);
}

bool leads(const std::vector<Fit>& pages) {
  return pages.size() < 2 || pages[0].score - pages[1].score >= kLeastMargin;
}

}  // namespace

Answerer::Answerer(const dialogue::Dialogue& dialogue)
    : index_(std::make_shared<const Index>(dialogue)) {
}

void Answerer::prepare() const {
  static_cast<void>(index_->danger_score({}));
}

Answer Answerer::signs(std::string_view question, const dialogue::Variables& variables) const {
  return by_signs(index_->judge(split_words(question), variables));
}

Answer Answerer::heard_signs(const Heard& heard) const {
  auto verdict = index_->judge(heard.words, heard.variables);
  if (verdict.danger == Danger::Red && may_mean_else(*verdict.rule) &&
      heard.danger_score < kPlainlyCalm) {
    verdict.danger = Danger::Talked;
  }
  auto answer = by_signs(verdict);
  answer.why += (answer.why.empty() ? "danger " : "; danger ") + std::to_string(heard.danger_score);
  return answer;
}

Answer Answerer::guard(std::string_view question,
                       Typed typed,
                       const dialogue::Language& language,
                       const dialogue::Variables& variables) const {
  const auto words = split_words(question);
  const Heard heard{words, variables, index_->danger_score(words)};
  auto answer = heard_signs(heard);
  const bool may_be_like = typed == Typed::Whole || heard.danger_score >= kSurelyDanger;
  if (answer.kind != Kind::HelpNow && may_be_like) {
    help_if_like(
        answer, index_->find(words, language), heard.danger_score, index_->count_telling(words));
  }
  answer.help = HelpBar::No;
  return answer;
}

Answer Answerer::answer(std::string_view question,
                        const dialogue::Language& language,
                        const dialogue::Variables& variables) const {
  const auto words = split_words(question);
  const Heard heard{words, variables, index_->danger_score(words)};
  auto answer = heard_signs(heard);
  if (answer.kind == Kind::HelpNow) {
    return answer;
  }
  const auto fits = index_->find(words, language);
  const auto telling = index_->count_telling(words);
  help_if_like(answer, fits, heard.danger_score, telling);
  if (answer.kind == Kind::HelpNow || telling == 0) {
    return answer;
  }
  answer.why += "; page " + std::to_string(fits.page) + " outside " + std::to_string(fits.outside);
  if (!is_ours(answer, fits)) {
    const auto nearest = index_->matches(fits.pages, language, 1);
    answer.guess = nearest.empty() ? dialogue::PageId() : nearest.front().page;
    return answer;
  }
  if (answer.kind == Kind::CallToday && !fits_a_page(fits)) {
    answer.pages = {index_->match(dialogue::kCallTodayPage, language)};
    return answer;
  }
  answer.pages = index_->matches(fits.pages, language, kMostPages);
  if (answer.kind == Kind::Unknown && !answer.pages.empty()) {
    answer.kind = leads(fits.pages) ? Kind::Answer : Kind::Unsure;
  }
  return answer;
}

std::vector<Match> Answerer::suggest(std::string_view typed,
                                     const dialogue::Language& language,
                                     std::size_t most) const {
  return index_->matches(index_->find(split_words(typed), language).pages, language, most);
}

}  // namespace kiosk::answers
