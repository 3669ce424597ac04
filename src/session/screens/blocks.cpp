#include "session/screens/bodies.hpp"

namespace kiosk::session {

namespace {

FigureView figure_view(const Wording& wording, const dialogue::Figure& figure) {
  FigureView shown{
      figure.id, figure.svg, figure.view_width, figure.view_height, wording.say(figure.alt), {}};
  for (const auto& label : figure.labels) {
    shown.labels.push_back({label.box, label.align, wording.say(label.text)});
  }
  return shown;
}

BlockView block_view(const Wording& wording, const dialogue::Block& block) {
  BlockView shown;
  shown.kind = block.kind;
  shown.words = wording.say(block.text);
  shown.items = wording.say_all(block.items);
  if (block.kind == dialogue::BlockKind::Figure) {
    shown.figure = figure_view(wording, wording.content().dialogue.figures.at(block.figure_id));
  }
  if (block.kind == dialogue::BlockKind::Tip) {
    shown.tip = {block.tip.icon, wording.say(block.tip.title), wording.say(block.tip.text)};
  }
  return shown;
}

}  // namespace

std::vector<BlockView> block_views(const ViewContext& context, const dialogue::Page& page) {
  std::vector<BlockView> shown;
  const auto& figures = context.content.dialogue.figures;
  for (const auto& block : page.blocks) {
    const bool drawable =
        block.kind != dialogue::BlockKind::Figure || figures.contains(block.figure_id);
    if (drawable && dialogue::holds(block.when, context.state.position.variables)) {
      shown.push_back(block_view(context.wording, block));
    }
  }
  return shown;
}

std::vector<ChoiceView> choice_views(const ViewContext& context, const dialogue::Page& page) {
  std::vector<ChoiceView> shown;
  for (const auto index : dialogue::open_choices(page, context.state.position.variables)) {
    const auto& choice = page.choices[index];
    auto role = shown.empty() ? ChoiceRole::Main : ChoiceRole::Other;
    if (choice.red_flag) {
      role = ChoiceRole::RedFlag;
    }
    shown.push_back(
        {{"choice-" + std::to_string(index), context.wording.say(choice.text), Choose{index}},
         role});
  }
  return shown;
}

}  // namespace kiosk::session
