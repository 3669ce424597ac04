#include "releases/compare/release_comparison.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "dialogue/diagnostics/diagnostic.hpp"
#include "dialogue/load/demo_site.hpp"
#include "dialogue/load/loader.hpp"

namespace kiosk::releases {

namespace {

using Dialogues = std::vector<dialogue::Dialogue>;

/// They were proved when they were made.
base::Result<Dialogues> dialogues_of(const Release& release) {
  const std::string folder = std::string(kDialoguesFolder) + "/";
  dialogue::SourceSet sources;
  sources.root = folder;
  for (const auto& [name, bytes] : release.files) {
    if (name.starts_with(folder)) {
      sources.files.emplace(name.substr(folder.size()), bytes);
    }
  }
  auto loaded = dialogue::load_passed(sources);
  return loaded ? base::Result<Dialogues>(std::move(*loaded))
                : base::Error("release " + words_of(release.id()) +
                              " was made by another version of the program, and this one cannot "
                              "read it");
}

dialogue::Site site_of(const Release& release) {
  const auto file = release.files.find(kSiteFile);
  return file == release.files.end() ? dialogue::Site{}
                                     : dialogue::load_site(kSiteFile, file->second).site;
}

const dialogue::Dialogue* find(const Dialogues& dialogues, const std::string& name) {
  const auto found = std::find_if(
      dialogues.begin(), dialogues.end(), [&](const auto& one) { return one.name == name; });
  return found == dialogues.end() ? nullptr : &*found;
}

}  // namespace

std::vector<std::string> compare_sites_of(const Release& before, const Release& after) {
  return compare_sites(site_of(before), site_of(after));
}

base::Result<ReleaseComparison> compare_releases(const Release& before, const Release& after) {
  const auto old_dialogues = dialogues_of(before);
  const auto new_dialogues = dialogues_of(after);
  for (const auto* dialogues : {&old_dialogues, &new_dialogues}) {
    if (!*dialogues) {
      return dialogues->error();
    }
  }
  ReleaseComparison comparison{
      before.id(), after.id(), before.record, after.record, {}, {}, {}, {}};
  comparison.site = compare_sites_of(before, after);
  comparison.files = compare_files(before.manifest, after.manifest);
  for (const auto& one : *new_dialogues) {
    if (const auto* was = find(*old_dialogues, one.name)) {
      comparison.dialogues.push_back(compare(*was, one));
    } else {
      comparison.other.push_back("the dialogue “" + one.name + "” is new");
    }
  }
  for (const auto& one : *old_dialogues) {
    if (find(*new_dialogues, one.name) == nullptr) {
      comparison.other.push_back("the dialogue “" + one.name + "” is gone");
    }
  }
  return comparison;
}

std::string heading_of(const PageChanges& page) {
  const char* fate = page.fate == PageFate::New    ? ", a new page"
                     : page.fate == PageFate::Gone ? ", a page that is gone"
                                                   : "";
  return "“" + page.title + "” (" + page.page + ")" + fate;
}

}  // namespace kiosk::releases
