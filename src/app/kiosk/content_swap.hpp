#pragma once
// When new content comes on the glass. Without a window, so that tests can ask it.

#include <memory>

#include "app/command_line/options.hpp"
#include "app/content/gate.hpp"
#include "app/kiosk/beside_a_visit.hpp"
#include "session/session.hpp"
#include "stage/frame_guard.hpp"
#include "stage/stage.hpp"

namespace kiosk::app {

enum class Moment {
  InVisit,        ///< a visitor reads: nothing may change under them
  BetweenVisits,  ///< the welcome screen
  LastResort,     ///< frames keep failing: new content may mend it
};

[[nodiscard]] Moment moment_of(const stage::FrameGuard& frames, const stage::Stage& stage);

/// What it gives is freed beside a visit, once nobody holds it any more.
class ContentSwap {
public:
  /// `shown` is on the glass. In a preview staff want to see what they saved at once, and see
  /// faults as a notice instead of a mark.
  ContentSwap(Preview preview, std::shared_ptr<const session::Content> shown)
      : preview_(preview)
      , newest_(freed_beside_a_visit(std::move(shown))) {}

  /// What is on the glass or, if new content waits, will be.
  [[nodiscard]] const std::shared_ptr<const session::Content>& newest() const { return newest_; }

  /// What the gate said of changed files. Refused content is never shown: the newest that passed
  /// stays, with a mark for staff.
  void offer(const Gated& gated);

  /// What should be shown from now on; null if nothing changes at this moment.
  [[nodiscard]] std::shared_ptr<const session::Content> take(Moment moment);

private:
  Preview preview_;
  std::shared_ptr<const session::Content> newest_;  ///< that passed the gate
  std::shared_ptr<const session::Content> waiting_;
};

/// `content` with the mark that `diagnostics` call for.
std::shared_ptr<const session::Content> marked(std::shared_ptr<const session::Content> content,
                                               const dialogue::Diagnostics& diagnostics);

}  // namespace kiosk::app
