// Headings, paragraphs and lists.

#include <algorithm>
#include <array>

#include "paper/setting.hpp"

namespace kiosk::paper {

namespace {

namespace design = base::design;

constexpr std::array<const char*, 6> kHeadingTags{"H1", "H2", "H3", "H4", "H5", "H6"};

std::size_t number_of(int level) {
  return static_cast<std::size_t>(level - 1);
}

WordStyle body_style(const Setting& setting, Tone tone) {
  WordStyle style{setting.look().body_pt, Weight::Regular, design::kInk};
  if (tone == Tone::Help) {
    style.colour = design::kWhite;
  } else if (tone == Tone::Small) {
    style.colour = design::kInkSoft;
  }
  return style;
}

/// A rule along the top of a section.
void add_rule(Setting& setting, Piece& piece) {
  constexpr float kThicknessPt = 1.4F;
  constexpr float kRoomPt = 7;
  const float width = setting.width_pt();
  piece.stretches.push_back({kArtifact, [width](cairo_t* cairo) {
                               set_colour(cairo, design::kTeal);
                               cairo_rectangle(cairo, 0, 0, width, kThicknessPt);
                               cairo_fill(cairo);
                             }});
  piece.height_pt += kRoomPt;
}

void open_tone(Setting& setting, Tone tone) {
  if (tone == Tone::Warning || tone == Tone::Help) {
    setting.open_box(tone);
  } else {
    setting.close_box();
  }
}

void close_tone(Setting& setting, Tone tone) {
  if (tone != Tone::Help) {
    setting.close_box();
  }
}

/// Numbers to call, side by side as far as each stays short.
void set_help_list(Setting& setting, const List& list, ElementId element) {
  constexpr float kGapPt = 14;
  constexpr std::size_t kMostColumns = 3;
  WordStyle style = body_style(setting, Tone::Help);
  style.size_pt += 1.5F;
  std::vector<SharedWords> items;
  std::size_t columns = kMostColumns;
  float width = 0;
  for (; columns > 0; --columns) {
    const auto count = static_cast<float>(columns);
    width = (setting.width_pt() - (count - 1) * kGapPt) / count;
    items.clear();
    for (const auto& item : list.items) {
      items.push_back(setting.set(item, style, width));
    }
    if (std::all_of(
            items.begin(), items.end(), [](const auto& item) { return item->line_count() == 1; })) {
      break;
    }
  }
  columns = std::max<std::size_t>(columns, 1);
  for (std::size_t row = 0; row < items.size(); row += columns) {
    Piece piece;
    piece.above_pt = row == 0 ? 4 : 1;
    for (std::size_t at = row; at < std::min(items.size(), row + columns); ++at) {
      const auto entry = setting.made().add(element_of("LI", element));
      const auto body = setting.add_element("LBody", entry, list.items[at]);
      setting.add_lines(
          piece, items[at], body, {static_cast<float>(at - row) * (width + kGapPt), 0});
      piece.height_pt = std::max(piece.height_pt, items[at]->height_pt());
    }
    setting.add(std::move(piece));
  }
}

}  // namespace

void set_masthead(Setting& setting) {
  constexpr float kRulePt = 2.2F;
  constexpr float kAbovePt = 4;
  const Words words{{{setting.document().masthead, Weight::Bold, Mark::None}}, {}};
  const auto set = setting.set(
      words, {setting.look().masthead_pt, Weight::Bold, design::kTealDeep}, setting.width_pt());
  Piece piece;
  piece.height_pt = set->height_pt() + kAbovePt + kRulePt;
  const float width = setting.width_pt();
  const float top = set->height_pt() + kAbovePt;
  setting.add_lines(piece, set, setting.add_element("P", setting.root(), words), {});
  piece.stretches.push_back({kArtifact, [width, top](cairo_t* cairo) {
                               set_colour(cairo, design::kTeal);
                               cairo_rectangle(cairo, 0, top, width, kRulePt);
                               cairo_fill(cairo);
                             }});
  piece.keep = KeepWithNext::Yes;
  setting.add(std::move(piece));
}

void set_heading(Setting& setting, const Heading& heading) {
  constexpr std::array<float, 6> kAbovePt{10, 12, 9, 8, 8, 8};
  constexpr std::array<float, 6> kBelowPt{4, 3, 2, 0, 0, 0};
  setting.close_box();
  const auto level = number_of(heading.level);
  const auto colour = heading.level == 1 || heading.level == 3 ? design::kInk : design::kTealDeep;
  const auto set = setting.set(
      heading.words, {setting.look().heading_pt[level], Weight::Bold, colour}, setting.width_pt());
  Piece piece;
  piece.above_pt = kAbovePt[level];
  if (heading.level == 2) {
    add_rule(setting, piece);
  }
  const auto element = setting.add_element(kHeadingTags[level], setting.root(), heading.words);
  setting.add_lines(piece, set, element, {0, piece.height_pt});
  piece.height_pt += set->height_pt() + kBelowPt[level];
  piece.keep = KeepWithNext::Yes;
  setting.made().outline.push_back(
      {setting.made().pieces.size(), heading.level, plain(heading.words)});
  setting.add(std::move(piece));
}

void set_paragraph(Setting& setting, const Paragraph& paragraph) {
  constexpr float kAbovePt = 6;
  const bool leads_help = paragraph.tone == Tone::Help && setting.box() != Tone::Help;
  open_tone(setting, paragraph.tone);
  auto style = body_style(setting, paragraph.tone);
  if (leads_help) {
    style.size_pt = setting.look().help_first_pt;
    style.weight = Weight::Bold;
  }
  const auto set = setting.set(paragraph.words, style, setting.width_pt());
  Piece first;
  first.above_pt = paragraph.tone == Tone::Help ? 2 : kAbovePt;
  // Words that announce a list stand with it.
  const auto words = plain(paragraph.words);
  first.keep = !words.empty() && words.back() == ':' ? KeepWithNext::Yes : KeepWithNext::No;
  setting.flow(set, setting.add_element("P", setting.root(), paragraph.words), 0, std::move(first));
  close_tone(setting, paragraph.tone);
}

void set_list(Setting& setting, const List& list) {
  constexpr float kAbovePt = 4;
  constexpr float kBullet = 1.2F;
  constexpr float kNumber = 1.75F;
  open_tone(setting, list.tone);
  const auto element = setting.made().add(element_of("L", setting.root()));
  if (list.tone == Tone::Help) {
    set_help_list(setting, list, element);
    return;
  }
  const auto style = body_style(setting, list.tone);
  const bool is_numbered = list.numbering == Numbering::Numbers;
  const float indent = (is_numbered ? kNumber : kBullet) * style.size_pt;
  int number = 0;
  for (const auto& item : list.items) {
    const auto entry = setting.made().add(element_of("LI", element));
    const auto mark = is_numbered ? std::to_string(++number) + "." : std::string("•");
    const Words mark_words{{{mark, Weight::Bold, Mark::None}}, {}};
    Piece first;
    first.above_pt = kAbovePt;
    setting.add_lines(
        first,
        setting.set(mark_words, {style.size_pt, Weight::Bold, design::kTealDeep}, indent),
        setting.add_element("Lbl", entry, {}),
        {});
    const auto set = setting.set(item, style, setting.width_pt() - indent);
    setting.flow(set, setting.add_element("LBody", entry, item), indent, std::move(first));
  }
  close_tone(setting, list.tone);
}

}  // namespace kiosk::paper
