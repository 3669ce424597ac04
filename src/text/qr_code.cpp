#include <memory>

#include <qrencode.h>

#include "text/picture.hpp"
#include "text/setting/gobject.hpp"

namespace kiosk::text {

base::Result<QrCode> make_qr_code(const std::string& content) {
  const std::unique_ptr<QRcode, Releaser<QRcode_free>> code(
      QRcode_encodeData(static_cast<int>(content.size()),
                        reinterpret_cast<const unsigned char*>(content.data()),
                        0,  // the smallest version that holds it
                        QR_ECLEVEL_M));
  if (!code) {
    return base::Error("these words do not fit a QR code: " + std::to_string(content.size()) +
                       " bytes");
  }
  QrCode result;
  result.size_modules = code->width;
  const auto modules =
      static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
  result.dark.reserve(modules);
  for (std::size_t i = 0; i < modules; ++i) {
    result.dark.push_back((code->data[i] & 1U) != 0);  // the other bits say what a module is for
  }
  return result;
}

}  // namespace kiosk::text
