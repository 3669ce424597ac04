#pragma once
// What the program asks of the system's memory.

#include <string_view>

namespace kiosk::base {

/// Blocks of 256 KiB and more, such as pictures of words, go back to the system as soon as they are
/// freed. Left alone, glibc raises that bound as they come and go, and keeps a heap full of holes.
/// Call before the first of them; does nothing with another C library.
void return_large_blocks_at_once();

/// Gives what is freed back to the system now: after reading much of which little is kept.
void return_freed_memory();

/// Bytes of the program file that were read and are not needed soon: they leave the memory, and
/// come back from the file when they are read again.
void leave_in_file(std::string_view bytes);

/// A fault leaves no copy of the memory behind (core dump), and no program of the same user may
/// look into it: what a visitor types is in it. Holds until the program ends.
void keep_memory_private();

}  // namespace kiosk::base
