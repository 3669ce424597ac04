#include <algorithm>
#include <string>
#include <vector>

#include <sodium.h>

#include "signing/encoding.hpp"
#include "signing/minisign.hpp"

namespace kiosk::signing {

namespace {

constexpr std::size_t kMostTrustedBytes = 8000;  // minisign reads 8191 with their name
constexpr std::size_t kMostUntrustedBytes = 1000;
constexpr std::size_t kMarkBytes = 2;
constexpr std::size_t kIdBytes = std::tuple_size_v<decltype(KeyId::bytes)>;

using Bytes = std::vector<unsigned char>;

Bytes bytes_of(std::string_view text) {
  return {text.begin(), text.end()};
}

/// What a signature of `bytes` is made over.
Bytes message_of(Algorithm algorithm, std::string_view bytes) {
  if (algorithm == Algorithm::Legacy) {
    return bytes_of(bytes);
  }
  Bytes hash(crypto_generichash_BYTES_MAX);
  crypto_generichash(hash.data(),
                     hash.size(),
                     reinterpret_cast<const unsigned char*>(bytes.data()),
                     bytes.size(),
                     nullptr,
                     0);
  return hash;
}

/// What the signature of the trusted comment is made over.
Bytes comment_message_of(const Signature& signature) {
  Bytes message(signature.of_bytes.begin(), signature.of_bytes.end());
  message.insert(message.end(), signature.trusted_comment.begin(), signature.trusted_comment.end());
  return message;
}

bool is_signed(const std::array<unsigned char, 64>& signature,
               const Bytes& message,
               const PublicKey& key) {
  return crypto_sign_verify_detached(
             signature.data(), message.data(), message.size(), key.point.data()) == 0;
}

base::Error not_a_signature(const std::string& why) {
  return base::Error("this is not a minisign signature: " + why);
}

/// Mark, id and signature of the second line.
base::Outcome read_second_line(std::string_view line, Signature& into) {
  std::array<unsigned char, kMarkBytes + kIdBytes + crypto_sign_BYTES> packed{};
  if (!read_base64(line, packed)) {
    return not_a_signature("its second line is damaged or cut");
  }
  const std::string_view mark(reinterpret_cast<const char*>(packed.data()), kMarkBytes);
  if (mark != kPrehashedMark && mark != kPlainMark) {
    return not_a_signature("it was made in a way that is not known here");
  }
  into.algorithm = mark == kPrehashedMark ? Algorithm::Prehashed : Algorithm::Legacy;
  std::copy_n(packed.begin() + kMarkBytes, kIdBytes, into.key.bytes.begin());
  std::copy_n(packed.begin() + kMarkBytes + kIdBytes, into.of_bytes.size(), into.of_bytes.begin());
  return base::Done{};
}

/// What does not fit a line of a signature file; "" if all does.
std::string fault_of(const Comments& comments) {
  if (comments.trusted.size() > kMostTrustedBytes) {
    return "the trusted comment is longer than 8000 bytes";
  }
  if (comments.untrusted.size() > kMostUntrustedBytes) {
    return "the untrusted comment is longer than 1000 bytes";
  }
  if (!is_printable(comments.trusted) || !is_printable(comments.untrusted)) {
    return "a comment must be one line that can be printed";
  }
  return "";
}

}  // namespace

base::Result<Signature>
sign(const SecretKey& key, std::string_view bytes, const Comments& comments) {
  if (auto started = start_library(); !started) {
    return started.error();
  }
  if (const auto fault = fault_of(comments); !fault.empty()) {
    return base::Error(fault);
  }
  Signature made;
  made.key = key.id();
  made.untrusted_comment = comments.untrusted;
  made.trusted_comment = comments.trusted;
  const auto* const secret = key.pair().bytes().data();
  const auto message = message_of(made.algorithm, bytes);
  crypto_sign_detached(made.of_bytes.data(), nullptr, message.data(), message.size(), secret);
  const auto comment = comment_message_of(made);
  crypto_sign_detached(made.of_comment.data(), nullptr, comment.data(), comment.size(), secret);
  return made;
}

std::string written(const Signature& signature) {
  auto packed = bytes_of(signature.algorithm == Algorithm::Prehashed ? kPrehashedMark : kPlainMark);
  packed.insert(packed.end(), signature.key.bytes.begin(), signature.key.bytes.end());
  packed.insert(packed.end(), signature.of_bytes.begin(), signature.of_bytes.end());
  std::string text(kUntrustedComment);
  text += signature.untrusted_comment + "\n" + base64_of(packed) + "\n";
  text += kTrustedComment;
  text += signature.trusted_comment + "\n" + base64_of(signature.of_comment) + "\n";
  return text;
}

base::Result<Signature> read_signature(std::string_view text) {
  if (auto started = start_library(); !started) {
    return started.error();
  }
  const auto lines = lines_of(text);
  if (lines.size() != 4) {
    return not_a_signature("it has " + std::to_string(lines.size()) + " lines, not 4");
  }
  if (!lines[0].starts_with(kUntrustedComment) || !lines[2].starts_with(kTrustedComment)) {
    return not_a_signature("its first and third line are not the comments they should be");
  }
  Signature read;
  read.untrusted_comment = lines[0].substr(kUntrustedComment.size());
  read.trusted_comment = lines[2].substr(kTrustedComment.size());
  if (const auto fault = fault_of({read.trusted_comment, read.untrusted_comment}); !fault.empty()) {
    return not_a_signature(fault);
  }
  if (auto second = read_second_line(lines[1], read); !second) {
    return second.error();
  }
  if (!read_base64(lines[3], read.of_comment)) {
    return not_a_signature("its fourth line is damaged or cut");
  }
  return read;
}

base::Result<PublicKey>
verify(const Signature& signature, std::string_view bytes, std::span<const PublicKey> keys) {
  if (auto started = start_library(); !started) {
    return started.error();
  }
  const auto message = message_of(signature.algorithm, bytes);
  const auto comment = comment_message_of(signature);
  std::string why = "it was made with the key " + words_of(signature.key) +
                    ", which is none of those that count here";
  for (const auto& key : keys) {
    if (key.id != signature.key) {
      continue;
    }
    if (!is_signed(signature.of_bytes, message, key)) {
      why = "it does not belong to these words, or was damaged or made by somebody else";
    } else if (!is_signed(signature.of_comment, comment, key)) {
      why = "its trusted comment was changed";
    } else {
      return key;
    }
  }
  return base::Error(why);
}

}  // namespace kiosk::signing
