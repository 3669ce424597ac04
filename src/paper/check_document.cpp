#include <algorithm>
#include <utility>

#include "paper/document.hpp"

#include "base/text.hpp"

namespace kiosk::paper {

namespace {

constexpr int kDeepestLevel = 6;  // HTML and PDF have no more

base::Error refused(const std::string& why) {
  return base::Error("this document cannot be written: " + why);
}

bool is_blank(const std::string& words) {
  return base::trimmed(words).empty();
}

/// "2026-11-28".
bool is_day(const std::string& date) {
  constexpr std::size_t kLength = 10;
  if (date.size() != kLength) {
    return false;
  }
  for (std::size_t at = 0; at < kLength; ++at) {
    const bool is_joint = at == 4 || at == 7;
    if (is_joint ? date[at] != '-' : !base::is_digit(date[at])) {
      return false;
    }
  }
  return true;
}

/// Why a block is refused; "" if it is not. Headings are looked at one after another.
struct BlockFault {
  int level = 0;  ///< of the last heading

  std::string operator()(const Heading& heading) {
    const int last = std::exchange(level, heading.level);
    if (is_blank(plain(heading.words))) {
      return "a heading has no words";
    }
    if (heading.level < 1 || heading.level > kDeepestLevel || heading.level > last + 1) {
      return "“" + plain(heading.words) + "” is a heading of level " +
             std::to_string(heading.level) + " below one of level " + std::to_string(last);
    }
    if (heading.level == 1 && last != 0) {
      return "“" + plain(heading.words) + "” is a second heading of level 1";
    }
    return {};
  }

  std::string operator()(const Picture& picture) const {
    if (is_blank(picture.alt)) {
      return "a picture has no words for those who cannot see it";
    }
    return picture.view_width > 0 && picture.view_height > 0 ? "" : "a picture has no size";
  }

  std::string operator()(const Table& table) const {
    const auto columns = table.head.size();
    const auto fits = [&](const auto& row) { return row.size() == columns; };
    if (columns == 0 || !std::all_of(table.rows.begin(), table.rows.end(), fits)) {
      return "a row of a table has not as many cells as its head";
    }
    const bool shares_are_fine =
        table.shares.empty() ||
        (table.shares.size() == columns &&
         std::all_of(table.shares.begin(), table.shares.end(), [](float one) { return one > 0; }));
    return shares_are_fine ? "" : "the columns of a table share its width in no way";
  }

  std::string operator()(const BarChart& chart) const {
    if (is_blank(chart.alt)) {
      return "a chart has no words for those who cannot see it";
    }
    const auto is_fine = [](const Bar& bar) { return bar.value >= 0; };
    return std::all_of(chart.bars.begin(), chart.bars.end(), is_fine)
               ? ""
               : "a bar of a chart is less than nothing";
  }

  std::string operator()(const Paragraph&) const { return {}; }
  std::string operator()(const List&) const { return {}; }
  std::string operator()(const PageBreak&) const { return {}; }
};

}  // namespace

base::Outcome check_document(const Document& document) {
  if (is_blank(document.title) || is_blank(document.language)) {
    return refused("it has no title or no language");
  }
  if (!document.date.empty() && !is_day(document.date)) {
    return refused("“" + document.date + "” is not a day such as 2026-11-28");
  }
  if (document.blocks.empty() || !std::holds_alternative<Heading>(document.blocks.front())) {
    return refused("it does not begin with a heading");
  }
  BlockFault fault_of;
  for (const auto& block : document.blocks) {
    if (const auto fault = std::visit(fault_of, block); !fault.empty()) {
      return refused(fault);
    }
  }
  return base::Done{};
}

}  // namespace kiosk::paper
