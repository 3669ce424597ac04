#include "raster/crew.hpp"

#include <algorithm>

namespace kiosk::raster {

namespace {

constexpr std::size_t kMostThreads = 4;

std::size_t sensible_threads() {
  return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, kMostThreads);
}

}  // namespace

Crew::Crew()
    : Crew(sensible_threads()) {
}

Crew::Crew(std::size_t threads) {
  for (std::size_t helper = 1; helper < threads; ++helper) {
    helpers_.emplace_back([this] { help(); });
  }
}

Crew::~Crew() {
  {
    const std::lock_guard lock(mutex_);
    ends_ = true;
  }
  work_.notify_all();
  for (auto& helper : helpers_) {
    helper.join();
  }
}

void Crew::share(std::size_t parts, const std::function<void(std::size_t)>& part) {
  if (parts <= 1) {  // to wake a thread would take longer
    if (parts == 1) {
      part(0);
    }
    return;
  }
  {
    const std::lock_guard lock(mutex_);
    part_ = &part;
    parts_ = parts;
    next_ = 0;
    ++pictures_;
  }
  work_.notify_all();
  do_parts(part);
  std::unique_lock lock(mutex_);
  part_ = nullptr;  // who wakes up only now finds nothing to do
  all_idle_.wait(lock, [this] { return at_work_ == 0; });
}

void Crew::do_parts(const std::function<void(std::size_t)>& part) {
  for (auto number = next_++; number < parts_; number = next_++) {
    part(number);
  }
}

void Crew::help() {
  std::uint64_t seen = 0;
  std::unique_lock lock(mutex_);
  while (true) {
    work_.wait(lock, [&] { return ends_ || (part_ != nullptr && pictures_ != seen); });
    if (ends_) {
      return;
    }
    seen = pictures_;
    const auto& part = *part_;
    ++at_work_;
    lock.unlock();
    do_parts(part);
    lock.lock();
    if (--at_work_ == 0) {
      all_idle_.notify_one();
    }
  }
}

}  // namespace kiosk::raster
