#include "releases/content/release.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include <nlohmann/json.hpp>

#include "base/digest.hpp"
#include "base/utf8.hpp"

namespace kiosk::releases {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kIdDigestLetters = 12;
constexpr std::size_t kMostLineBytes = 400;

bool is_control(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  constexpr unsigned char kFirstPrinted = 0x20;
  constexpr unsigned char kDelete = 0x7F;
  return value < kFirstPrinted || value == kDelete;
}

/// "2026-11-29T17:24:00Z".
bool is_date(std::string_view words) {
  constexpr std::string_view kForm = "0000-00-00T00:00:00Z";
  return words.size() == kForm.size() &&
         std::equal(words.begin(), words.end(), kForm.begin(), [](char letter, char form) {
           return form == '0' ? letter >= '0' && letter <= '9' : letter == form;
         });
}

bool is_whole(const Record& record) {
  return record.serial > record.previous && is_date(record.date) &&
         fault_of_line("author", record.author).empty() &&
         fault_of_line("note", record.note).empty();
}

}  // namespace

std::string words_of(const ReleaseId& id) {
  return std::to_string(id.serial) + "-" + id.digest;
}

std::optional<ReleaseId> read_release_id(std::string_view words) {
  const auto dash = words.find('-');
  if (dash == std::string_view::npos) {
    return std::nullopt;
  }
  ReleaseId id{0, std::string(words.substr(dash + 1))};
  std::from_chars(words.data(), words.data() + dash, id.serial);
  const bool is_digest = id.digest.size() == kIdDigestLetters &&
                         id.digest.find_first_not_of("0123456789abcdef") == std::string::npos;
  return id.serial > 0 && is_digest && words_of(id) == words ? std::optional(id) : std::nullopt;
}

std::string written(const Record& record) {
  const Json json{{"serial", record.serial},
                  {"previous", record.previous},
                  {"date", record.date},
                  {"author", record.author},
                  {"note", record.note}};
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::optional<Record> read_record(std::string_view words) {
  const auto read = Json::parse(words, nullptr, false);
  try {
    Record record{read.at("serial"),
                  read.at("previous"),
                  read.at("date"),
                  read.at("author"),
                  read.at("note")};
    return written(record) == words && is_whole(record) ? std::optional(record) : std::nullopt;
  } catch (const Json::exception&) {  // it has another shape
    return std::nullopt;
  }
}

std::string fault_of_line(const std::string& what, std::string_view line) {
  if (line.find_first_not_of(' ') == std::string_view::npos) {
    return "the " + what + " is empty";
  }
  if (line.size() > kMostLineBytes) {
    return "the " + what + " is longer than 400 letters";
  }
  const bool is_line =
      std::none_of(line.begin(), line.end(), is_control) && !base::first_invalid_utf8(line);
  return is_line ? std::string() : "the " + what + " is not one line of plain words";
}

ReleaseId Release::id() const {
  return {record.serial, base::sha256_of_bytes(written(manifest)).substr(0, kIdDigestLetters)};
}

base::Result<Release> make_release(Record record, Files files) {
  for (const auto& [what, line] :
       {std::pair("author", &record.author), std::pair("note", &record.note)}) {
    if (const auto fault = fault_of_line(what, *line); !fault.empty()) {
      return base::Error(fault);
    }
  }
  auto manifest = manifest_of(files);
  if (!manifest) {
    return manifest.error();
  }
  return Release{std::move(record), std::move(*manifest), std::move(files)};
}

}  // namespace kiosk::releases
