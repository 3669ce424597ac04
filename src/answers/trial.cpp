#include "answers/trial.hpp"

#include <algorithm>
#include <atomic>
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
  RuleTrial(const Taught& taught, std::size_t number)
      : rule_(taught.teaching.red_flags.rules[number])
      , answerer_(taught.answerer)
      , number_(number)
      , variables_(told_for(taught.dialogue, rule_)) {}

  void run(std::vector<TrialFault>& faults) const {
    try_all(rule_.examples, TrialFault::Kind::Missed, faults);
    try_all(rule_.also_said, TrialFault::Kind::MissedSaid, faults);
  }

private:
  [[nodiscard]] bool is_seen(const std::string& question,
                             const dialogue::Language& language,
                             TrialFault::Kind kind) const {
    const auto guarded = answerer_.guard(question, Typed::Whole, language, variables_);
    // The program has learnt the examples, so that they score as danger proves nothing: a sign must
    // be found.
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

void try_calm(const Taught& taught, std::vector<TrialFault>& faults) {
  const auto variables = taught.dialogue.initial_variables();
  for (const auto& [language, questions] : taught.teaching.red_flags.calm) {
    for (std::size_t index = 0; index < questions.size(); ++index) {
      const auto answer = taught.answerer.answer(questions[index], language, variables);
      if (answer.kind == Kind::HelpNow) {
        faults.push_back({TrialFault::Kind::FalseAlarm, 0, language, index, answer.rule});
      }
    }
  }
}

/// Takes one rule after the other until none is left; several may at once.
std::vector<TrialFault> try_rules(const Taught& taught, std::atomic<std::size_t>& next) {
  std::vector<TrialFault> faults;
  for (auto number = next++; number < taught.teaching.red_flags.rules.size(); number = next++) {
    RuleTrial(taught, number).run(faults);
  }
  return faults;
}

std::size_t threads_for(Cores cores) {
  const std::size_t all = std::max(1U, std::thread::hardware_concurrency());
  return cores == Cores::All ? all : std::max<std::size_t>(1, all - 1);
}

}  // namespace

std::vector<TrialFault> try_examples(const Taught& taught, Cores cores) {
  taught.answerer.prepare();
  // There are thousands of questions, which take one core seconds.
  std::atomic<std::size_t> next = 0;
  std::vector<std::future<std::vector<TrialFault>>> beside;
  for (auto thread = threads_for(cores); thread > 1; --thread) {
    beside.push_back(std::async(std::launch::async, [&] { return try_rules(taught, next); }));
  }
  std::vector<TrialFault> faults;
  try_calm(taught, faults);
  const auto own = try_rules(taught, next);
  faults.insert(faults.end(), own.begin(), own.end());
  for (auto& part : beside) {
    const auto found = part.get();
    faults.insert(faults.end(), found.begin(), found.end());
  }
  return faults;
}

}  // namespace kiosk::answers
