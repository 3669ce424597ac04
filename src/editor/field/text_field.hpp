#pragma once
// A text::TextBox as an item of Dear ImGui: shown, clicked and typed into.

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "editor/field/box_texture.hpp"
#include "editor/field/field_keys.hpp"
#include "editor/parts/elements.hpp"

#include "base/byte_range.hpp"
#include "text/editing/text_box.hpp"
#include "ui/drawing/draw.hpp"

namespace kiosk::editor {

/// The caret comes and goes this often while nobody types: draw again then.
inline constexpr std::chrono::milliseconds kCaretBlink{530};

/// Each is drawn in a colour and a shape of its own.
enum class Remark {
  Misspelt,   ///< a red wave
  HardToRead  ///< an amber line: a sentence to shorten
};

/// What is remarked on words of the text as it was shown last.
struct RemarkedWords {
  base::ByteRange range;
  Remark remark = Remark::Misspelt;
};

struct FieldLook {
  text::ParagraphStyle style;
  float width_px = 0;
  /// The field is as high as its text, within these; what is higher is scrolled by whole lines.
  int least_lines = 1;
  int most_lines = 10;
};

/// What a person did in one frame.
struct FieldEvents {
  std::vector<text::Replacement> changes;  ///< one after the other
  std::size_t left_out = 0;                ///< code points; said by words_left_out()
  Leaving leaving = Leaving::No;           ///< focus() the next field
  /// Where the caret stands on the window when it was moved: scroll there.
  std::optional<Span> to_show;
  /// The misspelt word that was clicked with the other button: offer what may have been meant.
  std::optional<base::ByteRange> asked_about;
};

/// Tells staff that a text is full.
[[nodiscard]] std::string words_left_out(std::size_t code_points);

class TextField {
public:
  /// `store` must outlive it.
  TextField(ui::TextureStore& store,
            std::shared_ptr<const text::FontSet> fonts,
            text::Unwanted unwanted);
  TextField(const TextField&) = delete;
  TextField& operator=(const TextField&) = delete;
  TextField(TextField&&) = delete;
  TextField& operator=(TextField&&) = delete;
  ~TextField();

  [[nodiscard]] const std::string& text() const { return box_.text(); }
  /// Asked for each frame, it costs nothing while the text is the same.
  void set_text(std::string_view text, text::CaretGoes caret) { box_.set_text(text, caret); }

  /// At ImGui's place for the next item, inside a window. `id` is one of a kind there.
  FieldEvents
  show(const char* id, const FieldLook& look, const std::vector<RemarkedWords>& remarked);

  /// A button that opens and closes a row of letters with accents, and the row: capitals while
  /// shift is held. What is put in goes into this field.
  FieldEvents show_accents();

  /// Selects `range` and puts `words` in its place.
  FieldEvents replace(const base::ByteRange& range, const std::string& words);
  /// Shows what a search found.
  void select(const base::ByteRange& range);

  /// From the next frame on keys go here.
  void focus() { wants_focus_ = true; }
  [[nodiscard]] bool has_focus() const { return has_focus_; }
  /// The byte of the text before which the next letter goes.
  [[nodiscard]] std::size_t caret() const { return box_.selection().caret.index; }

private:
  class Clipboard final : public text::Clipboard {
  public:
    std::string read() override;
    void write(const std::string& words) override;
  };
  struct Frame;

  void apply(const text::Operation& operation, FieldEvents& events);
  void take_keys(const Frame& frame, FieldEvents& events);
  void take_mouse(const Frame& frame, FieldEvents& events);
  void show_caret();
  void scroll_to_caret(const Frame& frame);
  void draw(const Frame& frame);

  Clipboard clipboard_;
  text::TextBox box_;
  BoxTexture words_;
  double moved_at_s_ = 0;  ///< ImGui's time at which the caret was moved last
  bool scrolls_to_caret_ = false;
  int frames_until_grown_ = 0;
  bool wants_focus_ = false;
  bool has_focus_ = false;
  bool accents_open_ = false;
};

}  // namespace kiosk::editor
