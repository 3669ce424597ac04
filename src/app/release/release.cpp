#include "app/release/release.hpp"

#include <variant>

#include "app/content/release_inputs.hpp"
#include "app/content/state_folder.hpp"
#include "app/release/choose.hpp"
#include "app/release/diff.hpp"
#include "app/release/import.hpp"
#include "app/release/list.hpp"
#include "app/release/make.hpp"
#include "app/release/pack.hpp"

namespace kiosk::app {

namespace {

struct ReleaseRunner {
  const releases::Store& store;

  int operator()(const ReleaseMakeOptions& options) const { return make_release(store, options); }
  int operator()(const ReleaseListOptions& /*none*/) const { return list_releases(store); }
  int operator()(const ReleaseShowOptions& options) const { return show_release(store, options); }
  int operator()(const ReleaseUseOptions& options) const { return use_release(store, options); }
  int operator()(const ReleaseBackOptions& /*none*/) const { return go_back(store); }
  int operator()(const ReleaseDiffOptions& options) const { return diff_releases(store, options); }
  int operator()(const ReleasePackOptions& options) const { return pack_release(store, options); }
  int operator()(const ReleaseImportOptions& options) const {
    return import_release(store, state_folder(), options);
  }
};

}  // namespace

int run_release(const ReleaseOptions& options) {
  const releases::Store store(options.store.empty() ? default_release_store() : options.store);
  return std::visit(ReleaseRunner{store}, options.command);
}

}  // namespace kiosk::app
