#include "answers/answerer.hpp"

#include <algorithm>

#include "answers/index.hpp"
#include "answers/words.hpp"

namespace kiosk::answers {

namespace {

// Chosen on questions that were then added to the asks; tests/answers measures on others.
constexpr float kLeastFit = 0.2F;      ///< below, no page is offered
constexpr float kLeastMargin = 0.02F;  ///< a page that leads by less is one of several
constexpr float kOutsideLead = 0.05F;  ///< pages must lead questions for somebody else by this
constexpr float kDangerFit = 0.2F;     ///< a question this near to a danger's examples is one…
constexpr float kDangerLead = 0.05F;  ///< …if no page is nearer, and it leads all else by this…
constexpr float kAmberLead = 0.2F;  ///< …and pages by this where signs say it can wait a little…
constexpr std::size_t kDangerWords = 2;  ///< …and if it has so many words that tell something…
constexpr float kPlainDanger = 0.8F;     ///< …or is as good as an example

void send_to_help(Answer& answer, const dialogue::RedFlagRule& rule) {
  answer.kind = Kind::HelpNow;
  answer.rule = rule.id;
  answer.crisis = rule.crisis ? CrisisLine::Yes : CrisisLine::No;
}

Answer by_guard(const Verdict& verdict) {
  Answer answer;
  if (verdict.rule == nullptr || verdict.danger == Danger::None) {
    return answer;
  }
  answer.why = "sign of " + verdict.rule->id + ": " + verdict.sign;
  if (verdict.danger == Danger::Red) {
    send_to_help(answer, *verdict.rule);
    return answer;
  }
  answer.rule = verdict.rule->id;
  if (verdict.danger == Danger::Talked) {
    answer.help = HelpBar::Yes;
  } else {
    answer.kind = Kind::CallToday;
  }
  return answer;
}

bool is_like_danger(const Answer& guarded, const Fits& fits) {
  // A question in general that is nearer to a danger than to any page is no question in general.
  const float least = guarded.help == HelpBar::Yes ? 0 : kDangerFit;
  const bool is_amber = guarded.kind == Kind::CallToday;
  const float amber = is_amber ? fits.amber : 0;
  return fits.rule != nullptr && fits.danger >= least &&
         fits.danger >= fits.page + (is_amber ? kAmberLead : 0) &&
         fits.danger >= std::max({fits.outside, fits.calm, amber}) + kDangerLead;
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

Answer Answerer::guard(std::string_view question, const dialogue::Variables& variables) const {
  auto answer = by_guard(index_->judge(split_words(question), variables));
  answer.help = HelpBar::No;
  return answer;
}

Answer Answerer::answer(std::string_view question,
                        const dialogue::Language& language,
                        const dialogue::Variables& variables) const {
  const auto words = split_words(question);
  auto answer = by_guard(index_->judge(words, variables));
  if (answer.kind == Kind::HelpNow) {
    return answer;
  }
  const auto telling = index_->count_telling(words);
  if (telling == 0) {
    return answer;
  }
  const auto fits = index_->find(words, language);
  answer.why += (answer.why.empty() ? "page " : "; page ") + std::to_string(fits.page) +
                " outside " + std::to_string(fits.outside) + " danger " +
                std::to_string(fits.danger);
  const bool says_enough = telling >= kDangerWords || fits.danger >= kPlainDanger;
  if (says_enough && is_like_danger(answer, fits)) {
    send_to_help(answer, *fits.rule);
    answer.why += "; like " + fits.rule->id;
    return answer;
  }
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
