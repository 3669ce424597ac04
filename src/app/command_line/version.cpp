#include "app/command_line/version.hpp"

namespace kiosk::app {

std::string_view program_version() {
  return KIOSK_VERSION;
}

}  // namespace kiosk::app
