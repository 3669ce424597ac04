#include "dialogue/svg_check.hpp"

#include <algorithm>
#include <array>
#include <climits>
#include <cstdarg>
#include <sstream>
#include <string>
#include <vector>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include "base/utf8.hpp"
#include "dialogue/near_names.hpp"
#include "dialogue/svg_rules.hpp"

namespace kiosk::dialogue {

namespace {

constexpr std::size_t kMostBytes = 256U * 1024U;
constexpr float kLargestSide = 4000;

std::string text_of(const xmlChar* words) {
  return words == nullptr ? std::string{} : std::string(reinterpret_cast<const char*>(words));
}

struct Attribute {
  std::string name;
  std::string value;
  bool is_foreign = false;  ///< has a prefix, such as xlink:href
};

/// The five pointers libxml2 gives for each attribute.
std::vector<Attribute> attributes_of(const xmlChar** raw, int count) {
  std::vector<Attribute> attributes;
  for (int index = 0; index < count; ++index, raw += 5) {
    const auto* begin = reinterpret_cast<const char*>(raw[3]);
    const auto* end = reinterpret_cast<const char*>(raw[4]);
    attributes.push_back({text_of(raw[0]), std::string(begin, end), raw[1] != nullptr});
  }
  return attributes;
}

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) {
    words.push_back(word);
  }
  return words;
}

std::optional<SvgSize> frame_of(std::string value) {
  std::replace(value.begin(), value.end(), ',', ' ');
  std::istringstream stream(value);
  stream.imbue(std::locale::classic());
  std::array<float, 4> sides{};
  for (auto& side : sides) {
    stream >> side;
  }
  std::string rest;
  const auto is_whole = !stream.fail() && !(stream >> rest);
  const auto is_good_side = [](float side) { return side >= 1 && side <= kLargestSide; };
  if (!is_whole || sides[0] != 0 || sides[1] != 0 || !is_good_side(sides[2]) ||
      !is_good_side(sides[3])) {
    return std::nullopt;
  }
  return SvgSize{sides[2], sides[3]};
}

/// Follows the parser's events; knows where in the bytes they are.
class SvgChecker {
public:
  explicit SvgChecker(FileReport& report)
      : report_(report)
      , bytes_(report.source().bytes()) {}

  std::optional<SvgSize> check();

  void start_element(const std::string& name, const std::vector<Attribute>& attributes);
  void end_element();
  void characters(std::string_view words);
  void instruction();
  void document_type();

private:
  [[nodiscard]] std::size_t offset() const;
  [[nodiscard]] Extent tag_extent(const std::string& name) const;
  [[nodiscard]] Extent attribute_extent(const std::string& name) const;
  void check_attribute(const Attribute& attribute);
  void check_classes(const Attribute& attribute);
  void check_paint(const Attribute& attribute);
  void check_frame(const std::vector<Attribute>& attributes);
  void add(const char* id, Extent where, Wording wording);
  void forbid_element(const std::string& name);
  void stop() { xmlStopParser(context_); }

  struct Open {
    std::optional<SvgElement> element;
    bool has_fill = false;
  };

  FileReport& report_;
  std::string_view bytes_;
  xmlParserCtxtPtr context_ = nullptr;
  std::vector<Open> open_;
  std::size_t tag_begin_ = 0;
  std::optional<SvgSize> size_;
  bool has_fault_ = false;
};

SvgChecker& checker_of(void* context) {
  return *static_cast<SvgChecker*>(static_cast<xmlParserCtxtPtr>(context)->_private);
}

void on_start(void* context,
              const xmlChar* name,
              const xmlChar* prefix,
              const xmlChar* /*uri*/,
              int /*spaces*/,
              const xmlChar** /*namespaces*/,
              int count,
              int /*defaulted*/,
              const xmlChar** attributes) {
  const auto whole = prefix == nullptr ? text_of(name) : text_of(prefix) + ":" + text_of(name);
  checker_of(context).start_element(whole, attributes_of(attributes, count));
}

void on_end(void* context,
            const xmlChar* /*name*/,
            const xmlChar* /*prefix*/,
            const xmlChar* /*uri*/) {
  checker_of(context).end_element();
}

void on_characters(void* context, const xmlChar* words, int length) {
  checker_of(context).characters(
      {reinterpret_cast<const char*>(words), static_cast<std::size_t>(length)});
}

void on_instruction(void* context, const xmlChar* /*target*/, const xmlChar* /*data*/) {
  checker_of(context).instruction();
}

void on_document_type(void* context,
                      const xmlChar* /*name*/,
                      const xmlChar* /*outer*/,
                      const xmlChar* /*system*/) {
  checker_of(context).document_type();
}

// The parser's own words come with the return code; it must not print them.
void on_message(void* /*context*/, const char* /*format*/, ...) {
}

xmlSAXHandler handler() {
  xmlSAXHandler events{};
  events.initialized = XML_SAX2_MAGIC;
  events.startElementNs = on_start;
  events.endElementNs = on_end;
  events.characters = on_characters;
  events.cdataBlock = on_characters;
  events.processingInstruction = on_instruction;
  events.internalSubset = on_document_type;
  events.error = on_message;
  events.warning = on_message;
  events.fatalError = on_message;
  return events;
}

std::optional<SvgSize> SvgChecker::check() {
  auto events = handler();
  context_ = xmlCreateMemoryParserCtxt(bytes_.data(), static_cast<int>(bytes_.size()));
  if (context_ == nullptr) {
    add("D051",
        {0, 1},
        {"this SVG file cannot be read", "an SVG file", "export the figure again", {}});
    return std::nullopt;
  }
  auto* const own_events = context_->sax;
  context_->sax = &events;
  context_->_private = this;
  // No network, no entities replaced, no document type loaded.
  xmlCtxtUseOptions(context_, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  xmlParseDocument(context_);
  const auto is_broken = context_->wellFormed == 0;
  if (is_broken && !has_fault_) {
    const auto at = offset();
    auto parser_words = context_->lastError.message == nullptr
                            ? std::string{}
                            : std::string(context_->lastError.message);
    parser_words.erase(std::remove(parser_words.begin(), parser_words.end(), '\n'),
                       parser_words.end());
    report_.add("D051",
                {at, at + 1},
                {"this SVG file is broken here",
                 "tags that all open and close",
                 "export the figure again",
                 parser_words});
    has_fault_ = true;
  }
  context_->sax = own_events;
  if (context_->myDoc != nullptr) {
    xmlFreeDoc(context_->myDoc);
    context_->myDoc = nullptr;
  }
  xmlFreeParserCtxt(context_);
  context_ = nullptr;
  return has_fault_ ? std::nullopt : size_;
}

std::size_t SvgChecker::offset() const {
  const auto consumed = xmlByteConsumed(context_);
  return consumed < 0 ? bytes_.size() : std::min(static_cast<std::size_t>(consumed), bytes_.size());
}

Extent SvgChecker::tag_extent(const std::string& name) const {
  return {tag_begin_, tag_begin_ + 1 + name.size()};
}

Extent SvgChecker::attribute_extent(const std::string& name) const {
  for (auto at = bytes_.find(name, tag_begin_); at != std::string_view::npos;
       at = bytes_.find(name, at + 1)) {
    const auto before = at == 0 ? ' ' : bytes_[at - 1];
    const auto after = bytes_.find_first_not_of(" \t\r\n", at + name.size());
    const auto is_start =
        before == ' ' || before == '\t' || before == '\n' || before == '\r' || before == ':';
    if (is_start && after != std::string_view::npos && bytes_[after] == '=') {
      return {at, at + name.size()};
    }
  }
  return {tag_begin_, tag_begin_ + 1};
}

void SvgChecker::add(const char* id, Extent where, Wording wording) {
  has_fault_ = true;
  report_.add(id, where, std::move(wording));
}

void SvgChecker::forbid_element(const std::string& name) {
  add("D052",
      tag_extent(name),
      {"a figure must not hold " + in_quotes("<" + name + ">"),
       "plain shapes: path, circle, ellipse, rect, line, polyline, polygon, in groups",
       "draw it with shapes; words belong into the labels in dialogue.json",
       {}});
}

void SvgChecker::start_element(const std::string& name, const std::vector<Attribute>& attributes) {
  const auto found = bytes_.rfind("<" + name, offset());
  tag_begin_ = found == std::string_view::npos ? 0 : found;
  Open open;
  open.element = svg_element(name);
  open.has_fill = !open_.empty() && open_.back().has_fill;
  const auto parent_is_known = open_.empty() || open_.back().element.has_value();
  if (!open.element || (open_.empty() && name != "svg")) {
    if (parent_is_known) {  // what stands inside a forbidden element is the same fault
      forbid_element(name);
    }
    open.element.reset();
    open_.push_back(open);
    return;
  }
  for (const auto& attribute : attributes) {
    const auto fills_by_class =
        attribute.name == "class" && attribute.value.find("fill-") != std::string::npos;
    open.has_fill = open.has_fill || attribute.name == "fill" || fills_by_class;
    check_attribute(attribute);
  }
  if (open.element == SvgElement::Shape && !open.has_fill && name != "line") {
    add("D056",
        tag_extent(name),
        {"this shape has no colour and would be black",
         "a class such as fill-teal, or fill=\"none\", on it or on a group around it",
         "add a class",
         {}});
  }
  if (open_.empty()) {
    check_frame(attributes);
  }
  open_.push_back(open);
}

void SvgChecker::end_element() {
  if (!open_.empty()) {
    open_.pop_back();
  }
}

void SvgChecker::characters(std::string_view words) {
  if (open_.empty() || open_.back().element == SvgElement::Words || !open_.back().element) {
    return;
  }
  const auto first = words.find_first_not_of(" \t\r\n");
  if (first != std::string_view::npos) {
    const auto at = bytes_.find(words.substr(first), tag_begin_);
    const auto begin = at == std::string_view::npos ? offset() : at;
    add("D052",
        {begin, begin + 1},
        {"words stand between the shapes of this figure",
         "shapes only",
         "move the words into the labels in dialogue.json",
         {}});
  }
}

void SvgChecker::instruction() {
  const auto at = bytes_.rfind("<?", offset());
  const auto begin = at == std::string_view::npos ? 0 : at;
  add("D052",
      {begin, begin + 2},
      {"a figure must not hold instructions <? ?>", "shapes only", "remove this", {}});
}

void SvgChecker::document_type() {
  const auto at = bytes_.find("<!DOCTYPE");
  const auto begin = at == std::string_view::npos ? 0 : at;
  add("D053",
      {begin, begin + 9},
      {"a figure must not have a DOCTYPE",
       "a file that begins with <svg",
       "remove everything from <!DOCTYPE up to <svg",
       {}});
  stop();
}

void SvgChecker::check_attribute(const Attribute& attribute) {
  const auto where = attribute_extent(attribute.name);
  const auto kind = attribute.is_foreign && attribute.name == "space"
                        ? SvgAttribute::Plain
                        : svg_attribute(attribute.name);
  switch (kind) {
    case SvgAttribute::Frame:
      return;
    case SvgAttribute::Plain:
      if (attribute.value.find("url(") != std::string::npos) {
        add("D054",
            where,
            {"a figure must not point to anything with url( )", "a plain value", "remove it", {}});
      }
      return;
    case SvgAttribute::Paint:
      return check_paint(attribute);
    case SvgAttribute::Class:
      return check_classes(attribute);
    case SvgAttribute::Link:
      return add("D054",
                 where,
                 {"a figure must not have a link",
                  "shapes only",
                  "remove " + in_quotes(attribute.name),
                  {}});
    case SvgAttribute::Action:
      return add("D055",
                 where,
                 {"a figure must not react to anything",
                  "shapes only",
                  "remove " + in_quotes(attribute.name),
                  {}});
    case SvgAttribute::Style:
      return add("D056",
                 where,
                 {"a figure must not have a style",
                  "classes such as fill-teal",
                  "write it as classes",
                  {}});
    case SvgAttribute::Unknown:
      return add("D052",
                 where,
                 {"a figure must not have " + in_quotes(attribute.name),
                  "the place, size and class of shapes",
                  "remove it",
                  {}});
  }
}

void SvgChecker::check_paint(const Attribute& attribute) {
  if (attribute.value == "none") {
    return;
  }
  const auto is_link = attribute.value.find("url(") != std::string::npos;
  add(is_link ? "D054" : "D056",
      attribute_extent(attribute.name),
      {"the colour " + in_quotes(attribute.value) + " would not follow the theme",
       "\"none\" here, and colours as classes such as fill-teal",
       "write it as a class",
       {}});
}

void SvgChecker::check_classes(const Attribute& attribute) {
  for (const auto& word : words_of(attribute.value)) {
    const auto& known = svg_classes();
    if (std::find(known.begin(), known.end(), word) == known.end()) {
      add("D057",
          attribute_extent("class"),
          {"there is no class " + in_quotes(word),
           "fill- or stroke- with a colour of the palette, such as fill-teal",
           did_you_mean(word, known),
           {}});
    }
  }
}

void SvgChecker::check_frame(const std::vector<Attribute>& attributes) {
  for (const auto& attribute : attributes) {
    if (attribute.name == "viewBox") {
      size_ = frame_of(attribute.value);
    }
  }
  if (!size_) {
    add("D059",
        tag_extent("svg"),
        {"this figure does not say its size",
         "viewBox=\"0 0 WIDTH HEIGHT\", each up to 4000",
         "add it to the <svg",
         {}});
  }
}

}  // namespace

std::optional<SvgSize> check_svg(FileReport& report) {
  const auto bytes = report.source().bytes();
  if (bytes.size() > kMostBytes) {
    report.add_whole(
        "D058",
        {"this figure is larger than 256 KiB", "a smaller file", "draw it more simply", {}});
    return std::nullopt;
  }
  const auto invalid = base::first_invalid_utf8(bytes);
  if (bytes.empty() || invalid) {
    const auto at = invalid.value_or(0);
    report.add(bytes.empty() ? "D010" : "D011",
               {at, at + 1},
               {bytes.empty() ? "this file is empty" : "this file is not saved as UTF-8",
                "an SVG file in UTF-8",
                {},
                {}});
    return std::nullopt;
  }
  return SvgChecker(report).check();
}

}  // namespace kiosk::dialogue
