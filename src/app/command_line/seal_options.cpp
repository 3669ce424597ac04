#include "app/command_line/seal_options.hpp"

#include <CLI/CLI.hpp>

namespace kiosk::app {

namespace {

constexpr const char* kFolderHelp = "Folder of a dialogue, or of dialogues if there is one in it";

}  // namespace

void add_key(CLI::App& app, KeyOptions& options) {
  app.add_option("file", options.file, "File for the secret key; the public key is FILE.pub")
      ->required();
  app.add_flag_callback(
      "--no-passphrase",
      [&options] { options.locking = KeyLocking::None; },
      "Do not ask for a passphrase: whoever has the file can sign (for machines)");
  app.footer("Example: baclofen-kiosk key reviewer.key");
}

void add_seal(CLI::App& app, SealOptions& options) {
  app.add_option("folder", options.folder, kFolderHelp)->required();
  app.add_option("--page", options.pages, "Names of the pages you have read")
      ->required()
      ->type_name("ID");
  app.add_option("--lang", options.language, "The language you have read them in")
      ->required()
      ->type_name("TAG");
  app.add_option("--key", options.key, "Your secret key, made by “baclofen-kiosk key” or minisign")
      ->required()
      ->type_name("FILE");
  app.add_option("--name", options.name, "Your name, as it stands beside your key in the site file")
      ->required();
  app.add_option("--role", options.role, "What you are, such as \"clinical pharmacist\"")
      ->required();
  app.add_option("--review-by", options.review_by, "When they should be read again: 2027-11-28")
      ->required()
      ->type_name("DATE");
  app.footer(
      "Example: baclofen-kiosk seal dialogues --page what-is-baclofen --lang en --key my.key "
      "--name \"Test Key One\" --role pharmacist --review-by 2027-11-28");
}

void add_seals(CLI::App& app, SealsOptions& options) {
  app.add_option("folder", options.folder, kFolderHelp)->required();
  app.add_option("--site", options.site, "Whose reviewers count (default: keys are not looked at)")
      ->type_name("FILE");
  app.add_option("--audit",
                 options.audit,
                 "Writes for each seal what was signed: the page's form (.form), the words under "
                 "the signature (.seal), and the signature (.seal.minisig)")
      ->type_name("DIR");
  app.footer("Example: baclofen-kiosk seals dialogues --site site.json");
}

}  // namespace kiosk::app
