#pragma once
// Boxes in which words are typed: one for each place in the files, with what is remarked on them.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "editor/field/proofreading.hpp"
#include "editor/field/text_field.hpp"
#include "editor/parts/widgets.hpp"

#include "base/least_recent_cache.hpp"
#include "stage/glass_window.hpp"
#include "text/typesetter.hpp"

namespace kiosk::editor {

/// A word that somebody says is right though no dictionary has it.
struct RightWord {
  std::string word;
  std::string language;
};

class WordsBoxes {
public:
  /// `window` holds the pictures of the words, and must outlive this.
  WordsBoxes(Widgets& widgets,
             platform::Window& window,
             const text::Typesetter& typesetter,
             std::launch reads_dictionaries)
      : widgets_(widgets)
      , textures_(window)
      , fonts_(typesetter.fonts())
      , proofreading_(reads_dictionaries) {}

  [[nodiscard]] Proofreading& proofreading() { return proofreading_; }

  /// Before the boxes of a frame.
  void begin_frame();

  /// True when the words changed. `language` is that of the words, a tag of BCP 47; "" for words
  /// in none, on which nothing is remarked.
  bool draw(const std::string& id, const std::string& language, std::string& words);

  /// From the next frame on keys go to this box.
  void focus(const std::string& id) { box_of(id).field.focus(); }

  /// Said in this frame.
  [[nodiscard]] std::optional<RightWord> take_right_word();

private:
  struct Box {
    Box(ui::TextureStore& store, const std::shared_ptr<const text::FontSet>& fonts);

    TextField field;
    std::string read;  ///< the words that `remarks` is about, as far as `changes` goes
    std::uint64_t changes = 0;
    std::vector<RemarkedWords> remarks;
  };

  Box& box_of(const std::string& id);
  void read(Box& box, const std::string& language);
  void draw_accents(const std::string& id, const std::string& language, FieldEvents& events);
  void draw_remarks(const std::string& id, const std::string& language, FieldEvents& events);
  void draw_suggestions(const std::string& id, FieldEvents& events);
  void draw_left_out(const std::string& id, const FieldEvents& events);
  void suggest(const Box& box, const base::ByteRange& range, const std::string& language);
  void go_on(const std::string& id, Leaving leaving);

  Widgets& widgets_;
  stage::WindowTextures textures_;
  std::shared_ptr<const text::FontSet> fonts_;
  Proofreading proofreading_;
  base::LeastRecentCache<std::string, std::unique_ptr<Box>> boxes_;
  std::vector<std::string> order_;         ///< those drawn so far
  std::vector<std::string> order_before_;  ///< in the last frame
  std::string typed_last_;                 ///< the box that had the focus last
  std::string full_;                       ///< the box that had no room, and what is told of it
  std::string told_;
  base::ByteRange asked_about_;  ///< the word that has suggestions
  std::vector<std::string> suggestions_;
  std::optional<RightWord> right_word_;
};

}  // namespace kiosk::editor
