#include "session/asking/typing.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include <utf8proc.h>

#include "base/utf8.hpp"
#include "language/words.hpp"

namespace kiosk::session {

namespace {

constexpr auto kAccented = std::to_array<std::string_view>({"á", "é", "í", "ó", "ú", "ü", "ñ"});

/// `words` with each accent on its letter, as one character where there is one.
std::string composed(std::string_view words) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(words.data()),
                   static_cast<utf8proc_ssize_t>(words.size()),
                   &mapped,
                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  return length < 0
             ? std::string(words)
             : std::string(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length));
}

}  // namespace

Asking forgotten(const Asking& asking) {
  Asking fresh;
  fresh.order = asking.order;
  return fresh;
}

bool is_blank(std::string_view typed) {
  return typed.find_first_not_of(' ') == std::string_view::npos;
}

bool is_full(std::string_view typed) {
  constexpr std::size_t kLargestCharacter = 4;
  return typed.size() + kLargestCharacter > kMostTypedBytes ||
         language::split_words(typed).size() >= language::kMostWords;
}

std::string taken(std::string_view character) {
  if (base::first_invalid_utf8(character)) {
    return {};
  }
  const auto characters = base::printable_characters(character);
  return characters.size() == 1 ? characters.front() : std::string();
}

bool is_accented(std::string_view character) {
  return std::find(kAccented.begin(), kAccented.end(), character) != kAccented.end();
}

void add_character(std::string& typed, const std::string& character) {
  std::size_t last = typed.size();
  while (last > 0 && base::continues_code_point(typed[--last])) {
  }
  const auto with_letter = composed(typed.substr(last) + character);
  if (base::count_code_points(with_letter) == 1) {
    typed.resize(last);
    typed += with_letter;
  } else {
    typed += character;
  }
}

void erase_last_character(std::string& typed) {
  while (!typed.empty() && base::continues_code_point(typed.back())) {
    typed.pop_back();
  }
  if (!typed.empty()) {
    typed.pop_back();
  }
}

}  // namespace kiosk::session
