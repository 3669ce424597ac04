#pragma once
// Builds a layout piece by piece. Screens think in design units (du) from the top left corner of
// the glass; the builder measures words, turns du into whole pixels and keeps the reading order.

#include <string>
#include <string_view>

#include "session/view/view.hpp"
#include "text/typesetter.hpp"
#include "ui/layout/element.hpp"
#include "ui/layout/glass.hpp"

namespace kiosk::ui {

/// A rectangle in design units.
struct Box {
  float x_du = 0;
  float y_du = 0;
  float width_du = 0;
  float height_du = 0;

  [[nodiscard]] float right_du() const { return x_du + width_du; }
  [[nodiscard]] float bottom_du() const { return y_du + height_du; }
  [[nodiscard]] Box inset(float by_du) const {
    return {x_du + by_du, y_du + by_du, width_du - 2 * by_du, height_du - 2 * by_du};
  }
};

/// How words are set; the size is final (text scale taken in).
struct Type {
  float size_du = 32;
  Colour colour = Colour::Ink;
  text::Weight weight = text::Weight::Regular;
  text::Align align = text::Align::Start;
};

/// Sizes of the design at text size A.
inline constexpr float kTitleDu = 60;
inline constexpr float kHeadingDu = 44;
inline constexpr float kCardTitleDu = 38;
inline constexpr float kBodyDu = 32;
inline constexpr float kQuietDu = 28;
/// Lines longer than about 70 characters are hard to follow; a character is about half its size.
inline constexpr float kLineCharacters = 70;
/// Wider than any words of one line: to measure them.
inline constexpr float kOneLineDu = 8000;

/// Shape of a box.
struct Look {
  Colour fill = Colour::Card;
  Colour edge = Colour::Line;
  float edge_du = 2;
  float radius_du = 28;
};

/// Where the next block of a column goes.
struct Column {
  float x_du = 0;
  float width_du = 0;
  float y_du = 0;
};

/// Who a piece of words or a touchable place is, before it has a rectangle.
struct Name {
  std::string id;
  Role role = Role::Paragraph;
  session::Intent intent;
  ElementState state = ElementState::Enabled;
};

/// Copyable, so that a screen can try a tighter setting and keep what fits.
class Builder {
public:
  Builder(const Glass& glass, const session::View& view, text::Typesetter& typesetter);

  [[nodiscard]] float width_du() const { return width_du_; }
  [[nodiscard]] float height_du() const { return height_du_; }
  /// `size_du` at the visitor's text size.
  [[nodiscard]] float scaled(float size_du) const { return size_du * text_scale_; }
  [[nodiscard]] float text_scale() const { return text_scale_; }
  void set_text_scale(float scale) { text_scale_ = scale; }
  [[nodiscard]] Type type(float size_du, Colour colour = Colour::Ink) const;
  [[nodiscard]] Type bold(float size_du, Colour colour = Colour::Ink) const;

  /// Everything added from now on scrolls, or stays.
  void set_anchor(Anchor anchor) { anchor_ = anchor; }
  /// Everything added from now on is seen but not touched: something lies over it.
  void set_covered() { covered_ = true; }
  void set_uncovered() { covered_ = false; }
  [[nodiscard]] bool is_covered() const { return covered_; }

  /// Height of `words` set `width_du` wide, and the width of the widest line, or of the longest
  /// word, which would have to be broken where it is wider than `width_du`.
  [[nodiscard]] Box measure(std::string_view words, const Type& type, float width_du) const;
  /// `type`, smaller where the longest word would not fit into `width_du` otherwise.
  [[nodiscard]] Type fitted(std::string_view words, const Type& type, float width_du) const;

  /// Adds an element without paint; returns its index for add_words, add_box and add_icon.
  int add_element(const Name& name, std::string_view words, const Box& box);
  /// Adds words at the top of `box` and notes on the element when they do not fit into it.
  void add_words(int element, std::string_view words, const Type& type, const Box& box);
  /// Words that are an element of their own, at the column's cursor, which moves below them.
  void add_text(const Name& name, std::string_view words, const Type& type, Column& column);
  /// Returns a handle for set_height.
  std::size_t add_box(int element, const Box& box, const Look& look);
  /// A box drawn before what stands on it is often higher than was known.
  void set_height(std::size_t box, float height_du);
  void add_icon(int element, std::string_view icon, const Box& box, Colour colour);
  void add_picture(int element, const std::string& key, const std::string& svg, const Box& box);
  void add_code(int element, const std::string& content, const Box& box);
  void add_ring(const Box& box, float share, Colour colour);
  void add_slope(const Box& box);
  void set_ground(Colour colour) { layout_.ground = colour; }

  /// Moves what scrolls up by `offset_px`, held to what there is to scroll; returns the offset.
  float scroll(const Box& viewport, float content_du, float offset_px);
  /// Moves everything, for the drift against burn-in.
  void shift(float by_px);

  [[nodiscard]] const Layout& layout() const { return layout_; }
  [[nodiscard]] float px(float du) const { return du * px_per_du_; }

private:
  void add_paint(PaintKind kind, int element);
  [[nodiscard]] Rect rect(const Box& box) const;
  [[nodiscard]] float longest_word_px(std::string_view words, const Type& type) const;
  [[nodiscard]] text::Paragraph
  paragraph(std::string_view words, const Type& type, float width_du) const;

  Layout layout_;
  text::Typesetter* typesetter_;
  std::string language_;
  float px_per_du_ = 1;
  float text_scale_ = 1;
  float width_du_ = 0;
  float height_du_ = 0;
  Anchor anchor_ = Anchor::Fixed;
  bool covered_ = false;
};

/// Where everything is set closer, as in portrait.
[[nodiscard]] bool is_narrow(const Builder& builder);

/// What is read and not touched.
[[nodiscard]] Name heading(std::string id);
[[nodiscard]] Name paragraph(std::string id);

/// 1, 1.3 or 1.7.
float text_scale_of(session::TextSize size);

}  // namespace kiosk::ui
