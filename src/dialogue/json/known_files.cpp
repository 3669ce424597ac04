#include "dialogue/json/known_files.hpp"

#include <utility>

#include "dialogue/diagnostics/source_file.hpp"

namespace kiosk::dialogue {

const ReadFile* KnownFiles::find(const std::string& name, const std::string& bytes) const {
  const auto found = files_.find(name);
  const bool is_same = found != files_.end() && found->second.file->source().bytes() == bytes;
  return is_same ? &found->second : nullptr;
}

void KnownFiles::keep_only(const std::map<std::string, std::string>& files) {
  std::erase_if(files_, [&](const auto& kept) { return !files.contains(kept.first); });
}

void KnownFiles::keep(const std::string& name, ReadFile read) {
  files_[name] = std::move(read);
}

}  // namespace kiosk::dialogue
