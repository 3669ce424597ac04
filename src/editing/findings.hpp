#pragma once
// What is wrong with the files as they are being edited, by the place it is mended at.

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "editing/json/tree.hpp"

#include "dialogue/checker.hpp"
#include "dialogue/diagnostics/diagnostic.hpp"
#include "dialogue/model/model.hpp"

namespace kiosk::editing {

enum class FindingKind {
  OfCheck,
  OlderTranslation  ///< until it is changed too, or somebody says that it still says the same
};

struct Finding {
  dialogue::Diagnostic diagnostic;
  std::string file;
  Pointer pointer;  ///< "" where it is about the file as a whole, or the file is no JSON
  FindingKind kind = FindingKind::OfCheck;
};

struct Checked {
  std::vector<Finding> findings;
  /// As far as they could be read: without errors they may be shown.
  std::vector<dialogue::Dialogue> dialogues;
};

/// Reads, checks and proves the files. Tens of milliseconds for the shipped dialogue.
/// Of what is `known` only what is changed is read and looked at again; null: nothing is.
[[nodiscard]] Checked check(const Files& files, dialogue::KnownContent* known = nullptr);

/// Diagnostics of these files, each at its place in them. Files that are `known` are not read
/// again.
[[nodiscard]] std::vector<Finding> placed(dialogue::Diagnostics diagnostics,
                                          const Files& files,
                                          const dialogue::KnownContent* known = nullptr);

/// Whether a preview may show dialogues with these findings: words may be wrong or missing, but
/// every page is whole and every touch leads somewhere.
[[nodiscard]] bool can_be_previewed(const std::vector<Finding>& findings);

/// Findings, found by their place in the time of a search: every row of every frame asks.
class Findings {
public:
  Findings() = default;
  explicit Findings(std::vector<Finding> all);

  /// In the order they were found.
  [[nodiscard]] const std::vector<Finding>& all() const { return all_; }

  /// Those that are about what `pointer` points to or what stands in it, worst first; as long as
  /// this lives and is not assigned to.
  [[nodiscard]] std::vector<const Finding*> in(const std::string& file,
                                               const Pointer& pointer) const;
  /// Those about exactly this, as they were found.
  [[nodiscard]] std::vector<const Finding*> at(const std::string& file,
                                               const Pointer& pointer) const;

private:
  using Numbers = std::vector<std::size_t>;  ///< of `all_`, rising

  [[nodiscard]] std::vector<const Finding*> pointers_to(const Numbers& numbers) const;

  std::vector<Finding> all_;
  std::map<std::string, std::map<Pointer, Numbers, std::less<>>> places_;  ///< by file
};

}  // namespace kiosk::editing
