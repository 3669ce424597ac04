#include "app/kiosk/content_watch.hpp"

#include <chrono>
#include <utility>

namespace kiosk::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kJudgingLook = 50ms;

}  // namespace

ContentWatch::ContentWatch(ContentOptions options,
                           base::Milliseconds interval,
                           InUse in_use,
                           Judge judge,
                           std::launch judging)
    : options_(std::move(options))
    , interval_(interval)
    , in_use_(std::move(in_use))
    , judge_(std::move(judge))
    , how_judged_(judging)
    , seen_(in_use_.files) {
  if (!options_.dialogues.empty() || !options_.site.empty() || options_.releases) {
    next_look_ = base::Instant{};
  }
}

std::optional<Gated> ContentWatch::poll(base::Instant now) {
  if (!next_look_ || now < *next_look_) {
    return std::nullopt;
  }
  if (judging_.valid()) {
    return take_if_judged(now);
  }
  next_look_ = now + interval_;
  const auto current = fingerprint_of(options_);
  const bool stands_still = current == seen_;
  seen_ = current;
  if (!stands_still || current == in_use_.files) {
    return std::nullopt;
  }
  judged_ = current;
  judging_ =
      std::async(how_judged_, [judge = judge_, options = options_, current, site = in_use_.site]() {
        const auto inputs = read_inputs(options);
        return fingerprint_of(options) == current ? std::optional(judge(inputs, site))
                                                  : std::nullopt;
      });
  return take_if_judged(now);
}

std::optional<Gated> ContentWatch::take_if_judged(base::Instant now) {
  if (judging_.wait_for(0s) == std::future_status::timeout) {
    next_look_ = now + kJudgingLook;
    return std::nullopt;
  }
  next_look_ = now + interval_;
  auto gated = judging_.get();
  if (gated) {
    in_use_.files = judged_;
  }
  if (gated && gated->content) {
    in_use_.site = gated->content->site;
  }
  return gated;
}

std::optional<base::Instant> ContentWatch::next_look() const {
  return next_look_;
}

}  // namespace kiosk::app
