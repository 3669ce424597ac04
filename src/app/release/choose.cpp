#include "app/release/choose.hpp"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <vector>

#include "app/command_line/exit_codes.hpp"
#include "app/content/release_inputs.hpp"
#include "app/release/prove.hpp"
#include "app/release/telling.hpp"
#include "releases/store/locks.hpp"
#include "releases/store/switching.hpp"

namespace kiosk::app {

namespace {

using Switch = base::Outcome (*)(const releases::Store&, const releases::ReleaseId&);

void tell_in_use(const releases::Store& store, const releases::ReleaseId& id) {
  std::cout << "Release " << words_of(id)
            << " is in use now. A kiosk that runs shows it within 5 seconds, once nobody is using "
               "it.\n";
  if (!releases::shown_before(store).empty()) {
    std::cout << "To go back: " << command_words(store, "back") << '\n';
  }
}

/// Going back brings old numbers back, and nobody thinks of them.
void tell_site_changes(const std::vector<std::string>& changes) {
  if (changes.empty()) {
    return;
  }
  std::cout << "What patients are told of your clinic is another now:\n";
  for (const auto& change : changes) {
    std::cout << "  " << change << '\n';
  }
}

/// Proved at once, so that the kiosk need not; nothing changes if it is refused.
int switch_to(const releases::Store& store,
              const releases::ReleaseId& id,
              Switch switch_over,
              Told told = Told::All) {
  ContentOptions options;
  options.releases = store.folder();
  const auto gated = prove(read_release_inputs(options, id), store.folder_of(id));
  if (!gated) {
    return tell_failure(gated.error(), kCannotStart);
  }
  tell_diagnostics(gated->diagnostics, told);
  if (!gated->content || dialogue::has_errors(gated->diagnostics)) {
    std::cerr << "Release " << words_of(id) << " is not used: it may not be shown.\n";
    return kContentHasErrors;
  }
  const auto changes = site_changes(store, id);
  if (const auto switched = switch_over(store, id); !switched) {
    return tell_failure(switched.error().within("release " + words_of(id) + " is not used"),
                        kCannotStart);
  }
  tell_in_use(store, id);
  tell_site_changes(changes);
  tell_removed(store);
  return kFine;
}

/// What was shown before and is still there; if nobody knows that, what was made before.
std::vector<releases::ReleaseId> ways_back(const releases::Store& store) {
  const auto ids = store.ids();
  const auto is_there = [&](const auto& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
  };
  std::vector<releases::ReleaseId> ways;
  const auto shown = releases::shown_before(store);
  std::copy_if(shown.begin(), shown.end(), std::back_inserter(ways), is_there);
  const auto in_use = store.in_use();
  if (ways.empty() && in_use) {
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(ways), [&](const auto& id) {
      return id.serial < in_use->serial;
    });
  }
  return ways;
}

}  // namespace

int use_release(const releases::Store& store, const ReleaseUseOptions& options) {
  const auto lock = releases::StoreLock::take(store);
  if (!lock) {
    return tell_failure(lock.error(), kCannotStart);
  }
  const auto id = store.find(options.id);
  if (!id) {
    return tell_failure(id.error(), kWrongCommandLine);
  }
  return switch_to(store, *id, releases::use, options.told);
}

int go_back(const releases::Store& store) {
  const auto lock = releases::StoreLock::take(store);
  if (!lock) {
    return tell_failure(lock.error(), kCannotStart);
  }
  for (const auto& id : ways_back(store)) {
    // One that may not be shown any more is told, and the next one before it is tried.
    if (const int code = switch_to(store, id, releases::go_back_to); code != kContentHasErrors) {
      return code;
    }
  }
  return tell_failure(base::Error("there is no release to go back to; " +
                                  command_words(store, "list") + " shows what there is"),
                      kContentHasErrors);
}

}  // namespace kiosk::app
