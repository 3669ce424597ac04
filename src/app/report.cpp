#include "app/report.hpp"

#include <iostream>
#include <system_error>

#include "counts/report/writers.hpp"
#include "paper/html.hpp"
#include "paper/pdf.hpp"

#include "app/command_line/exit_codes.hpp"
#include "app/content/gate.hpp"
#include "app/counts/counts_file.hpp"
#include "app/glass/resources.hpp"
#include "base/text_file.hpp"

namespace kiosk::app {

namespace {

base::Outcome write_file(const std::filesystem::path& file,
                         const base::Result<std::string>& bytes) {
  return bytes ? base::write_file_atomically(file, *bytes) : bytes.error().within(file.string());
}

base::Outcome write_tables(const std::filesystem::path& folder, const counts::Report& report) {
  for (const auto& table : report.tables) {
    auto written = write_file(folder / (table.id + ".csv"), counts::csv_of(report, table));
    if (!written) {
      return written;
    }
  }
  return base::Done{};
}

base::Outcome write_document(const std::filesystem::path& folder, const counts::Report& report) {
  const auto typesetter = create_typesetter();
  if (!typesetter) {
    return typesetter.error();
  }
  const auto document = counts::document_of(report);
  const auto html = write_file(folder / "report.html", paper::write_html(document));
  const paper::PdfWriter pdf((*typesetter)->fonts());
  return html ? write_file(folder / "report.pdf", pdf.write(document)) : html;
}

base::Outcome write_files(const ReportOptions& options, const counts::Report& report) {
  std::error_code failure;
  std::filesystem::create_directories(options.out, failure);
  if (failure) {
    return base::Error(options.out.string() + ": the folder cannot be made: " + failure.message());
  }
  const auto tables = write_tables(options.out, report);
  return tables && options.form == Form::ForPeople ? write_document(options.out, report) : tables;
}

int fail(const base::Error& error) {
  std::cerr << "baclofen-kiosk: " << error.message() << '\n';
  return kCannotStart;
}

int tell(const ReportOptions& options, const counts::Report& report) {
  if (options.out.empty()) {
    std::cout << (options.form == Form::Csv ? counts::csv_of(report) : counts::text_of(report));
    return kFine;
  }
  const auto written = write_files(options, report);
  if (!written) {
    return fail(written.error());
  }
  std::cout << "The report is in " << options.out.string() << ".\n";
  return kFine;
}

}  // namespace

int run_report(const ReportOptions& options) {
  const auto content = content_or_tell(options.content);
  if (!content) {
    return kContentHasErrors;
  }
  const counts::Store store(options.counts.empty() ? default_counts_file() : options.counts);
  const auto period = store.read({options.from, options.to});
  if (!period) {
    return fail(period.error());
  }
  if (!*period) {
    std::cout << "No visit was counted in these days (" << store.file().string() << ").\n";
    return kFine;
  }
  return tell(options, counts::make_report(**period, content->dialogue, content->site.clinic));
}

}  // namespace kiosk::app
