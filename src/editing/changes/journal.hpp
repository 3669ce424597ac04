#pragma once
// What was done since the files were last saved, kept in a file of its own: whatever ends the
// program, the next start has it.

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "editing/changes/change.hpp"
#include "editing/changes/history.hpp"

#include "base/descriptor.hpp"
#include "base/result.hpp"

namespace kiosk::editing {

/// More of the step before it.
struct TypedOn {
  Step step;
};
struct Undone {
  bool operator==(const Undone&) const = default;
};
struct Redone {
  bool operator==(const Redone&) const = default;
};
/// What happened to a history.
using Happened = std::variant<Step, TypedOn, Undone, Redone>;

/// Names exactly these bytes: a journal fits only the files it was begun with.
[[nodiscard]] std::string name_of(const Files& files);

class Journal {
public:
  /// A new one in the place of what was there, with what has happened already.
  [[nodiscard]] static base::Result<Journal> begin(const std::filesystem::path& file,
                                                   const Files& files,
                                                   const std::vector<Happened>& already = {});

  /// Is safe from an end of the program once this returns, and from a power cut after sync().
  [[nodiscard]] base::Outcome add(const Happened& happened);
  [[nodiscard]] base::Outcome sync();

  /// Before `from` becomes `to` on the disk, one file after the other: the journal fits the files
  /// also if only some of them were written. Safe from a power cut once this returns.
  [[nodiscard]] base::Outcome note_saving(const Files& from, const Files& to);

private:
  explicit Journal(int descriptor);

  std::unique_ptr<base::Descriptor> file_;
};

struct Drafts {
  Files begun_with;
  std::vector<Happened> happened;
};

/// What a journal holds, if it was begun with these files, or was being saved to them; what was
/// written last may be cut off and is left out then. Nothing if there is no journal, or it is one
/// of other files.
[[nodiscard]] std::optional<Drafts> read_journal(const std::filesystem::path& file,
                                                 const Files& files);

/// Does to `history` what happened.
void repeat(const std::vector<Happened>& all, History& history, Time when);

}  // namespace kiosk::editing
