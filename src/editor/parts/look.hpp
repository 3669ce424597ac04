#pragma once
// How the editor looks: the kiosk's own colours and letters, for people at a desk.

#include <cstdint>

namespace kiosk::editor {

/// As Dear ImGui packs colours: 0xAABBGGRR.
namespace colours {
inline constexpr std::uint32_t kPaper = 0xFFEBF3F6;
inline constexpr std::uint32_t kCard = 0xFFFFFFFF;
inline constexpr std::uint32_t kPreviewGround = 0xFFC6D4DA;
inline constexpr std::uint32_t kInk = 0xFF2A2010;
inline constexpr std::uint32_t kInkSoft = 0xFF5E564A;
inline constexpr std::uint32_t kLine = 0xFFC4CDD2;
inline constexpr std::uint32_t kTeal = 0xFF655E0B;
inline constexpr std::uint32_t kTealDeep = 0xFF4C460A;
inline constexpr std::uint32_t kTealTint = 0xFFEEF1E1;
inline constexpr std::uint32_t kAmber = 0xFF004F7A;
inline constexpr std::uint32_t kAmberTint = 0xFFD2EFFF;
inline constexpr std::uint32_t kRed = 0xFF1A12A8;
inline constexpr std::uint32_t kRedTint = 0xFFE2E2FC;
}  // namespace colours

/// Sizes for a desktop at 96 dots per inch.
inline constexpr float kLettersPx = 19;
inline constexpr float kHeadingPx = 25;
inline constexpr float kRoundingPx = 8;

enum class Font { Regular, Bold, Heading };

/// Into the current context; costs next to nothing.
void set_look();

/// What follows is set in this font, until pop_font().
void push_font(Font font);
void pop_font();

}  // namespace kiosk::editor
