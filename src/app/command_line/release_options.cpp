#include "app/command_line/release_options.hpp"

#include <memory>

#include <CLI/CLI.hpp>

namespace kiosk::app {

namespace {

/// A command of its own, whose options become `options.command` when it is the one named.
template <typename Options>
std::pair<CLI::App*, std::shared_ptr<Options>>
add_command(CLI::App& app, ReleaseOptions& options, const char* name, const char* what) {
  auto* command = app.add_subcommand(name, what);
  const auto values = std::make_shared<Options>();
  command->callback([&options, values] { options.command = *values; });
  command->fallthrough();  // --store may stand behind it
  return {command, values};
}

void add_make(CLI::App& app, ReleaseOptions& options) {
  const auto [command, values] = add_command<ReleaseMakeOptions>(
      app, options, "make", "Checks and proves dialogues, and makes a release of them");
  command->add_option("dialogues", values->dialogues, "Folder of dialogues")
      ->required()
      ->type_name("DIR");
  command->add_option("--site", values->site, "What this clinic sets, released with them")
      ->type_name("FILE");
  command->add_option("--author", values->author, "Who makes it")->required()->type_name("NAME");
  command->add_option("--note", values->note, "What is new, in a line")
      ->required()
      ->type_name("WORDS");
  command->footer(
      "Example: baclofen-kiosk release make dialogues --author Maria --note \"new phone number\"");
}

void add_list(CLI::App& app, ReleaseOptions& options) {
  add_command<ReleaseListOptions>(app, options, "list", "Lists the releases, the newest first");
}

void add_show(CLI::App& app, ReleaseOptions& options) {
  const auto [command, values] =
      add_command<ReleaseShowOptions>(app, options, "show", "Tells all about one release");
  command->add_option("id", values->id, "The release, such as 7")->required()->type_name("ID");
}

void add_use(CLI::App& app, ReleaseOptions& options) {
  const auto [command, values] = add_command<ReleaseUseOptions>(
      app, options, "use", "Shows this release on the kiosk from now on");
  command->add_option("id", values->id, "The release, such as 7")->required()->type_name("ID");
}

void add_back(CLI::App& app, ReleaseOptions& options) {
  add_command<ReleaseBackOptions>(
      app, options, "back", "Shows the release again that was shown before");
}

}  // namespace

void add_release(CLI::App& app, ReleaseOptions& options) {
  app.add_option("--store",
                 options.store,
                 "Folder of releases (default: releases in the folder for state, "
                 "~/.local/state/baclofen-kiosk)")
      ->type_name("DIR");
  app.footer("Example: baclofen-kiosk release use 7");
  app.require_subcommand(1);
  add_make(app, options);
  add_list(app, options);
  add_show(app, options);
  add_use(app, options);
  add_back(app, options);
}

}  // namespace kiosk::app
