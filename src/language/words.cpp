#include "language/words.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <utility>

#include <utf8proc.h>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace kiosk::language {

namespace {

constexpr std::string_view kDigits = "0123456789";

constexpr utf8proc_int32_t kFirstPrintable = 0x20;

/// Valid UTF-8: bytes that belong to no character, and controls, are spaces.
std::string repaired(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  while (!bytes.empty()) {
    utf8proc_int32_t character = 0;
    const auto* data = reinterpret_cast<const utf8proc_uint8_t*>(bytes.data());
    const auto read =
        utf8proc_iterate(data, static_cast<utf8proc_ssize_t>(bytes.size()), &character);
    if (read <= 0 || character < kFirstPrintable) {
      text += ' ';
      bytes.remove_prefix(1);
    } else {
      text.append(bytes.substr(0, static_cast<std::size_t>(read)));
      bytes.remove_prefix(static_cast<std::size_t>(read));
    }
  }
  return text;
}

bool is_plain(std::string_view bytes) {
  return std::all_of(
      bytes.begin(), bytes.end(), [](char byte) { return byte >= ' ' && byte < 127; });
}

/// Lower case, without accents and what cannot be seen.
std::string folded(const std::string& text) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto options = static_cast<utf8proc_option_t>(
      UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
      UTF8PROC_STRIPMARK | UTF8PROC_IGNORE | UTF8PROC_STRIPCC);
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()),
                                   &mapped,
                                   options);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  if (length < 0) {
    return {};
  }
  return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length)};
}

/// The fraction the text begins with, said in one word, and its length in bytes; 0 if there is
/// none.
struct SaidFraction {
  std::string_view word;
  std::size_t bytes = 0;
};

SaidFraction read_fraction(std::string_view rest) {
  struct Row {
    std::string_view written;
    std::string_view said;
  };
  // Folding has made "½" to "1⁄2", with the fraction slash.
  constexpr std::array<Row, 6> kFractions{{{"1/2", "half"},
                                           {"1\u20442", "half"},
                                           {"1/4", "quarter"},
                                           {"1\u20444", "quarter"},
                                           {"3/4", "threequarters"},
                                           {"3\u20444", "threequarters"}}};
  for (const auto& [written, said] : kFractions) {
    const bool stands = rest.substr(0, written.size()) == written;
    const bool goes_on = rest.size() > written.size() && base::is_digit(rest[written.size()]);
    if (stands && !goes_on) {
      return {said, written.size()};
    }
  }
  return {};
}

bool is_apostrophe(std::string_view rest) {
  constexpr std::array<std::string_view, 5> kMarks{"'", "`", "\u2019", "\u2018", "\u00b4"};
  return std::any_of(kMarks.begin(), kMarks.end(), [&](std::string_view mark) {
    return rest.substr(0, mark.size()) == mark;
  });
}

std::size_t character_length(std::string_view rest) {
  std::size_t length = 1;
  while (length < rest.size() && base::continues_code_point(rest[length])) {
    ++length;
  }
  return length;
}

bool is_word_character(std::string_view character) {
  if (character.size() == 1) {
    const char byte = character.front();
    return (byte >= 'a' && byte <= 'z') || base::is_digit(byte);
  }
  utf8proc_int32_t code = 0;
  utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(character.data()),
                   static_cast<utf8proc_ssize_t>(character.size()),
                   &code);
  const auto category = utf8proc_category(code);
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
         category == UTF8PROC_CATEGORY_ND;
}

/// Collects the words of a question, at most kMostWords.
class WordList {
public:
  void add(std::string_view character) {
    // "30mg": the number ends where its unit begins.
    if (!word_.empty() && base::is_digit(word_.back()) && is_number_ &&
        !base::is_digit(character.front())) {
      end_word();
    }
    is_number_ = base::is_digit(character.front()) && (word_.empty() || is_number_);
    word_ += character;
  }
  void end_word() {
    if (!word_.empty() && words_.size() < kMostWords) {
      words_.push_back(word_);
    }
    word_.clear();
  }
  void say(std::string_view word) {
    end_word();
    word_ = word;
    end_word();
  }
  [[nodiscard]] bool is_between_words() const { return word_.empty(); }
  [[nodiscard]] std::vector<std::string> take() {
    end_word();
    return std::move(words_);
  }

private:
  std::vector<std::string> words_;
  std::string word_;
  bool is_number_ = false;
};

}  // namespace

std::vector<std::string> split_words(std::string_view question) {
  question = question.substr(0, kMostBytes);
  const auto text = is_plain(question) ? base::lower_ascii(question) : folded(repaired(question));
  WordList words;
  for (std::string_view rest = text; !rest.empty();) {
    const auto fraction = words.is_between_words() ? read_fraction(rest) : SaidFraction{};
    if (fraction.bytes > 0) {
      words.say(fraction.word);
      rest.remove_prefix(fraction.bytes);
      continue;
    }
    const auto character = rest.substr(0, character_length(rest));
    if (is_word_character(character)) {
      words.add(character);
    } else if (!is_apostrophe(rest)) {
      words.end_word();
    }
    rest.remove_prefix(character.size());
  }
  return words.take();
}

bool is_number(std::string_view word) {
  return word.find_first_not_of(kDigits) == std::string_view::npos;
}

bool has_digit(std::string_view word) {
  return word.find_first_of(kDigits) != std::string_view::npos;
}

}  // namespace kiosk::language
