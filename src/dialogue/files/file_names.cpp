#include "dialogue/files/file_names.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace kiosk::dialogue {

namespace {

std::string_view name_of(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

/// Hidden files, and what editors and office programs put beside an open file.
bool is_hidden_or_lock(std::string_view name) {
  constexpr std::array<std::string_view, 2> kStarts{".", "~$"};
  constexpr std::array<std::string_view, 5> kEnds{"~", "#", ".swp", ".swo", ".part"};
  return name.empty() ||
         std::any_of(kStarts.begin(), kStarts.end(), [&](auto s) { return name.starts_with(s); }) ||
         std::any_of(kEnds.begin(), kEnds.end(), [&](auto end) { return name.ends_with(end); });
}

bool is_in_topics(std::string_view path) {
  return path.find("topics/") != std::string_view::npos;
}

/// Where the ending begins that keeps a file from being read; nothing if it is something else.
std::size_t start_of_ending(std::string_view path, const std::string& name) {
  for (const auto* ending : {".json", ".jsn", ".svg"}) {
    if (const auto at = name.find(ending); at != std::string::npos) {
      return at;
    }
  }
  // A topic that a word processor or a plain editor saved under an ending of its own.
  constexpr std::array<std::string_view, 7> kOfPrograms{
      ".txt", ".doc", ".docx", ".odt", ".rtf", ".js", ".text"};
  const auto point = name.rfind('.');
  if (!is_in_topics(path)) {
    return std::string::npos;
  }
  if (point == std::string::npos) {
    return name.size();
  }
  const auto ending = std::string_view(name).substr(point);
  const bool is_of_program =
      std::find(kOfPrograms.begin(), kOfPrograms.end(), ending) != kOfPrograms.end();
  return is_of_program ? point : std::string::npos;
}

}  // namespace

FileNameKind kind_of_file(std::string_view path) {
  const auto name = name_of(path);
  if (is_hidden_or_lock(name)) {
    return FileNameKind::Ignored;
  }
  if ((name.ends_with(".json") && name.size() > 5) || (name.ends_with(".svg") && name.size() > 4)) {
    return FileNameKind::Read;
  }
  const auto in_small = base::lower_ascii(name);
  return start_of_ending(path, in_small) == std::string::npos ? FileNameKind::Ignored
                                                              : FileNameKind::LooksLikeOne;
}

std::string better_file_name(std::string_view path) {
  const auto name = base::lower_ascii(name_of(path));
  const auto start = start_of_ending(path, name);
  const auto* ending = name.find(".svg") == std::string::npos ? ".json" : ".svg";
  return std::string(name_of(path).substr(0, start)) + ending;
}

std::string ending_of(std::string_view path) {
  const auto name = name_of(path);
  const auto start = start_of_ending(path, base::lower_ascii(name));
  return start == std::string::npos ? std::string() : std::string(name.substr(start));
}

}  // namespace kiosk::dialogue
