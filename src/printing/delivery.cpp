#include "printing/delivery.hpp"

namespace kiosk::printing {

namespace {

using session::PrintStage;

class Delivery {
public:
  Delivery(PrintQueue& queue, int job, const Patience& patience)
      : queue_(queue)
      , job_(job)
      , patience_(patience)
      , began_(clock_.now()) {}

  /// How far it is now.
  PrintStage look() {
    const auto report = queue_.report(job_);
    if (!report) {
      return PrintStage::NoAnswer;
    }
    if (report->state == JobState::Gone) {
      // Not kept once it is over: it printed, unless something was wrong to the end.
      return last_ == PrintStage::Sending ? PrintStage::Printed : PrintStage::Failed;
    }
    has_begun_ = has_begun(*report);
    last_ = stage_of(*report);
    const bool is_silent = last_ == PrintStage::Sending && !has_begun_;
    return is_silent && passed(patience_.silence) ? PrintStage::NoAnswer : last_;
  }

  [[nodiscard]] bool takes_too_long() const { return passed(patience_.longest); }

  /// Nobody waits for it any more.
  PrintStage give_up() {
    constexpr int kTries = 3;
    if (has_begun_ && last_ == PrintStage::Sending) {
      return PrintStage::Printed;
    }
    for (int i = 0; i < kTries && !queue_.cancel(job_); ++i) {
    }
    return PrintStage::Failed;
  }

private:
  [[nodiscard]] bool passed(base::Milliseconds time) const { return clock_.now() - began_ >= time; }

  base::SteadyClock clock_;
  PrintQueue& queue_;
  int job_;
  Patience patience_;
  base::Instant began_;
  bool has_begun_ = false;
  PrintStage last_ = PrintStage::Sending;  ///< that CUPS told
};

}  // namespace

PrintStage
deliver(PrintQueue& queue, int job, const Patience& patience, const Recipient& recipient) {
  Delivery delivery(queue, job, patience);
  for (;;) {
    const auto stage = delivery.look();
    if (!session::is_under_way(stage)) {
      return stage;
    }
    if (delivery.takes_too_long()) {
      return delivery.give_up();
    }
    recipient.tell(stage);
    if (recipient.is_unwanted(patience.look)) {
      // It may have begun since the last look.
      const auto now = delivery.look();
      return session::is_under_way(now) ? delivery.give_up() : now;
    }
  }
}

}  // namespace kiosk::printing
