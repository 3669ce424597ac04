#include "app/release/diff.hpp"

#include <iostream>
#include <string>

#include "paper/html.hpp"
#include "paper/pdf.hpp"
#include <sys/ioctl.h>
#include <unistd.h>

#include "app/command_line/exit_codes.hpp"
#include "app/glass/resources.hpp"
#include "app/release/telling.hpp"
#include "base/text_file.hpp"
#include "releases/compare/release_comparison.hpp"

namespace kiosk::app {

namespace {

constexpr std::size_t kUsualWidth = 100;
constexpr std::size_t kLeastWidth = 60;

/// Of the terminal, in characters.
std::size_t terminal_width() {
  winsize size{};
  const bool is_terminal = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return is_terminal ? std::max<std::size_t>(size.ws_col, kLeastWidth) : kUsualWidth;
}

base::Result<releases::Release> read(const releases::Store& store, const std::string& words) {
  const auto id = store.find(words);
  return id ? store.read(*id) : base::Result<releases::Release>(id.error());
}

base::Outcome write(const std::filesystem::path& file, const base::Result<std::string>& bytes) {
  return bytes ? base::write_file_atomically(file, *bytes) : bytes.error();
}

int write_for_reviewer(const releases::ReleaseComparison& comparison,
                       const std::filesystem::path& folder) {
  const auto typesetter = create_typesetter();
  if (!typesetter) {
    return tell_failure(typesetter.error(), kCannotStart);
  }
  const auto document = releases::document_of(comparison);
  const auto name = comparison_name(comparison.before_id, comparison.after_id);
  const auto html = folder / (name + ".html");
  const auto pdf = folder / (name + ".pdf");
  std::error_code failure;
  std::filesystem::create_directories(folder, failure);
  auto written = write(html, paper::write_html(document));
  if (written) {
    written = write(pdf, paper::PdfWriter((*typesetter)->fonts()).write(document));
  }
  if (!written) {
    return tell_failure(written.error(), kCannotStart);
  }
  std::cout << "For a reviewer:\n  " << html.string() << "\n  " << pdf.string() << '\n';
  return kFine;
}

}  // namespace

std::string comparison_name(const releases::ReleaseId& before, const releases::ReleaseId& after) {
  return "releases-" + std::to_string(before.serial) + "-and-" + std::to_string(after.serial);
}

int diff_releases(const releases::Store& store, const ReleaseDiffOptions& options) {
  const auto before = read(store, options.before);
  const auto after = read(store, options.after);
  for (const auto* one : {&before, &after}) {
    if (!*one) {
      return tell_failure(one->error(), kWrongCommandLine);
    }
  }
  const auto comparison = releases::compare_releases(*before, *after);
  if (!comparison) {
    return tell_failure(comparison.error(), kContentHasErrors);
  }
  if (!options.out.empty()) {
    return write_for_reviewer(*comparison, options.out);
  }
  std::cout << releases::for_terminal(*comparison, terminal_width());
  return kFine;
}

}  // namespace kiosk::app
