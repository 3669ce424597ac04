#pragma once
// What is printed or sent to somebody, as data: a leaflet, a comparison of two releases, a report.
// One writer makes tagged PDF of it, another HTML; both take the order here for the reading order.

#include <string>
#include <variant>
#include <vector>

#include "base/result.hpp"

namespace kiosk::paper {

/// What became of words between two releases. Shown by more than a colour.
enum class Mark { None, Added, Removed };

enum class Weight { Regular, Bold };

struct Span {
  std::string words;
  Weight weight = Weight::Regular;
  Mark mark = Mark::None;
};

/// A paragraph's words, in one language.
struct Words {
  std::vector<Span> spans;
  std::string language;  ///< a tag of BCP 47; empty: the document's own
};

/// Words with pairs of ** around what is bold, as the dialogue files have them.
[[nodiscard]] Words words_of(const std::string& marked, const std::string& language = {});

/// The words of all spans, as a reader has them.
[[nodiscard]] std::string plain(const Words& words);

/// Levels count from 1 and skip none on the way down. A document begins with its one level 1.
struct Heading {
  int level = 1;
  Words words;
};

enum class Tone {
  Plain,
  Small,    ///< sources, notes: never less than 12 pt all the same
  Warning,  ///< in a box with a triangle
  /// In a red box, the first thing one sees: what to do in an emergency. Blocks of this tone that
  /// follow each other stand in one box; its first paragraph is set large.
  Help
};

struct Paragraph {
  Words words;
  Tone tone = Tone::Plain;
};

enum class Numbering { None, Numbers };

struct List {
  std::vector<Words> items;
  Numbering numbering = Numbering::None;
  Tone tone = Tone::Plain;
};

/// A label on a picture, in units of its viewBox.
struct PictureLabel {
  float x = 0;
  float y = 0;
  float width = 0;
  float height = 0;
  float align = 0;  ///< 0 left, 0.5 centred, 1 right
  Words words;
};

/// An SVG that paints with classes, as figures do.
struct Picture {
  std::string svg;
  float view_width = 0;
  float view_height = 0;
  std::vector<PictureLabel> labels;
  std::string alt;  ///< what it shows, for those who cannot see it; never empty
};

/// Every row has as many cells as `head`. A cell of the first column heads its row.
struct Table {
  std::vector<Words> head;
  std::vector<std::vector<Words>> rows;
  std::vector<float> shares;  ///< of the width, one for each column; empty: equal
};

struct Bar {
  Words label;
  double value = 0;   ///< not below 0
  std::string shown;  ///< the value in words; "under 5" stands for one that is kept back
};

/// Bars from one line to the right, with their values. It is a table of labels and values as well,
/// so that it can be read out.
struct BarChart {
  std::string alt;
  std::vector<Bar> bars;
};

struct PageBreak {};

using Block = std::variant<Heading, Paragraph, List, Picture, Table, BarChart, PageBreak>;

enum class Print { Usual, Large };  ///< Large: 18 pt and more

enum class PaperSize { A4, Letter };

/// Two: what stands between the beginning, or a page break, and the next heading but one goes
/// across both columns. Large print has one column all the same.
enum class Columns { One, Two };

struct Document {
  std::string title;
  std::string language;  ///< a tag of BCP 47
  std::string date;      ///< of what it was made from, "2026-11-28": not of today; empty: not told
  std::string masthead;  ///< above all on the first page: whose it is; may be empty
  std::string footer;    ///< at the foot of every page beside its number; may be empty
  std::vector<Block> blocks;
  Print print = Print::Usual;
  PaperSize size = PaperSize::A4;
  Columns columns = Columns::One;
};

/// What a reader, or a program that reads it out, would miss: a title, a language, the one heading
/// of level 1 at the beginning, a skipped level, words for a picture, cells of a table. Both
/// writers refuse a document that fails this.
[[nodiscard]] base::Outcome check_document(const Document& document);

}  // namespace kiosk::paper
