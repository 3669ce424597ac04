#pragma once
// Blocks of a document to pieces: words broken into lines, pictures and boxes given their sizes.

#include <memory>
#include <optional>

#include "paper/document.hpp"
#include "paper/look.hpp"
#include "paper/pieces.hpp"
#include "paper/set_words.hpp"

#include "base/result.hpp"

namespace kiosk::paper {

using SharedWords = std::shared_ptr<const SetWords>;

/// Where words stand in their piece.
struct Spot {
  float x_pt = 0;
  float y_pt = 0;
};

/// What the blocks so far left behind; each block adds its pieces.
class Setting {
public:
  Setting(PangoContext* context, const Document& document);

  [[nodiscard]] const Look& look() const { return look_; }
  [[nodiscard]] Pieces& made() { return made_; }
  [[nodiscard]] ElementId root() const { return root_; }
  [[nodiscard]] const Document& document() const { return document_; }

  /// What a block may fill: the column, or the page, without the sides of an open box.
  [[nodiscard]] float width_pt() const;

  [[nodiscard]] SharedWords set(const Words& words, const WordStyle& style, float width_pt) const;

  /// An element for `words`, in their language.
  ElementId add_element(const char* tag, ElementId parent, const Words& words);

  /// `lines` of `words` as stretches of `element`. Words that are marked, or that are not all of
  /// the element's, become a Span of it.
  void
  add_lines(Piece& piece, const SharedWords& words, ElementId element, Spot spot, LineRange lines);
  /// All of them.
  void add_lines(Piece& piece, const SharedWords& words, ElementId element, Spot spot);

  /// Adds a piece to the flow.
  void add(Piece piece);

  /// Adds `words` to the flow, `x_pt` from the left, in as many pieces as page breaks may part:
  /// never a line alone. `first` is what stands before and beside the first line already.
  void flow(const SharedWords& words, ElementId element, float x_pt, Piece first);

  /// A box for the blocks from here to close_box(). Of emergency help one stays open until another
  /// block comes.
  void open_box(Tone tone);
  void close_box();
  [[nodiscard]] Tone box() const { return box_; }

  void break_page() { new_page_ = NewPage::Yes; }
  void set_across(Across across) { across_ = across; }

private:
  void fit_into_box(Piece& piece);

  PangoContext* context_;
  const Document& document_;
  Look look_;
  Pieces made_;
  ElementId root_;
  Across across_ = Across::No;
  NewPage new_page_ = NewPage::No;
  Tone box_ = Tone::Plain;
  std::size_t box_first_ = 0;  ///< the first piece of the open box
};

/// The colour of `cairo` from now on.
void set_colour(cairo_t* cairo, base::Rgb colour);

void set_masthead(Setting& setting);
void set_heading(Setting& setting, const Heading& heading);
void set_paragraph(Setting& setting, const Paragraph& paragraph);
void set_list(Setting& setting, const List& list);
base::Outcome set_picture(Setting& setting, const Picture& picture);
void set_table(Setting& setting, const Table& table);
void set_chart(Setting& setting, const BarChart& chart);

/// The whole document. Fails on a picture that is no SVG.
base::Result<Pieces> set_document(PangoContext* context, const Document& document);

}  // namespace kiosk::paper
