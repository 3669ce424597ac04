#include "signing/packed_key.hpp"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

#include <sodium.h>

#include "signing/encoding.hpp"

namespace kiosk::signing {

namespace {

constexpr std::string_view kScryptMark = "Sc";
constexpr std::string_view kNoScryptMark{"\0\0", 2};
constexpr std::string_view kChecksumMark = "B2";
constexpr std::size_t kMostPassphraseBytes = 1023;

struct Packed {
  static constexpr std::size_t kScrypt = 2;
  static constexpr std::size_t kChecksumKind = 4;
  static constexpr std::size_t kSalt = 6;
  static constexpr std::size_t kOperations = kSalt + crypto_pwhash_scryptsalsa208sha256_SALTBYTES;
  static constexpr std::size_t kMemory = kOperations + 8;
  static constexpr std::size_t kId = kMemory + 8;
  static constexpr std::size_t kPair = kId + 8;
  static constexpr std::size_t kChecksum = kPair + crypto_sign_SECRETKEYBYTES;
  static constexpr std::size_t kSize = kChecksum + crypto_generichash_BYTES;
  static_assert(kSize == kPackedKeyBytes);

  SecretBytes all;

  [[nodiscard]] std::span<unsigned char> part(std::size_t from, std::size_t size) {
    return all.bytes().subspan(from, size);
  }
  /// All that a passphrase hides.
  [[nodiscard]] std::span<unsigned char> hidden() { return part(kId, kSize - kId); }
  [[nodiscard]] bool has_mark(std::size_t from, std::string_view mark) {
    const auto there = part(from, mark.size());
    return std::equal(there.begin(), there.end(), mark.begin());
  }
  void set_mark(std::size_t from, std::string_view mark) {
    std::copy(mark.begin(), mark.end(), part(from, mark.size()).begin());
  }
};

void store(std::uint64_t number, std::span<unsigned char> into) {
  for (auto& byte : into) {
    byte = static_cast<unsigned char>(number & 0xFFU);
    number >>= 8U;
  }
}

std::uint64_t number_in(std::span<const unsigned char> from) {
  return std::accumulate(
      from.rbegin(), from.rend(), std::uint64_t{0}, [](std::uint64_t number, unsigned char byte) {
        return (number << 8U) | byte;
      });
}

std::array<unsigned char, crypto_generichash_BYTES> checksum_of(Packed& packed) {
  std::array<unsigned char, crypto_generichash_BYTES> sum{};
  SecretBytes summed(2 + Packed::kChecksum - Packed::kId);
  const auto into = summed.bytes();
  std::copy_n(packed.all.bytes().begin(), 2, into.begin());
  const auto from = packed.part(Packed::kId, Packed::kChecksum - Packed::kId);
  std::copy(from.begin(), from.end(), into.begin() + 2);
  crypto_generichash(sum.data(), sum.size(), into.data(), into.size(), nullptr, 0);
  return sum;
}

/// Hides what is open, or opens what is hidden; false if there is too little memory.
bool turn(Packed& packed, const SecretBytes& passphrase, ScryptCost cost) {
  const auto hidden = packed.hidden();
  SecretBytes stream(hidden.size());
  const auto salt = packed.part(Packed::kSalt, crypto_pwhash_scryptsalsa208sha256_SALTBYTES);
  const auto words = passphrase.text();
  if (crypto_pwhash_scryptsalsa208sha256(stream.bytes().data(),
                                         stream.size(),
                                         words.data(),
                                         words.size(),
                                         salt.data(),
                                         cost.operations,
                                         cost.memory_bytes) != 0) {
    return false;
  }
  std::transform(hidden.begin(),
                 hidden.end(),
                 stream.bytes().begin(),
                 hidden.begin(),
                 [](unsigned char one, unsigned char other) {
                   return static_cast<unsigned char>(one ^ other);
                 });
  return true;
}

base::Outcome hide(Packed& packed, const KeyLock& lock) {
  const auto words = lock.passphrase.text();
  if (words.empty() || words.size() > kMostPassphraseBytes ||
      words.find_first_of(std::string_view("\r\n\0", 3)) != std::string_view::npos) {
    return base::Error("a passphrase is one line of 1 to 1023 bytes");
  }
  const auto salt = packed.part(Packed::kSalt, crypto_pwhash_scryptsalsa208sha256_SALTBYTES);
  randombytes_buf(salt.data(), salt.size());
  auto cost = lock.cost;
  while (!turn(packed, lock.passphrase, cost)) {
    cost = {cost.operations / 2, cost.memory_bytes / 2};
    if (cost.operations < crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_MIN ||
        cost.memory_bytes < crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_MIN) {
      return base::Error("there is too little memory to protect the key with a passphrase");
    }
  }
  packed.set_mark(Packed::kScrypt, kScryptMark);
  store(cost.operations, packed.part(Packed::kOperations, 8));
  store(cost.memory_bytes, packed.part(Packed::kMemory, 8));
  return base::Done{};
}

base::Outcome open(Packed& packed, const AskPassphrase& ask) {
  const ScryptCost cost{number_in(packed.part(Packed::kOperations, 8)),
                        number_in(packed.part(Packed::kMemory, 8))};
  // A file that asks for more than minisign ever does would only fill the memory.
  if (cost.operations > kMinisignCost.operations ||
      cost.memory_bytes > kMinisignCost.memory_bytes) {
    return not_a_secret_key("it is damaged");
  }
  const auto passphrase = ask();
  if (!passphrase) {
    return passphrase.error();
  }
  if (!turn(packed, *passphrase, cost)) {
    return base::Error("there is too little memory to open the key: it takes " +
                       std::to_string(cost.memory_bytes >> 20U) + " MiB");
  }
  return base::Done{};
}

/// minisign leaves zeros for a sum where a key never had a passphrase.
bool has_sum(Packed& packed, Protection protection) {
  const auto sum = packed.part(Packed::kChecksum, crypto_generichash_BYTES);
  const bool left_open = sodium_is_zero(sum.data(), sum.size()) == 1;
  const auto wanted = checksum_of(packed);
  return (left_open && protection == Protection::None) ||
         sodium_memcmp(sum.data(), wanted.data(), sum.size()) == 0;
}

/// Whether the public half is that of the seed: what has no sum must not sign with half a key.
bool is_a_pair(const SecretBytes& pair) {
  SecretBytes seed(crypto_sign_SEEDBYTES);
  crypto_sign_ed25519_sk_to_seed(seed.bytes().data(), pair.bytes().data());
  SecretBytes again(crypto_sign_SECRETKEYBYTES);
  std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> point{};
  crypto_sign_seed_keypair(point.data(), again.bytes().data(), seed.bytes().data());
  return sodium_memcmp(again.bytes().data(), pair.bytes().data(), pair.size()) == 0;
}

}  // namespace

base::Error not_a_secret_key(const std::string& why) {
  return base::Error("this is not a minisign secret key: " + why);
}

base::Result<SecretBytes> pack(const SecretKey& key, const KeyLock& lock) {
  Packed form{SecretBytes(Packed::kSize)};
  form.set_mark(0, kPlainMark);
  form.set_mark(Packed::kScrypt, kNoScryptMark);
  form.set_mark(Packed::kChecksumKind, kChecksumMark);
  const auto& id = key.id().bytes;
  std::copy(id.begin(), id.end(), form.part(Packed::kId, id.size()).begin());
  const auto pair = key.pair().bytes();
  std::copy(pair.begin(), pair.end(), form.part(Packed::kPair, pair.size()).begin());
  const auto sum = checksum_of(form);
  std::copy(sum.begin(), sum.end(), form.part(Packed::kChecksum, sum.size()).begin());
  if (lock.protection == Protection::Passphrase) {
    if (auto hidden = hide(form, lock); !hidden) {
      return hidden.error();
    }
  }
  return std::move(form.all);
}

base::Result<SecretKey> unpack(SecretBytes bytes, const AskPassphrase& ask) {
  Packed form{std::move(bytes)};
  if (!form.has_mark(0, kPlainMark) || !form.has_mark(Packed::kChecksumKind, kChecksumMark)) {
    return not_a_secret_key("its second line is another one's");
  }
  auto protection = Protection::None;
  if (form.has_mark(Packed::kScrypt, kScryptMark)) {
    protection = Protection::Passphrase;
    if (auto opened = open(form, ask); !opened) {
      return opened.error();
    }
  } else if (!form.has_mark(Packed::kScrypt, kNoScryptMark)) {
    return not_a_secret_key("it is hidden in a way that is not known here");
  }
  KeyId id;
  std::copy_n(form.part(Packed::kId, id.bytes.size()).begin(), id.bytes.size(), id.bytes.begin());
  SecretBytes pair(crypto_sign_SECRETKEYBYTES);
  std::copy_n(form.part(Packed::kPair, pair.size()).begin(), pair.size(), pair.bytes().begin());
  if (!has_sum(form, protection) || !is_a_pair(pair)) {
    return base::Error(protection == Protection::Passphrase
                           ? "this is not its passphrase, or it is damaged"
                           : "this secret key is damaged");
  }
  return SecretKey(id, std::move(pair));
}

}  // namespace kiosk::signing
