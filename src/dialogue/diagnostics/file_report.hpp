#pragma once
// Collects the diagnostics of one file: callers give an id, a place in bytes and the words.

#include <cstddef>
#include <string>

#include "dialogue/diagnostics/diagnostic.hpp"
#include "dialogue/diagnostics/source_file.hpp"

namespace kiosk::dialogue {

/// The words of a diagnostic; see Diagnostic for what each one says.
struct Message {
  std::string what;
  std::string expected;
  std::string mend;
  std::string detail;
};

/// A diagnostic about a file as a whole. The severity is that of the catalogue.
[[nodiscard]] Diagnostic
whole_file_diagnostic(const char* id, const std::string& file, Message message);

/// How closely words are looked at. Passed: these bytes were read before and nothing was wrong.
enum class Look { Closely, Passed };

/// All that was said of a file.
struct Told {
  Diagnostics diagnostics;
  std::size_t count = 0;  ///< with those that were dropped
};

class FileReport {
public:
  /// Both must outlive this.
  FileReport(const SourceFile& source, Diagnostics& into, Look look = Look::Closely)
      : source_(source)
      , into_(into)
      , look_(look)
      , begin_(into.size()) {}

  /// After 1000 diagnostics in one file the rest is dropped: nobody reads them, and a hostile file
  /// must not fill the memory.
  void add(const char* id, Extent where, Message message);
  void add_whole(const char* id, Message message);

  /// What came into the list since this was made.
  [[nodiscard]] Told told() const;
  /// Of the same file, by a report that nothing was added to.
  void tell_again(const Told& told);

  [[nodiscard]] const SourceFile& source() const { return source_; }
  [[nodiscard]] bool looks_closely() const { return look_ == Look::Closely; }
  /// A report on another file into the same list.
  [[nodiscard]] FileReport for_file(const SourceFile& source) const {
    return {source, into_, look_};
  }

private:
  const SourceFile& source_;
  Diagnostics& into_;
  Look look_;
  std::size_t begin_;
  std::size_t count_ = 0;
};

}  // namespace kiosk::dialogue
