#pragma once
// Keys as minisign writes them (https://jedisct1.github.io/minisign, "Key formats"; minisign 0.11
// where that page is silent). A pair of Ed25519 keys goes by eight random bytes, its id. Files are
// those of the tool: each can read what the other wrote.

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "signing/secret_bytes.hpp"

namespace kiosk::signing {

/// The name of a key pair. It says which key to try; it proves nothing.
struct KeyId {
  std::array<unsigned char, 8> bytes{};
  bool operator==(const KeyId&) const = default;
};

/// As minisign tells it, a number without zeros before it: "E7620F1842B4E81F".
[[nodiscard]] std::string words_of(const KeyId& id);

struct PublicKey {
  KeyId id;
  std::array<unsigned char, 32> point{};  ///< Ed25519 (RFC 8032)
  bool operator==(const PublicKey&) const = default;
};

/// From a file of two lines, or from its second line alone ("RWQf6LRC…", 56 signs).
[[nodiscard]] base::Result<PublicKey> read_public_key(std::string_view text);

/// The second line of its file, without the line's end.
[[nodiscard]] std::string line_of(const PublicKey& key);

/// Signs for whoever holds it. Wiped when it goes.
class SecretKey {
public:
  /// `pair`: the seed and the public key behind each other (RFC 8032), 64 bytes.
  SecretKey(const KeyId& id, SecretBytes pair)
      : id_(id)
      , pair_(std::move(pair)) {}

  [[nodiscard]] const KeyId& id() const { return id_; }
  [[nodiscard]] PublicKey public_key() const;
  [[nodiscard]] const SecretBytes& pair() const { return pair_; }

private:
  KeyId id_;
  SecretBytes pair_;
};

/// A new pair, from the system's random numbers.
[[nodiscard]] base::Result<SecretKey> make_secret_key();

/// None: whoever has the file can sign. For machines that sign with nobody there.
enum class Protection { Passphrase, None };

/// What a guess at the passphrase takes (libsodium's scrypt).
struct ScryptCost {
  std::uint64_t operations = 0;
  std::uint64_t memory_bytes = 0;
};

/// What minisign takes: seconds and a gibibyte. Half of it, again and again, on a machine with less
/// memory.
inline constexpr ScryptCost kMinisignCost{std::uint64_t{1} << 25U, std::uint64_t{1} << 30U};

/// How a secret key stands in its file.
struct KeyLock {
  Protection protection = Protection::Passphrase;
  SecretBytes passphrase;  ///< 1 to 1023 bytes on one line; not looked at with None
  ScryptCost cost = kMinisignCost;
};

/// Makes a new file of mode 0600; an existing one is never written over.
base::Outcome
save_secret_key(const SecretKey& key, const KeyLock& lock, const std::filesystem::path& path);

/// Makes a new file that all may read; an existing one is never written over.
base::Outcome save_public_key(const PublicKey& key, const std::filesystem::path& path);

/// Asked only for a key that is kept under a passphrase.
using AskPassphrase = std::function<base::Result<SecretBytes>()>;

/// Fails in words for people: no such file, not a secret key, damaged, a wrong passphrase.
[[nodiscard]] base::Result<SecretKey> load_secret_key(const std::filesystem::path& path,
                                                      const AskPassphrase& ask);

}  // namespace kiosk::signing
