#include "dialogue/load/known_readings.hpp"

namespace kiosk::dialogue {

void KnownReadings::keep_only(const SourceSet& sources) {
  const auto is_gone = [&](const auto& entry) { return !sources.files.contains(entry.first); };
  files.keep_only(sources.files);
  std::erase_if(topics, is_gone);
  std::erase_if(words, is_gone);
  std::erase_if(red_flags, is_gone);
  std::erase_if(danger_words, is_gone);
  std::erase_if(practice, is_gone);
}

}  // namespace kiosk::dialogue
