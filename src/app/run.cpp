#include "app/run.hpp"

#include <exception>
#include <iostream>
#include <variant>

#include "app/ask.hpp"
#include "app/check.hpp"
#include "app/command_line/exit_codes.hpp"
#include "app/command_line/options.hpp"
#include "app/edit/edit.hpp"
#include "app/format/json_schema.hpp"
#include "app/kiosk/kiosk.hpp"
#include "app/leaflet/leaflet.hpp"
#include "app/map/map.hpp"
#include "app/play/play.hpp"
#include "app/print/print.hpp"
#include "app/release/release.hpp"
#include "app/report.hpp"
#include "app/seal/list_seals.hpp"
#include "app/seal/make_key.hpp"
#include "app/seal/make_seals.hpp"
#include "app/tour/tour.hpp"
#include "base/memory.hpp"

namespace kiosk::app {

namespace {

struct Runner {
  int operator()(const KioskOptions& options) const { return run_kiosk(options); }
  int operator()(const CheckOptions& options) const { return run_check(options); }
  int operator()(const TourOptions& options) const { return run_tour(options); }
  int operator()(const PlayOptions& options) const { return run_play(options); }
  int operator()(const AskOptions& options) const { return run_ask(options); }
  int operator()(const ReportOptions& options) const { return run_report(options); }
  int operator()(const KeyOptions& options) const { return run_key(options); }
  int operator()(const SealOptions& options) const { return run_seal(options); }
  int operator()(const SealsOptions& options) const { return run_seals(options); }
  int operator()(const SchemaOptions& options) const { return run_schema(options); }
  int operator()(const EditOptions& options) const { return run_edit(options); }
  int operator()(const ReleaseOptions& options) const { return run_release(options); }
  int operator()(const LeafletOptions& options) const { return run_leaflet(options); }
  int operator()(const PrintOptions& options) const { return run_print(options); }
  int operator()(const MapOptions& options) const { return run_map(options); }
};

}  // namespace

int run(int argc, char** argv) {
  base::return_large_blocks_at_once();
  try {
    const auto parsed = parse_command_line(argc, argv);
    return parsed.command ? std::visit(Runner{}, *parsed.command) : parsed.exit_code;
  } catch (const std::exception& fault) {
    std::cerr << "baclofen-kiosk: stopped by a fault: " << fault.what() << '\n';
    return kCannotStart;
  }
}

}  // namespace kiosk::app
