#pragma once
// A folder of dialogues that is being edited: the files, everything that was done to them, and what
// is kept so that nothing is lost, however the program ends.

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "editing/changes/folder.hpp"
#include "editing/changes/history.hpp"
#include "editing/changes/journal.hpp"
#include "editing/changes/merge.hpp"
#include "editing/json/tree.hpp"

#include "base/result.hpp"

namespace kiosk::editing {

struct DeskOptions {
  std::filesystem::path folder;  ///< of dialogues, or one dialogue
  std::filesystem::path
      journal;                   ///< the file for what is not saved yet; other folders, other files
  std::string who;               ///< for whom comes second: "maria on desk-2"
  std::filesystem::path site{};  ///< the file of the clinic, edited too; it need not be there yet
};

/// What was found of an edit that ended without being saved.
enum class Recovered {
  Nothing,
  Drafts,    ///< they are on the desk again, and can be undone
  PutAside,  ///< the files were changed since, so the drafts do not fit: kept as JOURNAL.aside
};

class Desk {
public:
  /// Fails with words for staff: nothing to edit there, or somebody else edits it.
  [[nodiscard]] static base::Result<std::unique_ptr<Desk>> open(const DeskOptions& options,
                                                                Time now);

  [[nodiscard]] const Files& files() const { return history_.files(); }
  [[nodiscard]] const Trees& trees() const { return trees_; }
  /// As they are on the disk, as far as is known here.
  [[nodiscard]] const Files& saved() const { return folder_.saved(); }
  [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }
  /// The name of the clinic's file among files(); "" if none was named.
  [[nodiscard]] const std::string& site_file() const { return folder_.site_file(); }
  [[nodiscard]] Recovered recovered() const { return recovered_; }
  /// Grows with every change of files().
  [[nodiscard]] std::uint64_t changes() const { return changes_; }

  /// False if the step was not made for these files; then nothing is done.
  bool apply(Step step, Time when);
  void undo();
  void redo();
  [[nodiscard]] const Step* to_undo() const { return history_.to_undo(); }
  [[nodiscard]] const Step* to_redo() const { return history_.to_redo(); }

  /// Whether the disk has what the desk has.
  [[nodiscard]] bool is_saved() const { return files() == saved(); }
  [[nodiscard]] base::Outcome save();
  /// Goes back to what is saved, as a step that can be undone.
  void discard(Time when);

  /// What others changed on the disk meanwhile, and how it goes together with what is here.
  [[nodiscard]] std::vector<Merge> look_outside() const;
  /// Takes theirs (Against too), as a step that can be undone.
  void take(const std::vector<Merge>& merges, Time when);
  /// Keeps what is here; the next save writes over theirs.
  void keep_ours(const std::vector<Merge>& merges);

  /// Makes drafts safe from a power cut. To be called every second or two.
  void sync();
  /// Why drafts cannot be kept; empty if they are.
  [[nodiscard]] const std::string& fault() const { return fault_; }

private:
  Desk(Folder folder, FolderLock lock, const DeskOptions& options);

  void recover(Time now);
  void take_drafts(const Drafts& drafts, Time now);
  void begin_journal_anew();
  void begin_journal(const std::vector<Happened>& already);
  void write_down(const Happened& happened);
  void changed();

  Folder folder_;
  FolderLock lock_;
  std::filesystem::path journal_file_;
  History history_;
  Trees trees_;
  std::optional<Journal> journal_;
  Recovered recovered_ = Recovered::Nothing;
  std::string fault_;
  /// Steps that who reads the journal can undo, and do again: those before the last save are not
  /// in it.
  std::size_t known_done_ = 0;
  std::size_t known_undone_ = 0;
  bool is_synced_ = true;
  std::uint64_t changes_ = 0;
};

}  // namespace kiosk::editing
