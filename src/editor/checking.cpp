#include "editor/checking.hpp"

#include <chrono>

namespace kiosk::editor {

std::optional<editing::Checked> Checking::poll(const editing::Files& files, std::uint64_t changes) {
  if (!running_.valid() && checked_ != changes) {
    checked_ = changes;
    running_ = std::async(how_, [files] { return editing::check(files); });
  }
  const bool is_done =
      running_.valid() && running_.wait_for(std::chrono::seconds(0)) != std::future_status::timeout;
  return is_done ? std::optional(running_.get()) : std::nullopt;
}

}  // namespace kiosk::editor
