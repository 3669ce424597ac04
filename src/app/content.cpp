#include "app/content.hpp"

#include <algorithm>

#include "base/text_file.hpp"
#include "dialogue/loader.hpp"

namespace kiosk::app {

namespace {

constexpr std::size_t kSiteMaxBytes = 1U << 20U;

dialogue::Diagnostic unread_site(const std::string& file, const std::string& why) {
  dialogue::Diagnostic diagnostic;
  diagnostic.id = "D090";
  diagnostic.place.file = file;
  diagnostic.what = why;
  diagnostic.expected = "a site file, like dialogues/example-site.json";
  diagnostic.mend = "check the file's name and that the kiosk may read it";
  return diagnostic;
}

dialogue::Diagnostic no_such_dialogue(const std::string& site_file,
                                      const std::vector<dialogue::Dialogue>& dialogues) {
  dialogue::Diagnostic diagnostic;
  diagnostic.id = "D091";
  diagnostic.place.file = site_file;
  diagnostic.what = "it is not said which dialogue to show";
  for (const auto& dialogue : dialogues) {
    diagnostic.expected +=
        (diagnostic.expected.empty() ? "\"dialogue\" with one of: " : ", ") + dialogue.name;
  }
  diagnostic.mend = "add \"dialogue\" with one of these names to the site file";
  return diagnostic;
}

const dialogue::Dialogue* pick(const std::vector<dialogue::Dialogue>& dialogues,
                               const std::string& name) {
  if (name.empty() && dialogues.size() == 1) {
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
    inputs.site_file = options.site.string();
    auto bytes = base::read_file(options.site, kSiteMaxBytes);
    if (bytes) {
      inputs.site_bytes = *bytes;
    } else {
      inputs.site_diagnostics.push_back(unread_site(inputs.site_file, bytes.error().message()));
    }
  }
  return inputs;
}

BuiltContent build_content(const ContentInputs& inputs) {
  BuiltContent built;
  built.diagnostics = inputs.dialogues.diagnostics;
  append(built.diagnostics, inputs.site_diagnostics);
  auto checked = dialogue::load_and_check(inputs.dialogues.sources);
  append(built.diagnostics, checked.diagnostics);
  const bool dialogue_is_good = !dialogue::has_errors(inputs.dialogues.diagnostics) &&
                                !dialogue::has_errors(checked.diagnostics);
  dialogue::Site site;
  if (!inputs.site_file.empty() && inputs.site_diagnostics.empty()) {
    auto loaded = dialogue::load_site(inputs.site_file, inputs.site_bytes);
    append(built.diagnostics, loaded.diagnostics);
    if (!dialogue::has_errors(loaded.diagnostics)) {
      site = loaded.site;
    }
  }
  if (dialogue_is_good) {
    const auto* shown = pick(checked.dialogues, site.dialogue);
    if (shown) {
      built.content = std::make_shared<session::Content>(session::Content{*shown, site});
    } else {
      built.diagnostics.push_back(no_such_dialogue(inputs.site_file, checked.dialogues));
    }
  }
  return built;
}

}  // namespace kiosk::app
