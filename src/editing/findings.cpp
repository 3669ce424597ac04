#include "editing/findings.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

#include "base/utf8.hpp"
#include "dialogue/checker.hpp"

namespace kiosk::editing {

namespace {

/// A file with its values and where its lines begin.
struct PlacedFile {
  SharedTree tree;  ///< null: no JSON
  std::vector<std::size_t> lines;
};

std::vector<std::size_t> lines_of(const std::string& bytes) {
  std::vector<std::size_t> lines{0};
  for (auto end = bytes.find('\n'); end != std::string::npos; end = bytes.find('\n', end + 1)) {
    lines.push_back(end + 1);
  }
  return lines;
}

/// The byte of a place, which counts lines and characters from 1.
std::size_t offset_of(const PlacedFile& file, const dialogue::Place& place) {
  const auto& bytes = file.tree->bytes;
  std::size_t at = file.lines[std::min(place.line, file.lines.size()) - 1];
  for (std::size_t column = 1; column < place.column && at < bytes.size(); ++column) {
    do {
      ++at;
    } while (at < bytes.size() && base::continues_code_point(bytes[at]));
  }
  return at;
}

class Placer {
public:
  explicit Placer(const Files& files)
      : files_(files) {}

  Finding place(dialogue::Diagnostic diagnostic) {
    Finding finding;
    finding.file = diagnostic.place.file;
    const auto& file = file_of(finding.file);
    if (file.tree != nullptr && diagnostic.place.line > 0) {
      finding.pointer = file.tree->at(offset_of(file, diagnostic.place));
    }
    finding.diagnostic = std::move(diagnostic);
    return finding;
  }

private:
  const PlacedFile& file_of(const std::string& name) {
    const auto known = placed_.find(name);
    if (known != placed_.end()) {
      return known->second;
    }
    auto& file = placed_[name];
    const auto found = files_.find(name);
    if (found != files_.end() && !name.ends_with(".svg")) {
      file.tree = parse_tree(name, found->second);
      file.lines = lines_of(found->second);
    }
    return file;
  }

  const Files& files_;
  std::map<std::string, PlacedFile> placed_;
};

/// Empty words, no words in a language, slots and stars; and all rules about words.
bool is_about_words(const std::string& id) {
  constexpr std::array kOfLoading{"D034", "D036", "D045", "D046", "D082", "D084", "D086"};
  constexpr std::string_view kFirstAboutWords = "D120";
  return id >= kFirstAboutWords || std::ranges::find(kOfLoading, id) != kOfLoading.end();
}

}  // namespace

Checked check(const Files& files, dialogue::KnownFiles* known) {
  dialogue::SourceSet sources;
  sources.files = files;
  auto content = dialogue::load_and_check(sources, known);
  return {placed(std::move(content.diagnostics), files), std::move(content.dialogues)};
}

std::vector<Finding> placed(dialogue::Diagnostics diagnostics, const Files& files) {
  std::vector<Finding> findings;
  findings.reserve(diagnostics.size());
  Placer placer(files);
  for (auto& diagnostic : diagnostics) {
    findings.push_back(placer.place(std::move(diagnostic)));
  }
  return findings;
}

bool can_be_previewed(const std::vector<Finding>& findings) {
  return std::ranges::none_of(findings, [](const Finding& finding) {
    const auto& found = finding.diagnostic;
    return found.severity == dialogue::Severity::Error && !is_about_words(found.id);
  });
}

Findings::Findings(std::vector<Finding> all)
    : all_(std::move(all)) {
  for (std::size_t number = 0; number < all_.size(); ++number) {
    places_[all_[number].file][all_[number].pointer].push_back(number);
  }
}

std::vector<const Finding*> Findings::in(const std::string& file, const Pointer& pointer) const {
  Numbers numbers;
  if (const auto places = places_.find(file); places != places_.end()) {
    // What stands in a place follows it, with names of others that begin alike between them.
    for (auto place = places->second.lower_bound(pointer);
         place != places->second.end() && place->first.starts_with(pointer);
         ++place) {
      if (is_in(place->first, pointer)) {
        numbers.insert(numbers.end(), place->second.begin(), place->second.end());
      }
    }
  }
  std::ranges::sort(numbers, {}, [&](std::size_t number) {
    return std::pair(all_[number].diagnostic.severity, number);
  });
  return pointers_to(numbers);
}

std::vector<const Finding*> Findings::at(const std::string& file, const Pointer& pointer) const {
  const auto places = places_.find(file);
  if (places == places_.end()) {
    return {};
  }
  const auto place = places->second.find(pointer);
  return place == places->second.end() ? std::vector<const Finding*>() : pointers_to(place->second);
}

std::vector<const Finding*> Findings::pointers_to(const Numbers& numbers) const {
  std::vector<const Finding*> found;
  found.reserve(numbers.size());
  for (const auto number : numbers) {
    found.push_back(&all_[number]);
  }
  return found;
}

}  // namespace kiosk::editing
