#pragma once
// What minisign's files are made of: lines, comments, base64.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "signing/secret_bytes.hpp"

namespace kiosk::signing {

inline constexpr std::string_view kUntrustedComment = "untrusted comment: ";
inline constexpr std::string_view kTrustedComment = "trusted comment: ";

/// Of Ed25519, before every key and every signature of bytes as they are.
inline constexpr std::string_view kPlainMark = "Ed";
inline constexpr std::string_view kPrehashedMark = "ED";

/// Base64 with padding (RFC 4648, section 4), without the end of a line.
[[nodiscard]] std::string base64_of(std::span<const unsigned char> bytes);

/// Fills `into`; false if `text` is not base64 of exactly so many bytes.
[[nodiscard]] bool read_base64(std::string_view text, std::span<unsigned char> into);

/// The lines of a file, without their ends and without a last empty one. They look into `text`.
[[nodiscard]] std::vector<std::string_view> lines_of(std::string_view text);

/// Whether minisign would print it: UTF-8 on one line, with no control character but a tab.
[[nodiscard]] bool is_printable(std::string_view comment);

/// Initialises libsodium; once is enough, more does no harm.
[[nodiscard]] base::Outcome start_library();

}  // namespace kiosk::signing
