#include "editing/findings.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "base/utf8.hpp"
#include "dialogue/checker.hpp"

namespace kiosk::editing {

namespace {

/// The byte of a place, which counts lines and characters from 1.
std::size_t offset_of(const std::string& bytes, const dialogue::Place& place) {
  std::size_t line_begin = 0;
  for (std::size_t line = 1; line < place.line; ++line) {
    const auto end = bytes.find('\n', line_begin);
    if (end == std::string::npos) {
      break;
    }
    line_begin = end + 1;
  }
  std::size_t at = line_begin;
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
    if (const auto tree = tree_of(finding.file); tree != nullptr && diagnostic.place.line > 0) {
      finding.pointer = tree->at(offset_of(tree->bytes, diagnostic.place));
    }
    finding.diagnostic = std::move(diagnostic);
    return finding;
  }

private:
  SharedTree tree_of(const std::string& file) {
    const auto known = trees_.find(file);
    if (known != trees_.end()) {
      return known->second;
    }
    const auto found = files_.find(file);
    const bool is_json = found != files_.end() && file.ends_with(".json");
    return trees_[file] = is_json ? parse_tree(file, found->second) : nullptr;
  }

  const Files& files_;
  std::map<std::string, SharedTree> trees_;
};

/// Empty words, no words in a language, slots and stars; and all rules about words.
bool is_about_words(const std::string& id) {
  constexpr std::array kOfLoading{"D034", "D036", "D045", "D046", "D082", "D084", "D086"};
  constexpr std::string_view kFirstAboutWords = "D120";
  return id >= kFirstAboutWords || std::ranges::find(kOfLoading, id) != kOfLoading.end();
}

}  // namespace

Checked check(const Files& files) {
  dialogue::SourceSet sources;
  sources.files = files;
  auto content = dialogue::load_and_check(sources);
  Checked checked;
  Placer placer(files);
  for (auto& diagnostic : content.diagnostics) {
    checked.findings.push_back(placer.place(std::move(diagnostic)));
  }
  checked.dialogues = std::move(content.dialogues);
  return checked;
}

bool can_be_previewed(const std::vector<Finding>& findings) {
  return std::ranges::none_of(findings, [](const Finding& finding) {
    const auto& found = finding.diagnostic;
    return found.severity == dialogue::Severity::Error && !is_about_words(found.id);
  });
}

std::vector<const Finding*>
findings_in(const std::vector<Finding>& findings, const std::string& file, const Pointer& pointer) {
  std::vector<const Finding*> found;
  for (const auto& finding : findings) {
    if (finding.file == file && is_in(finding.pointer, pointer)) {
      found.push_back(&finding);
    }
  }
  std::ranges::stable_sort(
      found, {}, [](const Finding* finding) { return finding->diagnostic.severity; });
  return found;
}

}  // namespace kiosk::editing
