#pragma once
// Bytes that nobody else may see: passphrases and secret keys.

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace kiosk::signing {

/// Memory that is overwritten before it is given back, and that the system neither swaps out nor
/// writes into a core dump where it can help it (libsodium's guarded heap). Never copied.
class SecretBytes {
public:
  SecretBytes() = default;
  /// So many zeros.
  explicit SecretBytes(std::size_t size);
  /// A copy; whoever has `bytes` wipes them.
  explicit SecretBytes(std::string_view bytes);

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] std::span<unsigned char> bytes() { return {memory_.get(), size_}; }
  [[nodiscard]] std::span<const unsigned char> bytes() const { return {memory_.get(), size_}; }
  /// The same as text; looks into this.
  [[nodiscard]] std::string_view text() const;
  /// Lets go of all but the first `size`, which must not be more than there are.
  void shorten(std::size_t size);

private:
  struct Wipe {
    void operator()(unsigned char* memory) const;
  };
  std::unique_ptr<unsigned char, Wipe> memory_;
  std::size_t size_ = 0;
};

}  // namespace kiosk::signing
