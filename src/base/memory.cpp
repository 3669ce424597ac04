#include "base/memory.hpp"

#include <cstdint>
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#ifdef __linux__
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace kiosk::base {

void return_large_blocks_at_once() {
#ifdef __GLIBC__
  constexpr int kLargeBytes = 256 * 1024;
  mallopt(M_MMAP_THRESHOLD, kLargeBytes);
#endif
}

void return_freed_memory() {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

void leave_in_file(std::string_view bytes) {
#ifdef __linux__
  // Others share the pages at both ends.
  const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
  const auto skipped = (page - reinterpret_cast<std::uintptr_t>(bytes.data()) % page) % page;
  if (bytes.size() >= skipped + page) {
    auto* const begin = const_cast<char*>(bytes.data()) + skipped;
    madvise(begin, (bytes.size() - skipped) / page * page, MADV_DONTNEED);
  }
#else
  static_cast<void>(bytes);
#endif
}

void keep_memory_private() {
#ifdef __linux__
  const rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);  // a handler of core dumps may ignore the limit
#endif
}

}  // namespace kiosk::base
