#include "app/kiosk/beside_a_visit.hpp"

#include <system_error>
#include <thread>
#include <utility>

#include "base/memory.hpp"
#include "base/priority.hpp"

namespace kiosk::app {

void do_beside_a_visit(std::packaged_task<void()> work) {
  try {
    std::thread([work = std::move(work)]() mutable {
      base::yield_to_others();
      work();
    }).detach();
  } catch (const std::system_error&) {
    // The glass goes on without it.
  }
}

std::shared_ptr<const session::Content>
freed_beside_a_visit(std::shared_ptr<const session::Content> content) {
  const auto* shown = content.get();
  return {shown, [held = std::move(content)](const session::Content* /*shown*/) mutable {
            do_beside_a_visit(std::packaged_task<void()>([freed = std::move(held)]() mutable {
              freed.reset();
              base::return_freed_memory();
            }));
          }};
}

void learn_beside_a_visit(const answers::Answerer& answerer) {
  do_beside_a_visit(std::packaged_task<void()>([answerer] {
    answerer.prepare();
    base::return_freed_memory();
  }));
}

}  // namespace kiosk::app
