#pragma once
// What the kiosk keeps from one start to the next: the last content that passed the gate, which
// dialogues passed, what the answers learnt from them, and what is wrong now. Nothing of a visitor.

#include <chrono>
#include <filesystem>
#include <optional>

#include "app/content/content.hpp"
#include "app/content/gate.hpp"
#include "app/content/kept_learning.hpp"
#include "base/result.hpp"

namespace kiosk::app {

/// $STATE_DIRECTORY, which systemd sets for a service with StateDirectory=; else baclofen-kiosk in
/// the folder for state of the XDG Base Directory Specification 0.8; empty if the system names
/// none.
std::filesystem::path state_folder();

class StateFolder {
public:
  /// Empty: nothing is kept, and nothing is there.
  explicit StateFolder(std::filesystem::path folder)
      : folder_(std::move(folder)) {}

  /// The dialogues that passed last under this very program. A record that is damaged, foreign or
  /// missing means only that they are proved again.
  [[nodiscard]] PassedContent passed() const;

  /// What the answers learnt last.
  [[nodiscard]] KeptLearning learning() const;

  /// The dialogues that passed last, read from the folder of `options`; nothing if none are kept or
  /// what is kept is damaged. They go through the gate again.
  [[nodiscard]] std::optional<ContentInputs>
  last_good_dialogues(const ContentOptions& options) const;
  /// The same of the site file.
  [[nodiscard]] std::optional<SiteInput> last_good_site(const ContentOptions& options) const;

  /// Keeps what of `inputs` passed and is not kept yet; makes the folder if it is missing.
  base::Outcome
  keep(const ContentOptions& options, const ContentInputs& inputs, const Gated& gated) const;

  /// Writes the errors to problems.json, or takes the file away if there are none.
  base::Outcome tell(const dialogue::Diagnostics& diagnostics,
                     std::chrono::system_clock::time_point when) const;

private:
  [[nodiscard]] std::filesystem::path file(const char* name) const { return folder_ / name; }

  std::filesystem::path folder_;
};

}  // namespace kiosk::app
