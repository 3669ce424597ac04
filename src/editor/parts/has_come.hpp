#pragma once
// Work beside the window: whether what it gives can be taken without waiting.

#include <chrono>
#include <future>

namespace kiosk::editor {

/// False for one that was not, or was taken. Work that is
/// put off until somebody asks for it (std::launch::deferred) has come: taking it does it.
template <typename T>
[[nodiscard]] bool has_come(const std::future<T>& coming) {
  return coming.valid() && coming.wait_for(std::chrono::seconds(0)) != std::future_status::timeout;
}

}  // namespace kiosk::editor
