#pragma once
// A document with one of everything, and the writer with the kiosk's fonts.

#include <string>

#include "paper/document.hpp"
#include "paper/pdf.hpp"

namespace kiosk::test {

/// A heading of level 1, and nothing else.
paper::Document titled_document(const std::string& title);

paper::Document sample_document();

/// `count` different words in sentences.
std::string many_words(int count);

const paper::PdfWriter& pdf_writer();

/// The PDF; the test fails if there is none.
std::string pdf_of(const paper::Document& document);

}  // namespace kiosk::test
