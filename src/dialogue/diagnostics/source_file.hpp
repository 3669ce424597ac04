#pragma once
// The bytes of one file under its name for messages, and where a byte stands as an editor counts.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "dialogue/diagnostics/diagnostic.hpp"

namespace kiosk::dialogue {

/// Bytes from `begin` up to, not including, `end`.
struct Extent {
  std::size_t begin = 0;
  std::size_t end = 0;
};

class SourceFile {
public:
  /// `bytes` must outlive this. A byte order mark at the start counts as no column.
  SourceFile(std::string name, std::string_view bytes);

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] std::string_view bytes() const { return bytes_; }
  /// Where the text begins: after a byte order mark, if there is one.
  [[nodiscard]] std::size_t text_begin() const { return text_begin_; }

  /// Ends at the end of the line at the latest. Takes the same time anywhere in a file.
  [[nodiscard]] Place place(Extent extent) const;
  /// The file as a whole.
  [[nodiscard]] Place whole() const { return {name_, 0, 0, 1}; }
  [[nodiscard]] std::size_t line_number(std::size_t offset) const;
  /// The line `offset` stands in, for the underline; empty if it is too long to show.
  [[nodiscard]] std::string line_text(std::size_t offset) const;

private:
  /// Counted when the first place is asked for: most files have nothing to tell. For one thread.
  struct Counts {
    std::vector<std::size_t> line_starts;
    std::vector<std::size_t> code_points;  ///< before each block of kBlock bytes
  };

  [[nodiscard]] const Counts& counts() const;
  [[nodiscard]] std::size_t code_points_before(std::size_t offset) const;
  [[nodiscard]] std::size_t line_end(std::size_t line_index) const;

  std::string name_;
  std::string_view bytes_;
  std::size_t text_begin_ = 0;
  mutable Counts counts_;
};

}  // namespace kiosk::dialogue
