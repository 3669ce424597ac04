#include "app/release/pack.hpp"

#include <iostream>
#include <set>
#include <string>

#include "app/command_line/exit_codes.hpp"
#include "app/command_line/passphrase.hpp"
#include "app/release/telling.hpp"
#include "releases/pack/pack_folder.hpp"

namespace kiosk::app {

namespace {

/// Also of releases that are not here any more, by their whole name.
base::Result<std::set<releases::ReleaseId>> revoked_ids(const releases::Store& store,
                                                        const ReleasePackOptions& options) {
  std::set<releases::ReleaseId> ids;
  for (const auto& words : options.revokes) {
    const auto whole = releases::read_release_id(words);
    const auto id = whole ? base::Result<releases::ReleaseId>(*whole) : store.find(words);
    if (!id) {
      return id.error();
    }
    ids.insert(*id);
  }
  return ids;
}

int write_signed(const releases::Release& release,
                 const ReleasePackOptions& options,
                 const std::set<releases::ReleaseId>& revokes) {
  const auto key = signing::load_secret_key(
      options.key, [] { return ask_passphrase("The passphrase of the key: "); });
  if (!key) {
    return tell_failure(key.error(), kCannotStart);
  }
  const auto seal = releases::seal(release, *key, options.group, revokes);
  if (!seal) {
    return tell_failure(seal.error(), kCannotStart);
  }
  const auto written = releases::write_pack(options.out, release, *seal);
  if (!written) {
    return tell_failure(written.error().within("the release was not packed"), kCannotStart);
  }
  std::cout << "Packed release " << words_of(release.id()) << " for the kiosks of “"
            << options.group << "”, signed with the key " << signing::words_of(key->id()) << ":\n  "
            << written->string() << "\nReady, take the stick out.\n";
  return kFine;
}

}  // namespace

int pack_release(const releases::Store& store, const ReleasePackOptions& options) {
  if (!releases::is_group(options.group)) {
    return tell_failure(
        base::Error("“" + options.group +
                    "” is no name for a group of kiosks: use small letters, digits and “-”"),
        kWrongCommandLine);
  }
  const auto id = store.find(options.id);
  if (!id) {
    return tell_failure(id.error(), kWrongCommandLine);
  }
  const auto release = store.read(*id);
  if (!release) {
    return tell_failure(release.error(), kContentHasErrors);
  }
  const auto revokes = revoked_ids(store, options);
  if (!revokes) {
    return tell_failure(revokes.error(), kWrongCommandLine);
  }
  if (revokes->contains(*id)) {
    return tell_failure(base::Error("a release cannot take itself back"), kWrongCommandLine);
  }
  return write_signed(*release, options, *revokes);
}

}  // namespace kiosk::app
