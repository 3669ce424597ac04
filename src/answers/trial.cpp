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

}  // namespace

std::vector<TrialFault> try_examples(const dialogue::Dialogue& dialogue, const Answerer& answerer) {
  std::vector<TrialFault> faults;
  const auto& flags = dialogue.red_flags;
  for (std::size_t number = 0; number < flags.rules.size(); ++number) {
    const auto& rule = flags.rules[number];
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
  for (const auto& [language, questions] : flags.calm) {
    for (std::size_t index = 0; index < questions.size(); ++index) {
      const auto answer = answerer.answer(questions[index], language, dialogue.initial_variables());
      if (answer.kind == Kind::HelpNow) {
        faults.push_back({TrialFault::Kind::FalseAlarm, 0, language, index, answer.rule});
      }
    }
  }
  return faults;
}

}  // namespace kiosk::answers
