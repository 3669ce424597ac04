#pragma once
// Arrays one after the other in one piece of memory, so that they can be kept in a file and read
// where they lie.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace kiosk::base {

/// Bytes that stay where they are for as long as somebody holds them.
struct HeldBytes {
  std::shared_ptr<const void> holder;
  std::string_view bytes;
};

inline HeldBytes hold(std::string bytes) {
  const auto held = std::make_shared<const std::string>(std::move(bytes));
  return {held, *held};
}

/// Every array begins at a multiple of so many bytes.
inline constexpr std::size_t kPackedAlignment = 8;

template <typename Entry>
concept Packable = std::is_trivially_copyable_v<Entry> && alignof(Entry) <= kPackedAlignment;

constexpr std::size_t padded(std::size_t bytes) {
  return (bytes + kPackedAlignment - 1) / kPackedAlignment * kPackedAlignment;
}

/// Packs the lengths of all arrays first, so that who unpacks them looks at no array.
class Packer {
public:
  template <Packable Entry>
  void add(std::span<const Entry> entries) {
    lengths_.push_back(entries.size());
    packed_.append(reinterpret_cast<const char*>(entries.data()), entries.size_bytes());
    packed_.resize(padded(packed_.size()));
  }

  template <Packable Entry>
  void add(const std::vector<Entry>& entries) {
    add(std::span<const Entry>(entries));
  }

  void append(const Packer& other) {
    lengths_.insert(lengths_.end(), other.lengths_.begin(), other.lengths_.end());
    packed_ += other.packed_;
  }

  [[nodiscard]] std::string take() {
    lengths_.insert(lengths_.begin(), lengths_.size());
    std::string taken(reinterpret_cast<const char*>(lengths_.data()),
                      lengths_.size() * sizeof lengths_.front());
    taken += std::exchange(packed_, {});
    lengths_.clear();
    return taken;
  }

private:
  std::vector<std::uint64_t> lengths_;  ///< of the arrays, in entries
  std::string packed_;
};

/// Gives the arrays in the order they were packed, by the same program: bytes of others have other
/// shapes. What it gives lies in `packed`.
class Unpacker {
public:
  /// `packed` begins where memory that malloc or mmap gave begins. Throws std::logic_error if there
  /// are not so many bytes.
  explicit Unpacker(std::string_view packed)
      : packed_(packed) {
    lengths_ = at<std::uint64_t>(*at<std::uint64_t>(1).data());
  }

  /// Throws std::logic_error if there is no other, or there are not so many bytes.
  template <Packable Entry>
  [[nodiscard]] std::span<const Entry> next() {
    if (lengths_.empty()) {
      throw std::logic_error("no more arrays are packed");
    }
    const auto entries = at<Entry>(lengths_.front());
    lengths_ = lengths_.subspan(1);
    return entries;
  }

private:
  template <typename Entry>
  std::span<const Entry> at(std::uint64_t count) {
    if (place_ > packed_.size() || count > (packed_.size() - place_) / sizeof(Entry)) {
      throw std::logic_error("packed memory ends too early");
    }
    const std::span entries(reinterpret_cast<const Entry*>(packed_.data() + place_),
                            static_cast<std::size_t>(count));
    place_ = padded(place_ + entries.size_bytes());
    return entries;
  }

  std::string_view packed_;
  std::size_t place_ = 0;
  std::span<const std::uint64_t> lengths_;  ///< of the arrays to come
};

}  // namespace kiosk::base
