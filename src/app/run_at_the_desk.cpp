#include "app/command_line/run_command.hpp"
#include "app/edit/edit.hpp"
#include "app/kiosk_commands.hpp"
#include "app/leaflet/leaflet.hpp"
#include "app/map/map.hpp"
#include "app/print/print.hpp"
#include "app/release/release.hpp"
#include "app/report.hpp"
#include "app/run.hpp"

namespace kiosk::app {

namespace {

struct Runner : KioskCommands {
  using KioskCommands::operator();
  int operator()(const ReportOptions& options) const { return run_report(options); }
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
