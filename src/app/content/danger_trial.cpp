#include "app/content/danger_trial.hpp"

#include "dialogue/diagnostics/report.hpp"

namespace kiosk::app {

namespace {

using dialogue::Finding;
using dialogue::key_in_list;
using dialogue::named;

Finding missed(const dialogue::RedFlags& flags, const answers::TrialFault& fault) {
  const auto& rule = flags.rules[fault.rule];
  const bool is_example = fault.kind == answers::TrialFault::Kind::Missed;
  const auto& question =
      (is_example ? rule.examples : rule.also_said).at(fault.language)[fault.index];
  const bool red = rule.level == dialogue::Level::Red;
  return {"D168",
          key_in_list("red-flags/rules/" + std::to_string(fault.rule) +
                          (is_example ? "/examples" : "/also_said"),
                      fault.language,
                      fault.index),
          "the danger " + named(rule.id) + " is not seen in “" + question + "”",
          red ? "help now" : "words to call today",
          "add a sign with the words that tell the danger; docs/format.md shows how"};
}

Finding false_alarm(const dialogue::RedFlags& flags, const answers::TrialFault& fault) {
  return {"D169",
          key_in_list("red-flags/calm", fault.language, fault.index),
          "the calm question “" + flags.calm.at(fault.language)[fault.index] +
              "” opens help now, as the danger " + named(fault.opened_by),
          "an answer, or the card for the nurse",
          "make the signs of that danger narrower, or take the question away if help is right"};
}

}  // namespace

dialogue::Diagnostics try_dangers(const dialogue::CheckedContent& checked,
                                  const std::vector<answers::Answerer>& answerers,
                                  answers::Cores cores) {
  dialogue::Diagnostics diagnostics;
  for (std::size_t i = 0; i < checked.dialogues.size(); ++i) {
    const auto& flags = checked.teachings[i]->red_flags;
    dialogue::Report report(checked.places[i]);
    const answers::Taught taught{checked.dialogues[i], *checked.teachings[i], answerers.at(i)};
    for (const auto& fault : answers::try_examples(taught, cores)) {
      const bool is_alarm = fault.kind == answers::TrialFault::Kind::FalseAlarm;
      report.add(is_alarm ? false_alarm(flags, fault) : missed(flags, fault));
    }
    const auto found = report.findings();
    diagnostics.insert(diagnostics.end(), found.begin(), found.end());
  }
  dialogue::sort_by_place(diagnostics);
  return diagnostics;
}

}  // namespace kiosk::app
