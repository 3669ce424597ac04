#pragma once
// Tells which thread frees content.

#include <chrono>
#include <future>
#include <memory>
#include <thread>

#include "session/session.hpp"

namespace kiosk::test {

class Freed {
public:
  /// The same as `content`; once.
  std::shared_ptr<const session::Content> told_of(const session::Content& content) {
    return {new session::Content(content), [by = by_](const session::Content* freed) {
              delete freed;
              by->set_value(std::this_thread::get_id());
            }};
  }

  /// Waits until it is freed, which must be soon.
  [[nodiscard]] bool by_another_thread() {
    return freed_by_.wait_for(std::chrono::minutes(1)) == std::future_status::ready &&
           freed_by_.get() != std::this_thread::get_id();
  }

private:
  std::shared_ptr<std::promise<std::thread::id>> by_ =
      std::make_shared<std::promise<std::thread::id>>();
  std::future<std::thread::id> freed_by_ = by_->get_future();
};

}  // namespace kiosk::test
