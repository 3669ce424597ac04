#include "editing/findings.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <string_view>
#include <utility>

#include "base/utf8.hpp"
#include "dialogue/diagnostics/about_words.hpp"

namespace kiosk::editing {

namespace {

/// A file with its values and where its lines begin.
struct PlacedFile {
  std::shared_ptr<const dialogue::JsonValue> root;  ///< null: no JSON
  const std::string* bytes = nullptr;
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
  const auto& bytes = *file.bytes;
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
  Placer(const Files& files, const dialogue::KnownContent* known)
      : files_(files)
      , known_(known) {}

  Finding place(dialogue::Diagnostic diagnostic) {
    Finding finding;
    finding.file = diagnostic.place.file;
    const auto& file = file_of(finding.file);
    if (file.root != nullptr && diagnostic.place.line > 0) {
      finding.pointer = pointer_at(*file.root, offset_of(file, diagnostic.place));
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
      file.root = values_of(name, found->second);
      file.bytes = &found->second;
      file.lines = lines_of(found->second);
    }
    return file;
  }

  [[nodiscard]] std::shared_ptr<const dialogue::JsonValue>
  values_of(const std::string& name, const std::string& bytes) const {
    const auto* known = known_ == nullptr ? nullptr : known_->readings.files.find(name, bytes);
    if (known != nullptr) {
      return known->root;
    }
    const auto tree = parse_tree(name, bytes);
    return tree == nullptr ? nullptr
                           : std::shared_ptr<const dialogue::JsonValue>(tree, &tree->root);
  }

  const Files& files_;
  const dialogue::KnownContent* known_;
  std::map<std::string, PlacedFile> placed_;
};

/// The rules on words, and on paths through pages that are there. Not that no rule reads the
/// language: then the dialogue has none.
bool is_of_rules_after_names(const std::string& id) {
  constexpr std::string_view kFirst = "D120";
  return id >= kFirst && id != "D142";
}

}  // namespace

Checked check(const Files& files, dialogue::KnownContent* known) {
  dialogue::SourceSet sources;
  sources.files = files;
  auto content = dialogue::load_and_check(sources, known);
  return {placed(std::move(content.diagnostics), files, known), std::move(content.dialogues)};
}

std::vector<Finding>
placed(dialogue::Diagnostics diagnostics, const Files& files, const dialogue::KnownContent* known) {
  std::vector<Finding> findings;
  findings.reserve(diagnostics.size());
  Placer placer(files, known);
  for (auto& diagnostic : diagnostics) {
    findings.push_back(placer.place(std::move(diagnostic)));
  }
  return findings;
}

bool can_be_previewed(const std::vector<Finding>& findings) {
  return std::ranges::none_of(findings, [](const Finding& finding) {
    const auto& found = finding.diagnostic;
    return found.severity == dialogue::Severity::Error && !is_about_words(found) &&
           !is_of_rules_after_names(found.id);
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
