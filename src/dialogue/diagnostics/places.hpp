#pragma once
// Where each part of a dialogue was written, for rules that run on the model.

#include <map>
#include <string>

#include "dialogue/diagnostics/diagnostic.hpp"

namespace kiosk::dialogue {

/// The parts of a dialogue by key: "page:ID", "page:ID/title", "page:ID/blocks/0",
/// "page:ID/choices/1", "page:ID/choices/1/goto", "page:ID/items/2", "page:ID/results/red",
/// "topic:ID", "figure:ID", "dialogue", "dialogue/start", "questions/outside/0/asks/en/2",
/// "red-flags/rules/3/signs/en/0".
class Places {
public:
  void add(const std::string& key, Place place, std::string source_line);
  /// The place of `key`, or of its nearest known parent.
  [[nodiscard]] Place of(const std::string& key) const;
  [[nodiscard]] std::string line_of(const std::string& key) const;

private:
  struct Entry {
    Place place;
    std::string source_line;
  };
  std::map<std::string, Entry> entries_;
};

}  // namespace kiosk::dialogue
