#include "dialogue/json/words_fault.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

namespace kiosk::dialogue {

namespace {

bool is_good_escape(std::string_view bytes, std::size_t backslash) {
  const auto kind = bytes[backslash + 1];
  if (kind != 'u') {
    return std::string_view("\"\\/bfnrt").find(kind) != std::string_view::npos;
  }
  const auto digits = bytes.substr(backslash + 2, 4);
  const auto is_number = digits.size() == 4 && digits.find_first_not_of("0123456789abcdefABCDEF") ==
                                                   std::string_view::npos;
  // Half of a pair of codes stands for no character; the parser stops at it too.
  return is_number && digits[0] != 'd' && digits[0] != 'D';
}

struct BadSign {
  std::size_t at = 0;
  bool is_backslash = false;
};

/// The first sign between `from` and `end`, or the closing mark, that words cannot hold.
std::optional<BadSign> find_bad_sign(std::string_view bytes, std::size_t from, std::size_t end) {
  for (auto at = from; at < end && bytes[at] != '"'; ++at) {
    if (static_cast<std::uint8_t>(bytes[at]) < 0x20) {
      return BadSign{at, false};
    }
    if (bytes[at] != '\\' || at + 1 >= end) {
      continue;
    }
    if (!is_good_escape(bytes, at)) {
      return BadSign{at, true};
    }
    ++at;
  }
  return std::nullopt;
}

void report_bad_sign(FileReport& report, BadSign sign, const std::string& parser_words) {
  if (sign.is_backslash) {
    report.add("D026",
               {sign.at, sign.at + 2},
               {"this backslash does not fit here",
                R"(\" for a quotation mark inside words, \\ for a backslash)",
                "remove the backslash, or write it twice",
                parser_words});
  } else {
    report.add("D026",
               {sign.at, sign.at + 1},
               {"an unseen sign, such as a tab, stands in these words",
                "only signs one can see",
                "write a space instead",
                parser_words});
  }
}

/// The first closing curly mark between `from` and `end` that no opening one belongs to: it was
/// meant to close the words.
std::optional<Extent> find_curly_mark(std::string_view bytes, std::size_t from, std::size_t end) {
  std::size_t open = 0;
  for (auto at = from; at < end; ++at) {
    const auto mark = bytes.substr(at, 3);
    if (mark == "“") {
      ++open;
    } else if (mark == "”" && open == 0) {
      return Extent{at, at + mark.size()};
    } else if (mark == "”") {
      --open;
    }
  }
  return std::nullopt;
}

}  // namespace

void report_words_fault(FileReport& report, std::size_t opening, const std::string& parser_words) {
  const auto bytes = report.source().bytes();
  const auto end = std::min(bytes.find_first_of("\r\n", opening), bytes.size());
  if (const auto sign = find_bad_sign(bytes, opening + 1, end)) {
    return report_bad_sign(report, *sign, parser_words);
  }
  if (const auto mark = find_curly_mark(bytes, opening + 1, end)) {
    return report_wrong_quote(report, *mark, parser_words);
  }
  const auto is_cut_off = end == bytes.size();
  report.add("D015",
             {opening, end},
             {is_cut_off ? "the file ends in the middle of these words"
                         : "these words are not closed by a quotation mark on this line",
              "a straight quotation mark at the end of the words",
              is_cut_off ? "if the file was cut off, take the last good copy; if not, add the mark"
                         : "add the mark at the end of the words",
              parser_words});
}

void report_words_go_on(FileReport& report, Extent words, const std::string& parser_words) {
  if (const auto mark = find_curly_mark(report.source().bytes(), words.begin + 1, words.end)) {
    return report_wrong_quote(report, *mark, parser_words);
  }
  report.add(
      "D015",
      {words.end - 1, words.end},
      {"the words end at this quotation mark, but more follow",
       "a comma or a closing bracket",
       "inside words write \\\" or the curly marks “ and ”; or end the words where they should end",
       parser_words});
}

void report_key_not_closed(FileReport& report, Extent key, const std::string& parser_words) {
  report.add("D015",
             key,
             {"this key is not closed by a quotation mark",
              "a straight quotation mark between the key and its colon",
              "add the mark before the colon",
              parser_words});
}

void report_wrong_quote(FileReport& report, Extent where, const std::string& parser_words) {
  report.add("D016",
             where,
             {"this is not a straight quotation mark",
              "the straight mark \"",
              "type the mark again in a plain text editor",
              parser_words});
}

}  // namespace kiosk::dialogue
