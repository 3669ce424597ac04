#pragma once
// A document as a tagged PDF: the bytes of a file that follows PDF/UA-1 as far as a program can
// tell. The same document gives the same bytes.

#include <memory>
#include <string>
#include <utility>

#include "paper/document.hpp"

#include "base/result.hpp"

namespace kiosk::text {
struct FontSet;
}

namespace kiosk::paper {

class PdfWriter {
public:
  /// With the fonts of a typesetter, or of text::load_fonts().
  explicit PdfWriter(std::shared_ptr<const text::FontSet> fonts)
      : fonts_(std::move(fonts)) {}

  /// Fails on a document that check_document() refuses, and on a picture that is no SVG.
  [[nodiscard]] base::Result<std::string> write(const Document& document) const;

  /// The same pages for a printer, which sees no tags and no titles. Fails as write() does.
  [[nodiscard]] base::Result<std::string> write_to_print(const Document& document) const;

private:
  std::shared_ptr<const text::FontSet> fonts_;
};

}  // namespace kiosk::paper
