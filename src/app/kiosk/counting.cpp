#include "app/kiosk/counting.hpp"

#include <iostream>
#include <utility>

#include "app/counts/counts_file.hpp"
#include "app/kiosk/beside_a_visit.hpp"

namespace kiosk::app {

namespace {

constexpr base::Milliseconds kTryAgain = std::chrono::minutes(1);

void tell(const std::string& words) {
  std::cerr << "baclofen-kiosk: " << words << '\n';
}

}  // namespace

Counting::Counting(const std::filesystem::path& file, Today today)
    : today_(std::move(today)) {
  if (!file.empty()) {
    store_.emplace(file);
  }
}

void Counting::add(const session::VisitCounts& visit) {
  if (store_) {
    counts::add(waiting_[today_()], visit);
    next_try_ = {};
  }
}

void Counting::between_visits(base::Instant now) {
  take_result();
  if (std::exchange(failed_, false)) {
    next_try_ = now + kTryAgain;
  }
  if (!written_.valid() && !waiting_.empty() && now >= next_try_) {
    begin();
  }
}

void Counting::finish(base::Milliseconds longest) {
  const auto end = std::chrono::steady_clock::now() + longest;
  const auto wait = [&] {
    if (written_.valid()) {
      written_.wait_until(end);
    }
    take_result();
  };
  wait();
  if (!written_.valid() && !waiting_.empty()) {
    begin();
    wait();
  }
}

void Counting::begin() {
  writing_ = std::exchange(waiting_, {});
  kept_ = std::make_shared<std::optional<Kept>>();
  std::packaged_task<void()> work([store = *store_,
                                   what = counts::Addition{writing_, today_(), {}},
                                   kept = kept_] { *kept = keep_counts(store, what); });
  written_ = work.get_future();
  do_beside_a_visit(std::move(work));
}

void Counting::take_result() {
  if (!written_.valid() || written_.wait_for(base::Milliseconds(0)) != std::future_status::ready) {
    return;
  }
  written_ = {};
  const auto kept = std::exchange(*kept_, std::nullopt);
  if (kept && *kept) {
    trouble_.clear();  // the next one is news
    for (const auto& note : **kept) {
      if (notes_.insert(note).second) {
        tell(note);
      }
    }
  } else {
    failed_ = true;
    counts::add(waiting_, writing_);
    const auto why = kept ? kept->error().message() : "the system gives no thread";
    if (why != std::exchange(trouble_, why)) {
      tell("visits are counted in memory only, until they can be kept: " + why);
    }
  }
  writing_.clear();
}

}  // namespace kiosk::app
