#pragma once
// Who works in a store, and who shows which release. The system lets go of both when the program
// ends, however it ends.

#include <filesystem>
#include <memory>
#include <optional>

#include "base/descriptor.hpp"
#include "base/result.hpp"
#include "releases/store/store.hpp"

namespace kiosk::releases {

/// Held while a store is changed, so that a second command is told.
class StoreLock {
public:
  /// Makes the folder if it is missing. Fails in words for staff.
  [[nodiscard]] static base::Result<StoreLock> take(const Store& store);

private:
  explicit StoreLock(std::unique_ptr<base::Descriptor> file)
      : file_(std::move(file)) {}

  std::unique_ptr<base::Descriptor> file_;
};

/// Keeps a release from being removed for as long as somebody has it. Null if it is not there.
[[nodiscard]] std::shared_ptr<const void> hold(const Store& store, const ReleaseId& id);

/// Whether any program holds it.
[[nodiscard]] bool is_held(const Store& store, const ReleaseId& id);

}  // namespace kiosk::releases
