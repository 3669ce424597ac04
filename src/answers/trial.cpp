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

void try_rule(const dialogue::Dialogue& dialogue,
              const Answerer& answerer,
              std::size_t number,
              std::vector<TrialFault>& faults) {
  const auto& rule = dialogue.red_flags.rules[number];
  const auto variables = told_for(dialogue, rule);
  for (const auto& [language, examples] : rule.examples) {
    for (std::size_t index = 0; index < examples.size(); ++index) {
      // By signs alone: an example is most like itself, so likeness proves nothing.
      if (!is_caught(answerer.guard(examples[index], variables).kind, rule.level)) {
        faults.push_back({TrialFault::Kind::Missed, number, language, index, {}});
      }
    }
  }
}

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
    try_rule(dialogue, answerer, number, faults);
  }
  try_calm(dialogue, answerer, faults);
  return faults;
}

}  // namespace kiosk::answers
