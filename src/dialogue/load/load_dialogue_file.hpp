#pragma once
// dialogue.json and words.json to their parts of the model.

#include <map>
#include <string>
#include <vector>

#include "dialogue/fields/fields.hpp"

namespace kiosk::dialogue {

/// A figure as dialogue.json names it; its file is read later.
struct NamedFigure {
  Figure figure;
  std::string file;  ///< "figures/pump.svg"; "" if it could not be read
  const JsonValue* from = nullptr;
  Extent id_extent;
  Extent file_extent;
};

/// Fills `dialogue` but for topics, pages, words and figures.
[[nodiscard]] std::vector<NamedFigure>
read_dialogue_file(FileReport& report, const JsonValue& root, Dialogue& dialogue);

/// The interface words by key.
[[nodiscard]] std::map<std::string, Text> read_words_file(const Reading& reading,
                                                          const JsonValue& root);

}  // namespace kiosk::dialogue
