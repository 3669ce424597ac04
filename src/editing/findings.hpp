#pragma once
// What is wrong with the files as they are being edited, by the place it is mended at.

#include <string>
#include <vector>

#include "editing/json/tree.hpp"

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
[[nodiscard]] Checked check(const Files& files);

/// Whether a preview may show dialogues with these findings: words may be wrong or missing, but
/// every page is whole and every touch leads somewhere.
[[nodiscard]] bool can_be_previewed(const std::vector<Finding>& findings);

/// Those that are about what `pointer` points to or what stands in it, worst first.
[[nodiscard]] std::vector<const Finding*>
findings_in(const std::vector<Finding>& findings, const std::string& file, const Pointer& pointer);

}  // namespace kiosk::editing
