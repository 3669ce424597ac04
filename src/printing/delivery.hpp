#pragma once
// A document on its way from here to paper.

#include <chrono>
#include <functional>

#include "printing/print_queue.hpp"

#include "base/clock.hpp"

namespace kiosk::printing {

struct Patience {
  base::Milliseconds look{250};  ///< between two looks at the job
  /// A printer that neither prints nor says why is taken for one that does not answer.
  std::chrono::seconds silence{15};
  /// After which the job is cancelled, so that it does not come out when nobody waits for it.
  std::chrono::seconds longest{120};
};

/// Who waits for it.
struct Recipient {
  std::function<void(session::PrintStage)> tell;  ///< at every look, the same stage too
  /// Waits that long; true as soon as nobody wants it any more.
  std::function<bool(base::Milliseconds)> is_unwanted;
};

/// Stays with a job until it is over: Printed or Failed. A job that nobody wants any more, or that
/// takes too long, is cancelled unless paper has begun to come out; then it is Printed.
[[nodiscard]] session::PrintStage
deliver(PrintQueue& queue, int job, const Patience& patience, const Recipient& recipient);

}  // namespace kiosk::printing
