#include "app/kiosk/content_swap.hpp"

#include <utility>

namespace kiosk::app {

Moment moment_of(const stage::FrameGuard& frames, const stage::Stage& stage) {
  if (frames.gave_up()) {
    return Moment::LastResort;
  }
  return stage.between_visits() ? Moment::BetweenVisits : Moment::InVisit;
}

void ContentSwap::offer(const Gated& gated) {
  const bool is_preview = preview_ == Preview::Yes;
  const auto passed = gated.content ? gated.content : newest_;
  const auto next = is_preview ? passed : marked(passed, gated.diagnostics);
  if (next != newest_) {
    newest_ = freed_beside_a_visit(next);
    waiting_ = newest_;
  }
}

std::shared_ptr<const session::Content> ContentSwap::take(Moment moment) {
  const bool may_change = preview_ == Preview::Yes || moment != Moment::InVisit;
  return may_change ? std::exchange(waiting_, nullptr) : nullptr;
}

std::shared_ptr<const session::Content> marked(std::shared_ptr<const session::Content> content,
                                               const dialogue::Diagnostics& diagnostics) {
  const auto mark = dialogue::has_errors(diagnostics) ? session::StaffMark::ContentProblem
                                                      : session::StaffMark::None;
  if (!content || content->staff_mark == mark) {
    return content;
  }
  auto copy = std::make_shared<session::Content>(*content);
  copy->staff_mark = mark;
  return copy;
}

}  // namespace kiosk::app
