#include "app/seal/seal_file.hpp"

#include <utility>
#include <vector>

#include "editing/changes/change.hpp"
#include "editing/json/json_edit.hpp"
#include "editing/json/json_text.hpp"

#include "base/text.hpp"
#include "dialogue/diagnostics/file_report.hpp"
#include "dialogue/json/json_reader.hpp"
#include "dialogue/load/load_seals.hpp"

namespace kiosk::app {

namespace {

using dialogue::JsonValue;
using editing::json_words;

constexpr const char* kNewFile = R"({
  "$schema": "../schema/seals.schema.json",
  "seals": [
  ]
}
)";

JsonValue json_of(const dialogue::Seal& seal) {
  std::vector<std::pair<std::string, JsonValue>> parts;
  parts.reserve(seal.parts.size());
  for (const auto& part : seal.parts) {
    parts.emplace_back(part.name, json_words(part.fingerprint));
  }
  std::vector<JsonValue> lines;
  for (const auto line : base::split(base::trimmed(seal.signature, "\n"), '\n')) {
    lines.push_back(json_words(std::string(line)));
  }
  return editing::json_object({{"page", json_words(seal.page)},
                               {"language", json_words(seal.language)},
                               {"name", json_words(seal.name)},
                               {"role", json_words(seal.role)},
                               {"date", json_words(base::words_of(seal.date))},
                               {"review_by", json_words(base::words_of(seal.review_by))},
                               {"content", json_words(seal.content)},
                               {"parts", editing::json_object(std::move(parts))},
                               {"signature", editing::json_list(std::move(lines))}});
}

bool has_words(const JsonValue& object, const char* key, const std::string& words) {
  const auto* value = object.find(key);
  return value != nullptr && value->words == words;
}

/// The seal on the same page and language; null if there is none.
const JsonValue* find_seal(const JsonValue& list, const dialogue::Seal& seal) {
  for (const auto& item : list.items) {
    if (has_words(item, "page", seal.page) && has_words(item, "language", seal.language)) {
      return &item;
    }
  }
  return nullptr;
}

}  // namespace

base::Result<std::string> with_seal(const std::string& bytes, const dialogue::Seal& seal) {
  const std::string name = dialogue::kSealsFile;
  const std::string before = bytes.empty() ? kNewFile : bytes;
  const dialogue::SourceFile source(name, before);
  dialogue::Diagnostics faults;
  dialogue::FileReport report(source, faults);
  const auto root = dialogue::read_json(report);
  const auto* list = root ? root->find("seals") : nullptr;
  if (list == nullptr || list->type != dialogue::JsonType::Array) {
    return base::Error("seals.json has no list of seals: mend it, or take the file away");
  }
  const editing::JsonFile file{name, before, *root};
  const auto* same = find_seal(*list, seal);
  const auto splice = same != nullptr
                          ? editing::set_value(file, *same, json_of(seal))
                          : editing::insert_item(file, *list, list->items.size(), json_of(seal));
  editing::Files files{{name, before}};
  if (!editing::apply({splice}, files)) {
    return base::Error("seals.json could not be changed");
  }
  return files.at(name);
}

}  // namespace kiosk::app
