#include "dialogue/json/json_reader.hpp"

#include <cstdint>
#include <iterator>
#include <map>
#include <memory>
#include <utility>

#include <nlohmann/json.hpp>

#include "base/utf8.hpp"
#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/json/check_texts.hpp"
#include "dialogue/json/syntax_fault.hpp"

namespace kiosk::dialogue {

const JsonValue* JsonValue::find(std::string_view key) const {
  for (const auto& member : members) {
    if (member.key == key) {
      return &member.value;
    }
  }
  return nullptr;
}

namespace {

/// Counts the bytes the parser has taken; the parser itself gives no places to its events.
class CountingIterator {
public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, std::size_t& taken)
      : at_(at)
      , taken_(&taken) {}
  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    ++at_;
    ++*taken_;
    return *this;
  }
  CountingIterator operator++(int) {
    auto before = *this;
    ++*this;
    return before;
  }
  bool operator==(const CountingIterator& other) const { return at_ == other.at_; }
  bool operator!=(const CountingIterator& other) const { return at_ != other.at_; }

private:
  const char* at_;
  std::size_t* taken_;
};

bool is_between_values(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n' || byte == ',' || byte == ':';
}

bool is_part_of_number(char byte) {
  return (byte >= '0' && byte <= '9') || byte == '-' || byte == '+' || byte == '.' || byte == 'e' ||
         byte == 'E';
}

/// Receives the parser's events and builds the tree.
class TreeBuilder {
public:
  explicit TreeBuilder(FileReport& report)
      : report_(report)
      , bytes_(report.source().bytes())
      , taken_(report.source().text_begin()) {
    state_.end_of_last = taken_;
  }

  std::optional<JsonValue> build() {
    const auto* begin = bytes_.data() + taken_;
    const auto* end = bytes_.data() + bytes_.size();
    if (nlohmann::json::sax_parse(
            CountingIterator(begin, taken_), CountingIterator(end, taken_), this)) {
      return std::move(root_);
    }
    if (!has_reported_) {
      report_syntax_fault(report_, state_);
    }
    return std::nullopt;
  }

  bool null() { return add(JsonType::Null, {}); }
  bool boolean(bool yes) {
    JsonValue value;
    value.boolean = yes;
    return add(JsonType::Bool, std::move(value));
  }
  bool number_integer(std::int64_t number) { return add_number(static_cast<double>(number)); }
  bool number_unsigned(std::uint64_t number) { return add_number(static_cast<double>(number)); }
  bool number_float(double number, const std::string& /*as_written*/) { return add_number(number); }
  bool string(std::string& words) {
    JsonValue value;
    value.words = std::move(words);
    return add(JsonType::String, std::move(value));
  }
  static bool binary(std::vector<std::uint8_t>& /*bytes*/) { return false; }
  bool start_object(std::size_t /*size*/) { return open(JsonType::Object); }
  bool end_object() { return close(); }
  bool start_array(std::size_t /*size*/) { return open(JsonType::Array); }
  bool end_array() { return close(); }

  bool key(std::string& key) {
    const auto extent = take_extent(JsonType::String);
    auto& keys = keys_.back();
    const auto [first, is_new] = keys.emplace(key, extent.begin);
    if (!is_new) {
      report_.add("D029",
                  extent,
                  {in_quotes(key) + " stands twice in this group",
                   "each key once in its group",
                   "remove one of the two; the first is on line " +
                       std::to_string(report_.source().line_number(first->second)),
                   {}});
    }
    is_double_ = !is_new;
    key_ = std::move(key);
    key_extent_ = extent;
    state_.last = LastRead::Key;
    return true;
  }

  bool parse_error(std::size_t /*position*/,
                   const std::string& /*last*/,
                   const nlohmann::detail::exception& fault) {
    state_.parser_words = fault.what();
    return false;
  }

private:
  /// The extent of what the parser has just read: it begins after blanks, commas and colons.
  Extent take_extent(JsonType type) {
    auto begin = state_.end_of_last;
    while (begin < bytes_.size() && is_between_values(bytes_[begin])) {
      ++begin;
    }
    auto end = taken_;
    if (type == JsonType::Number) {  // the parser reads one byte more to see where a number ends
      end = begin;
      while (end < bytes_.size() && is_part_of_number(bytes_[end])) {
        ++end;
      }
    }
    state_.begin_of_last = begin;
    state_.end_of_last = end;
    return {begin, end};
  }

  bool add_number(double number) {
    JsonValue value;
    value.number = number;
    return add(JsonType::Number, std::move(value));
  }

  bool add(JsonType type, JsonValue value) {
    value.type = type;
    value.extent = take_extent(type);
    state_.last = type == JsonType::String ? LastRead::WordsValue : LastRead::Value;
    return place(std::move(value)) != nullptr;
  }

  bool open(JsonType type) {
    JsonValue value;
    value.type = type;
    value.extent = take_extent(type);
    if (containers_.size() >= kDeepestNesting) {
      has_reported_ = true;
      report_.add("D027",
                  value.extent,
                  {"more than 64 brackets are open inside each other here",
                   "at most 64",
                   "close the brackets that should be closed before this one",
                   {}});
      return false;
    }
    state_.open_brackets.push_back(value.extent.begin);
    state_.last = LastRead::Opening;
    auto* placed = place(std::move(value));
    containers_.push_back(placed);
    keys_.emplace_back();
    return placed != nullptr;
  }

  bool close() {
    const auto extent = take_extent(JsonType::Object);
    containers_.back()->extent.end = extent.end;
    containers_.pop_back();
    keys_.pop_back();
    state_.open_brackets.pop_back();
    state_.last = LastRead::Value;
    return true;
  }

  /// Puts `value` into the innermost container. A parent never grows while a child is open, so the
  /// pointers in containers_ stay good. The second value of a double key goes to a place of its
  /// own.
  JsonValue* place(JsonValue value) {
    if (++count_ > kMostValues) {
      has_reported_ = true;
      report_.add("D028",
                  value.extent,
                  {"this file holds more than 100000 values",
                   "a topic with its pages",
                   "split the file",
                   {}});
      return nullptr;
    }
    if (containers_.empty()) {
      root_ = std::move(value);
      return &root_;
    }
    auto& parent = *containers_.back();
    if (parent.type == JsonType::Array) {
      value.label = parent.label;
      return &parent.items.emplace_back(std::move(value));
    }
    value.label = key_;
    if (is_double_) {
      dropped_.push_back(std::make_unique<JsonValue>(std::move(value)));
      return dropped_.back().get();
    }
    return &parent.members.emplace_back(JsonMember{std::move(key_), key_extent_, std::move(value)})
                .value;
  }

  FileReport& report_;
  std::string_view bytes_;
  std::size_t taken_;
  ParserState state_;
  JsonValue root_;
  std::vector<JsonValue*> containers_;
  std::vector<std::map<std::string, std::size_t>>
      keys_;  ///< of each open container, with their offsets
  std::vector<std::unique_ptr<JsonValue>> dropped_;
  std::string key_;
  Extent key_extent_;
  std::size_t count_ = 0;
  bool is_double_ = false;  ///< of the key read last
  bool has_reported_ = false;
};

bool has_only_blanks(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

void report_not_utf8(FileReport& report, std::size_t offset) {
  const auto bytes = report.source().bytes();
  const auto is_utf16 = bytes.substr(0, 2) == "\xFF\xFE" || bytes.substr(0, 2) == "\xFE\xFF";
  report.add("D011",
             {offset, offset + 1},
             {is_utf16 ? "this file is saved as UTF-16, not as UTF-8"
                       : "this file is not saved as UTF-8: the sign here is not readable",
              "a file in UTF-8",
              "in your editor choose Save as, and the encoding UTF-8",
              {}});
}

}  // namespace

std::optional<JsonValue> parse_json(FileReport& report) {
  return TreeBuilder(report).build();
}

std::optional<JsonValue> read_json(FileReport& report) {
  if (!report.looks_closely()) {
    return parse_json(report);
  }
  const auto& source = report.source();
  if (const auto invalid = base::first_invalid_utf8(source.bytes())) {
    report_not_utf8(report, *invalid);
    return std::nullopt;
  }
  if (has_only_blanks(source.bytes().substr(source.text_begin()))) {
    report.add_whole(
        "D010",
        {"this file is empty", "a dialogue, words or topic file", "write it, or remove it", {}});
    return std::nullopt;
  }
  if (source.text_begin() > 0) {
    report.add("D012",
               {source.text_begin(), source.text_begin() + 1},
               {"this file begins with an unseen mark (BOM)",
                "a file in UTF-8 without it",
                "in your editor choose Save as, and the encoding UTF-8 without BOM",
                {}});
  }
  auto root = parse_json(report);
  if (root) {
    check_characters(report, *root);
  }
  return root;
}

}  // namespace kiosk::dialogue
