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
#include "dialogue/json/json_value.hpp"
#include "dialogue/model/model.hpp"

namespace kiosk::dialogue {

/// What the texts of a file are measured by. Empty languages: not known, so not checked.
struct TextRules {
  std::vector<Language> languages;
  std::optional<std::set<std::string>> slots;  ///< names allowed in { }; nothing: not checked
};

/// One file being read.
struct Reading {
  FileReport& report;
  const TextRules& rules;
};

/// An object with the keys it may have: reports a value that is no object, and unknown keys.
class Fields {
public:
  Fields(FileReport& report, const JsonValue* value, std::vector<std::string> known);

  /// False if there is no object to read.
  [[nodiscard]] bool has_object() const { return object_ != nullptr; }
  [[nodiscard]] const JsonValue* optional(const std::string& key) const;
  /// Null, and a diagnostic, if the key is missing.
  [[nodiscard]] const JsonValue* required(const std::string& key) const;

private:
  FileReport& report_;
  const JsonValue* object_ = nullptr;
  std::vector<std::string> known_;
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

struct Notation {
  bool (*fits)(const std::string&);
  const char* description;  ///< "lower-case words joined by -, such as what-it-is"
};

/// Words written in one certain way.
[[nodiscard]] std::string
read_notation(FileReport& report, const JsonValue* value, const Notation& notation);

struct Range {
  double least = 0;
  double most = 0;
};

enum class NumberKind { Whole, Any };

/// Nothing if there is no number or it is out of range.
[[nodiscard]] std::optional<double>
read_number(FileReport& report, const JsonValue* value, Range range, NumberKind kind);

[[nodiscard]] bool read_bool(FileReport& report, const JsonValue* value);

struct Count {
  std::size_t least = 0;
  std::size_t most = 200;
};

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

template <typename Value>
struct EnumWord {
  const char* word;
  Value value;
};

template <typename Value, std::size_t Size>
std::vector<std::string> words_of(const std::array<EnumWord<Value>, Size>& table) {
  std::vector<std::string> words;
  words.reserve(Size);
  for (const auto& entry : table) {
    words.emplace_back(entry.word);
  }
  return words;
}

template <typename Value, std::size_t Size>
Value read_enum(FileReport& report,
                const JsonValue* value,
                const std::array<EnumWord<Value>, Size>& table) {
  return table.at(read_one_of(report, value, words_of(table)).value_or(0)).value;
}

// Ways of writing.
[[nodiscard]] bool is_id(const std::string& words);
[[nodiscard]] bool is_variable(const std::string& words);
[[nodiscard]] bool is_language(const std::string& words);
[[nodiscard]] bool is_fact(const std::string& words);
[[nodiscard]] bool is_figure_file(const std::string& words);

inline constexpr Notation kIdNotation{is_id, "lower-case words joined by -, such as what-it-is"};
inline constexpr Notation kVariableNotation{is_variable,
                                            "lower-case words joined by _, such as how_taken"};
inline constexpr Notation kLanguageNotation{is_language, "a language tag such as en, es or pt-BR"};
inline constexpr Notation kFactNotation{is_fact, "a fact number such as F14"};
inline constexpr Notation kFigureFileNotation{is_figure_file,
                                              "a file such as figures/pump.svg, in lower case"};

}  // namespace kiosk::dialogue
