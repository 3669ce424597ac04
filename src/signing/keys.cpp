#include "signing/keys.hpp"

#include <algorithm>
#include <vector>

#include <sodium.h>

#include "signing/encoding.hpp"

namespace kiosk::signing {

namespace {

constexpr std::size_t kMarkBytes = 2;
constexpr std::size_t kIdBytes = std::tuple_size_v<decltype(KeyId::bytes)>;
constexpr std::size_t kPointBytes = std::tuple_size_v<decltype(PublicKey::point)>;

}  // namespace

std::string words_of(const KeyId& id) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string words;
  // minisign reads the bytes as a number, the lowest first.
  std::for_each(id.bytes.rbegin(), id.bytes.rend(), [&](unsigned char byte) {
    words += kDigits[byte >> 4U];
    words += kDigits[byte & 0xFU];
  });
  words.erase(0, std::min(words.find_first_not_of('0'), words.size() - 1));
  return words;
}

base::Result<PublicKey> read_public_key(std::string_view text) {
  const auto lines = lines_of(text);
  if (lines.empty() || lines.size() > 2 ||
      (lines.size() == 2 && !lines.front().starts_with(kUntrustedComment))) {
    return base::Error("this is not a minisign public key: it should be one line of 56 signs that "
                       "begins with RW, below a line with a comment");
  }
  std::array<unsigned char, kMarkBytes + kIdBytes + kPointBytes> packed{};
  const bool is_whole = read_base64(lines.back(), packed);
  if (!is_whole || !std::equal(kPlainMark.begin(), kPlainMark.end(), packed.begin())) {
    return base::Error("this is not a minisign public key, or it is damaged or cut: it should be "
                       "56 signs that begin with RW");
  }
  PublicKey key;
  std::copy_n(packed.begin() + kMarkBytes, kIdBytes, key.id.bytes.begin());
  std::copy_n(packed.begin() + kMarkBytes + kIdBytes, kPointBytes, key.point.begin());
  return key;
}

std::string line_of(const PublicKey& key) {
  std::vector<unsigned char> packed(kPlainMark.begin(), kPlainMark.end());
  packed.insert(packed.end(), key.id.bytes.begin(), key.id.bytes.end());
  packed.insert(packed.end(), key.point.begin(), key.point.end());
  return base64_of(packed);
}

PublicKey SecretKey::public_key() const {
  PublicKey key{id_, {}};
  crypto_sign_ed25519_sk_to_pk(key.point.data(), pair_.bytes().data());
  return key;
}

base::Result<SecretKey> make_secret_key() {
  if (auto started = start_library(); !started) {
    return started.error();
  }
  KeyId id;
  randombytes_buf(id.bytes.data(), id.bytes.size());
  SecretBytes pair(crypto_sign_SECRETKEYBYTES);
  std::array<unsigned char, kPointBytes> point{};
  crypto_sign_keypair(point.data(), pair.bytes().data());
  return SecretKey(id, std::move(pair));
}

}  // namespace kiosk::signing
