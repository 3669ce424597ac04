#include "app/kiosk/opening.hpp"

#include <utility>

#include "app/content/release_inputs.hpp"

namespace kiosk::app {

namespace {

/// A site that is not set, if none is kept or what is kept is not good any more.
dialogue::Site last_good_site(const ContentOptions& options, const StateFolder& state) {
  if (options.site.empty() && !options.releases) {
    return {};
  }
  const auto kept = state.last_good_site(options);
  const auto loaded = kept ? load_site(*kept) : dialogue::LoadedSite{};
  return dialogue::has_errors(loaded.diagnostics) ? dialogue::Site{} : loaded.site;
}

/// Of a release that cannot be read nobody knows the site: then the last good one counts, not the
/// demo.
SiteInput site_of(const ContentOptions& options, const ContentInputs& inputs) {
  const bool is_unknown = options.releases && inputs.release.empty() && inputs.site.file.empty();
  return is_unknown
             ? SiteInput{release_store(options).folder().string(), {}, inputs.dialogues.diagnostics}
             : inputs.site;
}

void open_earlier_release(Opening& opening,
                          const ContentOptions& options,
                          const GateOptions& gate) {
  for (const auto& id : releases_before(options)) {
    opening.content = pass_gate(read_release_inputs(options, id), gate).content;
    if (opening.content) {
      opening.shown = Shown::EarlierRelease;
      opening.release = words_of(id);
      return;
    }
  }
}

}  // namespace

Opening open_content(const ContentOptions& options,
                     const ContentInputs& inputs,
                     const StateFolder& state,
                     const KeptLearning& learning) {
  Opening opening;
  const GateOptions gate{
      state.passed(), last_good_site(options, state), answers::Cores::All, learning};
  opening.asked = pass_gate(inputs, gate);
  opening.content = opening.asked.content;
  if (opening.content) {
    return opening;
  }
  if (options.releases && options.release.empty()) {
    open_earlier_release(opening, options, gate);
  }
  if (opening.content) {
    return opening;
  }
  if (auto kept = state.last_good_dialogues(options)) {
    opening.shown = Shown::LastGood;
    kept->site = site_of(options, inputs);
    opening.content = pass_gate(*kept, gate).content;
  }
  if (!opening.content) {
    opening.shown = Shown::BuiltIn;
    const auto loaded = load_site(site_of(options, inputs));
    opening.content = built_in_content(
        dialogue::has_errors(loaded.diagnostics) ? gate.last_good_site : loaded.site, learning);
  }
  return opening;
}

}  // namespace kiosk::app
