#pragma once
// A paragraph and how it looks, as values.

#include <cstdint>
#include <string>
#include <vector>

namespace kiosk::text {

/// Lines are this times the font size apart (design: readable at arm's length).
inline constexpr float kLineHeight = 1.4F;

/// The baseline stands this times the font size below the top of its line. Puts the middle of
/// Andika's capitals (0.71 em tall) on the middle of the line, so that words look centred in a
/// button; leaves room for É (0.99 em) above and g (0.23 em) below.
inline constexpr float kBaseline = 1.06F;

enum class Weight { Regular, Bold };
enum class Align { Start, Center };

/// Everything that decides how a paragraph looks; equal styles and words give equal pixels.
struct ParagraphStyle {
  float size_px = 32;  ///< font size (em)
  Weight weight = Weight::Regular;
  Align align = Align::Start;  ///< Start follows the script: left, or right for right-to-left
  std::string language;        ///< BCP 47; decides shaping and hyphen-free line breaks
  bool operator==(const ParagraphStyle&) const = default;
};

/// Words with **bold** marks. `width_px` is where lines break; lines are kLineHeight times the
/// font size apart.
struct Paragraph {
  std::string words;
  ParagraphStyle style;
  float width_px = 0;
  bool operator==(const Paragraph&) const = default;
};

struct ParagraphSize {
  float width_px =
      0;  ///< of the widest line as set, may exceed the width asked for (one long word)
  float height_px = 0;  ///< of all lines
  int lines = 0;
  bool missing_glyphs = false;  ///< a character no shipped font has
};

/// Coverage, one byte a pixel, row by row, no padding.
struct AlphaImage {
  int width_px = 0;
  int height_px = 0;
  std::vector<std::uint8_t> pixels;
};

/// `words` without **bold** marks: what is spoken, searched and listed in tour.json.
std::string plain_words(const std::string& words);

/// The longest stretch of `words`, without marks, in which no line breaks unless it must.
std::string longest_unbroken(const std::string& words);

}  // namespace kiosk::text
