#pragma once
// A secret key as the second line of its file packs it. Part of key_files.cpp.

#include "base/result.hpp"
#include "signing/keys.hpp"
#include "signing/secret_bytes.hpp"

namespace kiosk::signing {

/// Bytes of the second line, before they are base64.
inline constexpr std::size_t kPackedKeyBytes = 158;

/// Hidden under the passphrase of `lock`, if it has one.
[[nodiscard]] base::Result<SecretBytes> pack(const SecretKey& key, const KeyLock& lock);

/// `bytes` are so many as they should be; what they hold is opened where they lie.
[[nodiscard]] base::Result<SecretKey> unpack(SecretBytes bytes, const AskPassphrase& ask);

[[nodiscard]] base::Error not_a_secret_key(const std::string& why);

}  // namespace kiosk::signing
