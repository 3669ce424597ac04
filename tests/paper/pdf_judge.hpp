#pragma once
// Whether a PDF can be read by everybody: what a program can tell of PDF/UA-1 (the machine part of
// the Matterhorn protocol), and that it has the words of its document.

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "paper/document.hpp"

namespace kiosk::test {

/// A structure element, in reading order.
struct StructureNode {
  std::string tag;
  std::string parent;
  std::string alt;
  std::string language;
  std::string scope;
  std::string decoration;
};

/// A stretch of words as a page shows it.
struct ShownText {
  double size_pt = 0;
  std::array<double, 3> colour{};  ///< 0 … 1
  bool is_marked = false;          ///< inside marked content
};

struct PdfFont {
  std::string name;
  bool is_embedded = false;
  bool has_unicode = false;
};

struct PdfFacts {
  std::string title;
  std::string language;
  std::string metadata;
  bool shows_title = false;
  bool is_marked = false;
  std::size_t pages = 0;
  std::vector<StructureNode> structure;
  std::vector<ShownText> shown;
  std::vector<PdfFont> fonts;
  std::vector<std::string> outline;   ///< two spaces before each level below the first
  std::size_t unmarked_drawings = 0;  ///< painting operators in no marked content
  std::size_t nested_marks = 0;  ///< marked content in marked content: poppler loses words there
};

PdfFacts facts_of(const std::string& bytes);

/// What is wrong with the PDF made of `document`, in words; empty if nothing is.
std::vector<std::string> faults_of(const paper::Document& document, const std::string& pdf);

/// The words of `document` in reading order, with the marks of lists.
std::vector<std::string> words_in_order(const paper::Document& document);

/// The words of the structure tree, as poppler reads them.
std::vector<std::string> structure_words(const std::string& pdf);

/// The words of pages `first` to `last`, from 1, as poppler reads them.
std::string page_text(const std::string& pdf, std::size_t first, std::size_t last);

/// What a command prints, with `input` as a file named in place of %.
std::string printed_by(const std::string& command, const std::string& input);

std::vector<std::string> split_words(const std::string& text);

}  // namespace kiosk::test
