#include "seals/page_form.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <string_view>

#include "base/digest.hpp"

namespace kiosk::seals {

namespace {

using dialogue::BlockKind;
using dialogue::PageKind;

std::string_view word_of(PageKind kind) {
  switch (kind) {
    case PageKind::Checklist:
      return "checklist";
    case PageKind::Quiz:
      return "quiz";
    case PageKind::Ending:
      return "ending";
    case PageKind::HelpNow:
      return "help-now";
    case PageKind::Page:
      break;
  }
  return "page";
}

std::string_view word_of(BlockKind kind) {
  switch (kind) {
    case BlockKind::Steps:
      return "steps";
    case BlockKind::Points:
      return "points";
    case BlockKind::Warning:
      return "warning";
    case BlockKind::Figure:
      return "figure";
    case BlockKind::Tip:
      return "tip";
    case BlockKind::Paragraph:
      break;
  }
  return "text";
}

std::string_view word_of(dialogue::LabelAlign align) {
  switch (align) {
    case dialogue::LabelAlign::Center:
      return "center";
    case dialogue::LabelAlign::Right:
      return "right";
    case dialogue::LabelAlign::Left:
      break;
  }
  return "left";
}

/// As short as it can be written and read back the same.
std::string number_words(float number) {
  std::array<char, 64> digits{};
  const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
  return {digits.data(), written.ptr};
}

std::string numbered(std::string_view name, std::size_t number) {
  return std::string(name) + "/" + std::to_string(number);
}

/// The names between { and } in `words`.
void find_slots(std::string_view words, std::set<std::string>& into) {
  for (auto open = words.find('{'); open != std::string_view::npos; open = words.find('{')) {
    words.remove_prefix(open + 1);
    const auto close = words.find_first_of("{}");
    if (close != std::string_view::npos && words[close] == '}') {
      into.emplace(words.substr(0, close));
    }
  }
}

/// Writes the form of one page, part by part.
class Writer {
public:
  explicit Writer(const dialogue::Language& language)
      : language_(language) {}

  void part(std::string name) { form_.push_back({std::move(name), {}}); }

  void line(std::string_view name, std::string_view words) {
    auto& lines = form_.back().lines;
    lines.append(name).append(" ");
    for (const char byte : words) {
      if (byte == '\\') {
        lines += "\\\\";
      } else if (byte == '\n') {
        lines += "\\n";
      } else {
        lines += byte;
      }
    }
    lines += '\n';
  }

  /// With nothing after its name.
  void mark(std::string_view name) { form_.back().lines.append(name).append("\n"); }

  void text(std::string_view name, const dialogue::Text& text) { line(name, text.in(language_)); }

  void texts(std::string_view name, const std::vector<dialogue::Text>& texts) {
    for (const auto& one : texts) {
      text(name, one);
    }
  }

  void when(const dialogue::Condition& condition) {
    for (const auto& [name, values] : condition) {
      const std::set<std::string> sorted(values.begin(), values.end());
      std::string words = name;
      for (const auto& value : sorted) {
        words += " " + value;
      }
      line("when", words);
    }
  }

  void block(const dialogue::Block& block);
  void choice(const dialogue::Choice& choice);
  void item(const dialogue::ChecklistItem& item);
  void help(const dialogue::HelpNow& help);
  void figure(const dialogue::Figure& figure);
  void body(const dialogue::Page& page);
  void figures(const dialogue::Dialogue& dialogue, const dialogue::Page& page);
  void slots(const dialogue::Dialogue& dialogue);

  [[nodiscard]] PageForm take() { return std::move(form_); }

private:
  const dialogue::Language& language_;
  PageForm form_;
};

void Writer::block(const dialogue::Block& block) {
  line("block", word_of(block.kind));
  switch (block.kind) {
    case BlockKind::Paragraph:
    case BlockKind::Warning:
      text("text", block.text);
      break;
    case BlockKind::Steps:
    case BlockKind::Points:
      texts("item", block.items);
      break;
    case BlockKind::Figure:
      line("figure", block.figure_id);
      break;
    case BlockKind::Tip:
      line("icon", block.tip.icon);
      text("title", block.tip.title);
      text("text", block.tip.text);
      break;
  }
  when(block.when);
}

void Writer::choice(const dialogue::Choice& choice) {
  text("choice", choice.text);
  line("goto", choice.target);
  for (const auto& [name, value] : choice.set) {
    line("set", std::string(name).append(" ").append(value));
  }
  if (choice.red_flag) {
    mark("red_flag");
  }
  when(choice.when);
}

void Writer::item(const dialogue::ChecklistItem& item) {
  text("item", item.text);
  line("id", item.id);
  line("level", item.level == dialogue::Level::Red ? "red" : "amber");
  for (const auto& flag : item.flags) {
    line("flag", flag);
  }
  when(item.when);
}

void Writer::help(const dialogue::HelpNow& help) {
  part("help/first");
  text("first", help.first);
  part("help/steps");
  texts("steps", help.steps);
  part("help/say");
  texts("say", help.say);
  part("help/do_not");
  texts("do_not", help.do_not);
  part("help/while_waiting");
  texts("while_waiting", help.while_waiting);
}

void Writer::body(const dialogue::Page& page) {
  for (std::size_t index = 0; index < page.blocks.size(); ++index) {
    part(numbered("blocks", index));
    block(page.blocks[index]);
  }
  for (std::size_t index = 0; index < page.choices.size(); ++index) {
    part(numbered("choices", index));
    choice(page.choices[index]);
  }
  for (std::size_t index = 0; index < page.items.size(); ++index) {
    part(numbered("items", index));
    item(page.items[index]);
  }
  if (page.kind == PageKind::Checklist) {
    part("results");
    line("red", page.results.red);
    line("amber", page.results.amber);
    line("none", page.results.none);
  }
  for (std::size_t index = 0; index < page.answers.size(); ++index) {
    part(numbered("answers", index));
    text("answer", page.answers[index].text);
    if (page.answers[index].right) {
      mark("right");
    }
    text("reply", page.answers[index].reply);
  }
  if (page.kind == PageKind::HelpNow) {
    help(page.help);
  }
}

void Writer::figure(const dialogue::Figure& figure) {
  part("figure:" + figure.id);
  line("figure", figure.id);
  line("svg", base::sha256_of_bytes(figure.svg));
  text("alt", figure.alt);
  for (const auto& label : figure.labels) {
    const auto& box = label.box;
    text("label", label.text);
    line("box",
         number_words(box.x) + " " + number_words(box.y) + " " + number_words(box.width) + " " +
             number_words(box.height));
    line("align", word_of(label.align));
  }
}

void Writer::figures(const dialogue::Dialogue& dialogue, const dialogue::Page& page) {
  std::set<std::string> shown;
  for (const auto& block : page.blocks) {
    if (block.kind == BlockKind::Figure) {
      shown.insert(block.figure_id);
    }
  }
  for (const auto& id : shown) {
    if (const auto found = dialogue.figures.find(id); found != dialogue.figures.end()) {
      figure(found->second);
    }
  }
}

void Writer::slots(const dialogue::Dialogue& dialogue) {
  std::set<std::string> names;
  for (const auto& part : form_) {
    find_slots(part.lines, names);
  }
  for (const auto& name : names) {
    part("slot:" + name);
    line("slot", name);
    if (const auto found = dialogue.slots.find(name); found != dialogue.slots.end()) {
      text("words", found->second);
    }
  }
}

}  // namespace

PageForm page_form(const dialogue::Dialogue& dialogue,
                   const dialogue::Page& page,
                   const dialogue::Language& language) {
  Writer writer(language);
  writer.part("");
  writer.line("baclofen-kiosk page", "1");
  writer.line("page", page.id);
  writer.line("language", language);
  writer.part("kind");
  writer.line("kind", word_of(page.kind));
  writer.part("title");
  writer.text("title", page.title);
  if (!page.question.empty()) {
    writer.part("question");
    writer.text("question", page.question);
  }
  writer.body(page);
  writer.part("sources");
  for (const auto& source : page.sources) {
    writer.line("source", source);
  }
  writer.figures(dialogue, page);
  writer.slots(dialogue);
  return writer.take();
}

std::string words_of(const PageForm& form) {
  std::string words;
  for (const auto& part : form) {
    words += part.lines;
  }
  return words;
}

std::string digest_of(const PageForm& form) {
  return base::sha256_of_bytes(words_of(form));
}

std::vector<dialogue::SealedPart> sealed_parts(const PageForm& form) {
  constexpr std::size_t kDigits = 8;
  std::vector<dialogue::SealedPart> parts;
  for (const auto& part : form) {
    if (!part.name.empty()) {
      parts.push_back({part.name, base::sha256_of_bytes(part.lines).substr(0, kDigits)});
    }
  }
  return parts;
}

}  // namespace kiosk::seals
