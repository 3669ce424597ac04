#pragma once
// Long work, done so that nobody at the glass waits for it.

#include <future>
#include <memory>

#include "session/session.hpp"

namespace kiosk::app {

/// Does `work` on a thread that yields to the glass and that nothing waits for, not even the end of
/// the program. If the system gives no thread it is not done, and its future says so.
void do_beside_a_visit(std::packaged_task<void()> work);

/// The same content. Who lets go of it last does not wait until it is freed: with what its answers
/// were learnt from, that takes longer than a frame.
std::shared_ptr<const session::Content>
freed_beside_a_visit(std::shared_ptr<const session::Content> content);

/// Learning takes seconds; who asks sooner waits for the rest of it.
void learn_beside_a_visit(const answers::Answerer& answerer);

}  // namespace kiosk::app
