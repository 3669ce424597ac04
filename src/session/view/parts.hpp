#pragma once
// What several screens are made of.

#include <string>
#include <vector>

#include "dialogue/model/model.hpp"
#include "session/visit/event.hpp"

namespace kiosk::session {

enum class ChoiceRole { Main, Other, RedFlag };

enum class Mark { Off, On };

/// Something to touch.
struct Action {
  std::string id;  ///< stable, for tests and tour.json: "choice-0", "back", "help"
  std::string words;
  Intent intent;
};

struct ChoiceView {
  Action action;
  ChoiceRole role = ChoiceRole::Other;
};

struct FigureLabelView {
  dialogue::LabelBox box;
  dialogue::LabelAlign align = dialogue::LabelAlign::Left;
  std::string words;
};

struct FigureView {
  std::string id;
  std::string svg;
  float view_width = 0;
  float view_height = 0;
  std::string alt;
  std::vector<FigureLabelView> labels;
};

struct TipView {
  std::string icon;
  std::string title;
  std::string text;
};

/// One block; `kind` says which members are filled, as in dialogue::Block.
struct BlockView {
  dialogue::BlockKind kind = dialogue::BlockKind::Paragraph;
  std::string words;
  std::vector<std::string> items;
  FigureView figure;
  TipView tip;
};

struct PhoneView {
  std::string label;
  std::string number;
};

/// An ending on paper. All empty on a site without a printer.
struct PrintView {
  Action print;        ///< empty words: not now
  std::string status;  ///< of what was asked for, or what to tell the staff; or empty
};

/// An approved question to touch.
struct QuestionView {
  Action action;      ///< words: the question
  std::string topic;  ///< the topic it stands in, quiet
};

/// "Is any of this happening now?" Every button leads straight to help. Empty question: not asked.
struct HappeningView {
  std::string question;
  std::vector<Action> signs;
  Action yes;  ///< "Yes, or I am not sure", where the signs are no buttons
};

}  // namespace kiosk::session
