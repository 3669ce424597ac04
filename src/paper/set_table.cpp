// Tables. The head is repeated on every page; a row taller than a page goes on in further rows.

#include <algorithm>
#include <numeric>

#include "paper/setting.hpp"

namespace kiosk::paper {

namespace {

namespace design = base::design;

constexpr float kCellSidePt = 6;
constexpr float kCellTopPt = 4;
constexpr float kAbovePt = 9;
constexpr float kLinePt = 0.8F;

/// The left edges of the columns, and the right edge of the last.
std::vector<float> edges_of(const Table& table, float width_pt) {
  auto shares = table.shares;
  if (shares.empty()) {
    shares.assign(table.head.size(), 1);
  }
  const float all = std::accumulate(shares.begin(), shares.end(), 0.0F);
  std::vector<float> edges{0};
  for (const float share : shares) {
    edges.push_back(edges.back() + width_pt * share / all);
  }
  return edges;
}

class TableSetter {
public:
  TableSetter(Setting& setting, const Table& table)
      : setting_(setting)
      , table_(table)
      , edges_(edges_of(table, setting.width_pt()))
      , element_(setting.made().add(element_of("Table", setting.root()))) {}

  void add_head() {
    const auto section = setting_.made().add(element_of("THead", element_));
    auto cells = set_cells(table_.head, Weight::Bold);
    Piece piece = row_of(cells, section, {0, most_lines(cells)}, Scope::Column);
    piece.above_pt = kAbovePt;
    piece.keep = KeepWithNext::Yes;
    add_ground(piece);
    head_ = setting_.made().heads.size();
    setting_.made().heads.push_back(piece);
    setting_.add(std::move(piece));
  }

  void add_body() {
    const auto section = setting_.made().add(element_of("TBody", element_));
    for (const auto& row : table_.rows) {
      auto cells = set_cells(row, Weight::Regular);
      const auto lines = most_lines(cells);
      for (std::size_t first = 0; first < lines; first += most_on_page()) {
        Piece piece =
            row_of(cells, section, {first, std::min(lines, first + most_on_page())}, Scope::Row);
        piece.head = head_;
        add_line(piece);
        setting_.add(std::move(piece));
      }
    }
  }

private:
  struct Cell {
    const Words* words = nullptr;
    SharedWords set;
  };
  using Cells = std::vector<Cell>;

  Cells set_cells(const std::vector<Words>& row, Weight weight) const {
    Cells cells;
    for (std::size_t column = 0; column < row.size(); ++column) {
      const WordStyle style{setting_.look().body_pt, weight, design::kInk};
      const float width = edges_[column + 1] - edges_[column] - 2 * kCellSidePt;
      cells.push_back({&row[column], setting_.set(row[column], style, std::max(width, 1.0F))});
    }
    return cells;
  }

  static std::size_t most_lines(const Cells& cells) {
    std::size_t most = 1;
    for (const auto& cell : cells) {
      most = std::max(most, cell.set->line_count());
    }
    return most;
  }

  /// Lines of a row that fit a page below the head.
  [[nodiscard]] std::size_t most_on_page() const {
    const float head = setting_.made().heads[head_].height_pt;
    const float room = setting_.look().text_height_pt() - head - 3 * kCellTopPt;
    const float line = kLineHeight * setting_.look().body_pt;
    return std::max<std::size_t>(1, static_cast<std::size_t>(std::max(room, line) / line));
  }

  /// `lines` of every cell. A cell of the first column, and of the head, heads the others.
  Piece row_of(const Cells& cells, ElementId section, LineRange lines, Scope scope) {
    const auto row = setting_.made().add(element_of("TR", section));
    Piece piece;
    for (std::size_t column = 0; column < cells.size(); ++column) {
      const bool heads = scope == Scope::Column || column == 0;
      const auto cell = setting_.add_element(heads ? "TH" : "TD", row, *cells[column].words);
      setting_.made().elements[cell].scope = heads ? scope : Scope::None;
      const auto& set = cells[column].set;
      const LineRange own{std::min(lines.first, set->line_count()),
                          std::min(lines.end, set->line_count())};
      if (own.first < own.end) {
        setting_.add_lines(piece, set, cell, {edges_[column] + kCellSidePt, kCellTopPt}, own);
      }
    }
    const auto count = static_cast<float>(lines.end - lines.first);
    piece.height_pt = count * kLineHeight * setting_.look().body_pt + 2 * kCellTopPt;
    return piece;
  }

  void add_ground(Piece& piece) const {
    const float width = edges_.back();
    const float height = piece.height_pt;
    const Stretch ground{kArtifact, [width, height](cairo_t* cairo) {
                           set_colour(cairo, design::kTealTint);
                           cairo_rectangle(cairo, 0, 0, width, height);
                           cairo_fill(cairo);
                         }};
    piece.stretches.insert(piece.stretches.begin(), ground);
  }

  void add_line(Piece& piece) const {
    const float width = edges_.back();
    const float top = piece.height_pt - kLinePt;
    piece.stretches.insert(piece.stretches.begin(),
                           {kArtifact, [width, top](cairo_t* cairo) {
                              set_colour(cairo, design::kInkSoft);
                              cairo_rectangle(cairo, 0, top, width, kLinePt);
                              cairo_fill(cairo);
                            }});
  }

  Setting& setting_;
  const Table& table_;
  std::vector<float> edges_;
  ElementId element_;
  std::size_t head_ = 0;
};

}  // namespace

void set_table(Setting& setting, const Table& table) {
  setting.close_box();
  TableSetter setter(setting, table);
  setter.add_head();
  setter.add_body();
}

}  // namespace kiosk::paper
