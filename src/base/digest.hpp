#pragma once
// A fingerprint of bytes that damage and chance do not repeat.

#include <map>
#include <string>
#include <string_view>

namespace kiosk::base {

/// SHA-256 of names and bytes together, in hexadecimal. 256 bits, not a short checksum: it stands
/// for "exactly these files passed", which nothing looks at again.
std::string sha256_of(const std::map<std::string, std::string>& files);

/// The same of one piece.
std::string sha256_of_bytes(std::string_view bytes);

}  // namespace kiosk::base
