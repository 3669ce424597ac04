#pragma once
// Dialogues that passed the gate before, known again by their bytes: a restart only loads them.

#include <optional>
#include <string>
#include <vector>

#include "dialogue/diagnostics/diagnostic.hpp"
#include "dialogue/files/source_set.hpp"

namespace kiosk::app {

/// That certain dialogues passed whole: every rule, the reading grades, the proof, and the trial of
/// their dangers.
struct PassedRecord {
  std::string digest;          ///< of what passed: digest_of()
  std::string root;            ///< of the folder it stood in
  dialogue::Diagnostics said;  ///< warnings and notes; staff go on seeing them
};

/// All that the gate's answer depends on beside the program: names and bytes of the files, and
/// names that only look like theirs. SHA-256 in hexadecimal; short for what is compiled in, which
/// the program stands for.
std::string digest_of(const dialogue::SourceSet& sources);

class PassedContent {
public:
  /// Nothing passed before, for `check`.
  static PassedContent none() { return {}; }
  /// For a preview: a change is seen at once, and its dangers are tried by `check` and by every
  /// kiosk before patients see it.
  static PassedContent dangers_left_out();
  /// The dangers of what is compiled in were tried by the tests.
  static PassedContent built_in_and(const std::optional<PassedRecord>& record);

  /// What `record` says passed too.
  [[nodiscard]] PassedContent and_also(const std::optional<PassedRecord>& record) const;

  /// Every danger is seen in examples of it: trying that takes 1.6 s.
  [[nodiscard]] bool dangers_were_tried(const dialogue::SourceSet& sources) const;

  /// What was said when exactly this passed, with the names its files have now; nothing if it did
  /// not pass, or not all of it could be read.
  [[nodiscard]] std::optional<dialogue::Diagnostics>
  said_of(const dialogue::ReadSources& read) const;

private:
  PassedContent() = default;
  enum class Dangers { Untried, TriedBuiltIn, LeftOut };
  Dangers dangers_ = Dangers::Untried;
  std::vector<PassedRecord> records_;
};

/// As JSON with a digest of its own, bound to this program.
std::string written(const PassedRecord& record);
/// Nothing if a byte of it is another, or another program wrote it.
std::optional<PassedRecord> read_passed_record(const std::string& bytes);

}  // namespace kiosk::app
