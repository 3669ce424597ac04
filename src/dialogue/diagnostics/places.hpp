#pragma once
// Where each part of a dialogue was written, for rules that run on the model. Most content has
// nothing to tell, so a place is looked for only when a finding asks.

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "dialogue/diagnostics/source_file.hpp"

namespace kiosk::dialogue {

/// The parts of a dialogue by key: "page:ID", "page:ID/title", "page:ID/blocks/0",
/// "page:ID/choices/1", "page:ID/choices/1/goto", "page:ID/items/2", "page:ID/results/red",
/// "topic:ID", "figure:ID", "dialogue", "dialogue/start", "questions/outside/0/asks/en/2",
/// "red-flags/rules/3/signs/en/0".
class Places {
public:
  /// A part of a file, with everything in it.
  struct Part {
    std::shared_ptr<const SourceFile> file;
    Extent own;  ///< of the part itself: its id rather than all of it
    /// Where "choices/1/goto" stands in it, or the nearest of its parents that is there; nothing if
    /// not even "choices" is.
    std::function<std::optional<Extent>(std::string_view)> find;
  };

  /// The first of two parts with one key counts. `key` has no slash.
  void add(const std::string& key, Part part);
  void add(const std::string& key, Place place, std::string source_line);

  /// The place of `key`, or of its nearest known parent.
  [[nodiscard]] Place of(const std::string& key) const;
  [[nodiscard]] std::string line_of(const std::string& key) const;

private:
  struct Entry {
    Place place;
    std::string source_line;
  };

  [[nodiscard]] Entry find(const std::string& key) const;

  std::map<std::string, Part> parts_;
  std::map<std::string, Entry> entries_;
};

}  // namespace kiosk::dialogue
