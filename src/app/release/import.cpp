#include "app/release/import.hpp"

#include <chrono>
#include <iostream>
#include <string>
#include <utility>

#include "app/command_line/exit_codes.hpp"
#include "app/content/release_inputs.hpp"
#include "app/release/last_import.hpp"
#include "app/release/prove.hpp"
#include "app/release/telling.hpp"
#include "base/utc.hpp"
#include "base/utf8.hpp"
#include "releases/pack/arrival.hpp"
#include "releases/pack/into_use.hpp"
#include "releases/pack/pack_folder.hpp"
#include "releases/store/locks.hpp"
#include "releases/store/retention.hpp"
#include "releases/store/staging.hpp"

namespace kiosk::app {

namespace {

/// What came to be of a pack: how the program ends, and what staff are told.
struct Result {
  int exit_code = kFine;
  std::string words;
};

Result refused(const base::Error& why) {
  return {kContentHasErrors, "nothing was imported: " + why.message()};
}

Result failed(const base::Error& why) {
  return {kCannotStart, "the release was not taken into use: " + why.message()};
}

/// Out of the stick and into memory, all of it checked against a signature.
base::Result<releases::Arrived> take_from_stick(const ReleaseImportOptions& options,
                                                const releases::Trust& trust,
                                                const releases::Acceptance& acceptance) {
  const auto pack = releases::find_pack(options.from);
  return pack ? releases::take_in(*pack, trust, acceptance)
              : base::Result<releases::Arrived>(pack.error());
}

void tell_arrived(const releases::Arrived& arrived) {
  const auto& record = arrived.release.record;
  std::cout << "Release " << words_of(arrived.release.id()) << " by "
            << base::printable(record.author) << ": " << base::printable(record.note)
            << "\nAll of it is copied and its signature is good. Ready, take the stick out.\n"
            << std::flush;
  const auto now = base::utc_words(std::chrono::system_clock::now());
  if (now < arrived.claim.created_not_before) {
    std::cout << "The clock of this machine is wrong: it says " << now
              << ", and the release was made at " << arrived.claim.created_not_before
              << ". It is imported all the same.\n";
  }
}

/// Proved, accepted for good, put in place, used: in this order.
Result take_into_use(const releases::Store& store,
                     const releases::Arrived& arrived,
                     const releases::Acceptance& acceptance,
                     const releases::Places& places) {
  const auto id = arrived.release.id();
  auto staging = releases::Staging::begin(store);
  if (!staging) {
    return failed(staging.error());
  }
  const auto gated = prove(inputs_of(arrived.release, staging->folder(), {}), staging->folder());
  if (!gated) {
    return failed(gated.error());
  }
  tell_diagnostics(gated->diagnostics);
  if (!gated->content || dialogue::has_errors(gated->diagnostics)) {
    return refused(base::Error("release " + words_of(id) + " may not be shown by this program"));
  }
  const auto done = releases::take_into_use(store, *staging, arrived, acceptance, places);
  return done ? Result{kFine,
                       "release " + words_of(id) +
                           " is in use now. A kiosk that runs shows it within 5 seconds, once "
                           "nobody is using it"}
              : failed(done.error());
}

Result import_from(const releases::Store& store,
                   const std::filesystem::path& state,
                   const ReleaseImportOptions& options) {
  if (state.empty()) {
    return failed(
        base::Error("this machine names no folder for state; set STATE_DIRECTORY or HOME"));
  }
  const auto trust = releases::read_trust(options.keys.empty() ? state / "keys" : options.keys);
  if (!trust) {
    return refused(trust.error());
  }
  const releases::Places places{store.folder() / releases::kAcceptedFile,
                                state / "accepted-releases.json"};
  const auto acceptance = releases::read_acceptance(places);
  const auto arrived = take_from_stick(options, *trust, acceptance);
  if (!arrived) {
    return refused(arrived.error());
  }
  tell_arrived(*arrived);
  const auto id = arrived->release.id();
  if (store.read(id)) {
    return {kFine,
            "release " + words_of(id) + " was imported already" +
                (store.in_use() == id
                     ? " and is in use"
                     : "; to show it: " + command_words(store, "use " + words_of(id)))};
  }
  return take_into_use(store, *arrived, acceptance, places);
}

}  // namespace

int import_release(const releases::Store& store,
                   const std::filesystem::path& state,
                   const ReleaseImportOptions& options) {
  const auto lock = releases::StoreLock::take(store);
  if (!lock) {
    return tell_failure(lock.error(), kCannotStart);
  }
  const auto result = import_from(store, state, options);
  if (result.exit_code == kFine) {
    std::cout << "Done: " << result.words << ".\n";
    tell_removed(store);
  } else {
    std::cerr << "baclofen-kiosk: " << result.words << '\n';
  }
  note_last_import(store, result.words);
  return result.exit_code;
}

}  // namespace kiosk::app
