#pragma once
// Small readers that the load_*.cpp files are made of. Each takes a value that may be absent (null,
// already reported), reports what is wrong with it, and gives something usable in any case.

#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "dialogue/diagnostics/file_report.hpp"
#include "dialogue/format/enum_words.hpp"
#include "dialogue/format/shape.hpp"
#include "dialogue/json/json_value.hpp"
#include "dialogue/model/model.hpp"

namespace kiosk::dialogue {

/// What the texts of a file are measured by. Empty languages: not known, so not checked.
struct TextRules {
  std::vector<Language> languages;
  std::optional<std::set<std::string>> slots;  ///< names allowed in { }; nothing: not checked
  bool operator==(const TextRules&) const = default;
};

/// One file being read.
struct Reading {
  FileReport& report;
  const TextRules& rules;
};

/// An object, read by its shape: reports a value that is no object, unknown keys, and keys that are
/// missing once they are asked for.
class Fields {
public:
  /// `shape` must outlive this.
  Fields(FileReport& report, const JsonValue* value, const GroupShape& shape);

  /// False if there is no object to read.
  [[nodiscard]] bool has_object() const { return object_ != nullptr; }
  /// The value under this key of the shape. Null if it is not there, and a diagnostic if it must
  /// be.
  [[nodiscard]] const JsonValue* get(const std::string& key) const;

  // The value under this key, read by its own shape. What is not there is empty.
  [[nodiscard]] std::string words(const std::string& key) const;
  [[nodiscard]] std::string notation(const std::string& key) const;
  [[nodiscard]] std::optional<double> number(const std::string& key) const;
  [[nodiscard]] bool flag(const std::string& key) const;
  [[nodiscard]] const std::vector<JsonValue>& list(const std::string& key) const;
  /// A list of words, or of a notation.
  [[nodiscard]] std::vector<std::string> words_list(const std::string& key) const;
  /// How many entries a list may have.
  [[nodiscard]] Count count(const std::string& key) const;
  /// What stands under this key of the shape.
  [[nodiscard]] const Shape& shape(const std::string& key) const;

private:
  FileReport& report_;
  const GroupShape& shape_;
  const JsonValue* object_ = nullptr;
};

/// Reports entries of a list that have one id.
class Ids {
public:
  /// `message.what` begins the sentence: "two items of this checklist".
  Ids(FileReport& report, Message message)
      : report_(report)
      , message_(std::move(message)) {}

  /// `from` is the object with the key "id"; an empty id was reported before.
  void add(const std::string& id, const JsonValue& from);

private:
  FileReport& report_;
  Message message_;
  std::set<std::string> known_;
};

/// "a list in [ ]"
[[nodiscard]] std::string type_words(JsonType type);

/// True if `value` is there and of this type; a wrong type is reported.
bool has_type(FileReport& report, const JsonValue* value, JsonType type);

/// Words as they stand; reports those with nothing one can see in them. "" if there are none.
[[nodiscard]] std::string read_words(FileReport& report, const JsonValue* value);

/// Words written in one certain way.
[[nodiscard]] std::string
read_notation(FileReport& report, const JsonValue* value, const Notation& notation);

/// Nothing if there is no number or it is out of range.
[[nodiscard]] std::optional<double>
read_number(FileReport& report, const JsonValue* value, Range range, NumberKind kind);

[[nodiscard]] bool read_bool(FileReport& report, const JsonValue* value);

/// The entries of a list, none if it is no list; reports a wrong number of them.
[[nodiscard]] const std::vector<JsonValue>&
read_list(FileReport& report, const JsonValue* value, Count count);

[[nodiscard]] std::vector<std::string>
read_words_list(FileReport& report, const JsonValue* value, Count count);
/// Also reports an entry that stands twice.
[[nodiscard]] std::vector<std::string> read_notation_list(FileReport& report,
                                                          const JsonValue* value,
                                                          const Notation& notation,
                                                          Count count);

/// Which of `words` the value is; nothing, reported with the allowed list, if none.
[[nodiscard]] std::optional<std::size_t>
read_one_of(FileReport& report, const JsonValue* value, const std::vector<std::string>& words);

template <typename Value, std::size_t Size>
Value read_enum(FileReport& report,
                const JsonValue* value,
                const std::array<EnumWord<Value>, Size>& table) {
  return table.at(read_one_of(report, value, words_of(table)).value_or(0)).value;
}

}  // namespace kiosk::dialogue
