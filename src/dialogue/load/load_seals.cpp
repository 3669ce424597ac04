#include "dialogue/load/load_seals.hpp"

#include <set>
#include <utility>

#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/fields/fields.hpp"
#include "dialogue/files/find_dialogues.hpp"
#include "dialogue/format/files.hpp"
#include "dialogue/json/check_texts.hpp"
#include "dialogue/json/json_reader.hpp"

namespace kiosk::dialogue {

namespace {

std::string read_signer_words(FileReport& report, const JsonValue* value) {
  auto words = read_notation(report, value, kSignerNotation);
  if (!words.empty()) {
    check_shown_words(report, *value);
  }
  return words;
}

base::Day read_date(const Fields& seal, const char* key) {
  return base::day_of(seal.notation(key)).value_or(base::Day{});
}

std::vector<SealedPart> read_parts(FileReport& report, const JsonValue* value) {
  std::vector<SealedPart> parts;
  if (!has_type(report, value, JsonType::Object)) {
    return parts;
  }
  for (const auto& member : value->members) {
    parts.push_back({member.key, read_notation(report, &member.value, kFingerprintNotation)});
  }
  return parts;
}

std::string read_signature_lines(const Fields& seal) {
  std::string file;
  for (const auto& line : seal.words_list("signature")) {
    file += line + "\n";
  }
  return file;
}

PlacedSeal read_seal(FileReport& report, const JsonValue& value) {
  const Fields fields(report, &value, seal_shape());
  PlacedSeal read;
  const auto* page = fields.get("page");
  const auto extent = page == nullptr ? value.extent : page->extent;
  read.place = report.source().place(extent);
  read.source_line = report.source().line_text(extent.begin);
  auto& seal = read.seal;
  seal.page = read_notation(report, page, kIdNotation);
  seal.language = fields.notation("language");
  seal.name = read_signer_words(report, fields.get("name"));
  seal.role = read_signer_words(report, fields.get("role"));
  seal.date = read_date(fields, "date");
  seal.review_by = read_date(fields, "review_by");
  seal.content = fields.notation("content");
  seal.parts = read_parts(report, fields.get("parts"));
  seal.signature = read_signature_lines(fields);
  return read;
}

}  // namespace

std::vector<PlacedSeal> read_seals_file(FileReport& report, const JsonValue& root) {
  const Fields fields(report, &root, seals_file_shape());
  std::vector<PlacedSeal> seals;
  if (!fields.has_object()) {
    return seals;
  }
  std::set<std::pair<PageId, Language>> sealed;
  for (const auto& value : fields.list("seals")) {
    seals.push_back(read_seal(report, value));
    const auto& seal = seals.back().seal;
    if (!seal.page.empty() && !sealed.emplace(seal.page, seal.language).second) {
      report.add("D047",
                 value.find("page")->extent,
                 {"two seals stand on " + in_quotes(seal.page) + " in the language " +
                      in_quotes(seal.language),
                  "one seal for each page and language",
                  "take out the older one; if you are not sure, take out both and have the page "
                  "sealed again",
                  {}});
    }
  }
  return seals;
}

std::vector<Seal> seals_of(const LoadedSeals& loaded) {
  std::vector<Seal> seals;
  seals.reserve(loaded.seals.size());
  for (const auto& placed : loaded.seals) {
    seals.push_back(placed.seal);
  }
  return seals;
}

LoadedSeals load_seals(const SourceSet& sources, const std::string& name) {
  LoadedSeals loaded;
  for (const auto& folder : find_dialogues(sources)) {
    if (name_of_dialogue(sources, folder) != name) {
      continue;
    }
    const auto prefix = folder.empty() ? std::string() : folder + "/";
    loaded.dialogue_file = (sources.root / (prefix + kDialogueFile)).generic_string();
    const auto found = sources.files.find(prefix + kSealsFile);
    if (found != sources.files.end()) {
      const SourceFile file((sources.root / found->first).generic_string(), found->second);
      Diagnostics told_already;
      FileReport report(file, told_already, Look::Passed);
      if (const auto root = read_json(report)) {
        loaded.seals = read_seals_file(report, *root);
      }
    }
  }
  return loaded;
}

}  // namespace kiosk::dialogue
