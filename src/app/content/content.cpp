#include "app/content/content.hpp"

#include "app/content/release_inputs.hpp"
#include "base/text_file.hpp"
#include "dialogue/diagnostics/file_report.hpp"
#include "dialogue/load/demo_site.hpp"

namespace kiosk::app {

namespace {

constexpr std::size_t kSiteMaxBytes = 1U << 20U;

dialogue::Diagnostic unread_site(const std::string& file, const std::string& why) {
  return dialogue::whole_file_diagnostic("D002",
                                         file,
                                         {"the site file cannot be read",
                                          "a site file, like dialogues/example-site.json",
                                          "look at the name and at the rights of the file",
                                          why});
}

}  // namespace

ContentInputs read_inputs(const ContentOptions& options) {
  if (options.releases) {
    return read_release_inputs(options);
  }
  ContentInputs inputs;
  if (options.dialogues.empty()) {
    inputs.dialogues.sources = dialogue::embedded_sources();
  } else {
    inputs.dialogues = dialogue::read_sources(options.dialogues);
  }
  if (!options.site.empty()) {
    inputs.site = read_site(options.site);
  }
  return inputs;
}

SiteInput read_site(const std::filesystem::path& path) {
  SiteInput input{path.string(), {}, {}};
  auto bytes = base::read_file(path, kSiteMaxBytes);
  if (bytes) {
    input.bytes = std::move(*bytes);
  } else {
    input.diagnostics.push_back(unread_site(input.file, bytes.error().message()));
  }
  return input;
}

dialogue::LoadedSite load_site(const SiteInput& input) {
  if (input.file.empty()) {
    return {dialogue::demo_site(), {}, {}};
  }
  if (!input.diagnostics.empty()) {
    return {{}, input.diagnostics, {}};
  }
  return dialogue::load_site(input.file, input.bytes);
}

}  // namespace kiosk::app
