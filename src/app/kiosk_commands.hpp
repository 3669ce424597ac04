#pragma once
// The commands that both programs run themselves.

#include "app/ask.hpp"
#include "app/check.hpp"
#include "app/command_line/options.hpp"
#include "app/format/json_schema.hpp"
#include "app/kiosk/kiosk.hpp"
#include "app/play/play.hpp"
#include "app/seal/list_seals.hpp"
#include "app/seal/make_key.hpp"
#include "app/seal/make_seals.hpp"
#include "app/tour/tour.hpp"

namespace kiosk::app {

/// Each returns one of exit_codes.hpp.
struct KioskCommands {
  int operator()(const KioskOptions& options) const { return run_kiosk(options); }
  int operator()(const CheckOptions& options) const { return run_check(options); }
  int operator()(const TourOptions& options) const { return run_tour(options); }
  int operator()(const PlayOptions& options) const { return run_play(options); }
  int operator()(const AskOptions& options) const { return run_ask(options); }
  int operator()(const KeyOptions& options) const { return run_key(options); }
  int operator()(const SealOptions& options) const { return run_seal(options); }
  int operator()(const SealsOptions& options) const { return run_seals(options); }
  int operator()(const SchemaOptions& options) const { return run_schema(options); }
};

}  // namespace kiosk::app
