#pragma once
// Dear ImGui's widgets as the editor has them: each is drawn and noted down as an element.

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "editor/parts/elements.hpp"
#include "editor/parts/look.hpp"

namespace kiosk::editor {

enum class Weight { Usual, Main, Danger, Quiet };

/// The field that has the keys.
struct TypedIn {
  std::string id;
  float top_px = 0;             ///< on the window
  std::optional<Span> to_show;  ///< the caret, when it was moved
};

class Widgets {
public:
  explicit Widgets(Elements& elements)
      : elements_(elements) {}

  /// Before all widgets of a frame.
  void begin_frame();

  /// True when it was pressed. `width_px` 0: as wide as its words.
  bool button(const std::string& id,
              const std::string& words,
              Weight weight = Weight::Usual,
              float width_px = 0);
  /// Cannot be pressed and looks so; the words say why in its tip.
  void dead_button(const std::string& id, const std::string& words, const std::string& why);

  /// A line of a list that can be chosen; `mark` stands at its right end in `mark_colour`.
  bool row(const std::string& id,
           const std::string& words,
           bool is_chosen,
           const std::string& mark,
           std::uint32_t mark_colour);

  /// A line of a list whose words wrap.
  bool wrapped_row(const std::string& id, const std::string& words, std::uint32_t colour);

  /// One line of words to type; true when they changed.
  bool line(const std::string& id, const std::string& hint, std::string& words, float width_px = 0);

  /// A list to pick from. True when another was picked; `picked` is its number, or options.size()
  /// for none.
  bool pick(const std::string& id,
            const std::vector<std::string>& options,
            std::size_t& picked,
            float width_px = 0);

  bool tick(const std::string& id, const std::string& words, bool& is_on);
  bool number(const std::string& id, double& value);

  /// Words that wrap at the right end of what they stand in.
  void
  words(const std::string& words, Font font = Font::Regular, std::uint32_t colour = colours::kInk);
  void named_words(const std::string& id,
                   const std::string& words,
                   Font font = Font::Regular,
                   std::uint32_t colour = colours::kInk);

  /// Notes down the widget that was drawn last.
  void note(const std::string& id, Role role, const std::string& words);

  void note_typed_in(TypedIn field) { typed_in_ = std::move(field); }
  /// Nothing if nobody typed into what was drawn since this was asked last.
  [[nodiscard]] std::optional<TypedIn> take_typed_in() {
    return std::exchange(typed_in_, std::nullopt);
  }

  /// What the last widget is for, above it: once the pointer has rested there for a moment, and not
  /// while somebody types.
  void tip(const std::string& words);

private:
  void note_keys(const std::string& id);
  void show_tip(const std::string& words);
  [[nodiscard]] bool pointer_rests() const;

  Elements& elements_;
  std::optional<TypedIn> typed_in_;
  double rests_since_s_ = 0;  ///< ImGui's time at which the pointer was moved last
  bool types_ = false;        ///< since then
};

/// What Dear ImGui tells widgets of one name apart by.
[[nodiscard]] std::string hidden(const std::string& words, const std::string& id);

}  // namespace kiosk::editor
