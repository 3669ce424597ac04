#include "paper/draw_pages.hpp"

#include <algorithm>
#include <map>

#include "paper/setting.hpp"
#include "paper/tag_path.hpp"
#include <cairo-pdf.h>

namespace kiosk::paper {

namespace {

/// Stands for a day that is not told; finish_pdf() takes it out again.
constexpr const char* kNoDay = "1970-01-01";

cairo_status_t take_bytes(void* to, const unsigned char* bytes, unsigned length) {
  static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), length);
  return CAIRO_STATUS_SUCCESS;
}

/// The box around neighbouring pieces with one ground on one page.
struct GroundBox {
  float left = 0;
  float top = 0;
  float bottom = 0;
  float width = 0;
};

void draw_rounded(cairo_t* cairo, const GroundBox& box, const Ground& ground) {
  constexpr double kQuarter = 1.5707963267948966;
  const double radius = ground.radius_pt;
  const double right = box.left + box.width;
  cairo_new_sub_path(cairo);
  cairo_arc(cairo, right - radius, box.top + radius, radius, -kQuarter, 0);
  cairo_arc(cairo, right - radius, box.bottom - radius, radius, 0, kQuarter);
  cairo_arc(cairo, box.left + radius, box.bottom - radius, radius, kQuarter, 2 * kQuarter);
  cairo_arc(cairo, box.left + radius, box.top + radius, radius, 2 * kQuarter, 3 * kQuarter);
  cairo_close_path(cairo);
  set_colour(cairo, ground.colour);
  cairo_fill(cairo);
}

class PagePainter {
public:
  PagePainter(PangoContext* context, const Document& document, const Pieces& pieces)
      : context_(context)
      , document_(document)
      , look_(look_of(document))
      , pieces_(pieces)
      , places_(place_pieces(pieces, {look_.text_height_pt(), look_.columns, look_.body_pt})) {}

  void paint(cairo_surface_t* surface, cairo_t* cairo, TagPath& tags) {
    const auto pages = places_.empty() ? 0 : places_.back().page + 1;
    std::size_t at = 0;
    for (std::size_t page = 0; page < pages; ++page) {
      const auto first = at;
      while (at < places_.size() && places_[at].page == page) {
        ++at;
      }
      tags.go_to_decoration();
      draw_grounds(cairo, first, at);
      for (auto number = first; number < at; ++number) {
        draw_piece(cairo, tags, number);
      }
      tags.go_to_decoration();
      draw_foot(cairo, page + 1, pages);
      tags.leave_leaf();
      if (page + 1 < pages) {
        cairo_show_page(cairo);
      }
    }
    add_outline(surface);
  }

private:
  [[nodiscard]] float left_of(std::size_t number) const {
    return look_.margin_pt +
           static_cast<float>(places_[number].column) * (look_.column_width_pt() + look_.gutter_pt);
  }

  [[nodiscard]] float width_of(const Piece& piece) const {
    return piece.across == Across::Yes ? look_.text_width_pt() : look_.column_width_pt();
  }

  void draw_grounds(cairo_t* cairo, std::size_t first, std::size_t end) const {
    std::map<std::pair<std::size_t, int>, GroundBox> boxes;  // by ground and column
    for (auto number = first; number < end; ++number) {
      const Piece& piece = pieces_.pieces[number];
      if (!piece.ground) {
        continue;
      }
      const float top = look_.margin_pt + places_[number].top_pt;
      const auto [found, is_new] =
          boxes.try_emplace({*piece.ground, places_[number].column},
                            GroundBox{left_of(number), top, top, width_of(piece)});
      found->second.bottom = top + piece.height_pt;
    }
    for (const auto& [key, box] : boxes) {
      draw_rounded(cairo, box, pieces_.grounds[key.first]);
    }
  }

  void draw_piece(cairo_t* cairo, TagPath& tags, std::size_t number) const {
    const Piece& piece = pieces_.pieces[number];
    const Place& place = places_[number];
    cairo_save(cairo);
    cairo_translate(cairo, left_of(number), look_.margin_pt + place.top_pt);
    if (place.head_above) {
      const Piece& head = pieces_.heads[*piece.head];
      tags.go_to_decoration();
      cairo_save(cairo);
      cairo_translate(cairo, 0, -head.height_pt);
      for (const auto& stretch : head.stretches) {
        stretch.draw(cairo);
      }
      cairo_restore(cairo);
    }
    for (const auto& stretch : piece.stretches) {
      if (stretch.element == kArtifact) {
        tags.go_to_decoration();
      } else {
        tags.go_to(stretch.element);
      }
      stretch.draw(cairo);
    }
    tags.leave_leaf();
    cairo_restore(cairo);
  }

  /// The document's footer at the left, the page of all pages at the right.
  void draw_foot(cairo_t* cairo, std::size_t page, std::size_t pages) const {
    constexpr float kRulePt = 0.8F;
    constexpr float kNumberRoom = 5;  // times the size of the words
    const float top = look_.page_height_pt - look_.foot_pt + look_.body_pt;
    const float width = look_.text_width_pt();
    cairo_save(cairo);
    cairo_translate(cairo, look_.margin_pt, top);
    set_colour(cairo, base::design::kTeal);
    cairo_rectangle(cairo, 0, 0, width, kRulePt);
    cairo_fill(cairo);
    const auto draw = [&](const std::string& words, float align, float width_pt) {
      const SetWords set(context_,
                         Words{{{words, Weight::Regular, Mark::None}}, {}},
                         {look_.least_pt, Weight::Regular, base::design::kInkSoft, align},
                         width_pt,
                         document_.language);
      set.draw(cairo, {0, std::min<std::size_t>(set.line_count(), 2)}, 0);
    };
    cairo_translate(cairo, 0, kRulePt + 2);
    const float number_room = kNumberRoom * look_.least_pt;
    if (!document_.footer.empty()) {
      draw(document_.footer, 0, width - number_room);
    }
    cairo_translate(cairo, width - number_room, 0);
    draw(std::to_string(page) + " / " + std::to_string(pages), 1, number_room);
    cairo_restore(cairo);
  }

  void add_outline(cairo_surface_t* surface) const {
    std::vector<int> parents{CAIRO_PDF_OUTLINE_ROOT};
    for (const auto& entry : pieces_.outline) {
      const Place& place = places_[entry.piece];
      const auto level = static_cast<std::size_t>(entry.level);
      parents.resize(std::min(parents.size(), level));
      const auto target = "page=" + std::to_string(place.page + 1) + " pos=[" +
                          std::to_string(static_cast<int>(left_of(entry.piece))) + " " +
                          std::to_string(static_cast<int>(look_.margin_pt + place.top_pt)) + "]";
      parents.push_back(cairo_pdf_surface_add_outline(surface,
                                                      parents.back(),
                                                      entry.words.c_str(),
                                                      target.c_str(),
                                                      static_cast<cairo_pdf_outline_flags_t>(0)));
    }
  }

  PangoContext* context_;
  const Document& document_;
  Look look_;
  const Pieces& pieces_;
  std::vector<Place> places_;
};

base::Error cannot_draw(cairo_status_t status) {
  return base::Error(std::string("cannot draw the pages: ") + cairo_status_to_string(status));
}

}  // namespace

base::Result<DrawnPages>
draw_pages(PangoContext* context, const Document& document, const Pieces& pieces) {
  DrawnPages drawn;
  const auto look = look_of(document);
  const text::SurfacePtr surface(cairo_pdf_surface_create_for_stream(
      take_bytes, &drawn.pdf, look.page_width_pt, look.page_height_pt));
  const auto day = (document.date.empty() ? kNoDay : document.date) + "T00:00:00Z";
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, document.title.c_str());
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, day.c_str());
  const text::CairoPtr cairo(cairo_create(surface.get()));
  TagPath tags(cairo.get(), pieces.elements);
  PagePainter(context, document, pieces).paint(surface.get(), cairo.get(), tags);
  tags.close_all();
  cairo_surface_finish(surface.get());
  if (const auto status = cairo_status(cairo.get()); status != CAIRO_STATUS_SUCCESS) {
    return cannot_draw(status);
  }
  if (const auto status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS) {
    return cannot_draw(status);
  }
  for (const auto id : tags.opened()) {
    drawn.elements.push_back(pieces.elements[id]);
  }
  return drawn;
}

}  // namespace kiosk::paper
