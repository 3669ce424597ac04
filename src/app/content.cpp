#include "app/content.hpp"

#include <algorithm>

#include "app/danger_trial.hpp"
#include "base/text_file.hpp"
#include "dialogue/loader.hpp"

namespace kiosk::app {

namespace {

constexpr std::size_t kSiteMaxBytes = 1U << 20U;

dialogue::Diagnostic unread_site(const std::string& file, const std::string& why) {
  dialogue::Diagnostic diagnostic;
  diagnostic.id = "D002";
  diagnostic.place.file = file;
  diagnostic.what = "the site file cannot be read";
  diagnostic.expected = "a site file, like dialogues/example-site.json";
  diagnostic.mend = "look at the name and at the rights of the file";
  diagnostic.detail = why;
  return diagnostic;
}

dialogue::Diagnostic no_such_dialogue(const std::string& site_file,
                                      const dialogue::Site& site,
                                      const std::vector<dialogue::Dialogue>& dialogues) {
  dialogue::Diagnostic diagnostic;
  diagnostic.id = "D033";
  diagnostic.place.file = site_file;
  diagnostic.what = "there is no dialogue named “" + site.dialogue + "”";
  for (const auto& dialogue : dialogues) {
    diagnostic.expected += (diagnostic.expected.empty() ? "" : ", ") + dialogue.name;
  }
  diagnostic.mend = "write one of these names";
  return diagnostic;
}

const dialogue::Dialogue* pick(const std::vector<dialogue::Dialogue>& dialogues,
                               const std::string& name) {
  if (name.empty() && !dialogues.empty()) {
    return &dialogues.front();
  }
  const auto found = std::find_if(dialogues.begin(), dialogues.end(), [&](const auto& dialogue) {
    return dialogue.name == name;
  });
  return found == dialogues.end() ? nullptr : &*found;
}

void append(dialogue::Diagnostics& to, const dialogue::Diagnostics& from) {
  to.insert(to.end(), from.begin(), from.end());
}

}  // namespace

ContentInputs read_inputs(const ContentOptions& options) {
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
  if (input.file.empty() || !input.diagnostics.empty()) {
    return {{}, input.diagnostics, {}};
  }
  return dialogue::load_site(input.file, input.bytes);
}

BuiltContent
build_content(const ContentInputs& inputs, const dialogue::Site& last_good_site, Dangers dangers) {
  BuiltContent built;
  built.diagnostics = inputs.dialogues.diagnostics;
  auto checked = dialogue::load_and_check(inputs.dialogues.sources);
  append(built.diagnostics, checked.diagnostics);
  if (dangers == Dangers::Tried) {
    append(built.diagnostics, try_dangers(checked));
  }
  const bool dialogue_is_good = !dialogue::has_errors(built.diagnostics);
  auto loaded = load_site(inputs.site);
  append(loaded.diagnostics, dialogue::check_site_languages(loaded, checked.dialogues));
  append(built.diagnostics, loaded.diagnostics);
  const auto site = dialogue::has_errors(loaded.diagnostics) ? last_good_site : loaded.site;
  if (dialogue_is_good) {
    const auto* shown = pick(checked.dialogues, site.dialogue);
    if (shown) {
      built.content = std::make_shared<session::Content>(session::Content{*shown, site});
    } else {
      built.diagnostics.push_back(no_such_dialogue(inputs.site.file, site, checked.dialogues));
    }
  }
  return built;
}

}  // namespace kiosk::app
