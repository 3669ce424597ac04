#include "dialogue/load/loader.hpp"

#include <memory>
#include <set>
#include <stdexcept>
#include <utility>

#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/files/find_dialogues.hpp"
#include "dialogue/json/json_reader.hpp"
#include "dialogue/json/placed_file.hpp"
#include "dialogue/load/load_danger_words.hpp"
#include "dialogue/load/load_dialogue_file.hpp"
#include "dialogue/load/load_figures.hpp"
#include "dialogue/load/load_questions.hpp"
#include "dialogue/load/load_seals.hpp"
#include "dialogue/load/load_topic.hpp"
#include "dialogue/load/missing_files.hpp"
#include "dialogue/model/word_keys.hpp"

namespace kiosk::dialogue {

namespace {

using SharedFile = std::shared_ptr<const PlacedFile>;

/// Reads the files of one dialogue, one after the other, into one model.
class DialogueLoader {
public:
  DialogueLoader(const SourceSet& sources,
                 const std::string& folder,
                 Loaded& into,
                 Look look,
                 KnownReadings* known = nullptr)
      : sources_(sources)
      , prefix_(folder.empty() ? "" : folder + "/")
      , into_(into)
      , look_(look)
      , known_(known) {
    dialogue_.name = name_of_dialogue(sources, folder);
  }

  void load() {
    load_visit();
    load_teaching();
    look_at_seals();
    report_unused_files();
    teaching_.languages = dialogue_.languages;
    into_.dialogues.push_back(std::move(dialogue_));
    into_.teachings.push_back(std::make_shared<const Teaching>(std::move(teaching_)));
    into_.places.push_back(std::move(places_));
    into_.has_all.push_back(has_all_);
  }

  /// Of files that passed before: what nobody walks is not read.
  void load_only_visit() {
    load_visit();
    load_guard("red-flags.json", "red-flags", [&](const FileToRead& from) {
      dialogue_.happening_now = read_happening_now(from.reading, *from.file.root);
    });
    into_.dialogues.push_back(std::move(dialogue_));
  }

private:
  void load_visit() {
    load_dialogue_json();
    load_words();
    load_topics();
  }

  void load_teaching() {
    load_guard("questions.json", "questions", [&](const FileToRead& from) {
      read_questions_file(from.reading, *from.file.root, teaching_);
    });
    load_guard("red-flags.json", "red-flags", [&](const FileToRead& from) {
      auto flags = read(&KnownReadings::red_flags, from, read_red_flags_file);
      dialogue_.happening_now = std::move(flags.happening_now);
      teaching_.red_flags = std::move(flags.red_flags);
    });
    load_guard("danger-words.json", "danger-words", [&](const FileToRead& from) {
      teaching_.danger_words = read(&KnownReadings::danger_words, from, read_danger_words_file);
    });
    load_guard("practice.json", "practice", [&](const FileToRead& from) {
      teaching_.practice = read(&KnownReadings::practice, from, read_practice_file);
    });
  }

  /// Their values are taken elsewhere (load_seals.hpp).
  void look_at_seals() {
    const auto found = sources_.files.find(prefix_ + kSealsFile);
    if (found == sources_.files.end()) {
      return;
    }
    used_.insert(found->first);
    const SourceFile file(shown(found->first), found->second);
    FileReport report(file, into_.diagnostics, look_);
    if (const auto root = read_json(report)) {
      read_seals_file(report, *root);
    }
  }

  [[nodiscard]] std::string shown(const std::string& name) const {
    return (sources_.root / name).generic_string();
  }

  [[nodiscard]] std::string dialogue_file() const { return shown(prefix_ + kDialogueFile); }

  [[nodiscard]] ReadFile read_file(const std::string& name, const std::string& bytes) {
    if (const auto* known = known_ == nullptr ? nullptr : known_->files.find(name, bytes)) {
      return *known;
    }
    const auto said = into_.diagnostics.size();
    auto file = std::make_shared<PlacedFile>(shown(name), bytes);
    ReadFile read{file, nullptr};
    FileReport report(read.file->source(), into_.diagnostics, look_);
    if (auto root = read_json(report)) {
      read.root = std::make_shared<const JsonValue>(std::move(*root));
    }
    if (known_ != nullptr && read.root && into_.diagnostics.size() == said) {
      file->take(read.root);
      known_->files.keep(name, read);
    }
    return read;
  }

  /// Read by this function, or known.
  template <typename Value, typename Read>
  [[nodiscard]] Value
  read(ReadingsOf<Value> KnownReadings::*kept, const FileToRead& from, const Read& read) {
    return known_or_read(known_ == nullptr ? nullptr : &(known_->*kept), from, read);
  }

  /// `from`: where the value of the part stands in the file, "pages/3".
  void add_place(const std::string& key, const SharedFile& file, std::string from, Extent own) {
    auto find = [file, from = std::move(from)](std::string_view path) {
      return file->find(from, path);
    };
    places_.add(key, {{file, &file->source()}, own, std::move(find)});
  }

  /// The place of a thing with an id is its id, so that its line says which one it is.
  static Extent extent_of_id(const JsonValue& value) {
    const auto* id = value.find("id");
    return id == nullptr ? value.extent : id->extent;
  }

  void load_dialogue_json() {
    const auto& [name, bytes] = *sources_.files.find(prefix_ + kDialogueFile);
    const auto [file, root] = read_file(name, bytes);
    FileReport report(file->source(), into_.diagnostics, look_);
    add_place("dialogue", file, "", root ? root->extent : Extent{});
    if (!root) {
      return;
    }
    auto figures = read_dialogue_file(report, *root, dialogue_);
    for (const auto& named : figures) {
      knows_figure_files_ = knows_figure_files_ && sources_.files.contains(prefix_ + named.file);
      used_.insert(prefix_ + named.file);
      add_place("figure:" + named.figure.id, file, "figures/" + named.figure.id, named.id_extent);
    }
    load_figures(report, sources_, prefix_, std::move(figures), dialogue_);
    has_dialogue_file_ = true;
  }

  /// What texts may hold: nothing is checked by a dialogue.json that could not be read.
  [[nodiscard]] TextRules rules(const std::vector<std::string>& more_slots) const {
    TextRules rules{dialogue_.languages, std::nullopt};
    if (has_dialogue_file_) {
      rules.slots.emplace(more_slots.begin(), more_slots.end());
      for (const auto& slot : dialogue_.slots) {
        rules.slots->insert(slot.first);
      }
    }
    return rules;
  }

  void load_words() {
    const auto found = sources_.files.find(prefix_ + "words.json");
    if (found == sources_.files.end()) {
      into_.diagnostics.push_back(missing_file("words.json", dialogue_file()));
      return;
    }
    const auto file = read_file(found->first, found->second);
    FileReport report(file.file->source(), into_.diagnostics, look_);
    if (file.root) {
      const auto text_rules = rules(number_marks());
      dialogue_.words =
          read(&KnownReadings::words, {found->first, file, {report, text_rules}}, read_words_file);
      add_place("words", file.file, "", file.root->extent);
    }
  }

  /// A file that guards what is asked: every dialogue takes typed questions.
  template <typename Take>
  void load_guard(const char* name, const char* key, const Take& take) {
    const auto found = sources_.files.find(prefix_ + name);
    if (found == sources_.files.end()) {
      into_.diagnostics.push_back(missing_guard(name, dialogue_file()));
      return;
    }
    used_.insert(found->first);
    const auto file = read_file(found->first, found->second);
    FileReport report(file.file->source(), into_.diagnostics, look_);
    if (file.root) {
      const auto text_rules = rules({});
      take({found->first, file, {report, text_rules}});
      add_place(key, file.file, "", file.root->extent);
    }
  }

  void load_topics() {
    std::size_t topics = 0;
    for (const auto& [name, bytes] : sources_.files) {
      if (is_topic_file(name)) {
        ++topics;
        load_topic(name, bytes);
      }
    }
    if (topics == 0) {
      into_.diagnostics.push_back(missing_file("topics/", dialogue_file()));
    }
  }

  /// Right in topics/, not in a folder below it.
  [[nodiscard]] bool is_topic_file(const std::string& name) const {
    constexpr std::string_view kEnding = ".json";
    const auto start = prefix_ + "topics/";
    return name.starts_with(start) && name.find('/', start.size()) == std::string::npos &&
           name.size() > kEnding.size() &&
           name.compare(name.size() - kEnding.size(), kEnding.size(), kEnding) == 0;
  }

  void load_topic(const std::string& name, const std::string& bytes) {
    const auto file = read_file(name, bytes);
    FileReport report(file.file->source(), into_.diagnostics, look_);
    if (!file.root) {
      return;
    }
    const auto text_rules = rules({});
    auto found = read(&KnownReadings::topics, {name, file, {report, text_rules}}, read_topic_file);
    auto topic = std::move(found.topic.value);
    if (is_new_topic(report, topic.id, found.topic.from)) {
      add_place("topic:" + topic.id, file.file, "topic", extent_of_id(*found.topic.from));
    }
    for (std::size_t index = 0; index < found.pages.size(); ++index) {
      auto& page = found.pages[index];
      if (is_new_page(report, page)) {
        topic.pages.push_back(page.value.id);
        add_place("page:" + page.value.id,
                  file.file,
                  "pages/" + std::to_string(index),
                  extent_of_id(*page.from));
        const auto id = page.value.id;
        dialogue_.pages.emplace(id, std::move(page.value));
        teaching_.asks.emplace(id, std::move(page.asks));
      }
    }
    dialogue_.topics.push_back(std::move(topic));
  }

  bool is_new_topic(FileReport& report, const std::string& id, const JsonValue* from) {
    if (id.empty() || from == nullptr) {
      has_all_ = false;
      return false;
    }
    if (topic_ids_.insert(id).second) {
      return true;
    }
    report_twice(report, "D041", {"topic", id}, *from);
    return false;
  }

  bool is_new_page(FileReport& report, const ReadPage& page) {
    if (page.value.id.empty()) {
      has_all_ = false;
      return false;
    }
    if (!dialogue_.pages.contains(page.value.id)) {
      return true;
    }
    report_twice(report, "D040", {"page", page.value.id}, *page.from);
    return false;
  }

  void report_twice(FileReport& report,
                    const char* diagnostic,
                    const std::pair<std::string, std::string>& kind_and_id,
                    const JsonValue& from) {
    const auto& [kind, id] = kind_and_id;
    const auto first = places_.of(std::string(kind).append(":").append(id));
    report.add(diagnostic,
               from.find("id")->extent,
               {"there is already a " + kind + " " + in_quotes(id),
                "each id once in a dialogue",
                "give one of them another id; the first is in " + first.file + ", line " +
                    std::to_string(first.line),
                {}});
  }

  [[nodiscard]] bool is_used(const std::string& name) const {
    return name == prefix_ + kDialogueFile || name == prefix_ + "words.json" ||
           is_topic_file(name) || used_.contains(name);
  }

  void report_unused_files() {
    for (const auto& entry : sources_.files) {
      const auto& name = entry.first;
      const auto may_be_meant = !knows_figure_files_ && name.starts_with(prefix_ + "figures/");
      if (!has_dialogue_file_ || !name.starts_with(prefix_) || is_used(name) || may_be_meant) {
        continue;
      }
      const auto* mend = name.ends_with(".json")
                             ? "move it into the folder topics/ itself, or remove it"
                             : "name it in dialogue.json, or remove it";
      into_.diagnostics.push_back(
          whole_file_diagnostic("D007",
                                shown(name),
                                {"nothing uses this file",
                                 "topics in topics/, and figures that dialogue.json names",
                                 mend,
                                 {}}));
    }
  }

  const SourceSet& sources_;
  std::string prefix_;
  Loaded& into_;
  Look look_;
  KnownReadings* known_;
  Dialogue dialogue_;
  Teaching teaching_;
  Places places_;
  std::set<std::string> topic_ids_;
  std::set<std::string> used_;
  bool has_dialogue_file_ = false;
  bool has_all_ = true;
  bool knows_figure_files_ = true;  ///< false: a file that seems unused may be meant by a slip
};

}  // namespace

Loaded load_dialogues(const SourceSet& sources, KnownReadings* known) {
  if (known != nullptr) {
    known->keep_only(sources);
  }
  Loaded loaded;
  const auto folders = find_dialogues(sources);
  for (const auto& folder : folders) {
    DialogueLoader(sources, folder, loaded, Look::Closely, known).load();
  }
  if (folders != std::vector<std::string>{""}) {
    report_headless_folders(sources, loaded.diagnostics);
  }
  report_files_not_read(sources, loaded.diagnostics);
  if (folders.empty() && !has_errors(loaded.diagnostics)) {
    loaded.diagnostics.push_back(whole_file_diagnostic("D001",
                                                       sources.root.generic_string(),
                                                       {"there is no dialogue in this folder",
                                                        "a folder with a dialogue.json in it",
                                                        "name the folder that holds the dialogues",
                                                        {}}));
  }
  sort_by_place(loaded.diagnostics);
  return loaded;
}

std::optional<std::vector<Dialogue>> load_passed(const SourceSet& sources) {
  Loaded loaded;
  for (const auto& folder : find_dialogues(sources)) {
    DialogueLoader(sources, folder, loaded, Look::Passed).load_only_visit();
  }
  const bool is_whole = !loaded.dialogues.empty() && !has_errors(loaded.diagnostics);
  return is_whole ? std::optional(std::move(loaded.dialogues)) : std::nullopt;
}

std::shared_ptr<const Teaching> load_passed_teaching(const SourceSet& sources,
                                                     const std::string& name) {
  Loaded loaded;
  for (const auto& folder : find_dialogues(sources)) {
    if (name_of_dialogue(sources, folder) == name) {
      DialogueLoader(sources, folder, loaded, Look::Passed).load();
    }
  }
  if (loaded.teachings.empty() || has_errors(loaded.diagnostics)) {
    // Answers that learnt nothing would overlook every danger.
    throw std::logic_error("what passed before does not load again");
  }
  return loaded.teachings.front();
}

}  // namespace kiosk::dialogue
