#include "counts/report/writers.hpp"

namespace kiosk::counts {

namespace {

paper::Words plain(const std::string& words) {
  return {{{words}}, {}};
}

paper::BarChart bars(const Table& table) {
  paper::BarChart chart;
  chart.alt = table.title;
  for (const auto& row : listed_rows(table)) {
    const bool is_hidden = row.shown == Shown::Hidden;
    chart.bars.push_back(
        {plain(row.name), is_hidden ? 0 : static_cast<double>(row.visits), shown_words(row)});
  }
  return chart;
}

paper::Table columns(const Table& table) {
  paper::Table made{{plain(table.counted), plain("Visits")}, {}, {}};
  for (const auto& row : listed_rows(table)) {
    made.rows.push_back({plain(row.name), plain(shown_words(row))});
  }
  return made;
}

class Writer {
public:
  explicit Writer(paper::Document& document)
      : blocks_(document.blocks) {}

  void heading(int level, const std::string& words) {
    blocks_.emplace_back(paper::Heading{level, plain(words)});
  }
  void paragraph(const std::string& words, paper::Tone tone = paper::Tone::Plain) {
    blocks_.emplace_back(paper::Paragraph{plain(words), tone});
  }
  void list(const std::vector<std::string>& items) {
    paper::List made;
    for (const auto& item : items) {
      made.items.push_back(plain(item));
    }
    blocks_.emplace_back(std::move(made));
  }
  void table(const Table& table) {
    heading(2, table.title);
    if (listed_rows(table).empty()) {
      paragraph(std::string("All: ") + kHiddenWords + ".");
      return;
    }
    if (table.look == Look::Bars) {
      blocks_.emplace_back(bars(table));
    } else {
      blocks_.emplace_back(columns(table));
    }
    if (leaves_rows_out(table)) {
      paragraph(std::string("Each of all others: ") + kHiddenWords + ".", paper::Tone::Small);
    }
  }

private:
  std::vector<paper::Block>& blocks_;
};

}  // namespace

paper::Document document_of(const Report& report) {
  const auto days = base::words_of(report.from) + " to " + base::words_of(report.to);
  paper::Document document;
  document.title = report.clinic + ": visits to the kiosk, " + days;
  document.language = "en";
  document.date = base::words_of(report.to);
  document.footer = report.clinic;
  Writer writer(document);
  writer.heading(1, report.clinic + ": visits to the kiosk");
  writer.paragraph("From " + days + ". All visits: " + shown_words(report.visits) + ".");
  writer.heading(2, "What to act on");
  writer.list(report.advice);
  for (const auto& table : report.tables) {
    writer.table(table);
  }
  writer.heading(2, "What is counted, and what is hidden");
  writer.paragraph("A visit counts once in each row: a row is a number of visits in which it "
                   "happened. Nothing that was typed is kept, and no order of pages.");
  writer.paragraph(kWhatIsHidden);
  return document;
}

}  // namespace kiosk::counts
