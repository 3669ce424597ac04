#include "dialogue/catalogue.hpp"

namespace kiosk::dialogue {

std::vector<CatalogueRow> checking_rows() {
  return {};
}

}  // namespace kiosk::dialogue
