#include "base/memory.hpp"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/resource.h>
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

void keep_memory_private() {
#ifdef __linux__
  const rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);  // a handler of core dumps may ignore the limit
#endif
}

}  // namespace kiosk::base
