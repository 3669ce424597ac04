#pragma once
// What the program asks of the system's memory.

namespace kiosk::base {

/// Blocks of 256 KiB and more, such as pictures of words, go back to the system as soon as they are
/// freed. Left alone, glibc raises that bound as they come and go, and keeps a heap full of holes.
/// Call before the first of them; does nothing with another C library.
void return_large_blocks_at_once();

}  // namespace kiosk::base
