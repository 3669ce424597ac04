#include "editor/checking.hpp"

#include "editor/parts/has_come.hpp"

#include "dialogue/load/load_seals.hpp"

namespace kiosk::editor {

namespace {

CheckedFiles
check(const editing::Files& files, const SealRules& rules, dialogue::KnownFiles& known) {
  CheckedFiles checked{editing::check(files, &known), {}};
  if (!checked.dialogues.empty()) {
    dialogue::SourceSet sources;
    sources.files = files;
    const auto& dialogue = checked.dialogues.front();
    const auto loaded = dialogue::load_seals(sources, dialogue.name);
    checked.judgement = seals::judge(dialogue, dialogue::seals_of(loaded), rules.ring, rules.today);
  }
  return checked;
}

}  // namespace

std::optional<CheckedFiles> Checking::poll(const editing::Files& files, std::uint64_t changes) {
  if (!running_.valid() && checked_ != changes) {
    checked_ = changes;
    running_ = std::async(
        how_, [files, rules = rules_, known = known_] { return check(files, rules, *known); });
  }
  return has_come(running_) ? std::optional(running_.get()) : std::nullopt;
}

}  // namespace kiosk::editor
