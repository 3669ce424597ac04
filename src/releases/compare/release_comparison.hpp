#pragma once
// Two releases side by side, for a terminal and for paper.

#include <string>
#include <vector>

#include "paper/document.hpp"

#include "base/result.hpp"
#include "releases/compare/comparison.hpp"
#include "releases/content/release.hpp"

namespace kiosk::releases {

struct ReleaseComparison {
  ReleaseId before_id;
  ReleaseId after_id;
  Record before;
  Record after;
  std::vector<std::string> site;  ///< as compare_sites()
  std::vector<Comparison> dialogues;
  std::vector<std::string> other;  ///< dialogues that are new or gone
  std::vector<std::string> files;  ///< as compare_files()
};

/// Fails in words for staff if one of them cannot be read any more.
[[nodiscard]] base::Result<ReleaseComparison> compare_releases(const Release& before,
                                                               const Release& after);

/// As compare_sites(), of what the releases have of a clinic.
[[nodiscard]] std::vector<std::string> compare_sites_of(const Release& before,
                                                        const Release& after);

/// Lines of at most `width` characters, old words on the left and new ones on the right; what is
/// gone stands between [- and -], what is new between {+ and +}.
[[nodiscard]] std::string for_terminal(const ReleaseComparison& comparison, std::size_t width);

/// The same for a reviewer.
[[nodiscard]] paper::Document document_of(const ReleaseComparison& comparison);

/// "“Missed a dose” (missed-dose), new".
[[nodiscard]] std::string heading_of(const PageChanges& page);

}  // namespace kiosk::releases
