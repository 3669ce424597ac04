#pragma once
// How the kiosk starts: what is read, judged and told before the first frame.

#include <memory>

#include "app/command_line/options.hpp"
#include "app/content/content.hpp"
#include "app/content/fingerprint.hpp"
#include "app/content/state_folder.hpp"
#include "app/kiosk/opening.hpp"

namespace kiosk::app {

/// What is shown at first, and what it was made of.
struct Start {
  Opening opening;
  ContentInputs inputs;
  Fingerprint files;  ///< taken before they were read
};

/// What the answers learnt last; a preview keeps nothing.
KeptLearning learning_of(const KioskOptions& options, const StateFolder& state);

/// What is wrong is told on stderr and, but in a preview, by a mark on the glass.
std::unique_ptr<Start> start_with(const KioskOptions& options, const StateFolder& state);

}  // namespace kiosk::app
