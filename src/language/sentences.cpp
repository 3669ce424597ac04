#include "language/sentences.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "base/text.hpp"

namespace kiosk::language {

namespace {

using Letters = std::vector<std::string_view>;  ///< one entry for each character

constexpr std::array kEndMarks{".", "!", "?", ":", ";", "…"};
constexpr std::array kClosingMarks{"\"", "”", "’", "»", ")", "'"};

template <typename Marks>
bool is_one_of(std::string_view letter, const Marks& marks) {
  return std::find(marks.begin(), marks.end(), letter) != marks.end();
}

bool is_digit(std::string_view letter) {
  return letter.size() == 1 && base::is_digit(letter[0]);
}

bool is_blank(std::string_view letter) {
  return letter == " " || letter == "\n" || letter == "\t" || letter == "\u00A0";
}

bool is_word_letter(std::string_view letter) {
  if (letter.size() == 1) {
    const char c = letter[0];
    return base::is_ascii_letter(c) || base::is_digit(c) || c == '%';
  }
  // U+00A0 to U+00BF and U+2000 to U+206F are signs, not letters.
  return letter[0] != '\xC2' &&
         !(letter[0] == '\xE2' && (letter[1] == '\x80' || letter[1] == '\x81'));
}

std::string without_marks(const std::string& text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '{') {
      const auto end = text.find('}', at);
      at = end == std::string::npos ? text.size() : end;
    } else if (text[at] != '*') {
      plain += text[at];
    }
  }
  return plain;
}

Letters letters_of(const std::string& text) {
  Letters letters;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 1;
    while (at + length < text.size() && (text[at + length] & '\xC0') == '\x80') {
      ++length;
    }
    letters.push_back(std::string_view(text).substr(at, length));
    at += length;
  }
  return letters;
}

class Cutter {
public:
  explicit Cutter(const std::string& text)
      : letters_(letters_of(text)) {}

  std::vector<Sentence> cut() {
    for (std::size_t at = 0; at < letters_.size(); ++at) {
      take(at);
      if (is_one_of(letters_[at], kEndMarks)) {
        current_.mood = letters_[at] == "?" ? Mood::Question : current_.mood;
        if (ends_here(at)) {
          finish_sentence();
        }
      }
    }
    finish_sentence();
    return std::move(sentences_);
  }

private:
  /// End marks and closing marks may follow, then a blank or the end of the text.
  [[nodiscard]] bool ends_here(std::size_t at) const {
    auto next = at + 1;
    while (next < letters_.size() && is_one_of(letters_[next], kClosingMarks)) {
      ++next;
    }
    return next == letters_.size() || is_blank(letters_[next]);
  }

  void take(std::size_t at) {
    current_.written += letters_[at];
    if (is_word_letter(letters_[at])) {
      word_ += letters_[at];
    } else if (joins(at)) {
      word_ += letters_[at] == "’" ? "'" : letters_[at];
    } else {
      finish_word();
    }
  }

  /// An apostrophe or hyphen between letters, a point or comma between digits.
  [[nodiscard]] bool joins(std::size_t at) const {
    if (at == 0 || at + 1 >= letters_.size()) {
      return false;
    }
    const auto before = letters_[at - 1];
    const auto after = letters_[at + 1];
    if (letters_[at] == "." || letters_[at] == ",") {
      return is_digit(before) && is_digit(after);
    }
    const bool mark = letters_[at] == "'" || letters_[at] == "’" || letters_[at] == "-";
    return mark && is_word_letter(before) && is_word_letter(after);
  }

  void finish_word() {
    if (!word_.empty()) {
      current_.words.push_back(lower_case(word_));
      word_.clear();
    }
  }

  void finish_sentence() {
    finish_word();
    if (!current_.words.empty()) {
      current_.written.erase(0, current_.written.find_first_not_of(" \n\t"));
      sentences_.push_back(std::move(current_));
    }
    current_ = {};
  }

  Letters letters_;
  std::vector<Sentence> sentences_;
  Sentence current_;
  std::string word_;
};

}  // namespace

std::vector<Sentence> sentences_of(const std::string& text) {
  const auto plain = without_marks(text);
  return Cutter(plain).cut();
}

std::string lower_case(const std::string& words) {
  auto lower = words;
  for (std::size_t at = 0; at < lower.size(); ++at) {
    const auto byte = static_cast<unsigned char>(lower[at]);
    const bool capital = byte >= 'A' && byte <= 'Z';
    const bool accented = at > 0 && lower[at - 1] == '\xC3' && byte >= 0x80 && byte <= 0x9E;
    if (capital || (accented && byte != 0x97)) {
      lower[at] = static_cast<char>(byte + 0x20);
    }
  }
  return lower;
}

}  // namespace kiosk::language
