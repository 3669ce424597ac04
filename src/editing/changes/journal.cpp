#include "editing/changes/journal.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <string_view>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include "base/digest.hpp"
#include "base/text_file.hpp"

namespace kiosk::editing {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostBytes = std::size_t{256} << 20U;
constexpr std::size_t kSealLetters = 16;

Json json_of(const Change& change) {
  if (const auto* splice = std::get_if<Splice>(&change)) {
    return {{"file", splice->file},
            {"at", splice->begin},
            {"before", splice->before},
            {"after", splice->after}};
  }
  if (const auto* added = std::get_if<FileAdded>(&change)) {
    return {{"file", added->file}, {"added", added->bytes}};
  }
  const auto& removed = std::get<FileRemoved>(change);
  return {{"file", removed.file}, {"removed", removed.bytes}};
}

Change change_of(const Json& json) {
  const auto words = [&](const char* key) { return json.at(key).get<std::string>(); };
  if (json.contains("added")) {
    return FileAdded{words("file"), words("added")};
  }
  if (json.contains("removed")) {
    return FileRemoved{words("file"), words("removed")};
  }
  return Splice{words("file"), json.at("at").get<std::size_t>(), words("before"), words("after")};
}

struct ToJson {
  Json operator()(const Step& step) const {
    auto changes = Json::array();
    for (const auto& change : step.changes) {
      changes.push_back(json_of(change));
    }
    return {{"step", step.name}, {"typed_at", step.typed_at}, {"changes", changes}};
  }
  Json operator()(const TypedOn& more) const {
    auto json = (*this)(more.step);
    json["typed_on"] = true;
    return json;
  }
  Json operator()(const Undone& /*undone*/) const { return "undone"; }
  Json operator()(const Redone& /*redone*/) const { return "redone"; }
};

Happened happened_of(const Json& json) {
  if (json.is_string()) {
    return json == "undone" ? Happened(Undone{}) : Happened(Redone{});
  }
  Step step{json.at("step"), {}, json.at("typed_at")};
  for (const auto& change : json.at("changes")) {
    step.changes.push_back(change_of(change));
  }
  return json.contains("typed_on") ? Happened(TypedOn{std::move(step)}) : Happened(std::move(step));
}

/// A line that was cut off, or turned on the disk, shows.
std::string sealed(const Json& json) {
  // Bytes that are no UTF-8 cannot be typed, and no file with such bytes can be edited.
  const auto words = json.dump(-1, ' ', false, Json::error_handler_t::replace);
  return base::sha256_of_bytes(words).substr(0, kSealLetters) + " " + words + "\n";
}

std::optional<Json> unsealed(std::string_view line) {
  if (line.size() <= kSealLetters) {
    return std::nullopt;
  }
  const auto words = line.substr(kSealLetters + 1);
  if (base::sha256_of_bytes(words).substr(0, kSealLetters) != line.substr(0, kSealLetters)) {
    return std::nullopt;
  }
  auto json = Json::parse(words, nullptr, false);
  return json.is_discarded() ? std::nullopt : std::optional(std::move(json));
}

std::string name_of(const Files& files, const std::string& file) {
  const auto found = files.find(file);
  return found == files.end() ? std::string() : base::sha256_of_bytes(found->second);
}

/// One change for each file, with what the file is called after it.
Json json_of_saving(const Files& from, const Files& to) {
  auto saving = Json::array();
  for (const auto& change : difference_of(from, to)) {
    saving.push_back({{"change", json_of(change)}, {"to", name_of(to, file_of(change))}});
  }
  return {{"saving", saving}};
}

/// Files that were written already are as they were before.
void take_back_saving(const Json& saving, Files& files) {
  for (const auto& one : saving) {
    const auto change = change_of(one.at("change"));
    if (name_of(files, file_of(change)) == one.at("to").get<std::string>()) {
      static_cast<void>(editing::apply(inverse({change}), files));
    }
  }
}

/// Whole lines that are as they were written, up to the first that is not.
std::vector<Json> read_lines(std::string_view bytes) {
  std::vector<Json> lines;
  while (true) {
    const auto end = bytes.find('\n');
    auto line = end == std::string_view::npos ? std::nullopt : unsealed(bytes.substr(0, end));
    if (!line) {
      return lines;
    }
    lines.push_back(std::move(*line));
    bytes.remove_prefix(end + 1);
  }
}

}  // namespace

std::string name_of(const Files& files) {
  return base::sha256_of(files);
}

Journal::Journal(int descriptor)
    : file_(std::make_unique<base::Descriptor>(descriptor)) {
}

base::Result<Journal> Journal::begin(const std::filesystem::path& file,
                                     const Files& files,
                                     const std::vector<Happened>& already) {
  std::error_code failure;
  std::filesystem::create_directories(file.parent_path(), failure);
  auto lines = sealed({{"files", name_of(files)}});
  for (const auto& happened : already) {
    lines += sealed(std::visit(ToJson{}, happened));
  }
  const auto begun = base::write_file_atomically(file, lines);
  if (!begun) {
    return begun.error();
  }
  Journal journal(::open(file.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC));
  if (journal.file_->number() < 0) {
    return base::last_fault(file);
  }
  return journal;
}

base::Outcome Journal::add(const Happened& happened) {
  const bool written = base::write_all(*file_, sealed(std::visit(ToJson{}, happened))) == 0;
  return written ? base::Outcome(base::Done{}) : base::last_fault("the journal of drafts");
}

base::Outcome Journal::sync() {
  return ::fdatasync(file_->number()) == 0 ? base::Outcome(base::Done{})
                                           : base::last_fault("the journal of drafts");
}

base::Outcome Journal::note_saving(const Files& from, const Files& to) {
  if (base::write_all(*file_, sealed(json_of_saving(from, to))) != 0) {
    return base::last_fault("the journal of drafts");
  }
  return sync();
}

std::optional<Drafts> read_journal(const std::filesystem::path& file, const Files& files) {
  const auto bytes = base::read_file(file, kMostBytes);
  if (!bytes) {
    return std::nullopt;
  }
  const auto lines = read_lines(*bytes);
  if (lines.empty()) {
    return std::nullopt;
  }
  try {
    Drafts drafts{files, {}};
    for (auto line = lines.rbegin(); line != std::prev(lines.rend()); ++line) {
      if (line->is_object() && line->contains("saving")) {
        take_back_saving(line->at("saving"), drafts.begun_with);
      } else {
        drafts.happened.push_back(happened_of(*line));
      }
    }
    std::ranges::reverse(drafts.happened);
    if (lines.front().at("files") != name_of(drafts.begun_with)) {
      return std::nullopt;
    }
    return drafts;
  } catch (const Json::exception&) {  // written by another version
    return std::nullopt;
  }
}

void repeat(const std::vector<Happened>& all, History& history, Time when) {
  for (const auto& happened : all) {
    const auto* step = std::get_if<Step>(&happened);
    if (step != nullptr) {
      when += kTypingPause;
    } else if (const auto* more = std::get_if<TypedOn>(&happened)) {
      step = &more->step;
    }
    if (step != nullptr) {
      if (history.apply(*step, when) == Applied::No) {
        return;
      }
    } else if (std::holds_alternative<Undone>(happened)) {
      history.undo();
    } else {
      history.redo();
    }
  }
}

}  // namespace kiosk::editing
