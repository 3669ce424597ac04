#include "paper/show_glyphs.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <hb.h>
#include <pango/pangofc-font.h>

#include "base/text.hpp"

namespace kiosk::paper {

namespace {

constexpr std::string_view kUnseenBreak = "\u200B";

using RunPtr = std::unique_ptr<PangoGlyphItem, text::Releaser<pango_glyph_item_free>>;

std::string_view words_of(const LineWords& line, const PangoGlyphItem& run) {
  return {line.words + run.item->offset, static_cast<std::size_t>(run.item->length)};
}

/// The first `bytes` of `run`, taken off it; null if none are.
RunPtr take(const LineWords& line, RunPtr& run, std::size_t bytes) {
  if (bytes == 0) {
    return nullptr;
  }
  return bytes < words_of(line, *run).size()
             ? RunPtr(pango_glyph_item_split(run.get(), line.words, static_cast<int>(bytes)))
             : std::move(run);
}

/// Blanks at the end of a line that goes on: Pango gave them no glyph.
std::size_t swallowed(const LineWords& line) {
  const std::string_view words(line.words + line.begin, line.end - line.begin);
  const auto last = words.find_last_not_of(base::kBlanks);
  return line.goes_on ? words.size() - (last == std::string_view::npos ? 0 : last + 1) : 0;
}

enum class Space { No, Yes };

/// How a run ends: with blanks that have no glyph, and with the space after its line.
struct Ending {
  std::size_t blanks = 0;
  Space space = Space::No;
};

Ending ending_of(const LineWords& line, const PangoGlyphItem& run) {
  const auto blanks = swallowed(line);
  const auto run_end =
      static_cast<std::size_t>(run.item->offset) + static_cast<std::size_t>(run.item->length);
  if (run_end < line.end - blanks) {
    return {};
  }
  // Only a line that breaks inside a word ends without a space.
  const bool ends_word = blanks > 0 || !line.goes_on || line.words[line.end] == '\n';
  return {run_end - (line.end - blanks), ends_word ? Space::Yes : Space::No};
}

/// The glyphs of a run with the letters each stands for, as Cairo wants them.
class TextGlyphs {
public:
  TextGlyphs(const LineWords& line, PangoGlyphItem& run, Pen pen)
      : words_(words_of(line, run)) {
    PangoGlyphItemIter iter;
    for (auto more = pango_glyph_item_iter_init_start(&iter, &run, line.words); more != FALSE;
         more = pango_glyph_item_iter_next_cluster(&iter)) {
      const auto before = glyphs_.size();
      for (int at = iter.start_glyph; at < iter.end_glyph; ++at) {
        add(run.glyphs->glyphs[at], pen);
      }
      clusters_.push_back(
          {iter.end_index - iter.start_index, static_cast<int>(glyphs_.size() - before)});
    }
    end_ = pen;
  }

  /// A space with a glyph and no room: what follows stands on the next line.
  void add_space(PangoFont* font) {
    hb_codepoint_t glyph = 0;
    if (hb_font_get_nominal_glyph(pango_font_get_hb_font(font), ' ', &glyph) != 0) {
      words_ += ' ';
      glyphs_.push_back({glyph, end_.x_pt, end_.baseline_pt});
      clusters_.push_back({1, 1});
    }
  }

  void show(cairo_t* cairo, PangoFont* font) const {
    cairo_set_scaled_font(cairo, pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font)));
    cairo_show_text_glyphs(cairo,
                           words_.data(),
                           static_cast<int>(words_.size()),
                           glyphs_.data(),
                           static_cast<int>(glyphs_.size()),
                           clusters_.data(),
                           static_cast<int>(clusters_.size()),
                           static_cast<cairo_text_cluster_flags_t>(0));
  }

private:
  void add(const PangoGlyphInfo& glyph, Pen& pen) {
    const auto to_pt = [](int units) { return static_cast<float>(units) / PANGO_SCALE; };
    if (glyph.glyph != PANGO_GLYPH_EMPTY) {
      glyphs_.push_back({glyph.glyph,
                         pen.x_pt + to_pt(glyph.geometry.x_offset),
                         pen.baseline_pt + to_pt(glyph.geometry.y_offset)});
    }
    pen.x_pt += to_pt(glyph.geometry.width);
  }

  std::string words_;
  std::vector<cairo_glyph_t> glyphs_;
  std::vector<cairo_text_cluster_t> clusters_;
  Pen end_;
};

bool can_be_mapped(const PangoGlyphItem& run) {
  const bool is_right_to_left = run.item->analysis.level % 2 == 1;
  const auto* glyphs = run.glyphs;
  return !is_right_to_left &&
         std::none_of(glyphs->glyphs, glyphs->glyphs + glyphs->num_glyphs, [](const auto& one) {
           return (one.glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0;
         });
}

/// The space goes with the run in one call: alone near the edge of a page Cairo leaves it out.
void show(cairo_t* cairo, const LineWords& line, PangoGlyphItem& run, Pen pen, Space space) {
  if (space == Space::No || !can_be_mapped(run)) {
    cairo_move_to(cairo, pen.x_pt, pen.baseline_pt);
    pango_cairo_show_glyph_item(cairo, line.words, &run);
    return;
  }
  PangoFont* font = run.item->analysis.font;
  TextGlyphs glyphs(line, run, pen);
  glyphs.add_space(font);
  glyphs.show(cairo, font);
}

}  // namespace

void show_run(cairo_t* cairo, const LineWords& line, const PangoGlyphItem& run, Pen pen) {
  RunPtr rest(pango_glyph_item_copy(const_cast<PangoGlyphItem*>(&run)));
  const auto ending = ending_of(line, run);
  while (rest) {
    const auto words = words_of(line, *rest);
    const auto blanks = std::min(ending.blanks, words.size());
    if (const auto seen =
            take(line, rest, std::min(words.find(kUnseenBreak), words.size() - blanks))) {
      const bool ends_here = !rest || words_of(line, *rest).size() == blanks;
      show(cairo, line, *seen, pen, ends_here ? ending.space : Space::No);
      pen.x_pt += static_cast<float>(pango_glyph_string_get_width(seen->glyphs)) / PANGO_SCALE;
    }
    if (rest) {
      const bool is_break = words_of(line, *rest).starts_with(kUnseenBreak);
      take(line, rest, is_break ? kUnseenBreak.size() : words.size());
    }
  }
}

}  // namespace kiosk::paper
