#pragma once
// The one gate between files and the glass. The start, a swap, a preview and every command ask it,
// so nothing is shown that `check` would refuse: dialogues load, pass the rules, are proved, have
// their guard files and see their dangers; the site loads and fits the dialogues.

#include <memory>
#include <string>
#include <vector>

#include "answers/answerer.hpp"
#include "answers/trial.hpp"
#include "app/content/content.hpp"
#include "app/content/kept_learning.hpp"
#include "app/content/passed_content.hpp"
#include "app/content/today.hpp"
#include "dialogue/checker.hpp"
#include "dialogue/load/load_seals.hpp"
#include "session/session.hpp"

namespace kiosk::app {

struct JudgedDialogues {
  std::vector<dialogue::Dialogue> dialogues;
  std::vector<answers::Answerer> answerers;  ///< one for each dialogue; may have to learn yet
  std::vector<dialogue::LoadedSeals> seals;  ///< of each dialogue
  dialogue::Diagnostics diagnostics;         ///< with errors: none of it may be shown
};

struct GateOptions {
  PassedContent passed = PassedContent::none();
  dialogue::Site last_good_site;  ///< takes the place of a site file that is refused
  answers::Cores cores = answers::Cores::All;
  KeptLearning learning = KeptLearning();
  base::Day today = local_today();  ///< that seals are held against
};

/// Dialogues that `passed` before are only loaded; what was said then is said again.
JudgedDialogues judge_dialogues(const dialogue::ReadSources& read,
                                const PassedContent& passed,
                                answers::Cores cores = answers::Cores::All,
                                const KeptLearning& learning = {});

enum class Passed { No, Yes };

struct Gated {
  std::shared_ptr<const session::Content> content;  ///< null: the dialogues were refused
  Passed dialogues = Passed::No;
  Passed site = Passed::No;  ///< No: `content` has the last good site
  dialogue::Diagnostics diagnostics;
  /// Those of `diagnostics` that are about neither the site nor seals, which it judges.
  dialogue::Diagnostics of_dialogues;
};

Gated pass_gate(const ContentInputs& inputs, const GateOptions& options);

/// The dialogues compiled in, with this site; of a name that is not compiled in, the first one.
/// Null only if the program was built from dialogues with errors.
std::shared_ptr<const session::Content> built_in_content(const dialogue::Site& site,
                                                         const KeptLearning& learning = {});

/// For a command: content with nothing wrong in it, or null, and why on stderr.
std::shared_ptr<const session::Content> content_or_tell(const ContentOptions& options);

}  // namespace kiosk::app
