#pragma once
// From options to the content a visit walks: the dialogue that is shown and the site, or what is
// wrong.

#include <memory>

#include "app/options.hpp"
#include "dialogue/checker.hpp"
#include "dialogue/source_set.hpp"
#include "session/session.hpp"

namespace kiosk::app {

/// The bytes content is made of; equal inputs give equal content.
struct ContentInputs {
  dialogue::ReadSources dialogues;
  std::string site_file;  ///< name for messages; empty: no site
  std::string site_bytes;
  dialogue::Diagnostics site_diagnostics;  ///< why the site file could not be read
};

struct BuiltContent {
  std::shared_ptr<const session::Content> content;  ///< null if there are errors
  dialogue::Diagnostics diagnostics;
};

/// Reads the folder and the site file, or takes what is compiled in.
ContentInputs read_inputs(const ContentOptions& options);

/// Loads, checks, proves. Content is given only if nothing is wrong with the dialogue that is
/// shown; a site file with errors gives content with no site, and its errors.
BuiltContent build_content(const ContentInputs& inputs);

}  // namespace kiosk::app
