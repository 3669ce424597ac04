#pragma once
// What the program returns: a contract for scripts.

namespace kiosk::app {

inline constexpr int kFine = 0;
inline constexpr int kContentHasErrors = 1;
inline constexpr int kWrongCommandLine = 2;
inline constexpr int kCannotStart = 3;  ///< no screen, no font; what cannot be written or printed
inline constexpr int kCannotDraw = 4;   ///< frames kept failing; a new start may mend it

}  // namespace kiosk::app
