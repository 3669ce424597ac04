#include "dialogue/bad_example.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

#include "dialogue/files/file_names.hpp"

namespace fs = std::filesystem;
using kiosk::dialogue::FileNameKind;
using kiosk::dialogue::kind_of_file;
using kiosk::dialogue::SourceSet;

namespace {

const fs::path kFolder = fs::path(KIOSK_SOURCE_DIR) / "tests" / "bad";

std::string bytes_of(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

void put_files(const fs::path& folder, SourceSet& into) {
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const auto name = entry.path().lexically_relative(folder).generic_string();
    if (!entry.is_regular_file() || name == "expect" || name == "site.json") {
      continue;
    }
    if (kind_of_file(name) == FileNameKind::Read) {
      into.files["good/" + name] = bytes_of(entry.path());
    } else if (kind_of_file(name) == FileNameKind::LooksLikeOne) {
      into.not_read.insert("good/" + name);
    }
  }
}

BadExample read_example(const fs::path& folder) {
  BadExample example;
  example.name = folder.filename().string();
  example.id = example.name.substr(0, 4);
  example.sources = good_dialogue();
  put_files(folder, example.sources);
  std::istringstream lines(bytes_of(folder / "expect"));
  for (std::string line; std::getline(lines, line);) {
    const std::string without = "without ";
    if (line.rfind(without, 0) == 0) {
      example.sources.files.erase("good/" + line.substr(without.size()));
    } else {
      example.expected += line + "\n";
    }
  }
  if (fs::exists(folder / "site.json")) {
    example.site = bytes_of(folder / "site.json");
  }
  return example;
}

}  // namespace

SourceSet good_dialogue() {
  SourceSet sources;
  put_files(kFolder / "good", sources);
  sources.files["good/words.json"] =
      kiosk::dialogue::embedded_sources().files.at("baclofen/words.json");
  return sources;
}

std::vector<BadExample> bad_examples() {
  std::vector<BadExample> examples;
  for (const auto& entry : fs::directory_iterator(kFolder)) {
    if (entry.is_directory() && entry.path().filename() != "good") {
      examples.push_back(read_example(entry.path()));
    }
  }
  std::sort(examples.begin(), examples.end(), [](const auto& a, const auto& b) {
    return a.name < b.name;
  });
  return examples;
}

std::string places_of(const kiosk::dialogue::Diagnostics& diagnostics) {
  std::string lines;
  for (const auto& diagnostic : diagnostics) {
    const auto& place = diagnostic.place;
    const std::string folder = "good/";
    auto file = place.file.rfind(folder, 0) == 0 ? place.file.substr(folder.size()) : place.file;
    file = file == "good" ? "." : file;
    lines += diagnostic.id + " " + file;
    if (place.line > 0) {
      lines += ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
    }
    lines += "\n";
  }
  return lines;
}
