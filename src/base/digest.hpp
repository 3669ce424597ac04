#pragma once
// A fingerprint of bytes that damage and chance do not repeat.

#include <map>
#include <string>

namespace kiosk::base {

/// SHA-256 of names and bytes together, in hexadecimal. 256 bits, not a short checksum: it stands
/// for "exactly these files passed", which nothing looks at again.
std::string sha256_of(const std::map<std::string, std::string>& files);

}  // namespace kiosk::base
