#include "dialogue/rules/texts.hpp"

namespace kiosk::dialogue::rules {

namespace {

using Texts = std::vector<PlacedText>;

void add_list(Texts& texts, const std::string& key, const std::vector<Text>& list) {
  for (std::size_t i = 0; i < list.size(); ++i) {
    texts.push_back({key + "/" + std::to_string(i), &list[i]});
  }
}

void add_block(Texts& texts, const std::string& key, const Block& block) {
  switch (block.kind) {
    case BlockKind::Paragraph:
      texts.push_back({key + "/text", &block.text});
      break;
    case BlockKind::Warning:
      texts.push_back({key + "/warning", &block.text});
      break;
    case BlockKind::Steps:
      add_list(texts, key + "/steps", block.items);
      break;
    case BlockKind::Points:
      add_list(texts, key + "/points", block.items);
      break;
    case BlockKind::Tip:
      texts.push_back({key + "/tip/title", &block.tip.title});
      texts.push_back({key + "/tip/text", &block.tip.text});
      break;
    case BlockKind::Figure:
      break;
  }
}

void add_answers(Texts& texts, const std::string& key, const Page& page) {
  for (std::size_t i = 0; i < page.answers.size(); ++i) {
    const auto& answer = page.answers[i];
    const auto place = key + "/answers/" + std::to_string(i);
    const auto role = answer.right ? TextRole::Reading : TextRole::WrongAnswer;
    texts.push_back({place + "/text", &answer.text, role});
    texts.push_back({place + "/reply", &answer.reply});
  }
}

void add_help(Texts& texts, const std::string& key, const HelpNow& help) {
  texts.push_back({key + "/first", &help.first});
  add_list(texts, key + "/steps", help.steps);
  add_list(texts, key + "/say", help.say);
  add_list(texts, key + "/do_not", help.do_not);
  add_list(texts, key + "/while_waiting", help.while_waiting);
}

}  // namespace

std::vector<PlacedText> texts_of(const Page& page) {
  Texts texts;
  const auto key = "page:" + page.id;
  texts.push_back({key + "/title", &page.title});
  for (std::size_t i = 0; i < page.blocks.size(); ++i) {
    add_block(texts, key + "/blocks/" + std::to_string(i), page.blocks[i]);
  }
  for (std::size_t i = 0; i < page.items.size(); ++i) {
    texts.push_back({key + "/items/" + std::to_string(i) + "/text", &page.items[i].text});
  }
  add_answers(texts, key, page);
  add_help(texts, key + "/help", page.help);
  for (std::size_t i = 0; i < page.choices.size(); ++i) {
    const auto place = key + "/choices/" + std::to_string(i) + "/text";
    texts.push_back({place, &page.choices[i].text, TextRole::Button});
  }
  return texts;
}

std::vector<PlacedText> texts_beside_pages(const Dialogue& dialogue) {
  Texts texts;
  texts.push_back({"dialogue/title", &dialogue.title});
  for (const auto& topic : dialogue.topics) {
    texts.push_back({"topic:" + topic.id + "/title", &topic.title});
    texts.push_back({"topic:" + topic.id + "/summary", &topic.summary});
  }
  for (const auto& [slot, words] : dialogue.slots) {
    texts.push_back({"dialogue/slots/" + slot, &words, TextRole::Button});
  }
  for (const auto& [word, words] : dialogue.words) {
    texts.push_back({"words/words/" + word, &words, TextRole::Button});
  }
  for (const auto& [key, source] : dialogue.sources) {
    if (!source.plain.empty()) {
      texts.push_back({"dialogue/sources/" + key + "/plain", &source.plain, TextRole::Button});
    }
  }
  const auto& signs = dialogue.happening_now;
  for (std::size_t i = 0; i < signs.size(); ++i) {
    const auto place = "red-flags/happening_now/" + std::to_string(i) + "/words";
    texts.push_back({place, &signs[i].words, TextRole::Button});
  }
  for (const auto& [id, figure] : dialogue.figures) {
    texts.push_back({"figure:" + id + "/alt", &figure.alt});
    for (std::size_t i = 0; i < figure.labels.size(); ++i) {
      const auto place = "figure:" + id + "/labels/" + std::to_string(i);
      texts.push_back({place, &figure.labels[i].text, TextRole::Button});
    }
  }
  return texts;
}

}  // namespace kiosk::dialogue::rules
