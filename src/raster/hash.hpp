#pragma once
// Whole numbers in their order to one.

#include <cstdint>

namespace kiosk::raster {

/// FNV-1a (Fowler, Noll, Vo; draft-eastlake-fnv) with 64 bits at a time instead of 8.
class Hash {
public:
  void add(std::uint64_t number) { hash_ = (hash_ ^ number) * kPrime; }

  /// The high bits, which are mixed best, count in the low ones too.
  [[nodiscard]] std::uint64_t value() const { return hash_ ^ (hash_ >> 29U); }

  bool operator==(const Hash&) const = default;

private:
  static constexpr std::uint64_t kPrime = 1099511628211U;
  std::uint64_t hash_ = 14695981039346656037U;
};

}  // namespace kiosk::raster
