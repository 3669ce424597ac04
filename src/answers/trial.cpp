#include "answers/trial.hpp"

namespace kiosk::answers {

namespace {

dialogue::Variables told_for(const dialogue::Dialogue& dialogue,
                             const dialogue::RedFlagRule& rule) {
  auto variables = dialogue.initial_variables();
  for (const auto& [name, values] : rule.when) {
    if (!values.empty()) {
      variables[name] = values.front();
    }
  }
  return variables;
}

bool is_caught(Kind kind, dialogue::Level level) {
  return kind == Kind::HelpNow || (kind == Kind::CallToday && level == dialogue::Level::Amber);
}

/// Tries the questions of one rule, asked by a visitor for whom it holds.
class RuleTrial {
public:
  RuleTrial(const dialogue::Dialogue& dialogue, const Answerer& answerer, std::size_t number)
      : rule_(dialogue.red_flags.rules[number])
      , answerer_(answerer)
      , number_(number)
      , variables_(told_for(dialogue, rule_)) {}

  void run(std::vector<TrialFault>& faults) const {
    try_all(rule_.examples, TrialFault::Kind::Missed, faults);
    try_all(rule_.also_said, TrialFault::Kind::MissedSaid, faults);
  }

private:
  [[nodiscard]] bool is_seen(const std::string& question,
                             const dialogue::Language& language,
                             TrialFault::Kind kind) const {
    const auto guarded = answerer_.guard(question, Typed::Whole, language, variables_);
    // An example is most like itself, so of one a sign must say it.
    return is_caught(guarded.kind, rule_.level) &&
           (kind == TrialFault::Kind::MissedSaid || !guarded.sign.empty());
  }

  void try_all(const dialogue::WordLists& lists,
               TrialFault::Kind kind,
               std::vector<TrialFault>& faults) const {
    for (const auto& [language, questions] : lists) {
      for (std::size_t index = 0; index < questions.size(); ++index) {
        if (!is_seen(questions[index], language, kind)) {
          faults.push_back({kind, number_, language, index, {}});
        }
      }
    }
  }

  const dialogue::RedFlagRule& rule_;
  const Answerer& answerer_;
  std::size_t number_;
  dialogue::Variables variables_;
};

void try_calm(const dialogue::Dialogue& dialogue,
              const Answerer& answerer,
              std::vector<TrialFault>& faults) {
  const auto variables = dialogue.initial_variables();
  for (const auto& [language, questions] : dialogue.red_flags.calm) {
    for (std::size_t index = 0; index < questions.size(); ++index) {
      const auto answer = answerer.answer(questions[index], language, variables);
      if (answer.kind == Kind::HelpNow) {
        faults.push_back({TrialFault::Kind::FalseAlarm, 0, language, index, answer.rule});
      }
    }
  }
}

}  // namespace

std::vector<TrialFault> try_examples(const dialogue::Dialogue& dialogue, const Answerer& answerer) {
  std::vector<TrialFault> faults;
  for (std::size_t number = 0; number < dialogue.red_flags.rules.size(); ++number) {
    RuleTrial(dialogue, answerer, number).run(faults);
  }
  try_calm(dialogue, answerer, faults);
  return faults;
}

}  // namespace kiosk::answers
