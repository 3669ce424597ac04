#include "base/priority.hpp"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace kiosk::base {

void yield_to_others() {
#ifdef __linux__
  constexpr int kNice = 10;
  // On Linux niceness is a thread's own. If it is refused the work is done all the same.
  setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNice);
#endif
}

}  // namespace kiosk::base
