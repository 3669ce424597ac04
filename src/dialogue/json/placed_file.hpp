#pragma once
// A JSON file in which places are found by the keys that lead to them. Unless somebody has its
// values all the same, it is read again when the first place is asked for.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "dialogue/json/json_value.hpp"

namespace kiosk::dialogue {

/// Keeps bytes of its own, so that it may outlive what was read. For one thread.
class PlacedFile {
public:
  PlacedFile(std::string name, std::string bytes);
  PlacedFile(const PlacedFile&) = delete;
  PlacedFile& operator=(const PlacedFile&) = delete;
  PlacedFile(PlacedFile&&) = delete;
  PlacedFile& operator=(PlacedFile&&) = delete;
  ~PlacedFile() = default;

  [[nodiscard]] const SourceFile& source() const { return source_; }

  /// The values of this file, kept by whom keeps this.
  void take(std::shared_ptr<const JsonValue> root) { root_ = std::move(root); }

  /// Where `path` ("choices/1/goto") stands in the value at `from` ("pages/3"; "": the whole file),
  /// or the nearest of its parents that is there; nothing if there is none below `from`.
  [[nodiscard]] std::optional<Extent> find(const std::string& from, std::string_view path) const;

private:
  [[nodiscard]] const JsonValue* root() const;

  std::string bytes_;
  SourceFile source_;
  mutable std::shared_ptr<const JsonValue> root_;
};

}  // namespace kiosk::dialogue
