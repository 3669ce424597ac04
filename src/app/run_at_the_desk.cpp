#include "app/ask.hpp"
#include "app/check.hpp"
#include "app/command_line/run_command.hpp"
#include "app/edit/edit.hpp"
#include "app/format/json_schema.hpp"
#include "app/kiosk/kiosk.hpp"
#include "app/leaflet/leaflet.hpp"
#include "app/map/map.hpp"
#include "app/play/play.hpp"
#include "app/print/print.hpp"
#include "app/release/release.hpp"
#include "app/report.hpp"
#include "app/run.hpp"
#include "app/seal/list_seals.hpp"
#include "app/seal/make_key.hpp"
#include "app/seal/make_seals.hpp"
#include "app/tour/tour.hpp"

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

int run_at_the_desk(int argc, char** argv) {
  return run_command(argc, argv, Runner{});
}

}  // namespace kiosk::app
