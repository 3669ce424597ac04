#include "dialogue/figures/svg_check.hpp"

#include <algorithm>
#include <array>
#include <locale>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.hpp"
#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/figures/svg_parse.hpp"
#include "dialogue/figures/svg_rules.hpp"

namespace kiosk::dialogue {

namespace {

constexpr std::size_t kMostBytes = std::size_t{256} << 10U;
constexpr float kLargestSide = 4000;

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) {
    words.push_back(word);
  }
  return words;
}

bool points_somewhere(const std::string& value) {
  return value.find("url(") != std::string::npos;
}

/// The size of viewBox="0 0 WIDTH HEIGHT".
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

class SvgChecker final : public SvgEvents {
public:
  explicit SvgChecker(FileReport& report)
      : report_(report)
      , bytes_(report.source().bytes()) {}

  std::optional<SvgSize> check();

  void start(const SvgTag& tag, std::size_t offset) override;
  void end() override;
  void words(std::string_view words, std::size_t offset) override;
  void instruction(std::size_t offset) override;
  void document_type() override;

private:
  struct Open {
    std::optional<SvgElement> element;
    bool has_fill = false;
  };

  [[nodiscard]] Extent tag_extent(const std::string& name) const;
  [[nodiscard]] Extent attribute_extent(const std::string& name) const;
  void check_root(const SvgTag& tag);
  void check_attribute(const SvgTagAttribute& attribute);
  void check_classes(const SvgTagAttribute& attribute);
  void check_paint(const SvgTagAttribute& attribute);
  void add(const char* id, Extent where, Message message);

  FileReport& report_;
  std::string_view bytes_;
  std::vector<Open> open_;
  std::size_t tag_begin_ = 0;
  std::optional<SvgSize> size_;
  bool has_fault_ = false;
};

std::optional<SvgSize> SvgChecker::check() {
  const auto fault = parse_svg(bytes_, *this);
  if (fault && !has_fault_) {
    const auto tag = bytes_.rfind('<', fault->offset == 0 ? 0 : fault->offset - 1);
    add("D051",
        {tag == std::string_view::npos ? 0 : tag, fault->offset},
        {"this SVG file is broken here",
         "tags that all open and close",
         "export the figure again",
         fault->parser_words});
  }
  return has_fault_ ? std::nullopt : size_;
}

Extent SvgChecker::tag_extent(const std::string& name) const {
  return {tag_begin_, tag_begin_ + 1 + name.size()};
}

Extent SvgChecker::attribute_extent(const std::string& name) const {
  constexpr std::string_view kBefore = " \t\r\n:";
  for (auto at = bytes_.find(name, tag_begin_); at != std::string_view::npos;
       at = bytes_.find(name, at + 1)) {
    const auto after = bytes_.find_first_not_of(" \t\r\n", at + name.size());
    const auto is_start = at > 0 && kBefore.find(bytes_[at - 1]) != std::string_view::npos;
    if (is_start && after != std::string_view::npos && bytes_[after] == '=') {
      return {at, at + name.size()};
    }
  }
  return {tag_begin_, tag_begin_ + 1};
}

void SvgChecker::add(const char* id, Extent where, Message message) {
  has_fault_ = true;
  report_.add(id, where, std::move(message));
}

void SvgChecker::start(const SvgTag& tag, std::size_t offset) {
  const auto found = bytes_.rfind("<" + tag.name, offset);
  tag_begin_ = found == std::string_view::npos ? 0 : found;
  const auto is_root = open_.empty();
  Open open;
  open.has_fill = !is_root && open_.back().has_fill;
  if (is_root) {
    check_root(tag);
  }
  open.element = tag.is_svg ? svg_element(tag.name) : std::nullopt;
  if (!open.element) {
    // What stands inside a forbidden element is the same fault, and the root has said its own.
    if (!is_root && open_.back().element) {
      add("D052",
          tag_extent(tag.name),
          {"a figure must not hold " + in_quotes("<" + tag.name + ">"),
           "plain shapes: path, circle, ellipse, rect, line, polyline, polygon, in groups",
           "draw it with shapes; words belong into the labels in dialogue.json",
           {}});
    }
    open_.push_back(open);
    return;
  }
  for (const auto& attribute : tag.attributes) {
    const auto fills_by_class =
        attribute.name == "class" && attribute.value.find("fill-") != std::string::npos;
    open.has_fill = open.has_fill || attribute.name == "fill" || fills_by_class;
    check_attribute(attribute);
  }
  if (open.element == SvgElement::Shape && !open.has_fill && tag.name != "line") {
    add("D056",
        tag_extent(tag.name),
        {"this shape has no colour and would be black",
         "a class such as fill-teal, or fill=\"none\", on it or on a group around it",
         "add a class",
         {}});
  }
  open_.push_back(open);
}

void SvgChecker::end() {
  if (!open_.empty()) {
    open_.pop_back();
  }
}

void SvgChecker::words(std::string_view words, std::size_t offset) {
  const auto may_have_words =
      open_.empty() || !open_.back().element || open_.back().element == SvgElement::Words;
  const auto first = words.find_first_not_of(" \t\r\n");
  if (may_have_words || first == std::string_view::npos) {
    return;
  }
  const auto found = bytes_.find(words.substr(first), tag_begin_);
  const auto begin = found == std::string_view::npos ? offset : found;
  add("D052",
      {begin, begin + 1},
      {"words stand between the shapes of this figure",
       "shapes only",
       "move the words into the labels in dialogue.json",
       {}});
}

void SvgChecker::instruction(std::size_t offset) {
  const auto found = bytes_.rfind("<?", offset);
  const auto begin = found == std::string_view::npos ? 0 : found;
  add("D052",
      {begin, begin + 2},
      {"a figure must not hold instructions <? ?>", "shapes only", "remove this", {}});
}

void SvgChecker::document_type() {
  constexpr std::string_view kMark = "<!DOCTYPE";
  const auto found = bytes_.find(kMark);
  const auto begin = found == std::string_view::npos ? 0 : found;
  add("D053",
      {begin, begin + kMark.size()},
      {"a figure must not have a DOCTYPE",
       "a file that begins with <svg",
       "remove everything before <svg",
       {}});
}

void SvgChecker::check_root(const SvgTag& tag) {
  if (tag.name != "svg" || !tag.is_svg) {
    return add("D059",
               tag_extent(tag.name),
               {"this is not an SVG picture",
                "a file that begins with <svg xmlns=\"http://www.w3.org/2000/svg\"",
                "export the figure as plain SVG",
                {}});
  }
  for (const auto& attribute : tag.attributes) {
    if (attribute.name == "viewBox") {
      size_ = frame_of(attribute.value);
    }
  }
  if (!size_) {
    add("D059",
        tag_extent(tag.name),
        {"this figure does not say its size",
         "viewBox=\"0 0 WIDTH HEIGHT\", each up to 4000",
         "add it to the <svg",
         {}});
  }
}

void SvgChecker::check_attribute(const SvgTagAttribute& attribute) {
  const auto where = attribute_extent(attribute.name);
  const auto is_blank_rule = attribute.has_prefix && attribute.name == "space";
  const auto name = in_quotes(attribute.name);
  switch (is_blank_rule ? SvgAttribute::Plain : svg_attribute(attribute.name)) {
    case SvgAttribute::Frame:
      return;
    case SvgAttribute::Plain:
      if (points_somewhere(attribute.value)) {
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
      return add(
          "D054", where, {"a figure must not have a link", "shapes only", "remove " + name, {}});
    case SvgAttribute::Action:
      return add("D055",
                 where,
                 {"a figure must not react to anything", "shapes only", "remove " + name, {}});
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
                 {"a figure must not have " + name,
                  "the place, size and class of shapes",
                  "remove it",
                  {}});
  }
}

void SvgChecker::check_paint(const SvgTagAttribute& attribute) {
  if (attribute.value == "none") {
    return;
  }
  add(points_somewhere(attribute.value) ? "D054" : "D056",
      attribute_extent(attribute.name),
      {"the colour " + in_quotes(attribute.value) + " would not follow the theme",
       "\"none\" here, and colours as classes such as fill-teal",
       "write it as a class",
       {}});
}

void SvgChecker::check_classes(const SvgTagAttribute& attribute) {
  const auto& known = svg_classes();
  for (const auto& word : words_of(attribute.value)) {
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

/// True if the XML declaration names another encoding: the program that draws would then read other
/// signs than were checked here.
bool has_other_encoding(std::string_view text) {
  const auto declaration = text.substr(0, text.find("?>"));
  if (declaration.substr(0, 5) != "<?xml" ||
      declaration.find("encoding") == std::string_view::npos) {
    return false;
  }
  return declaration.find("UTF-8") == std::string_view::npos &&
         declaration.find("utf-8") == std::string_view::npos;
}

}  // namespace

std::optional<SvgSize> check_svg(FileReport& report) {
  const auto& source = report.source();
  if (source.bytes().size() > kMostBytes) {
    report.add_whole(
        "D058",
        {"this figure is larger than 256 KiB", "a smaller file", "draw it more simply", {}});
    return std::nullopt;
  }
  if (source.bytes().empty()) {
    report.add_whole("D010", {"this file is empty", "an SVG file", "export the figure again", {}});
    return std::nullopt;
  }
  const auto invalid = base::first_invalid_utf8(source.bytes());
  if (invalid || has_other_encoding(source.bytes().substr(source.text_begin()))) {
    const auto at = invalid.value_or(0);
    report.add("D011",
               {at, at + 1},
               {"this file is not saved as UTF-8",
                "an SVG file in UTF-8",
                "export the figure as UTF-8",
                {}});
    return std::nullopt;
  }
  return SvgChecker(report).check();
}

}  // namespace kiosk::dialogue
