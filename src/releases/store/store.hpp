#pragma once
// The folder of releases, read. Each stands in a folder named by its id, with its files, its
// manifest.txt and its record.json; the link `current` names the one in use.

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "releases/content/release.hpp"

namespace kiosk::releases {

/// What a release says of itself without its files being looked at.
struct Headline {
  ReleaseId id;
  std::optional<Record> record;  ///< nothing: it is damaged
};

class Store {
public:
  /// `folder` need not be there yet.
  explicit Store(std::filesystem::path folder)
      : folder_(std::move(folder)) {}

  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
  [[nodiscard]] std::filesystem::path folder_of(const ReleaseId& id) const {
    return folder_ / words_of(id);
  }

  /// All that are there, by name alone, the newest first. Empty if there is no such folder.
  [[nodiscard]] std::vector<ReleaseId> ids() const;
  [[nodiscard]] Headline headline(const ReleaseId& id) const;

  /// Reads it whole. Fails in words for staff if a byte of it is not what was released, or if a
  /// newer release took it back.
  [[nodiscard]] base::Result<Release> read(const ReleaseId& id) const;

  /// The one the link names, whether it is there or not; nothing if no release is in use.
  [[nodiscard]] std::optional<ReleaseId> in_use() const;

  /// By its id, the beginning of its id, or its serial alone. Fails in words for staff that list
  /// what there is.
  [[nodiscard]] base::Result<ReleaseId> find(const std::string& words) const;

private:
  std::filesystem::path folder_;
};

// Beside the files of a release: what this machine knows of it. Not a part of the release.

/// That its dialogues passed the gate here.
inline constexpr const char* kPassedFile = "passed.json";
/// What the answers learnt from it here.
inline constexpr const char* kLearntFile = "learnt.bin";

inline constexpr const char* kManifestFile = "manifest.txt";
inline constexpr const char* kRecordFile = "record.json";
inline constexpr const char* kCurrentLink = "current";
inline constexpr std::size_t kMostRecordBytes = std::size_t{16} << 10U;

}  // namespace kiosk::releases
