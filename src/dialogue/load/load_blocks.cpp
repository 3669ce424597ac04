#include <algorithm>

#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/fields/load_text.hpp"
#include "dialogue/format/files.hpp"
#include "dialogue/load/load_topic.hpp"

namespace kiosk::dialogue {

namespace {

Tip read_tip(const Reading& reading, const JsonValue& value) {
  const Fields fields(reading.report, &value, tip_shape());
  Tip tip;
  tip.icon = read_icon(reading.report, fields.get("icon"));
  tip.title = read_text(reading, fields.get("title"));
  tip.text = read_text(reading, fields.get("text"));
  return tip;
}

void read_content(const Reading& reading,
                  const Fields& fields,
                  const std::string& key,
                  Block& block) {
  const auto* value = fields.get(key);
  switch (block.kind) {
    case BlockKind::Paragraph:
    case BlockKind::Warning:
      block.text = read_text(reading, value);
      break;
    case BlockKind::Steps:
    case BlockKind::Points:
      block.items = read_texts(reading, value, fields.count(key));
      break;
    case BlockKind::Figure:
      block.figure_id = fields.notation(key);
      break;
    case BlockKind::Tip:
      block.tip = read_tip(reading, *value);
      break;
  }
}

void report_kinds(const Reading& reading, const JsonValue& value, std::size_t kinds) {
  reading.report.add(
      "D042",
      {value.extent.begin, value.extent.begin + 1},
      {kinds == 0 ? "this block does not say what it is" : "this block is several things at once",
       R"(one of "text", "steps", "points", "warning", "figure", "tip")",
       kinds == 0 ? "add one of them" : "make a block of each",
       {}});
}

void check_fits_page(const Reading& reading,
                     const JsonMember& member,
                     BlockKind kind,
                     PageKind page) {
  const auto is_tip = kind == BlockKind::Tip;
  const auto fits_ending = is_tip || kind == BlockKind::Paragraph || kind == BlockKind::Warning;
  if (page == PageKind::Ending ? fits_ending : !is_tip) {
    return;
  }
  reading.report.add(
      "D043",
      member.key_extent,
      {is_tip ? "only an ending has tips" : "an ending cannot have " + in_quotes(member.key),
       is_tip ? "a text, or a tip on an ending" : "tips, and at most one text or warning",
       "move it to another page",
       {}});
}

Block read_block(const Reading& reading, const JsonValue& value, PageKind page) {
  const Fields fields(reading.report, &value, any_block_shape());
  Block block;
  if (!fields.has_object()) {
    return block;
  }
  std::size_t kinds = 0;
  for (const auto& member : value.members) {
    const auto* kind = std::find_if(kBlockKinds.begin(), kBlockKinds.end(), [&](const auto& entry) {
      return member.key == entry.word;
    });
    if (kind == kBlockKinds.end()) {
      continue;
    }
    ++kinds;
    block.kind = kind->value;
    read_content(reading, fields, member.key, block);
    check_fits_page(reading, member, kind->value, page);
  }
  if (kinds != 1) {
    report_kinds(reading, value, kinds);
  }
  block.when = read_condition(reading.report, fields.get("when"));
  return block;
}

}  // namespace

std::vector<Block>
read_blocks(const Reading& reading, const std::vector<JsonValue>& items, PageKind kind) {
  std::vector<Block> blocks;
  std::size_t wordy = 0;
  for (const auto& item : items) {
    blocks.push_back(read_block(reading, item, kind));
    const auto is_wordy = item.find("text") != nullptr || item.find("warning") != nullptr;
    if (kind == PageKind::Ending && is_wordy && ++wordy == 2) {
      reading.report.add("D049",
                         {item.extent.begin, item.extent.begin + 1},
                         {"this ending has a second text or warning",
                          "tips, and at most one text or warning",
                          "make it a tip",
                          {}});
    }
  }
  return blocks;
}

}  // namespace kiosk::dialogue
