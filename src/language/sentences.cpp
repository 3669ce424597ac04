#include "language/sentences.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace kiosk::language {

namespace {

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

bool is_plain_letter(char c) {
  return base::is_ascii_letter(c) || base::is_digit(c) || c == '%';
}

bool is_word_letter(std::string_view letter) {
  if (letter.size() == 1) {
    return is_plain_letter(letter[0]);
  }
  // U+00A0 to U+00BF and U+2000 to U+206F are signs, not letters.
  return !letter.empty() && letter[0] != '\xC2' &&
         !(letter[0] == '\xE2' && (letter[1] == '\x80' || letter[1] == '\x81'));
}

/// A text as it stands on the glass: bold marks and slots left out.
struct Plain {
  std::string text;
  std::vector<std::size_t> origins = {};  ///< of each byte in the text as written; empty: the same

  [[nodiscard]] std::size_t origin(std::size_t at) const {
    return origins.empty() ? at : origins[at];
  }
};

Plain without_marks(const std::string& text) {
  if (text.find('{') == std::string::npos && text.find('*') == std::string::npos) {
    return {text};
  }
  Plain plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '{') {
      const auto end = text.find('}', at);
      at = end == std::string::npos ? text.size() : end;
    } else if (text[at] != '*') {
      plain.text += text[at];
      plain.origins.push_back(at);
    }
  }
  return plain;
}

/// One byte, one letter.
bool stands_alone(std::string_view text, std::size_t at) {
  return at + 1 >= text.size() || !base::continues_code_point(text[at + 1]);
}

std::size_t count_plain_letters(std::string_view text, std::size_t at) {
  const auto begin = at;
  while (at < text.size() && is_plain_letter(text[at]) && stands_alone(text, at)) {
    ++at;
  }
  return at - begin;
}

/// The letter that begins at `at`; empty at the end.
std::string_view letter_at(std::string_view text, std::size_t at) {
  std::size_t end = std::min(at + 1, text.size());
  while (end < text.size() && base::continues_code_point(text[end])) {
    ++end;
  }
  return text.substr(std::min(at, text.size()), end - at);
}

/// The letter before `at`; empty at the start.
std::string_view letter_before(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && base::continues_code_point(text[--begin])) {
  }
  return text.substr(begin, at - begin);
}

/// An apostrophe or hyphen between letters, a point or comma between digits.
bool joins(std::string_view text, std::size_t at, std::string_view letter) {
  const bool between_digits = letter == "." || letter == ",";
  if (!between_digits && letter != "'" && letter != "-" && letter != "’") {
    return false;
  }
  const auto before = letter_before(text, at);
  const auto after = letter_at(text, at + letter.size());
  return between_digits ? is_digit(before) && is_digit(after)
                        : is_word_letter(before) && is_word_letter(after);
}

/// End marks and closing marks may follow, then a blank or the end of the text.
bool ends_after(std::string_view text, std::size_t at) {
  auto letter = letter_at(text, at);
  while (is_one_of(letter, kClosingMarks)) {
    at += letter.size();
    letter = letter_at(text, at);
  }
  return letter.empty() || is_blank(letter);
}

void to_lower_case(std::string& words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto byte = static_cast<unsigned char>(words[at]);
    const bool capital = byte >= 'A' && byte <= 'Z';
    const bool accented = at > 0 && words[at - 1] == '\xC3' && byte >= 0x80 && byte <= 0x9E;
    if (capital || (accented && byte != 0x97)) {
      words[at] = static_cast<char>(byte + 0x20);
    }
  }
}

/// Tells the words of a text, in lower case, and where its sentences end.
/// On is called as on.word(word) and on.end(end, mood), `mood` being that of the mark there.
template <typename On>
class Cutter {
public:
  Cutter(std::string_view text, On& on)
      : text_(text)
      , on_(on) {}

  void cut() {
    while (at_ < text_.size()) {
      if (!take_plain_letters() && !take_blank()) {
        take_letter();
      }
    }
    finish_word();
    on_.end(text_.size(), mood_);
  }

private:
  /// Most of every text.
  bool take_plain_letters() {
    const auto count = count_plain_letters(text_, at_);
    word_.append(text_, at_, count);
    at_ += count;
    return count > 0;
  }

  bool take_blank() {
    if (text_[at_] != ' ' || !stands_alone(text_, at_)) {
      return false;
    }
    finish_word();
    ++at_;
    return true;
  }

  void take_letter() {
    const auto letter = letter_at(text_, at_);
    if (is_word_letter(letter)) {
      word_ += letter;
    } else if (joins(text_, at_, letter)) {
      word_ += letter == "’" ? "'" : letter;
    } else {
      finish_word();
    }
    at_ += letter.size();
    if (!is_word_letter(letter) && is_one_of(letter, kEndMarks)) {
      take_end_mark(letter);
    }
  }

  void take_end_mark(std::string_view mark) {
    mood_ = mark == "?" ? Mood::Question : mood_;
    if (ends_after(text_, at_)) {
      finish_word();
      on_.end(at_, std::exchange(mood_, Mood::Statement));
    }
  }

  void finish_word() {
    if (!word_.empty()) {
      to_lower_case(word_);
      on_.word(std::exchange(word_, {}));
    }
  }

  std::string_view text_;
  On& on_;
  std::size_t at_ = 0;
  std::string word_;
  Mood mood_ = Mood::Statement;
};

struct Sentences {
  const Plain& plain;
  std::vector<Sentence> all = {};
  Sentence current = {};
  std::size_t begin = 0;

  void word(std::string word) { current.words.push_back(std::move(word)); }

  void end(std::size_t end, Mood mood) {
    if (!current.words.empty()) {
      const auto start = plain.text.find_first_not_of(" \n\t", begin);
      current.written = plain.text.substr(start, end - start);
      current.place = {plain.origin(start), plain.origin(end - 1) + 1};
      current.mood = mood;
      all.push_back(std::exchange(current, {}));
    }
    begin = end;
  }
};

struct Words {
  std::vector<std::string> all = {};

  void word(std::string word) { all.push_back(std::move(word)); }
  void end(std::size_t /*end*/, Mood /*mood*/) {}
};

}  // namespace

std::vector<Sentence> sentences_of(const std::string& text) {
  const auto plain = without_marks(text);
  Sentences sentences{plain};
  Cutter(plain.text, sentences).cut();
  return std::move(sentences.all);
}

std::vector<std::string> words_of(const std::string& text) {
  const auto plain = without_marks(text);
  Words words;
  Cutter(plain.text, words).cut();
  return std::move(words.all);
}

std::string lower_case(const std::string& words) {
  auto lower = words;
  to_lower_case(lower);
  return lower;
}

}  // namespace kiosk::language
