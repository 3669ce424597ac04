#include "dialogue/json/known_files.hpp"

#include <utility>

#include "dialogue/diagnostics/source_file.hpp"

namespace kiosk::dialogue {

const ReadFile* KnownFiles::find(const std::string& name, const std::string& bytes) const {
  const auto found = files_.find(name);
  const bool is_same = found != files_.end() && found->second.file->source().bytes() == bytes;
  return is_same ? &found->second : nullptr;
}

void KnownFiles::keep(const std::string& name, ReadFile read) {
  files_[name] = std::move(read);
}

}  // namespace kiosk::dialogue
