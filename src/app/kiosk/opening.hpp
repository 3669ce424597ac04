#pragma once
// What the kiosk shows first.

#include <memory>
#include <string>

#include "app/content/content.hpp"
#include "app/content/gate.hpp"
#include "app/content/state_folder.hpp"

namespace kiosk::app {

enum class Shown { Asked, EarlierRelease, LastGood, BuiltIn };

struct Opening {
  std::shared_ptr<const session::Content> content;  ///< null only if nothing built in passes
  Shown shown = Shown::Asked;                       ///< which dialogues
  Gated asked;               ///< what the gate said of what the command line names
  std::string release = {};  ///< EarlierRelease: its id
};

/// What the command line names, if it passes the gate; else, of releases, the newest good one
/// before it; else what passed it last, if it still does; else what is compiled in. Never what was
/// refused. The same for the site, whose last place takes one that is not set.
Opening open_content(const ContentOptions& options,
                     const ContentInputs& inputs,
                     const StateFolder& state,
                     const KeptLearning& learning = {});

}  // namespace kiosk::app
