#include "base/mapped_file.hpp"

#include <memory>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "base/descriptor.hpp"

namespace kiosk::base {

Result<HeldBytes> map_file(const std::filesystem::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  struct stat about {};
  if (file.number() < 0 || ::fstat(file.number(), &about) != 0) {
    return last_fault(path);
  }
  const auto size = static_cast<std::size_t>(about.st_size);
  if (!S_ISREG(about.st_mode) || size == 0) {
    return Error(path.string() + ": there are no bytes to map");
  }
  void* const begin = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.number(), 0);
  if (begin == MAP_FAILED) {
    return last_fault(path);
  }
  return HeldBytes{
      std::shared_ptr<const void>(
          begin, [size](const void* held) { ::munmap(const_cast<void*>(held), size); }),
      {static_cast<const char*>(begin), size}};
}

}  // namespace kiosk::base
