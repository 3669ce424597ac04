#include "editing/json/json_edit.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

#include "editing/json/json_text.hpp"

namespace kiosk::editing {

namespace {

using dialogue::Extent;
using dialogue::JsonMember;
using dialogue::JsonType;
using dialogue::JsonValue;

std::vector<Extent> entries_of(const JsonValue& container) {
  std::vector<Extent> entries;
  for (const auto& item : container.items) {
    entries.push_back(item.extent);
  }
  for (const auto& member : container.members) {
    entries.push_back({member.key_extent.begin, member.value.extent.end});
  }
  return entries;
}

std::string part(const JsonFile& file, std::size_t begin, std::size_t end) {
  return file.bytes.substr(begin, end - begin);
}

Splice splice(const JsonFile& file, Extent where, std::string after) {
  return {file.name, where.begin, part(file, where.begin, where.end), std::move(after)};
}

/// The blanks the line of `offset` begins with.
std::string indent_at(const JsonFile& file, std::size_t offset) {
  const auto newline = file.bytes.rfind('\n', offset == 0 ? 0 : offset - 1);
  const auto line = newline == std::string::npos ? 0 : newline + 1;
  const auto end = file.bytes.find_first_not_of(" \t", line);
  return part(file, line, std::min(end, offset));
}

/// What stands between one entry and the next, without the comma: a blank, or a new line with the
/// indent of its neighbours.
std::string gap_before(const JsonFile& file, const JsonValue& container, const Extent& entry) {
  const auto gap = part(file, container.extent.begin + 1, entry.begin);
  const auto newline = gap.rfind('\n');
  if (newline == std::string::npos) {
    return " ";
  }
  const bool two_bytes = newline > 0 && gap[newline - 1] == '\r';
  return (two_bytes ? "\r\n" : "\n") + gap.substr(newline + 1);
}

/// A container that held nothing is written anew.
Splice fill(const JsonFile& file, const JsonValue& empty, const JsonValue& filled) {
  return splice(file, empty.extent, written(filled, indent_at(file, empty.extent.begin)));
}

/// Whether a group is written as its neighbours are: each of its members on a line of its own.
bool is_in_lines(const JsonFile& file, const std::vector<Extent>& entries, const JsonValue& value) {
  constexpr std::size_t kFew = 2;
  return value.members.size() > kFew && std::ranges::all_of(entries, [&](const Extent& entry) {
           return part(file, entry.begin, entry.end).find('\n') != std::string::npos;
         });
}

/// With the ends of lines that the file has.
std::string with_line_ends(std::string text, const std::string& gap) {
  if (gap.starts_with('\r')) {
    for (auto at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2)) {
      text.insert(at, "\r");
    }
  }
  return text;
}

/// A new entry as it stands behind `gap`.
std::string entry_text(const JsonFile& file,
                       const std::vector<Extent>& entries,
                       const std::string& gap,
                       const JsonValue& value) {
  const auto newline = gap.find('\n');
  if (newline == std::string::npos) {
    return written_on_a_line(value);
  }
  const auto indent = gap.substr(newline + 1);
  return with_line_ends(is_in_lines(file, entries, value) ? written_in_lines(value, indent)
                                                          : written(value, indent),
                        gap);
}

/// `key`: what stands before the value, "" in a list.
Splice insert(const JsonFile& file,
              const JsonValue& container,
              std::size_t place,
              const std::string& key,
              const JsonValue& value) {
  const auto entries = entries_of(container);
  const auto gap = gap_before(file, container, entries.front());
  const auto text = key + entry_text(file, entries, gap, value);
  if (place < entries.size()) {
    const auto begin = entries[place].begin;
    return splice(file, {begin, begin}, text + "," + gap);
  }
  const auto end = entries.back().end;
  return splice(file, {end, end}, "," + gap + text);
}

}  // namespace

Splice set_value(const JsonFile& file, const JsonValue& value, const JsonValue& to) {
  const auto text = written(to, indent_at(file, value.extent.begin));
  auto change = shortest_splice(file.name, part(file, value.extent.begin, value.extent.end), text);
  change.begin += value.extent.begin;
  return change;
}

Splice rename_key(const JsonFile& file, const JsonMember& member, std::string_view to) {
  return splice(file, member.key_extent, json_of_words(to));
}

Splice
insert_item(const JsonFile& file, const JsonValue& list, std::size_t place, const JsonValue& item) {
  if (list.items.empty()) {
    return fill(file, list, json_list({item}));
  }
  return insert(file, list, place, "", item);
}

Splice insert_member(const JsonFile& file,
                     const JsonValue& object,
                     std::size_t place,
                     std::string_view key,
                     const JsonValue& value) {
  if (object.members.empty()) {
    return fill(file, object, json_object({{std::string(key), value}}));
  }
  return insert(file, object, place, json_of_words(key) + ": ", value);
}

Splice remove_entry(const JsonFile& file, const JsonValue& container, std::size_t place) {
  const auto entries = entries_of(container);
  if (entries.size() == 1) {
    return splice(file, {container.extent.begin + 1, container.extent.end - 1}, "");
  }
  if (place + 1 < entries.size()) {
    return splice(file, {entries[place].begin, entries[place + 1].begin}, "");
  }
  return splice(file, {entries[place - 1].end, entries[place].end}, "");
}

Splice
move_entry(const JsonFile& file, const JsonValue& container, std::size_t from, std::size_t to) {
  const auto entries = entries_of(container);
  const auto [first, last] = std::minmax(from, to);
  std::vector<std::string> texts;
  for (auto place = first; place <= last; ++place) {
    texts.push_back(part(file, entries[place].begin, entries[place].end));
  }
  if (from < to) {
    std::rotate(texts.begin(), std::next(texts.begin()), texts.end());
  } else {
    std::rotate(texts.begin(), std::prev(texts.end()), texts.end());
  }
  std::string after = texts.front();
  for (auto place = first + 1; place <= last; ++place) {
    after += part(file, entries[place - 1].end, entries[place].begin) + texts[place - first];
  }
  return splice(file, {entries[first].begin, entries[last].end}, after);
}

}  // namespace kiosk::editing
