#pragma once
// What is another between two releases, as data: the words of each page in each language, where
// touches lead, which pages visitors reach.

#include <map>
#include <string>
#include <vector>

#include "paper/document.hpp"

#include "dialogue/model/model.hpp"
#include "dialogue/model/site.hpp"
#include "releases/content/manifest.hpp"

namespace kiosk::releases {

/// One text in one language; a side is empty if the text is not there.
struct TextChange {
  std::string name;  ///< "Title", "Step"
  std::vector<paper::Span> before;
  std::vector<paper::Span> after;
};

/// By language, in the order of the dialogue; languages with no change are left out.
struct LanguageChanges {
  dialogue::Language language;
  std::vector<TextChange> texts;
};

enum class PageFate { Changed, New, Gone };

struct PageChanges {
  dialogue::PageId page;
  std::string title;  ///< in the first language; that of the new release, if it has the page
  PageFate fate = PageFate::Changed;
  std::vector<LanguageChanges> words;
  std::vector<std::string> paths;  ///< sentences: what leads elsewhere, what is asked otherwise
};

struct Comparison {
  std::string dialogue;                 ///< its name
  std::vector<LanguageChanges> around;  ///< what stands on no page
  std::vector<PageChanges> pages;       ///< by topic and place in it
  std::vector<std::string> reach;       ///< sentences: pages nobody reaches any more, or now
  bool empty() const { return around.empty() && pages.empty() && reach.empty(); }
};

/// Both must have been proved.
[[nodiscard]] Comparison compare(const dialogue::Dialogue& before, const dialogue::Dialogue& after);

/// Sentences: what of the clinic's name and numbers is another.
[[nodiscard]] std::vector<std::string> compare_sites(const dialogue::Site& before,
                                                     const dialogue::Site& after);

/// Sentences: which files are new, gone or another.
[[nodiscard]] std::vector<std::string> compare_files(const Manifest& before, const Manifest& after);

}  // namespace kiosk::releases
