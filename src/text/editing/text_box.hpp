#pragma once
// A text of one paragraph that is typed, wrapped to a width, and looks as a visitor will see it but
// for its **marks**, which stay. Keeps no undo: each operation says what it changed.

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/byte_range.hpp"
#include "base/utf8.hpp"
#include "text/editing/caret.hpp"
#include "text/editing/clipboard.hpp"
#include "text/editing/geometry.hpp"
#include "text/editing/operation.hpp"
#include "text/setting/paragraph.hpp"

namespace kiosk::text {

struct FontSet;
class BoxLayout;

/// Bytes of a text nothing more can be put into. The longest text a page has room for is a tenth.
inline constexpr std::size_t kMostTextBytes = 8192;

/// The characters of a text that may not stand in it. Asked of the whole text, as many a sign
/// belongs beside one letter and not beside another; what is put in loses them.
using Unwanted = std::function<std::vector<base::CodePoint>(std::string_view text)>;

/// Where the caret goes when the text is set from outside.
enum class CaretGoes {
  WithItsWords,  ///< it stays between the letters it was between
  ToTheChange    ///< behind what changed, as a person wants to see what an undo did
};

/// Coverage and where its top left corner lies in the box: letters reach over the edges.
struct PaintedBox {
  AlphaImage image;
  Point at;
};

class TextBox {
public:
  TextBox(std::shared_ptr<const FontSet> fonts, Clipboard& clipboard, Unwanted unwanted);
  TextBox(const TextBox&) = delete;
  TextBox& operator=(const TextBox&) = delete;
  TextBox(TextBox&&) = delete;
  TextBox& operator=(TextBox&&) = delete;
  ~TextBox();

  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] const Selection& selection() const { return selection_; }

  Edited apply(const Operation& operation);

  /// What is not UTF-8 becomes U+FFFD. The text may be longer than kMostTextBytes.
  void set_text(std::string_view text, CaretGoes caret);

  /// Align::Start is right for a text that runs from the right. `width_px` is at least one em.
  void set_look(const ParagraphStyle& style, float width_px);

  /// Of all lines, an empty text has one.
  [[nodiscard]] float height_px() const;
  [[nodiscard]] float line_height_px() const;
  /// Inside the width of the box.
  [[nodiscard]] Rect caret_rect() const;
  /// Whole lines high, from left to right on each; where a line runs both ways a selection may be
  /// in pieces.
  [[nodiscard]] std::vector<Rect> selection_rects() const;
  /// The same for any words.
  [[nodiscard]] std::vector<Rect> rects(const ByteRange& range) const;
  /// The room for a line or a wave below the words of `range`.
  [[nodiscard]] std::vector<Rect> underlines(const ByteRange& range) const;
  /// The bound nearest to a point.
  [[nodiscard]] std::size_t index_at(Point point) const;
  /// Where the character under a point, or nearest to it, begins.
  [[nodiscard]] std::size_t character_at(Point point) const;
  /// Characters that no font of the kiosk has.
  [[nodiscard]] std::vector<ByteRange> missing_glyphs() const;

  /// What is seen between `top_px` and `bottom_px`.
  [[nodiscard]] PaintedBox paint(float top_px, float bottom_px) const;

private:
  Edited run(const Insert& insert);
  Edited run(const Erase& erase);
  Edited run(const MoveCaret& move);
  Edited run(const Press& press);
  Edited run(const Drag& drag);
  Edited run(const SelectAll& all);
  Edited run(const Select& select);
  Edited run(const Copy& copy);
  Edited run(const Cut& cut);
  Edited run(const Paste& paste);

  Edited replace(const ByteRange& range, std::string_view words);
  void put_caret(std::size_t index);
  [[nodiscard]] ByteRange unit_at(Clicks clicks, Point at) const;
  [[nodiscard]] const BoxLayout& layout() const;

  std::shared_ptr<const FontSet> fonts_;
  Clipboard& clipboard_;
  Unwanted unwanted_;
  ParagraphStyle style_;
  float width_px_ = 0;
  std::string text_;
  Selection selection_;
  /// Where a caret that goes up and down wants to be on its line.
  std::optional<float> wanted_x_px_;
  Clicks pressed_ = Clicks::One;
  ByteRange pressed_unit_;                     ///< what was selected when it was pressed
  mutable std::unique_ptr<BoxLayout> layout_;  ///< null until asked for
};

}  // namespace kiosk::text
