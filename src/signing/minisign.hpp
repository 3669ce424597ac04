#pragma once
// Detached signatures as minisign writes them (https://jedisct1.github.io/minisign, "Signature
// format"). A signature file has four lines: a comment that nothing vouches for; the signature of
// the signed bytes; the trusted comment; a signature of that signature and the trusted comment.

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "signing/keys.hpp"

namespace kiosk::signing {

/// What is signed: BLAKE2b-512 of the bytes ("ED", all that is written here), or the bytes
/// themselves ("Ed", of older releases of the tool, read only).
enum class Algorithm { Prehashed, Legacy };

struct Signature {
  Algorithm algorithm = Algorithm::Prehashed;
  KeyId key;                                   ///< which key to try
  std::string untrusted_comment;               ///< anybody may have written it
  std::string trusted_comment;                 ///< holds once verify() says so
  std::array<unsigned char, 64> of_bytes{};    ///< of what is signed
  std::array<unsigned char, 64> of_comment{};  ///< of `of_bytes` and the trusted comment
};

struct Comments {
  std::string trusted;  ///< signed too: what the signature is for
  std::string untrusted = "signature from minisign secret key";
};

/// Fails for comments that do not fit a file: more than one line, signs that are not printable, a
/// trusted one of more than 8000 bytes, an untrusted one of more than 1000.
[[nodiscard]] base::Result<Signature>
sign(const SecretKey& key, std::string_view bytes, const Comments& comments);

/// The file, four lines.
[[nodiscard]] std::string written(const Signature& signature);

/// Reads a file; ends of lines may be those of Windows. Nothing is known to hold yet.
[[nodiscard]] base::Result<Signature> read_signature(std::string_view text);

/// Whether `signature` was made over exactly these bytes and its trusted comment by one of `keys`:
/// gives that key, which is one of `keys`, or says in words why not.
[[nodiscard]] base::Result<PublicKey>
verify(const Signature& signature, std::string_view bytes, std::span<const PublicKey> keys);

}  // namespace kiosk::signing
