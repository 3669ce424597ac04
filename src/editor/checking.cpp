#include "editor/checking.hpp"

#include "editor/parts/has_come.hpp"

#include "dialogue/load/load_seals.hpp"

namespace kiosk::editor {

namespace {

/// What one check works on.
struct ToCheck {
  editing::Files files;
  SealRules rules;
  std::string site_file;
};

CheckedFiles check(const ToCheck& to_check, dialogue::KnownContent& known) {
  CheckedFiles checked{editing::check(to_check.files, &known), {}, {}};
  checked.site = editing::check_site(to_check.files, to_check.site_file, checked.dialogues);
  if (!checked.dialogues.empty()) {
    dialogue::SourceSet sources;
    sources.files = to_check.files;
    const auto& dialogue = checked.dialogues.front();
    const auto loaded = dialogue::load_seals(sources, dialogue.name);
    const auto& ring =
        checked.site.site ? checked.site.site->review.reviewers : to_check.rules.ring;
    checked.judgement =
        seals::judge(dialogue, dialogue::seals_of(loaded), ring, to_check.rules.today);
  }
  return checked;
}

}  // namespace

std::optional<CheckedFiles> Checking::poll(const editing::Files& files, std::uint64_t changes) {
  if (!running_.valid() && checked_ != changes) {
    checked_ = changes;
    running_ = std::async(how_, [to_check = ToCheck{files, rules_, site_file_}, known = known_] {
      return check(to_check, *known);
    });
  }
  return has_come(running_) ? std::optional(running_.get()) : std::nullopt;
}

}  // namespace kiosk::editor
