#include "app/format/reference.hpp"

#include <map>
#include <string_view>
#include <variant>

namespace kiosk::app {

namespace {

using dialogue::GroupShape;
using dialogue::Shape;

std::string number_words(double number) {
  return std::to_string(static_cast<long>(number));
}

std::string count_words(const dialogue::Count& count) {
  if (count.least == count.most) {
    return std::to_string(count.least);
  }
  return count.least == 0 ? "at most " + std::to_string(count.most)
                          : std::to_string(count.least) + " to " + std::to_string(count.most);
}

struct Written {
  std::string operator()(const dialogue::WordsShape& shape) const {
    switch (shape.refers) {
      case dialogue::Refers::ToSource:
        return "the key of a source";
      case dialogue::Refers::ToValue:
        return "a value of the variable";
      default:
        return "words";
    }
  }
  std::string operator()(const dialogue::TextShape& /*text*/) const { return "text"; }
  std::string operator()(const dialogue::NotationShape& shape) const {
    switch (shape.refers) {
      case dialogue::Refers::ToPage:
        return "the id of a page";
      case dialogue::Refers::ToPageOrTopics:
        return "the id of a page, or `topics`";
      case dialogue::Refers::ToFigure:
        return "the id of a figure";
      default:
        return shape.notation.description;
    }
  }
  std::string operator()(const dialogue::PhoneShape& /*phone*/) const {
    return "a number as people dial it";
  }
  std::string operator()(const dialogue::NumberShape& shape) const {
    const auto* const kind =
        shape.kind == dialogue::NumberKind::Whole ? "a whole number from " : "a number from ";
    return kind + number_words(shape.range.least) + " to " + number_words(shape.range.most);
  }
  std::string operator()(const dialogue::BoolShape& /*shape*/) const { return "`true` or `false`"; }
  std::string operator()(const dialogue::OneOfShape& shape) const {
    std::string words;
    for (const auto& option : shape.options) {
      words += (words.empty() ? "`" : ", `") + option.word + "`";
    }
    return words;
  }
  std::string operator()(const dialogue::ListShape& shape) const {
    const auto* const once = shape.repeats == dialogue::Repeats::Refused ? ", each once" : "";
    return "a list, " + count_words(shape.count) + once + ": " + written_as(*shape.item);
  }
  std::string operator()(const dialogue::ByLanguageShape& shape) const {
    return "for each language " + written_as(*shape.value);
  }
  std::string operator()(const dialogue::MapShape& shape) const {
    const auto* const key = shape.key_refers == dialogue::Refers::ToVariable ? "variables" : "keys";
    return std::string("a group of ") + key + " with " + written_as(*shape.value);
  }
  std::string operator()(const GroupShape& /*shape*/) const { return "a group"; }
};

std::string kinds_words(const dialogue::MemberShape& member) {
  std::string words;
  for (const auto& kind : member.kinds) {
    words += (words.empty() ? " (" : ", ") + kind;
  }
  return words.empty() ? words : words + ")";
}

std::string table_of(const GroupShape& group) {
  std::string table = "| key | what it is | written as | |\n|---|---|---|---|\n";
  for (const auto& member : group.members) {
    if (member.key == "$schema") {
      continue;
    }
    table += "| `" + member.key + "` | " + (member.help.empty() ? member.name : member.help) +
             kinds_words(member) + " | " + written_as(*member.shape) + " | " +
             (member.need == dialogue::Need::Required ? "needed" : "may be left out") + " |\n";
  }
  return table;
}

void add_groups(const Shape& shape, std::map<std::string, const GroupShape*>& groups);

void add_members(const GroupShape& group, std::map<std::string, const GroupShape*>& groups) {
  for (const auto& member : group.members) {
    add_groups(*member.shape, groups);
  }
}

void add_groups(const Shape& shape, std::map<std::string, const GroupShape*>& groups) {
  if (const auto* group = std::get_if<GroupShape>(&shape.kind)) {
    if (groups.emplace(shape.name, group).second) {
      add_members(*group, groups);
    }
  } else if (const auto* list = std::get_if<dialogue::ListShape>(&shape.kind)) {
    add_groups(*list->item, groups);
  } else if (const auto* map = std::get_if<dialogue::MapShape>(&shape.kind)) {
    add_groups(*map->value, groups);
  }
}

/// Those in files first: a group called as its file is ("topic") is meant as the group.
std::map<std::string, const GroupShape*> all_groups() {
  std::map<std::string, const GroupShape*> groups;
  for (const auto& format : dialogue::file_formats()) {
    add_members(*format.shape, groups);
  }
  for (const auto& format : dialogue::file_formats()) {
    groups.emplace(format.name, format.shape);
  }
  return groups;
}

}  // namespace

std::string written_as(const Shape& shape) {
  const bool is_group = std::holds_alternative<GroupShape>(shape.kind);
  return is_group && !shape.name.empty() ? shape.name + " (below)"
                                         : std::visit(Written{}, shape.kind);
}

std::string with_tables(const std::string& page) {
  constexpr std::string_view kBegin = "<!-- keys: ";
  constexpr std::string_view kBeginEnd = " -->\n";
  constexpr std::string_view kEnd = "<!-- /keys -->";
  const auto groups = all_groups();
  std::string written;
  std::size_t at = 0;
  while (true) {
    const auto begin = page.find(kBegin, at);
    const auto name_end = page.find(kBeginEnd, begin);
    const auto end = page.find(kEnd, begin);
    if (begin == std::string::npos || name_end == std::string::npos || end == std::string::npos) {
      return written + page.substr(at);
    }
    const auto name = page.substr(begin + kBegin.size(), name_end - begin - kBegin.size());
    const auto table_begin = name_end + kBeginEnd.size();
    const auto group = groups.find(name);
    written += page.substr(at, table_begin - at);
    written += group == groups.end() ? page.substr(table_begin, end - table_begin)
                                     : table_of(*group->second);
    at = end;
  }
}

}  // namespace kiosk::app
