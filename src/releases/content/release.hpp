#pragma once
// One release as a value: content that was proved, with who made it, when and why.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "releases/content/manifest.hpp"

namespace kiosk::releases {

/// Counts from 1; each release has a higher one than all before it where it was made.
using Serial = std::uint64_t;

/// The name of a release: "7-3fa9c2d1e0b4".
struct ReleaseId {
  Serial serial = 0;
  std::string digest;  ///< the first 12 letters of the SHA-256 of its manifest
  auto operator<=>(const ReleaseId&) const = default;  // NOLINT(modernize-use-nullptr)
};

[[nodiscard]] std::string words_of(const ReleaseId& id);
/// Nothing if these are not exactly the words of an id.
[[nodiscard]] std::optional<ReleaseId> read_release_id(std::string_view words);

struct Record {
  Serial serial = 0;
  Serial previous = 0;  ///< the newest release when it was made; 0: it was the first
  std::string date;     ///< when it was made, UTC: "2026-11-29T17:24:00Z"
  std::string author;
  std::string note;
  bool operator==(const Record&) const = default;
};

/// As JSON.
[[nodiscard]] std::string written(const Record& record);
/// Exactly what written() gives; nothing of anything else.
[[nodiscard]] std::optional<Record> read_record(std::string_view words);

/// What is wrong with a line that stands in a record; "" if nothing is. `what` names it: "author".
[[nodiscard]] std::string fault_of_line(const std::string& what, std::string_view line);

struct Release {
  Record record;
  Manifest manifest;
  Files files;

  [[nodiscard]] ReleaseId id() const;
};

/// Fails in words for staff if a release may not hold these files, or these lines.
[[nodiscard]] base::Result<Release> make_release(Record record, Files files);

}  // namespace kiosk::releases
