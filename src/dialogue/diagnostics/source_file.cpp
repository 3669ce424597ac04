#include "dialogue/diagnostics/source_file.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace kiosk::dialogue {

namespace {

constexpr std::size_t kBlock = 1024;
constexpr std::size_t kLongestShownLine = 1000;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace

SourceFile::SourceFile(std::string name, std::string_view bytes)
    : name_(std::move(name))
    , bytes_(bytes) {
  if (bytes_.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
    text_begin_ = kByteOrderMark.size();
  }
}

const SourceFile::Counts& SourceFile::counts() const {
  if (!counts_.line_starts.empty()) {
    return counts_;
  }
  counts_.line_starts.push_back(text_begin_);
  for (auto at = bytes_.find('\n'); at != std::string_view::npos; at = bytes_.find('\n', at + 1)) {
    counts_.line_starts.push_back(at + 1);
  }
  std::size_t total = 0;
  for (std::size_t start = 0; start <= bytes_.size(); start += kBlock) {
    counts_.code_points.push_back(total);
    total += base::count_code_points(bytes_.substr(start, kBlock));
  }
  return counts_;
}

std::size_t SourceFile::code_points_before(std::size_t offset) const {
  const auto block = offset / kBlock;
  return counts().code_points[block] +
         base::count_code_points(bytes_.substr(block * kBlock, offset - block * kBlock));
}

std::size_t SourceFile::line_number(std::size_t offset) const {
  const auto& starts = counts().line_starts;
  const auto after = std::upper_bound(starts.begin(), starts.end(), offset);
  return std::max<std::size_t>(static_cast<std::size_t>(after - starts.begin()), 1);
}

std::size_t SourceFile::line_end(std::size_t line_index) const {
  const auto& starts = counts().line_starts;
  const auto is_last = line_index + 1 == starts.size();
  auto end = is_last ? bytes_.size() : starts[line_index + 1] - 1;
  if (end > starts[line_index] && bytes_[end - 1] == '\r') {
    --end;
  }
  return end;
}

Place SourceFile::place(Extent extent) const {
  const auto begin = std::clamp(extent.begin, text_begin_, bytes_.size());
  const auto line = line_number(begin);
  const auto end = std::min({extent.end, line_end(line - 1), bytes_.size()});
  const auto before = code_points_before(begin);
  const auto column = before - code_points_before(counts().line_starts[line - 1]) + 1;
  const auto length = end > begin ? code_points_before(end) - before : 0;
  return {name_, line, column, std::max<std::size_t>(length, 1)};
}

std::string SourceFile::line_text(std::size_t offset) const {
  const auto index = line_number(std::min(offset, bytes_.size())) - 1;
  const auto start = counts().line_starts[index];
  const auto end = line_end(index);
  if (end - start > kLongestShownLine) {
    return {};
  }
  return std::string(bytes_.substr(start, end - start));
}

}  // namespace kiosk::dialogue
