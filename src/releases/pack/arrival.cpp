#include "releases/pack/arrival.hpp"

#include <utility>

#include "releases/pack/order.hpp"
#include "releases/pack/pack_folder.hpp"

namespace kiosk::releases {

base::Result<Arrived>
take_in(const std::filesystem::path& pack, const Trust& trust, const Acceptance& acceptance) {
  const auto seal = read_seal(pack);
  if (!seal) {
    return seal.error();
  }
  const auto checked = check_seal(*seal, trust);
  if (!checked) {
    return checked.error();
  }
  const auto id = Release{checked->record, checked->manifest, {}}.id();
  if (const auto may = may_follow(acceptance, checked->claim, id); !may) {
    return may.error();
  }
  auto files = read_pack_files(pack, checked->manifest);
  if (!files) {
    return files.error();
  }
  auto release = open_pack(*checked, std::move(*files));
  return release ? base::Result<Arrived>(Arrived{std::move(*release), checked->claim})
                 : release.error();
}

}  // namespace kiosk::releases
