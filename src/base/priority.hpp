#pragma once
// Which work waits when there is too much of it.

namespace kiosk::base {

/// The calling thread, and those it starts, work only when nobody who waits at the glass needs the
/// processor (nice 10). For long work beside a visit; holds until the thread ends.
void yield_to_others();

}  // namespace kiosk::base
