#include "base/descriptor.hpp"

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace kiosk::base {

namespace {

/// Linux keeps in one piece what is written at once (large folios, since 6.16 on ext4), and who
/// looks at a byte of a mapped file then takes all of the piece.
constexpr std::size_t kWrittenAtOnceBytes = std::size_t{64} << 10U;

}  // namespace

std::string fault_words(int fault) {
  switch (fault) {
    case ENOSPC:
    case EDQUOT:
      return "the disk is full";
    case EROFS:
      return "the disk can only be read, not written";
    case EIO:
      return "the disk has a fault";
    case EACCES:
    case EPERM:
      return "you have no right to do this here";
    default:
      return std::generic_category().message(fault);
  }
}

Error last_fault(const std::filesystem::path& path) {
  return Error(path.string() + ": " + fault_words(errno));
}

int write_all(const Descriptor& file, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written =
        ::write(file.number(), bytes.data(), std::min(bytes.size(), kWrittenAtOnceBytes));
    if (written < 0 && errno != EINTR) {
      return errno;
    }
    bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
  }
  return 0;
}

}  // namespace kiosk::base
