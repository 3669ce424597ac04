#pragma once
// The events of an XML parser over an SVG file, each with its place in bytes. No network, no
// entities replaced, no document type followed.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk::dialogue {

struct SvgTagAttribute {
  std::string name;  ///< without its prefix
  std::string value;
  bool has_prefix = false;  ///< such as xlink:href
};

struct SvgTag {
  std::string name;     ///< with its prefix, if it has one
  bool is_svg = false;  ///< stands in the namespace of SVG
  std::vector<SvgTagAttribute> attributes;
};

/// Receives the events. `offset` is where the parser stands: at the end of what the event is about.
class SvgEvents {
public:
  SvgEvents() = default;
  SvgEvents(const SvgEvents&) = delete;
  SvgEvents& operator=(const SvgEvents&) = delete;
  SvgEvents(SvgEvents&&) = delete;
  SvgEvents& operator=(SvgEvents&&) = delete;
  virtual ~SvgEvents() = default;

  virtual void start(const SvgTag& tag, std::size_t offset) = 0;
  virtual void end() = 0;
  virtual void words(std::string_view words, std::size_t offset) = 0;
  virtual void instruction(std::size_t offset) = 0;
  /// After this the parser stops.
  virtual void document_type() = 0;
};

struct SvgFault {
  std::size_t offset = 0;
  std::string parser_words;
};

/// Nothing if the file is well-formed. `bytes` must be UTF-8.
[[nodiscard]] std::optional<SvgFault> parse_svg(std::string_view bytes, SvgEvents& events);

}  // namespace kiosk::dialogue
