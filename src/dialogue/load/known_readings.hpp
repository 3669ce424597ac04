#pragma once
// What the files of dialogues were read to, for whom reads them again and again while only one of
// them changes.

#include <map>
#include <memory>
#include <string>
#include <utility>

#include "dialogue/fields/fields.hpp"
#include "dialogue/files/source_set.hpp"
#include "dialogue/json/known_files.hpp"
#include "dialogue/load/load_questions.hpp"
#include "dialogue/load/load_topic.hpp"
#include "dialogue/model/teaching.hpp"

namespace kiosk::dialogue {

/// What a file of one kind was read to, and all that was told of it.
template <typename Value>
struct KnownReading {
  std::shared_ptr<const PlacedFile> file;  ///< another one is another file, whatever is in it
  TextRules rules;                         ///< those it was read by
  Value value;
  Told told;
};

/// By the name of the file.
template <typename Value>
using ReadingsOf = std::map<std::string, KnownReading<Value>>;

/// For one thread at a time.
struct KnownReadings {
  KnownFiles files;
  ReadingsOf<TopicFile> topics;
  ReadingsOf<std::map<std::string, Text>> words;
  ReadingsOf<RedFlagsFile> red_flags;
  ReadingsOf<DangerWords> danger_words;
  ReadingsOf<Practice> practice;

  /// Forgets files that are not among `sources` any more.
  void keep_only(const SourceSet& sources);
};

/// A file that is JSON, and what it is to be read by.
struct FileToRead {
  const std::string& name;
  const ReadFile& file;
  Reading reading;
};

/// What `read(reading, root)` gives; if `known` has it, that, and what was told is told again.
template <typename Value, typename Read>
Value known_or_read(ReadingsOf<Value>* known, const FileToRead& from, const Read& read) {
  const auto& [name, file, reading] = from;
  if (known == nullptr) {
    return read(reading, *file.root);
  }
  auto& kept = (*known)[name];
  if (kept.file == file.file && kept.rules == reading.rules) {
    reading.report.tell_again(kept.told);
  } else {
    auto value = read(reading, *file.root);
    kept = {file.file, reading.rules, std::move(value), reading.report.told()};
  }
  return kept.value;
}

}  // namespace kiosk::dialogue
