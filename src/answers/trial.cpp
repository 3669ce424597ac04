#include "answers/trial.hpp"

#include <algorithm>
#include <future>
#include <thread>

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

/// Of the rules `first`, `first` + `step` and so on.
std::vector<TrialFault> try_rules(const dialogue::Dialogue& dialogue,
                                  const Answerer& answerer,
                                  std::size_t first,
                                  std::size_t step) {
  std::vector<TrialFault> faults;
  for (auto number = first; number < dialogue.red_flags.rules.size(); number += step) {
    RuleTrial(dialogue, answerer, number).run(faults);
  }
  return faults;
}

}  // namespace

std::vector<TrialFault> try_examples(const dialogue::Dialogue& dialogue, const Answerer& answerer) {
  answerer.prepare();
  // Thousands of questions: who waits for the answer would wait seconds on one core.
  const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
  std::vector<std::future<std::vector<TrialFault>>> parts;
  for (std::size_t first = 0; first < cores; ++first) {
    parts.push_back(std::async(std::launch::async, [&dialogue, &answerer, first, cores] {
      return try_rules(dialogue, answerer, first, cores);
    }));
  }
  std::vector<TrialFault> faults;
  try_calm(dialogue, answerer, faults);
  for (auto& part : parts) {
    const auto found = part.get();
    faults.insert(faults.end(), found.begin(), found.end());
  }
  return faults;
}

}  // namespace kiosk::answers
