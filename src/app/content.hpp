#pragma once
// From options to the content a visit walks: the dialogue that is shown and the site, or what is
// wrong.

#include <memory>

#include "app/options.hpp"
#include "dialogue/checker.hpp"
#include "dialogue/source_set.hpp"
#include "session/session.hpp"

namespace kiosk::app {

/// A site file's bytes, or why they could not be read.
struct SiteInput {
  std::string file;  ///< name for messages; empty: no site
  std::string bytes;
  dialogue::Diagnostics diagnostics;
};

SiteInput read_site(const std::filesystem::path& path);

/// A site that is not set, and what is wrong, if it cannot be read.
dialogue::LoadedSite load_site(const SiteInput& input);

/// The bytes content is made of; equal inputs give equal content.
struct ContentInputs {
  dialogue::ReadSources dialogues;
  SiteInput site;
};

struct BuiltContent {
  std::shared_ptr<const session::Content> content;  ///< null if there are errors
  dialogue::Diagnostics diagnostics;
};

/// Reads the folder and the site file, or takes what is compiled in.
ContentInputs read_inputs(const ContentOptions& options);

/// Whether the examples of red-flags.json are tried too, which takes about a second and a half.
enum class Dangers { Untried, Tried };

/// Loads, checks, proves. Content is given only if nothing is wrong with the dialogue that is
/// shown; a site file with errors gives content with `last_good_site`, and its errors.
BuiltContent build_content(const ContentInputs& inputs,
                           const dialogue::Site& last_good_site = {},
                           Dangers dangers = Dangers::Untried);

}  // namespace kiosk::app
