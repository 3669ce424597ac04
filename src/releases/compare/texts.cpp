#include "releases/compare/texts.hpp"

namespace kiosk::releases {

namespace {

using dialogue::Block;
using dialogue::BlockKind;
using dialogue::Page;
using dialogue::Text;
using Texts = std::vector<NamedText>;

void add(Texts& texts, const std::string& name, const Text& text) {
  if (!text.empty()) {
    texts.push_back({name, text});
  }
}

void add_all(Texts& texts, const std::string& name, const std::vector<Text>& list) {
  for (const auto& text : list) {
    add(texts, name, text);
  }
}

void add_block(Texts& texts, const Block& block) {
  switch (block.kind) {
    case BlockKind::Paragraph:
      add(texts, "Paragraph", block.text);
      break;
    case BlockKind::Warning:
      add(texts, "Warning", block.text);
      break;
    case BlockKind::Steps:
      add_all(texts, "Step", block.items);
      break;
    case BlockKind::Points:
      add_all(texts, "Point", block.items);
      break;
    case BlockKind::Tip:
      add(texts, "Tip, title", block.tip.title);
      add(texts, "Tip", block.tip.text);
      break;
    case BlockKind::Figure:  // a figure's words stand with the figures
      break;
  }
}

}  // namespace

Texts texts_of(const Page& page) {
  Texts texts;
  add(texts, "Title", page.title);
  for (const auto& block : page.blocks) {
    add_block(texts, block);
  }
  add(texts, "First", page.help.first);
  add_all(texts, "Step", page.help.steps);
  add_all(texts, "Say", page.help.say);
  add_all(texts, "Do not", page.help.do_not);
  add_all(texts, "While waiting", page.help.while_waiting);
  for (const auto& item : page.items) {
    add(texts, "Box to tick", item.text);
  }
  for (const auto& answer : page.answers) {
    add(texts, "Answer", answer.text);
    add(texts, "Reply", answer.reply);
  }
  for (const auto& choice : page.choices) {
    add(texts, "Button", choice.text);
  }
  add(texts, "Question", page.question);
  return texts;
}

Texts texts_around_pages(const dialogue::Dialogue& dialogue) {
  Texts texts;
  add(texts, "Name of all", dialogue.title);
  for (const auto& topic : dialogue.topics) {
    add(texts, "Topic " + topic.id, topic.title);
    add(texts, "Topic " + topic.id + ", summary", topic.summary);
  }
  for (const auto& sign : dialogue.happening_now) {
    add(texts, "Danger sign " + sign.id, sign.words);
  }
  for (const auto& [id, figure] : dialogue.figures) {
    add(texts, "Figure " + id + ", told", figure.alt);
    for (const auto& label : figure.labels) {
      add(texts, "Figure " + id + ", label", label.text);
    }
  }
  for (const auto& [key, text] : dialogue.words) {
    add(texts, "Screens, " + key, text);
  }
  for (const auto& [slot, text] : dialogue.slots) {
    add(texts, "In place of {" + slot + "}", text);
  }
  for (const auto& [key, source] : dialogue.sources) {
    add(texts, "Source " + key, source.plain);
  }
  return texts;
}

}  // namespace kiosk::releases
