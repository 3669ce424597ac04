#include "signing/encoding.hpp"

#include <algorithm>

#include <sodium.h>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace kiosk::signing {

std::string base64_of(std::span<const unsigned char> bytes) {
  std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(
      text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
  text.pop_back();  // the zero at its end
  return text;
}

bool read_base64(std::string_view text, std::span<unsigned char> into) {
  std::size_t size = 0;
  return sodium_base642bin(into.data(),
                           into.size(),
                           text.data(),
                           text.size(),
                           nullptr,
                           &size,
                           nullptr,
                           sodium_base64_VARIANT_ORIGINAL) == 0 &&
         size == into.size() &&
         // libsodium takes some bytes above 127 for letters: one text only stands for the bytes.
         base64_of(into) == text;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  auto lines = base::split(text, '\n');
  for (auto& line : lines) {
    line.remove_suffix(line.ends_with('\r') ? 1 : 0);
  }
  if (lines.back().empty()) {
    lines.pop_back();
  }
  return lines;
}

bool is_printable(std::string_view comment) {
  constexpr char32_t kFirstOfC1 = 0x7F;  // DEL stands before them
  constexpr char32_t kLastOfC1 = 0x9F;
  if (base::first_invalid_utf8(comment)) {
    return false;
  }
  const auto characters = base::code_points_of(comment);
  return std::all_of(characters.begin(), characters.end(), [](const base::CodePoint& one) {
    return one.value == '\t' ||
           (one.value >= ' ' && (one.value < kFirstOfC1 || one.value > kLastOfC1));
  });
}

base::Outcome start_library() {
  if (sodium_init() < 0) {
    return base::Error("the library that signs (libsodium) does not start");
  }
  return base::Done{};
}

}  // namespace kiosk::signing
