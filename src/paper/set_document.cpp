#include "paper/setting.hpp"

namespace kiosk::paper {

namespace {

class BlockSetter {
public:
  BlockSetter(Setting& setting, const Document& document)
      : setting_(setting)
      , two_columns_(document.columns == Columns::Two) {
    begin_page();
  }

  base::Outcome operator()(const Heading& heading) {
    if (two_columns_ && headings_on_page_++ == 1) {
      setting_.close_box();
      setting_.set_across(Across::No);
    }
    set_heading(setting_, heading);
    return base::Done{};
  }
  base::Outcome operator()(const Paragraph& paragraph) {
    set_paragraph(setting_, paragraph);
    return base::Done{};
  }
  base::Outcome operator()(const List& list) {
    if (!list.items.empty()) {
      set_list(setting_, list);
    }
    return base::Done{};
  }
  base::Outcome operator()(const Picture& picture) { return set_picture(setting_, picture); }
  base::Outcome operator()(const Table& table) {
    set_table(setting_, table);
    return base::Done{};
  }
  base::Outcome operator()(const BarChart& chart) {
    set_chart(setting_, chart);
    return base::Done{};
  }
  base::Outcome operator()(const PageBreak&) {
    setting_.close_box();
    setting_.break_page();
    begin_page();
    return base::Done{};
  }

private:
  void begin_page() {
    headings_on_page_ = 0;
    setting_.set_across(two_columns_ ? Across::Yes : Across::No);
  }

  Setting& setting_;
  bool two_columns_;
  int headings_on_page_ = 0;
};

}  // namespace

base::Result<Pieces> set_document(PangoContext* context, const Document& document) {
  Setting setting(context, document);
  BlockSetter set_block(setting, document);
  if (!document.masthead.empty()) {
    set_masthead(setting);
  }
  for (const auto& block : document.blocks) {
    if (const auto set = std::visit(set_block, block); !set) {
      return set.error();
    }
  }
  setting.close_box();
  return std::move(setting.made());
}

}  // namespace kiosk::paper
