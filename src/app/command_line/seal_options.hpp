#pragma once
// What the commands about keys and seals are told.

#include <filesystem>
#include <string>
#include <vector>

namespace CLI {  // NOLINT(readability-identifier-naming): the name is that of the library
class App;
}

namespace kiosk::app {

enum class KeyLocking { Passphrase, None };

/// `key`: makes a pair of keys.
struct KeyOptions {
  std::filesystem::path file;  ///< the secret key; the public one is beside it, with .pub
  KeyLocking locking = KeyLocking::Passphrase;
};

/// `seal`: approves pages.
struct SealOptions {
  std::filesystem::path folder;  ///< a dialogue, or a folder with one
  std::vector<std::string> pages;
  std::string language;
  std::filesystem::path key;
  std::string name;
  std::string role;
  std::string review_by;  ///< "2027-11-28"
};

/// `seals`: lists what is approved.
struct SealsOptions {
  std::filesystem::path folder;
  std::filesystem::path site;   ///< whose reviewers count; empty: keys are not looked at
  std::filesystem::path audit;  ///< where to write what was signed; empty: nowhere
};

void add_key(CLI::App& app, KeyOptions& options);
void add_seal(CLI::App& app, SealOptions& options);
void add_seals(CLI::App& app, SealsOptions& options);

}  // namespace kiosk::app
