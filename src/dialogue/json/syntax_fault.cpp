#include "dialogue/json/syntax_fault.hpp"

#include <array>
#include <cstdint>
#include <string_view>

#include "base/text.hpp"
#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/json/words_fault.hpp"

namespace kiosk::dialogue {

namespace {

constexpr std::array<std::string_view, 10> kWrongQuotes{
    "“", "”", "„", "‟", "‘", "’", "‚", "«", "»", "'"};

bool is_letter(char byte) {
  return base::is_ascii_letter(byte) || byte == '_' || static_cast<std::uint8_t>(byte) >= 0x80;
}

bool starts_number(char byte) {
  return base::is_digit(byte) || byte == '-' || byte == '+' || byte == '.';
}

/// Looks at the bytes after the last thing the parser understood.
class FaultFinder {
public:
  FaultFinder(FileReport& report, const ParserState& state)
      : report_(report)
      , state_(state)
      , bytes_(report.source().bytes()) {}

  void find() {
    const auto at = skip_blanks(state_.end_of_last);
    if (at == bytes_.size()) {
      return report_cut_off();
    }
    if (is_comment(at)) {
      return report_comment(at);
    }
    switch (state_.last) {
      case LastRead::Start:
        return find_in_value(at);
      case LastRead::Opening:
        return inside_object() ? find_in_key(at) : find_in_value(at);
      case LastRead::Key:
        return find_after_key(at);
      case LastRead::WordsValue:
      case LastRead::Value:
        return find_after_value(at);
    }
  }

private:
  [[nodiscard]] std::size_t skip_blanks(std::size_t at) const {
    while (at < bytes_.size() && base::is_blank(bytes_[at])) {
      ++at;
    }
    return at;
  }

  [[nodiscard]] char byte_at(std::size_t at) const {
    return at < bytes_.size() ? bytes_[at] : '\0';
  }

  [[nodiscard]] bool inside_object() const {
    return !state_.open_brackets.empty() && bytes_[state_.open_brackets.back()] == '{';
  }

  [[nodiscard]] bool is_comment(std::size_t at) const {
    return byte_at(at) == '#' ||
           (byte_at(at) == '/' && (byte_at(at + 1) == '/' || byte_at(at + 1) == '*'));
  }

  [[nodiscard]] static bool is_closing(char byte) { return byte == '}' || byte == ']'; }

  [[nodiscard]] std::size_t end_of_line(std::size_t at) const {
    const auto end = bytes_.find_first_of("\r\n", at);
    return end == std::string_view::npos ? bytes_.size() : end;
  }

  [[nodiscard]] std::size_t end_of_word(std::size_t at) const {
    while (at < bytes_.size() &&
           (is_letter(bytes_[at]) || base::is_digit(bytes_[at]) || byte_at(at) == '-')) {
      ++at;
    }
    return at;
  }

  /// The length of a wrong quotation mark at `at`; 0 if there is none.
  [[nodiscard]] std::size_t wrong_quote(std::size_t at) const {
    for (const auto mark : kWrongQuotes) {
      if (bytes_.substr(at, mark.size()) == mark) {
        return mark.size();
      }
    }
    return 0;
  }

  [[nodiscard]] std::string line_of(std::size_t at) const {
    return std::to_string(report_.source().line_number(at));
  }

  void add(const char* id, Extent where, Message message) {
    message.detail = state_.parser_words;
    report_.add(id, where, std::move(message));
  }

  void report_cut_off() {
    if (state_.open_brackets.empty()) {
      return add("D023",
                 {bytes_.size(), bytes_.size()},
                 {"the file ends too early", "a { at the start", {}, {}});
    }
    const auto opened = state_.open_brackets.back();
    const std::string mark(1, bytes_[opened]);
    const std::string closing = mark == "{" ? "}" : "]";
    add("D018",
        {opened, opened + 1},
        {"the file ends, but the " + mark + " of line " + line_of(opened) + " is still open",
         "a " + closing + " for it before the end of the file",
         "if the file was cut off, take the last good copy; if not, add the " + closing,
         {}});
  }

  void report_comment(std::size_t at) {
    add("D017",
        {at, end_of_line(at)},
        {"here stands a comment, and these files cannot hold one",
         "only the dialogue itself",
         "remove it, or write it into the notes of the page's review",
         {}});
  }

  void report_wrong_closing(std::size_t at) {
    const std::string mark(1, bytes_[at]);
    if (state_.open_brackets.empty()) {
      return add("D022",
                 {at, at + 1},
                 {"the file goes on after its first bracket is closed",
                  "the end of the file",
                  "remove this " + mark,
                  {}});
    }
    const auto opened = state_.open_brackets.back();
    const std::string open_mark(1, bytes_[opened]);
    const std::string wanted = open_mark == "{" ? "}" : "]";
    add("D019",
        {at, at + 1},
        {"this " + mark + " cannot close the " + open_mark + " of line " + line_of(opened),
         "a " + wanted,
         "put " + wanted + " here, or close the " + open_mark + " first",
         {}});
  }

  /// True if `at` closes the innermost bracket.
  [[nodiscard]] bool closes_innermost(std::size_t at) const {
    return !state_.open_brackets.empty() && byte_at(at) == (inside_object() ? '}' : ']');
  }

  void find_in_key(std::size_t at) {
    const auto byte = byte_at(at);
    if (byte == ',') {
      return report_comma_too_many(at);
    }
    if (is_closing(byte)) {
      return report_wrong_closing(at);
    }
    if (byte == '"') {
      return report_words_fault(report_, at, state_.parser_words);
    }
    find_unquoted(at, "a key in straight quotation marks");
  }

  /// More words right behind a key: its closing mark is missing, and the next one closed it.
  void find_in_longer_key(std::size_t at) {
    const auto key = bytes_.substr(state_.begin_of_last, at - state_.begin_of_last);
    const auto colon = key.find(':');
    if (colon == std::string_view::npos) {
      return report_words_go_on(report_, {state_.begin_of_last, at}, state_.parser_words);
    }
    report_key_not_closed(
        report_, {state_.begin_of_last, state_.begin_of_last + colon}, state_.parser_words);
  }

  void find_after_key(std::size_t at) {
    if (at == state_.end_of_last && (is_letter(byte_at(at)) || base::is_digit(byte_at(at)))) {
      return find_in_longer_key(at);
    }
    if (byte_at(at) != ':') {
      return add("D020",
                 {state_.end_of_last, state_.end_of_last + 1},
                 {"after this key a colon is missing",
                  "a : between a key and its value",
                  "add a : here",
                  {}});
    }
    const auto value = skip_blanks(at + 1);
    if (value == bytes_.size()) {
      return report_cut_off();
    }
    if (is_comment(value)) {
      return report_comment(value);
    }
    if (byte_at(value) == ',' || is_closing(byte_at(value))) {
      return add("D024",
                 {at, at + 1},
                 {"after this colon the value is missing",
                  "a value, for example words",
                  "add it, or remove the key",
                  {}});
    }
    find_in_value(value);
  }

  void find_after_value(std::size_t at) {
    if (state_.open_brackets.empty()) {
      return add("D022",
                 {at, end_of_line(at)},
                 {"the file goes on after its first bracket is closed",
                  "the end of the file",
                  "remove what follows, or the bracket that closed too early",
                  {}});
    }
    const auto byte = byte_at(at);
    if (byte == ',') {
      return find_after_comma(at);
    }
    if (is_closing(byte)) {
      return report_wrong_closing(at);
    }
    if (state_.last == LastRead::WordsValue && at == state_.end_of_last &&
        (is_letter(byte) || base::is_digit(byte))) {
      return report_words_go_on(report_, {state_.begin_of_last, at}, state_.parser_words);
    }
    if (byte == ':') {
      return add(
          "D023", {at, at + 1}, {"a colon does not fit here", "a comma", "write a comma", {}});
    }
    if (byte == '"' || byte == '{' || byte == '[' || is_letter(byte) || starts_number(byte)) {
      return add("D013",
                 {state_.end_of_last, state_.end_of_last + 1},
                 {"a comma is missing here",
                  "a comma between two entries",
                  "add a comma at the mark",
                  {}});
    }
    report_unfit(at, "a comma or a closing bracket");
  }

  void find_after_comma(std::size_t comma) {
    const auto at = skip_blanks(comma + 1);
    if (at == bytes_.size()) {
      return report_cut_off();
    }
    if (is_comment(at)) {
      return report_comment(at);
    }
    if (is_closing(byte_at(at))) {
      return report_comma_too_many(comma);
    }
    if (byte_at(at) == ',') {
      return report_comma_too_many(at);
    }
    if (inside_object()) {
      return find_in_key(at);
    }
    find_in_value(at);
  }

  void report_comma_too_many(std::size_t at) {
    add("D014",
        {at, at + 1},
        {"here is a comma too many",
         "commas only between two entries, none before a closing bracket",
         "remove this comma",
         {}});
  }

  void find_in_value(std::size_t at) {
    const auto byte = byte_at(at);
    if (byte == '"') {
      return report_words_fault(report_, at, state_.parser_words);
    }
    if (starts_number(byte)) {
      return report_number(at);
    }
    if (byte == ',') {
      return report_comma_too_many(at);
    }
    if (is_closing(byte)) {
      return report_wrong_closing(at);
    }
    find_unquoted(at, "a value: words in straight quotation marks, a number, true, false, { or [");
  }

  void report_number(std::size_t at) {
    auto end = at;
    while (end < bytes_.size() && (starts_number(bytes_[end]) || is_letter(bytes_[end]))) {
      ++end;
    }
    add("D025",
        {at, end},
        {"this number is not written as it should be",
         "a number such as 12 or 0.5",
         "leave out plus signs, zeros in front and commas; if it is no number, put it in quotation "
         "marks",
         {}});
  }

  void find_unquoted(std::size_t at, const char* expected) {
    if (const auto length = wrong_quote(at); length > 0) {
      return report_wrong_quote(report_, {at, at + length}, state_.parser_words);
    }
    if (is_letter(byte_at(at)) || base::is_digit(byte_at(at))) {
      const auto end = end_of_word(at);
      return add("D021",
                 {at, end},
                 {in_quotes(bytes_.substr(at, end - at)) + " stands here without quotation marks",
                  expected,
                  "put straight quotation marks around the words",
                  {}});
    }
    report_unfit(at, expected);
  }

  void report_unfit(std::size_t at, const char* expected) {
    add("D023", {at, at + 1}, {"this sign does not fit here", expected, "remove it", {}});
  }

  FileReport& report_;
  const ParserState& state_;
  std::string_view bytes_;
};

}  // namespace

void report_syntax_fault(FileReport& report, const ParserState& state) {
  FaultFinder(report, state).find();
}

}  // namespace kiosk::dialogue
