#include "app/content/passed_content.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <utility>

#include <nlohmann/json.hpp>

#include "app/content/this_program.hpp"
#include "base/digest.hpp"

namespace kiosk::app {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using dialogue::Diagnostic;
using dialogue::Severity;

constexpr const char* kSeal = "sha256";

/// As editors are told them, with the line of the file.
Json json_of(const dialogue::Diagnostics& diagnostics) {
  auto list = Json::parse(dialogue::format_as_json(diagnostics));
  for (std::size_t index = 0; index < diagnostics.size(); ++index) {
    list[index]["source_line"] = diagnostics[index].source_line;
  }
  return list;
}

Diagnostic diagnostic_of(const Json& json) {
  Diagnostic said;
  said.id = json.at("id");
  said.severity = json.at("severity") == "note" ? Severity::Note : Severity::Warning;
  said.place = {json.at("file"), json.at("line"), json.at("column"), json.at("length")};
  said.what = json.at("what");
  said.expected = json.at("expected");
  said.mend = json.at("mend");
  said.detail = json.at("detail");
  said.source_line = json.at("source_line");
  return said;
}

/// The name of a folder may hold bytes that are not UTF-8; they become U+FFFD.
std::string words_of(const Json& json) {
  return json.dump(1, ' ', false, Json::error_handler_t::replace);
}

/// A bad disk may turn a letter of what was said.
std::string seal_of(Json record) {
  record.erase(kSeal);
  return base::sha256_of({{"record", words_of(record)}});
}

}  // namespace

std::string digest_of(const dialogue::SourceSet& sources) {
  if (dialogue::is_embedded(sources)) {
    return "built in";
  }
  std::map<std::string, std::string> names;
  for (const auto& name : sources.not_read) {
    names.emplace(name, "");
  }
  return base::sha256_of(
      {{"files", base::sha256_of(sources.files)}, {"names", base::sha256_of(names)}});
}

PassedContent PassedContent::built_in_and(const std::optional<PassedRecord>& record) {
  PassedContent passed;
  passed.dangers_ = Dangers::TriedBuiltIn;
  return passed.and_also(record);
}

PassedContent PassedContent::and_also(const std::optional<PassedRecord>& record) const {
  auto passed = *this;
  if (record) {
    passed.records_.push_back(*record);
  }
  return passed;
}

PassedContent PassedContent::dangers_left_out() {
  PassedContent passed;
  passed.dangers_ = Dangers::LeftOut;
  return passed;
}

bool PassedContent::dangers_were_tried(const dialogue::SourceSet& sources) const {
  return dangers_ == Dangers::LeftOut ||
         (dangers_ == Dangers::TriedBuiltIn && dialogue::is_embedded(sources));
}

std::optional<dialogue::Diagnostics>
PassedContent::said_of(const dialogue::ReadSources& read) const {
  if (records_.empty() || !read.diagnostics.empty()) {
    return std::nullopt;
  }
  const auto record = std::find_if(
      records_.begin(), records_.end(), [digest = digest_of(read.sources)](const auto& one) {
        return one.digest == digest;
      });
  if (record == records_.end()) {
    return std::nullopt;
  }
  auto said = record->said;
  for (auto& one : said) {
    const fs::path file = one.place.file;
    one.place.file = (read.sources.root / file.lexically_relative(record->root)).generic_string();
  }
  return said;
}

std::string written(const PassedRecord& record) {
  Json json{{"program", this_program()},
            {"dialogues", record.digest},
            {"root", record.root},
            {"said", json_of(record.said)}};
  json[kSeal] = seal_of(json);
  return words_of(json) + "\n";
}

std::optional<PassedRecord> read_passed_record(const std::string& bytes) {
  const auto read = Json::parse(bytes, nullptr, false);
  try {
    if (read.at("program") != this_program() || read.at(kSeal) != seal_of(read)) {
      return std::nullopt;
    }
    PassedRecord record{read.at("dialogues"), read.at("root"), {}};
    for (const auto& one : read.at("said")) {
      record.said.push_back(diagnostic_of(one));
    }
    return record;
  } catch (const Json::exception&) {  // it has another shape
    return std::nullopt;
  }
}

}  // namespace kiosk::app
