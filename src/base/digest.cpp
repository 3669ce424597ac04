#include "base/digest.hpp"

#include <memory>

#include <glib.h>

namespace kiosk::base {

namespace {

struct Free {
  void operator()(GChecksum* checksum) const { g_checksum_free(checksum); }
};

class Checksum {
public:
  /// The length first, so that no two lists of files give the same bytes.
  void add(const std::string& bytes) {
    add_plain(std::to_string(bytes.size()) + ":");
    add_plain(bytes);
  }

  void add_plain(std::string_view bytes) {
    g_checksum_update(checksum_.get(),
                      reinterpret_cast<const guchar*>(bytes.data()),
                      static_cast<gssize>(bytes.size()));
  }

  [[nodiscard]] std::string words() { return g_checksum_get_string(checksum_.get()); }

private:
  std::unique_ptr<GChecksum, Free> checksum_{g_checksum_new(G_CHECKSUM_SHA256)};
};

}  // namespace

std::string sha256_of(const std::map<std::string, std::string>& files) {
  Checksum checksum;
  for (const auto& [name, bytes] : files) {
    checksum.add(name);
    checksum.add(bytes);
  }
  return checksum.words();
}

std::string sha256_of_bytes(std::string_view bytes) {
  Checksum checksum;
  checksum.add_plain(bytes);
  return checksum.words();
}

}  // namespace kiosk::base
