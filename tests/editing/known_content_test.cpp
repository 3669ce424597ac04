// Checking again and again while a dialogue changes tells the same as checking anew, and looks at
// no more words than those that changed.

#include <array>
#include <random>
#include <string>
#include <vector>

#include "editing/findings.hpp"

#include "dialogue/files/source_set.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace kiosk::editing;

namespace {

constexpr const char* kTopic = "baclofen/topics/50-check.json";

/// All that is told, with the place where it is mended.
std::string told(const Checked& checked) {
  dialogue::Diagnostics diagnostics;
  std::string places;
  for (const auto& finding : checked.findings) {
    diagnostics.push_back(finding.diagnostic);
    places += finding.file + finding.pointer + '\n';
  }
  return dialogue::format_as_json(diagnostics) + places;
}

std::size_t words_looked_at(const dialogue::KnownContent& known) {
  std::size_t made = 0;
  for (const auto& [name, words] : known.words) {
    for (const auto& [language, texts] : words.forbidden) {
      made += texts.made();
    }
  }
  return made;
}

std::size_t texts_graded(const dialogue::KnownContent& known) {
  std::size_t made = 0;
  for (const auto& [name, words] : known.words) {
    for (const auto& [language, grades] : words.grades) {
      made += grades.of_text.made();
    }
  }
  return made;
}

constexpr const char* kHardWords =
    "Consult an experienced physician immediately concerning deterioration of your general "
    "condition today. ";

struct Edit {
  const char* file;
  std::string from;
  std::string to;
};

/// Changes of what texts and patterns are held against, and of the words in one language only.
const std::vector<Edit>& edits() {
  static const std::vector<Edit> all{

      {"baclofen/dialogue.json", R"("emergency": {)", R"("emergency_two": {)"},
      {"baclofen/dialogue.json",
       R"("baclofen",)",
       R"("baclofen", "experienced", "immediately", "concerning", "deterioration",)"},
      {"baclofen/dialogue.json", "\"es\"\n  ],", "\"fr\"\n  ],"},
      {"baclofen/red-flags.json", R"("awho": {)", R"("awho-two": {)"},
      {kTopic, R"("es": "¿Cómo se siente ahora?")", R"("es": "How do you feel now?")"},
      {kTopic, "¿Cómo se siente ahora?", "You are fine."},
      {kTopic, "How do you feel now?", "You are fine."},
  };
  return all;
}

void make(const Edit& edit, Files& files) {
  const auto file = files.find(edit.file);
  if (file == files.end()) {
    return;
  }
  if (const auto at = file->second.find(edit.from); at != std::string::npos) {
    file->second.replace(at, edit.from.size(), edit.to);
  }
}

/// Changes files as somebody does who knows nothing of them, but does not break too much.
class Vandal {
public:
  explicit Vandal(Files files)
      : files_(std::move(files)) {
    for (const auto& [name, bytes] : files_) {
      // The large ones teach the answers: a change takes seconds to check anew in all of them.
      if (name.ends_with(".json") && bytes.size() < kLarge) {
        names_.push_back(name);
      }
    }
  }

  void change() {
    switch (number(16)) {
      case 0:
      case 1:
        return put_back();
      case 2:
        return remove_file();
      case 3:
        return replace_word(R"("help-now")", R"("gone")");
      case 4:
        return replace_word("{emergency}", "{emergncy}");
      case 5:
        return spoil_letter();
      case 6:
      case 7:
      case 8:
        return change_what_all_depends_on();
      default:
        return change_words();
    }
  }

  [[nodiscard]] const Files& files() const { return files_; }

private:
  static constexpr std::size_t kLarge = 250'000;

  std::size_t number(std::size_t below) {
    return std::uniform_int_distribution<std::size_t>(0, below - 1)(random_);
  }

  std::string& any_file() { return files_[names_[number(names_.size())]]; }

  void put_back() { files_ = dialogue::embedded_sources().files; }

  void remove_file() { files_.erase(names_[number(names_.size())]); }

  /// In one place.
  void replace_word(const std::string& from, const std::string& to) {
    auto& bytes = any_file();
    if (const auto at = bytes.find(from, number(bytes.size() + 1)); at != std::string::npos) {
      bytes.replace(at, from.size(), to);
    }
  }

  void change_what_all_depends_on() { make(edits().at(number(edits().size())), files_); }

  void spoil_letter() {
    auto& bytes = any_file();
    if (!bytes.empty()) {
      bytes[number(bytes.size())] = R"(a{}" ,)"[number(6)];
    }
  }

  void change_words() {
    const std::vector<std::string> words{"Take 5 mg. ",
                                         "You are fine. ",
                                         kHardWords,
                                         "La bomba está en su cuerpo y usted la lleva. ",
                                         "TODO ",
                                         "a"};
    auto& bytes = any_file();
    const auto at =
        bytes.find(number(2) == 0 ? R"("en": ")" : R"("es": ")", number(bytes.size() + 1));
    if (at != std::string::npos) {
      bytes.insert(at + 7, words[number(words.size())]);
    }
  }

  Files files_;
  std::vector<std::string> names_;
  std::mt19937 random_{20260130};
};

/// With one more letter in the first English text of the file.
Files with_a_letter(Files files, const std::string& letter) {
  auto& bytes = files.at(kTopic);
  const auto at = bytes.find(R"("en": ")");
  REQUIRE(at != std::string::npos);
  bytes.insert(at + 7, letter);
  return files;
}

}  // namespace

TEST_CASE("Whatever changes, a check that knows the last one tells what a fresh one tells",
          "[safety][editing]") {
  constexpr int kChanges = 40;
  Vandal vandal(dialogue::embedded_sources().files);
  dialogue::KnownContent known;
  for (int change = 0; change < kChanges; ++change) {
    INFO("change " << change);
    REQUIRE(told(check(vandal.files(), &known)) == told(check(vandal.files())));
    vandal.change();
  }
}

TEST_CASE("What texts are held against may change under those that are known",
          "[safety][editing]") {
  auto files = dialogue::embedded_sources().files;
  auto& topic = files.at(kTopic);
  topic.insert(topic.find("See if you need"), kHardWords);
  for (const auto& edit : edits()) {
    dialogue::KnownContent known;
    const auto before = told(check(files, &known));
    auto changed = files;
    make(edit, changed);
    INFO(edit.file << ": " << edit.from << " to " << edit.to);
    REQUIRE(changed != files);
    const auto after = told(check(changed));
    CHECK(after != before);
    CHECK(told(check(changed, &known)) == after);
    CHECK(told(check(files, &known)) == before);
  }
}

TEST_CASE("A letter more in one text: only that text is looked at again", "[editing]") {
  const auto shipped = dialogue::embedded_sources().files;
  dialogue::KnownContent known;
  (void)check(shipped, &known);
  CHECK(words_looked_at(known) > 1000);
  for (const std::string typed : {"S", "So", "Som"}) {
    (void)check(with_a_letter(shipped, typed), &known);
    CHECK(words_looked_at(known) == 1);
    CHECK(texts_graded(known) == 1);
  }
}

TEST_CASE("What is no longer in a dialogue is forgotten", "[editing]") {
  const auto shipped = dialogue::embedded_sources().files;
  dialogue::KnownContent known;
  (void)check(shipped, &known);
  const auto size = known.words.at("baclofen").grades.at("en").of_text.size();
  std::string typed;
  for (int letter = 0; letter < 5; ++letter) {
    (void)check(with_a_letter(shipped, typed += "a"), &known);
  }
  CHECK(known.words.at("baclofen").grades.at("en").of_text.size() <= size + 2);
  (void)check({}, &known);
  CHECK(known.words.empty());
  CHECK(known.readings.topics.empty());
}
