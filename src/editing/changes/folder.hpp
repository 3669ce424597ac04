#pragma once
// A folder of dialogues on the disk, and what of it has changed since it was read or saved.

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "editing/changes/change.hpp"

#include "base/descriptor.hpp"
#include "base/result.hpp"
#include "dialogue/diagnostics/diagnostic.hpp"

namespace kiosk::editing {

/// A file that somebody else changed.
struct ChangedOutside {
  std::string file;
  std::optional<std::string> before;  ///< as it was read or saved; nothing if it was not there
  std::optional<std::string> now;     ///< nothing if it is gone
  bool operator==(const ChangedOutside&) const = default;
};

class Folder {
public:
  /// Reads the folder, which is one of dialogues or a dialogue itself, and the clinic's site file
  /// beside it, wherever it stands; empty: there is none.
  explicit Folder(std::filesystem::path path, const std::filesystem::path& site = {});

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  /// What the site file is called among the files: as those beside it if it stands in the folder,
  /// else by its whole path; "" if there is none.
  [[nodiscard]] const std::string& site_file() const { return site_file_; }
  /// Why the site file cannot be edited, though it is there; empty if it can.
  [[nodiscard]] const std::string& site_fault() const { return site_fault_; }
  /// What could not be read.
  [[nodiscard]] const dialogue::Diagnostics& diagnostics() const { return diagnostics_; }
  /// As they were read or saved last.
  [[nodiscard]] const Files& saved() const { return saved_; }

  /// What is otherwise on the disk now.
  [[nodiscard]] std::vector<ChangedOutside> changed_outside() const;
  /// What others did is known from now on.
  void take(const std::vector<ChangedOutside>& changes);

  /// Writes what differs from what was saved: each file whole or not at all. Writes nothing, and
  /// says which file, if one of them was changed by somebody else.
  [[nodiscard]] base::Outcome save(const Files& files);

private:
  /// As it is on the disk now.
  [[nodiscard]] Files read() const;
  [[nodiscard]] base::Outcome save_one(const std::string& file,
                                       const std::optional<std::string>& bytes);

  std::filesystem::path path_;
  std::filesystem::path root_;  ///< that the names of files begin at
  std::string site_file_;
  std::string site_fault_;
  dialogue::Diagnostics diagnostics_;
  Files saved_;
};

/// Held for as long as somebody edits a folder, so that a second editor is told. The system lets go
/// of it when the program ends, however it ends.
class FolderLock {
public:
  /// Fails with words for staff, who has it ("maria on desk-2"), if another program holds it.
  [[nodiscard]] static base::Result<FolderLock> take(const std::filesystem::path& folder,
                                                     const std::string& who);

private:
  explicit FolderLock(std::unique_ptr<base::Descriptor> file)
      : file_(std::move(file)) {}

  std::unique_ptr<base::Descriptor> file_;
};

}  // namespace kiosk::editing
