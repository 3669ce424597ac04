#pragma once
// Words to pixels. A paragraph is measured, and later painted, by Pango with the kiosk's own fonts.
// The result is coverage only (one byte a pixel); the caller tints it, so a theme change costs
// nothing.

#include <filesystem>
#include <memory>

#include "base/result.hpp"
#include "text/setting/paragraph.hpp"

namespace kiosk::text {

/// The fonts of a folder; what is inside is the business of this layer.
struct FontSet;

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

  /// For a TextBox whose words look like these paragraphs.
  [[nodiscard]] std::shared_ptr<const FontSet> fonts() const;

private:
  struct Impl;
  explicit Typesetter(std::unique_ptr<Impl> state);
  std::unique_ptr<Impl> impl_;
};

}  // namespace kiosk::text
