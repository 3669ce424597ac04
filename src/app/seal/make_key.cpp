#include "app/seal/make_key.hpp"

#include <iostream>
#include <system_error>
#include <utility>

#include "app/command_line/exit_codes.hpp"
#include "app/command_line/passphrase.hpp"
#include "base/result.hpp"
#include "signing/keys.hpp"

namespace kiosk::app {

namespace {

base::Result<signing::KeyLock> lock_for(KeyLocking locking) {
  if (locking == KeyLocking::None) {
    return signing::KeyLock{signing::Protection::None, {}};
  }
  auto passphrase = ask_new_passphrase();
  if (!passphrase) {
    return passphrase.error();
  }
  std::cerr << "Locking the key with it takes some seconds.\n";
  return signing::KeyLock{signing::Protection::Passphrase, std::move(*passphrase)};
}

base::Result<signing::PublicKey> make_key(const KeyOptions& options) {
  auto public_file = options.file;
  public_file += ".pub";
  std::error_code failure;
  for (const auto& file : {options.file, public_file}) {
    if (std::filesystem::exists(file, failure)) {
      return base::Error(file.string() + " is there already, and is left alone");
    }
  }
  auto lock = lock_for(options.locking);
  if (!lock) {
    return lock.error();
  }
  const auto key = signing::make_secret_key();
  if (!key) {
    return key.error();
  }
  if (auto saved = signing::save_secret_key(*key, *lock, options.file); !saved) {
    return saved.error();
  }
  if (auto saved = signing::save_public_key(key->public_key(), public_file); !saved) {
    return saved.error();
  }
  return key->public_key();
}

}  // namespace

int run_key(const KeyOptions& options) {
  const auto key = make_key(options);
  if (!key) {
    std::cerr << "baclofen-kiosk: no key was made: " << key.error().message() << '\n';
    return kContentHasErrors;
  }
  std::cout << "The secret key is in " << options.file.string()
            << ". Keep it to yourself, and a copy in a safe place.\n"
            << "The public key is in " << options.file.string()
            << ".pub. Anybody may have it; in a site file it stands under \"reviewers\":\n"
            << R"(  { "name": "YOUR NAME", "key": ")" << signing::line_of(*key) << "\" }\n";
  return kFine;
}

}  // namespace kiosk::app
