#pragma once
// From options to the bytes content is made of.

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "app/command_line/options.hpp"
#include "app/content/passed_content.hpp"
#include "dialogue/diagnostics/diagnostic.hpp"
#include "dialogue/files/source_set.hpp"
#include "dialogue/load/loader.hpp"

namespace kiosk::app {

/// A site file's bytes, or why they could not be read.
struct SiteInput {
  std::string file;  ///< name for messages; empty: no site file is named
  std::string bytes;
  dialogue::Diagnostics diagnostics;
};

SiteInput read_site(const std::filesystem::path& path);

/// The demo site if no file is named; a site that is not set, and what is wrong, if it cannot be
/// read.
dialogue::LoadedSite load_site(const SiteInput& input);

/// The bytes content is made of; equal inputs give equal content.
struct ContentInputs {
  dialogue::ReadSources dialogues;
  SiteInput site;
  std::string release = {};                 ///< its id; empty: it is none
  std::optional<PassedRecord> passed = {};  ///< what was noted down beside the release
  std::filesystem::path learnt = {};        ///< what its answers learnt; empty: nothing
  std::shared_ptr<const void> held = {};    ///< keeps the release from being removed
};

/// Reads the folder and the site file, or the release, or takes what is compiled in.
ContentInputs read_inputs(const ContentOptions& options);

}  // namespace kiosk::app
