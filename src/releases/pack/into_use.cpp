#include "releases/pack/into_use.hpp"

#include "releases/pack/order.hpp"
#include "releases/store/retention.hpp"
#include "releases/store/switching.hpp"

namespace kiosk::releases {

base::Outcome take_into_use(const Store& store,
                            Staging& staging,
                            const Arrived& arrived,
                            const Acceptance& before,
                            const Places& places) {
  const auto id = arrived.release.id();
  auto done = staging.write(arrived.release);
  if (done) {
    done = write_acceptance(after(before, arrived.claim, id), places);
  }
  if (done) {
    done = remove_release(store, id);  // a damaged one of this name
  }
  if (done) {
    done = staging.put_in_place(store, id);
  }
  return done ? use(store, id) : done;
}

}  // namespace kiosk::releases
