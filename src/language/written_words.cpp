#include "language/written_words.hpp"

#include <algorithm>

#include <utf8proc.h>

#include "base/utf8.hpp"

namespace kiosk::language {

namespace {

using base::ByteRange;
using base::CodePoint;

enum class Kind { Letter, Digit, Joint, Blank, Other };

Kind kind_of(char32_t character) {
  switch (character) {
    case U'\'':
    case U'’':
    case U'-':
    case 0x2010:  // a hyphen that is nothing else
    case 0x2011:  // and one no line breaks at
      return Kind::Joint;
    default:
      break;
  }
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(character));
  if (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME) {
    return Kind::Letter;
  }
  if (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO) {
    return Kind::Digit;
  }
  const bool blank = category >= UTF8PROC_CATEGORY_ZS && category <= UTF8PROC_CATEGORY_CC;
  return blank ? Kind::Blank : Kind::Other;
}

class Cutter {
public:
  explicit Cutter(std::string_view text)
      : text_(text)
      , characters_(base::code_points_of(text)) {}

  std::vector<ByteRange> cut() {
    while (at_ < characters_.size()) {
      if (!skip_slot() && !skip_address()) {
        take_word();
      }
    }
    return std::move(words_);
  }

private:
  [[nodiscard]] Kind kind(std::size_t at) const {
    return at < characters_.size() ? kind_of(characters_[at].value) : Kind::Blank;
  }

  bool skip_slot() {
    if (characters_[at_].value != U'{') {
      return false;
    }
    const auto close = text_.find('}', characters_[at_].begin);
    if (close == std::string_view::npos) {
      return false;
    }
    while (at_ < characters_.size() && characters_[at_].begin <= close) {
      ++at_;
    }
    return true;
  }

  // What stands between blanks is an address if it has one of the marks of one.
  bool skip_address() {
    if (at_ > 0 && kind(at_ - 1) != Kind::Blank) {
      return false;
    }
    auto end = at_;
    while (kind(end) != Kind::Blank) {
      ++end;
    }
    if (!is_address(at_, end)) {
      return false;
    }
    at_ = end;
    return true;
  }

  /// "https://…", "nurse@clinic.org", "clinic.org", "e.g.", "--site"
  [[nodiscard]] bool is_address(std::size_t begin, std::size_t end) const {
    if (end - begin > 2 && characters_[begin].value == U'-' &&
        characters_[begin + 1].value == U'-') {
      return true;
    }
    for (auto at = begin; at < end; ++at) {
      const auto character = characters_[at].value;
      const bool point_inside = character == U'.' && at > begin && kind(at - 1) == Kind::Letter &&
                                kind(at + 1) == Kind::Letter;
      const bool scheme = character == U':' && at + 1 < end && characters_[at + 1].value == U'/';
      if (character == U'@' || point_inside || scheme) {
        return true;
      }
    }
    return false;
  }

  void take_word() {
    const auto begin = at_;
    bool has_digit = false;
    while (kind(at_) == Kind::Letter || kind(at_) == Kind::Digit || joins(at_)) {
      has_digit = has_digit || kind(at_) == Kind::Digit;
      ++at_;
    }
    if (at_ == begin) {
      ++at_;
    } else if (!has_digit) {
      words_.push_back({characters_[begin].begin, characters_[at_ - 1].end});
    }
  }

  [[nodiscard]] bool joins(std::size_t at) const {
    const auto in_word = [&](std::size_t neighbour) {
      return kind(neighbour) == Kind::Letter || kind(neighbour) == Kind::Digit;
    };
    return kind(at) == Kind::Joint && at > 0 && in_word(at - 1) && in_word(at + 1);
  }

  std::string_view text_;
  std::vector<CodePoint> characters_;
  std::size_t at_ = 0;
  std::vector<ByteRange> words_;
};

}  // namespace

std::vector<base::ByteRange> written_words(std::string_view text) {
  return Cutter(text).cut();
}

}  // namespace kiosk::language
