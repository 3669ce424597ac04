#include "app/content/gate.hpp"

#include <algorithm>
#include <iostream>
#include <utility>

#include "app/content/danger_trial.hpp"
#include "app/content/state_folder.hpp"
#include "dialogue/load/site_fit.hpp"
#include "seals/effect.hpp"

namespace kiosk::app {

namespace {

void append(dialogue::Diagnostics& to, const dialogue::Diagnostics& from) {
  to.insert(to.end(), from.begin(), from.end());
}

/// What is shown of `shown` on this site; what is said of its seals is left in
/// `judged`, in the place of what was said of the dialogues.
std::shared_ptr<session::Content> make_content(JudgedDialogues& judged,
                                               const dialogue::Dialogue& shown,
                                               const dialogue::Site& site,
                                               const base::Day& today) {
  const auto number = static_cast<std::size_t>(&shown - judged.dialogues.data());
  auto sealed =
      seals::with_seals(std::move(judged.dialogues[number]), judged.seals[number], site, today);
  judged.diagnostics = std::move(sealed.diagnostics);
  return std::make_shared<session::Content>(
      session::Content{std::move(sealed.dialogue), site, judged.answerers[number]});
}

std::vector<dialogue::LoadedSeals>
load_all_seals(const dialogue::SourceSet& sources,
               const std::vector<dialogue::Dialogue>& dialogues) {
  std::vector<dialogue::LoadedSeals> seals;
  seals.reserve(dialogues.size());
  for (const auto& dialogue : dialogues) {
    seals.push_back(dialogue::load_seals(sources, dialogue.name));
  }
  return seals;
}

/// Names what a dialogue is learnt from.
answers::Answerer::Learn learn_with(const KeptLearning& learning,
                                    std::shared_ptr<const dialogue::SourceSet> sources,
                                    const std::string& dialogue) {
  return [learning, sources = std::move(sources), dialogue](const dialogue::Teaching& teaching) {
    return learning.learnt(digest_of(*sources) + " " + dialogue, teaching);
  };
}

/// They read what teaches them when they learn, beside the first visit.
std::vector<answers::Answerer>
answerers_that_learn_later(const dialogue::SourceSet& sources,
                           const std::vector<dialogue::Dialogue>& dialogues,
                           const KeptLearning& learning) {
  const auto kept = std::make_shared<const dialogue::SourceSet>(sources);
  std::vector<answers::Answerer> answerers;
  answerers.reserve(dialogues.size());
  for (const auto& dialogue : dialogues) {
    answerers.emplace_back(
        [kept, name = dialogue.name] { return dialogue::load_passed_teaching(*kept, name); },
        learn_with(learning, kept, dialogue.name));
  }
  return answerers;
}

std::vector<answers::Answerer> answerers_of(const dialogue::CheckedContent& checked,
                                            const dialogue::SourceSet& sources,
                                            const KeptLearning& learning) {
  const auto kept = std::make_shared<const dialogue::SourceSet>(sources);
  std::vector<answers::Answerer> answerers;
  for (std::size_t number = 0; number < checked.teachings.size(); ++number) {
    answerers.emplace_back([teaching = checked.teachings[number]] { return teaching; },
                           learn_with(learning, kept, checked.dialogues[number].name));
  }
  return answerers;
}

}  // namespace

JudgedDialogues judge_dialogues(const dialogue::ReadSources& read,
                                const PassedContent& passed,
                                answers::Cores cores,
                                const KeptLearning& learning) {
  if (auto said = passed.said_of(read)) {
    if (auto loaded = dialogue::load_passed(read.sources)) {
      auto answerers = answerers_that_learn_later(read.sources, *loaded, learning);
      auto seals = load_all_seals(read.sources, *loaded);
      return {std::move(*loaded), std::move(answerers), std::move(seals), std::move(*said)};
    }
  }
  JudgedDialogues judged;
  judged.diagnostics = read.diagnostics;
  if (read.sources.files.empty() && dialogue::has_errors(read.diagnostics)) {
    return judged;  // why there is nothing says it all
  }
  auto checked = dialogue::load_and_check(read.sources);
  append(judged.diagnostics, checked.diagnostics);
  judged.answerers = answerers_of(checked, read.sources, learning);
  if (!dialogue::has_errors(judged.diagnostics) && !passed.dangers_were_tried(read.sources)) {
    append(judged.diagnostics, try_dangers(checked, judged.answerers, cores));
  }
  judged.dialogues = std::move(checked.dialogues);
  judged.seals = load_all_seals(read.sources, judged.dialogues);
  return judged;
}

Gated pass_gate(const ContentInputs& inputs, const GateOptions& options) {
  auto judged = judge_dialogues(inputs.dialogues,
                                options.passed.and_also(inputs.passed),
                                options.cores,
                                options.learning.and_ready_in(inputs.learnt));
  Gated gated;
  gated.dialogues = dialogue::has_errors(judged.diagnostics) ? Passed::No : Passed::Yes;
  gated.diagnostics = judged.diagnostics;
  gated.of_dialogues = judged.diagnostics;
  auto loaded = load_site(inputs.site);
  if (!dialogue::has_errors(loaded.diagnostics) && gated.dialogues == Passed::Yes) {
    append(loaded.diagnostics,
           dialogue::check_site_fits(loaded, inputs.site.file, judged.dialogues));
  }
  gated.site = dialogue::has_errors(loaded.diagnostics) ? Passed::No : Passed::Yes;
  append(gated.diagnostics, loaded.diagnostics);
  if (gated.dialogues == Passed::No) {
    return gated;
  }
  const auto& site = gated.site == Passed::Yes ? loaded.site : options.last_good_site;
  const auto* shown = dialogue::find_dialogue(judged.dialogues, site.dialogue);
  if (shown == nullptr) {  // the dialogue of a site that was good before has gone meanwhile
    gated.dialogues = Passed::No;
    gated.diagnostics.push_back(
        dialogue::no_such_dialogue(site.dialogue, inputs.site.file, judged.dialogues));
    return gated;
  }
  const auto content = make_content(judged, *shown, site, options.today);
  content->held = inputs.held;
  gated.content = content;
  append(gated.diagnostics, judged.diagnostics);
  return gated;
}

std::shared_ptr<const session::Content> built_in_content(const dialogue::Site& site,
                                                         const KeptLearning& learning) {
  auto judged = judge_dialogues({dialogue::embedded_sources(), {}},
                                PassedContent::built_in_and({}),
                                answers::Cores::All,
                                learning);
  if (dialogue::has_errors(judged.diagnostics) || judged.dialogues.empty()) {
    return nullptr;
  }
  const auto* shown = dialogue::find_dialogue(judged.dialogues, site.dialogue);
  return make_content(
      judged, shown == nullptr ? judged.dialogues.front() : *shown, site, local_today());
}

std::shared_ptr<const session::Content> content_or_tell(const ContentOptions& options) {
  const StateFolder state(state_folder());
  const auto gated = pass_gate(read_inputs(options), {state.passed(), {}});
  if (dialogue::has_errors(gated.diagnostics)) {
    std::cerr << dialogue::format_for_people(gated.diagnostics);
    return nullptr;
  }
  return gated.content;
}

}  // namespace kiosk::app
