#pragma once
// Words to pixels. A paragraph is measured, and later painted, by Pango with the kiosk's own fonts.
// The result is coverage only (one byte a pixel); the caller tints it, so a theme change costs
// nothing.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/result.hpp"

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

class Typesetter {
public:
  /// Loads the fonts of `fonts` (a folder with fonts.conf and font files); the machine's own fonts
  /// are never used. Fails if the folder or its fonts are missing.
  static base::Result<std::unique_ptr<Typesetter>> create(const std::filesystem::path& fonts);

  Typesetter(const Typesetter&) = delete;
  Typesetter& operator=(const Typesetter&) = delete;
  Typesetter(Typesetter&&) = delete;
  Typesetter& operator=(Typesetter&&) = delete;
  ~Typesetter();

  /// Cached: asking again costs a lookup. The cache is bounded (least recently used goes first).
  ParagraphSize measure(const Paragraph& paragraph);

  /// The image is exactly extent-sized (rounded up). Not cached; the caller keeps textures.
  AlphaImage paint(const Paragraph& paragraph);

private:
  struct Impl;
  explicit Typesetter(std::unique_ptr<Impl> state);
  std::unique_ptr<Impl> impl_;
};

/// `words` without **bold** marks: what is spoken, searched and listed in tour.json.
std::string plain_words(const std::string& words);

/// The longest stretch of `words`, without marks, in which no line breaks unless it must.
std::string longest_unbroken(const std::string& words);

}  // namespace kiosk::text
