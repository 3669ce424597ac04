#pragma once
// The one gate between files and the glass. The start, a swap, a preview and every command ask it,
// so nothing is shown that `check` would refuse: dialogues load, pass the rules, are proved, have
// their guard files and see their dangers; the site loads and fits the dialogues.

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "answers/answerer.hpp"
#include "answers/trial.hpp"
#include "app/content/content.hpp"
#include "dialogue/checker.hpp"
#include "session/session.hpp"

namespace kiosk::app {

/// Dialogues whose dangers were tried before, with every example seen; trying takes 1.6 s.
class TriedContent {
public:
  /// Nothing counts as tried, for `check`.
  static TriedContent none() { return {}; }
  /// What is compiled in was tried by the tests; `digests` are of folders that passed.
  static TriedContent built_in_and(std::set<std::string> digests);

  [[nodiscard]] bool covers(const dialogue::SourceSet& sources) const;

private:
  TriedContent() = default;
  enum class BuiltIn { Untried, Tried };
  BuiltIn built_in_ = BuiltIn::Untried;
  std::set<std::string> digests_;
};

struct JudgedDialogues {
  std::vector<dialogue::Dialogue> dialogues;
  std::vector<answers::Answerer> answerers;  ///< of each dialogue, if its dangers were tried now
  dialogue::Diagnostics diagnostics;         ///< with errors: none of it may be shown
};

struct GateOptions {
  TriedContent tried = TriedContent::none();
  dialogue::Site last_good_site;  ///< takes the place of a site file that is refused
  answers::Cores cores = answers::Cores::All;
};

JudgedDialogues judge_dialogues(const dialogue::ReadSources& read,
                                const TriedContent& tried,
                                answers::Cores cores = answers::Cores::All);

/// What a site says that `dialogues` do not have: its dialogue (D033), its languages (D072).
dialogue::Diagnostics cross_check(const dialogue::LoadedSite& loaded,
                                  const std::string& site_file,
                                  const std::vector<dialogue::Dialogue>& dialogues);

enum class Passed { No, Yes };

struct Gated {
  std::shared_ptr<const session::Content> content;  ///< null: the dialogues were refused
  Passed dialogues = Passed::No;
  Passed site = Passed::No;  ///< No: `content` has the last good site
  dialogue::Diagnostics diagnostics;
};

Gated pass_gate(const ContentInputs& inputs, const GateOptions& options);

/// The dialogues compiled in, with this site; of a name that is not compiled in, the first one.
/// Null only if the program was built from dialogues with errors.
std::shared_ptr<const session::Content> built_in_content(const dialogue::Site& site);

/// For a command: content with nothing wrong in it, or null, and why on stderr.
std::shared_ptr<const session::Content> content_or_tell(const ContentOptions& options);

}  // namespace kiosk::app
