#pragma once
// Leaflets that visitors ask for. Drawing one, and all that the printer does, happens beside the
// glass: on a thread that yields to it, then in a process of its own.

#include <future>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/child_process.hpp"
#include "base/clock.hpp"
#include "base/result.hpp"
#include "session/session.hpp"

namespace kiosk::app {

class LeafletPrinting {
public:
  /// `helper` is a program and its first arguments: it takes the options of `print`, reads the PDF
  /// on its standard input and says how far it is, as run_print() does. Empty: this program.
  explicit LeafletPrinting(std::vector<std::string> helper);

  /// From now on news are those of this leaflet.
  void print(std::shared_ptr<const session::Content> content,
             const session::LeafletOrder& order,
             base::Instant now);

  /// Nobody wants it any more: it is cancelled unless it has begun, and there are no news of it.
  void cancel();

  /// How far it is, if the helper said anything since the last call. One that does not end is
  /// killed, and what it was to print has failed.
  [[nodiscard]] std::optional<session::PrintStage> news(base::Instant now);

  /// When news() is worth calling again; nothing if no helper runs.
  [[nodiscard]] std::optional<base::Instant> next_look(base::Instant now) const;

private:
  using Started = base::Result<std::unique_ptr<base::ChildProcess>>;
  enum class Wanted { Yes, No };

  struct Job {
    Wanted wanted = Wanted::Yes;
    base::Instant began{};
    std::future<void> starting = {};  ///< not valid: `helper` runs, or nothing does
    std::shared_ptr<std::optional<Started>> started = {};
    std::unique_ptr<base::ChildProcess> helper = {};
  };

  static void dismiss(Job& job);
  /// Whether its helper is there, or never will be.
  [[nodiscard]] static bool has_started(Job& job);
  [[nodiscard]] static std::optional<session::PrintStage> look(Job& job, base::Instant now);

  std::vector<std::string> helper_;
  std::vector<Job> jobs_;  ///< at most the last one is wanted
};

}  // namespace kiosk::app
