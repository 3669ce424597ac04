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

void add_errors_only(CLI::App& command, Told& told) {
  command.add_flag_callback(
      "--errors-only",
      [&told] { told = Told::ErrorsOnly; },
      "Tells what keeps the content from patients, and no warnings or notes");
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
  add_errors_only(*command, values->told);
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
  add_errors_only(*command, values->told);
}

void add_back(CLI::App& app, ReleaseOptions& options) {
  add_command<ReleaseBackOptions>(
      app, options, "back", "Shows the release again that was shown before");
}

void add_diff(CLI::App& app, ReleaseOptions& options) {
  const auto [command, values] = add_command<ReleaseDiffOptions>(
      app, options, "diff", "Shows two releases side by side: words, and where touches lead");
  command->add_option("before", values->before, "The older release")->required()->type_name("ID");
  command->add_option("after", values->after, "The newer release")->required()->type_name("ID");
  command->add_option("--out", values->out, "Writes it as HTML and PDF instead, for a reviewer")
      ->type_name("DIR");
  command->footer("Example: baclofen-kiosk release diff 6 7 --out for-review");
}

void add_pack(CLI::App& app, ReleaseOptions& options) {
  const auto [command, values] = add_command<ReleasePackOptions>(
      app, options, "pack", "Signs a release and puts it on a stick for other kiosks");
  command->add_option("id", values->id, "The release, such as 7")->required()->type_name("ID");
  command->add_option("--out", values->out, "The stick, or a folder")->required()->type_name("DIR");
  command->add_option("--key", values->key, "Your secret key, as minisign makes it")
      ->required()
      ->type_name("FILE");
  command->add_option("--group", values->group, "Only for the kiosks of this group (default: all)")
      ->type_name("NAME");
  command->add_option("--revokes", values->revokes, "Releases no kiosk may show any more")
      ->type_name("ID");
  command->footer("Example: baclofen-kiosk release pack 7 --out /media/stick --key maria.key");
}

void add_import(CLI::App& app, ReleaseOptions& options) {
  const auto [command, values] = add_command<ReleaseImportOptions>(
      app, options, "import", "Takes a signed release from a stick into use");
  command->add_option("from", values->from, "The stick, or a folder")->required()->type_name("DIR");
  command
      ->add_option("--keys",
                   values->keys,
                   "Folder of the public keys this kiosk trusts (default: keys in the folder "
                   "for state)")
      ->type_name("DIR");
  command->footer("Example: baclofen-kiosk release import /media/stick");
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
  add_diff(app, options);
  add_pack(app, options);
  add_import(app, options);
}

}  // namespace kiosk::app
