#pragma once
// A new release, put together beside the others and put in place in one step.

#include <filesystem>

#include "base/result.hpp"
#include "releases/store/store.hpp"

namespace kiosk::releases {

/// A folder of its own in the store. What is in it is removed again unless it is put in place.
/// Whoever has one holds the StoreLock.
class Staging {
public:
  /// Empty, in the place of what an end of the program left behind.
  [[nodiscard]] static base::Result<Staging> begin(const Store& store);
  Staging(const Staging&) = delete;
  Staging& operator=(const Staging&) = delete;
  Staging(Staging&& other) noexcept
      : folder_(std::exchange(other.folder_, {})) {}
  Staging& operator=(Staging&&) = delete;
  ~Staging();

  /// For what this machine knows of the release.
  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

  /// Writes its files, its manifest and its record.
  [[nodiscard]] base::Outcome write(const Release& release) const;

  /// From now on the release is in the store: whole, and on the disk when this returns.
  [[nodiscard]] base::Outcome put_in_place(const Store& store, const ReleaseId& id);

private:
  explicit Staging(std::filesystem::path folder)
      : folder_(std::move(folder)) {}

  std::filesystem::path folder_;
};

}  // namespace kiosk::releases
