#include "app/leaflet/leaflet_pages.hpp"

#include <algorithm>

namespace kiosk::app {

namespace {

using paper::words_of;

float align_of(dialogue::LabelAlign align) {
  switch (align) {
    case dialogue::LabelAlign::Center:
      return 0.5F;
    case dialogue::LabelAlign::Right:
      return 1;
    case dialogue::LabelAlign::Left:
      break;
  }
  return 0;
}

class PageWriter {
public:
  PageWriter(std::vector<paper::Block>& blocks, const session::Wording& wording, int level)
      : blocks_(blocks)
      , wording_(wording)
      , level_(level) {}

  void write(const dialogue::Page& page) {
    heading(level_, wording_.say(page.title));
    for (const auto& block : page.blocks) {
      write(block);
    }
    end_tips();
    write_help(page);
    write_items(page);
    for (const auto& answer : page.answers) {
      if (answer.right) {
        paragraph("**" + wording_.say(answer.text) + "**");
        paragraph(wording_.say(answer.reply));
      }
    }
  }

private:
  void heading(int level, const std::string& words) {
    blocks_.emplace_back(paper::Heading{level, words_of(words)});
  }

  void paragraph(const std::string& words, paper::Tone tone = paper::Tone::Plain) {
    if (!words.empty()) {
      blocks_.emplace_back(paper::Paragraph{words_of(words), tone});
    }
  }

  void list(const std::vector<dialogue::Text>& texts, paper::Numbering numbering) {
    paper::List made;
    made.numbering = numbering;
    for (const auto& text : texts) {
      made.items.push_back(words_of(wording_.say(text)));
    }
    if (!made.items.empty()) {
      blocks_.emplace_back(std::move(made));
    }
  }

  void write(const dialogue::Block& block) {
    if (block.kind != dialogue::BlockKind::Tip) {
      end_tips();
    }
    switch (block.kind) {
      case dialogue::BlockKind::Paragraph:
        paragraph(wording_.say(block.text));
        break;
      case dialogue::BlockKind::Warning:
        paragraph(wording_.say(block.text), paper::Tone::Warning);
        break;
      case dialogue::BlockKind::Steps:
        list(block.items, paper::Numbering::Numbers);
        break;
      case dialogue::BlockKind::Points:
        list(block.items, paper::Numbering::None);
        break;
      case dialogue::BlockKind::Figure:
        picture(block.figure_id);
        break;
      case dialogue::BlockKind::Tip:
        tips_.items.push_back(
            words_of("**" + wording_.say(block.tip.title) + "** " + wording_.say(block.tip.text)));
        break;
    }
  }

  /// Tips that follow each other are one list.
  void end_tips() {
    if (!tips_.items.empty()) {
      blocks_.emplace_back(std::exchange(tips_, {}));
    }
  }

  void picture(const std::string& figure_id) {
    const auto& figures = wording_.content().dialogue.figures;
    const auto found = figures.find(figure_id);
    if (found == figures.end()) {
      return;
    }
    const auto& figure = found->second;
    paper::Picture made{
        figure.svg, figure.view_width, figure.view_height, {}, wording_.say(figure.alt)};
    for (const auto& label : figure.labels) {
      made.labels.push_back({label.box.x,
                             label.box.y,
                             label.box.width,
                             label.box.height,
                             align_of(label.align),
                             words_of(wording_.say(label.text))});
    }
    blocks_.emplace_back(std::move(made));
  }

  void write_help(const dialogue::Page& page) {
    if (page.kind != dialogue::PageKind::HelpNow) {
      return;
    }
    paragraph("**" + wording_.say(page.help.first) + "**");
    part("help_do", page.help.steps, paper::Numbering::Numbers);
    part("help_say", page.help.say, paper::Numbering::None);
    part("help_do_not", page.help.do_not, paper::Numbering::None);
    part("help_wait", page.help.while_waiting, paper::Numbering::None);
  }

  void
  part(const char* word, const std::vector<dialogue::Text>& texts, paper::Numbering numbering) {
    if (!texts.empty()) {
      heading(level_ + 1, wording_.word(word));
      list(texts, numbering);
    }
  }

  /// The signs of a checklist, under the title of the page that they lead to.
  void write_items(const dialogue::Page& page) {
    write_items(page, dialogue::Level::Red, page.results.red);
    write_items(page, dialogue::Level::Amber, page.results.amber);
  }

  void
  write_items(const dialogue::Page& page, dialogue::Level level, const dialogue::PageId& result) {
    std::vector<dialogue::Text> signs;
    for (const auto& item : page.items) {
      if (item.level == level) {
        signs.push_back(item.text);
      }
    }
    const auto* leads_to = wording_.content().dialogue.find_page(result);
    if (signs.empty() || leads_to == nullptr) {
      return;
    }
    heading(level_ + 1, wording_.say(leads_to->title));
    list(signs, paper::Numbering::None);
  }

  std::vector<paper::Block>& blocks_;
  const session::Wording& wording_;
  int level_;
  paper::List tips_;
};

}  // namespace

void add_page(std::vector<paper::Block>& blocks,
              const session::Wording& wording,
              const dialogue::Page& page,
              int level) {
  PageWriter(blocks, wording, level).write(page);
}

}  // namespace kiosk::app
