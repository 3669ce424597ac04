#include "app/kiosk/opening.hpp"

#include <utility>

namespace kiosk::app {

namespace {

/// A site that is not set, if none is kept or what is kept is not good any more.
dialogue::Site last_good_site(const ContentOptions& options, const StateFolder& state) {
  if (options.site.empty()) {
    return {};
  }
  const auto kept = state.last_good_site(options);
  const auto loaded = kept ? load_site(*kept) : dialogue::LoadedSite{};
  return dialogue::has_errors(loaded.diagnostics) ? dialogue::Site{} : loaded.site;
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
  if (auto kept = state.last_good_dialogues(options)) {
    opening.shown = Shown::LastGood;
    kept->site = inputs.site;
    opening.content = pass_gate(*kept, gate).content;
  }
  if (!opening.content) {
    opening.shown = Shown::BuiltIn;
    const auto loaded = load_site(inputs.site);
    opening.content = built_in_content(
        dialogue::has_errors(loaded.diagnostics) ? gate.last_good_site : loaded.site, learning);
  }
  return opening;
}

}  // namespace kiosk::app
