#include "text/setting/valid_utf8.hpp"

#include <memory>

#include "text/setting/gobject.hpp"

namespace kiosk::text {

std::string valid_utf8(std::string_view words) {
  const std::unique_ptr<char, Releaser<g_free>> valid(
      g_utf8_make_valid(words.data(), static_cast<gssize>(words.size())));
  return valid.get();
}

}  // namespace kiosk::text
