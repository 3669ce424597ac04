#pragma once
// A small dialogue in code, with one of everything a visit can meet, and a site with every number.

#include <string>

#include "dialogue/model/word_keys.hpp"
#include "session/session.hpp"

namespace kiosk::sample {

inline dialogue::Text text(const std::string& en, const std::string& es) {
  return {{{"en", en}, {"es", es}}};
}

inline dialogue::Text text(const std::string& en) {
  return text(en, en + " (es)");
}

inline dialogue::Choice choice(const std::string& words, const dialogue::PageId& target) {
  dialogue::Choice made;
  made.text = text(words);
  made.target = target;
  return made;
}

inline dialogue::Block block(dialogue::BlockKind kind, const std::string& words) {
  dialogue::Block made;
  made.kind = kind;
  made.text = text(words);
  return made;
}

inline dialogue::Approval approval() {
  return {"Test Key One", "test role", "2026-11-28", "2027-11-28"};
}

inline dialogue::Page page(const dialogue::PageId& id, dialogue::PageKind kind) {
  dialogue::Page made;
  made.id = id;
  made.kind = kind;
  made.title = text("Title of " + id);
  made.approvals = {{"en", approval()}, {"es", approval()}};
  return made;
}

inline dialogue::Page question_page() {
  auto made = page("how-taken", dialogue::PageKind::Page);
  made.choices = {choice("Tablets", "topics"), choice("Pump", "topics")};
  made.choices[0].set = {{"how_taken", "tablets"}};
  made.choices[1].set = {{"how_taken", "pump"}};
  return made;
}

inline dialogue::Page lesson_page() {
  auto made = page("lesson", dialogue::PageKind::Page);
  made.blocks = {block(dialogue::BlockKind::Paragraph, "Call **{emergency}** in an emergency."),
                 block(dialogue::BlockKind::Warning, "Your pump can run empty.")};
  made.blocks[1].when = {{"how_taken", {"pump"}}};
  made.choices = {choice("Go on", "quiz"),
                  choice("I see things that are not there", dialogue::kHelpNowPage),
                  choice("About the pump", "pump-page"),
                  choice("To the tips", "tips")};
  made.sources = {"NHS"};
  made.choices[1].red_flag = true;
  made.choices[2].when = {{"how_taken", {"pump"}}};
  return made;
}

inline dialogue::Page quiz_page() {
  auto made = page("quiz", dialogue::PageKind::Quiz);
  made.answers = {{text("Yes"), text("No. Ask first."), false},
                  {text("No"), text("Right. Ask first."), true}};
  made.choices = {choice("Go on", "tips")};
  return made;
}

inline dialogue::Page checklist_page() {
  auto made = page("checklist", dialogue::PageKind::Checklist);
  const auto item = [](const std::string& id, dialogue::Level level) {
    dialogue::ChecklistItem one;
    one.id = id;
    one.text = text("Sign " + id);
    one.level = level;
    return one;
  };
  made.items = {item("fever", dialogue::Level::Red),
                item("sleep", dialogue::Level::Amber),
                item("alarm", dialogue::Level::Red)};
  made.items[2].when = {{"how_taken", {"pump"}}};
  made.results = {dialogue::kHelpNowPage, "call-today", "tips"};
  return made;
}

inline dialogue::Page tips_page() {
  auto made = page("tips", dialogue::PageKind::Ending);
  dialogue::Block tip;
  tip.kind = dialogue::BlockKind::Tip;
  tip.tip = {"heart", text("Rest"), text("Breathe **slowly**.")};
  made.blocks = {tip};
  return made;
}

inline dialogue::Page help_page() {
  auto made = page(dialogue::kHelpNowPage, dialogue::PageKind::HelpNow);
  made.help.first = text("Tell the desk now");
  made.help.steps = {text("Or call {emergency}.")};
  made.help.say = {text("I take baclofen.")};
  made.help.do_not = {text("Do not drive yourself.")};
  made.help.while_waiting = {text("Stay with the person.")};
  return made;
}

inline dialogue::Topic topic(const std::string& id, dialogue::Shelf shelf) {
  dialogue::Topic made;
  made.id = id;
  made.title = text("Topic " + id);
  made.summary = text("About " + id);
  made.icon = "pill";
  made.minutes = 2;
  made.shelf = shelf;
  return made;
}

inline std::vector<dialogue::Topic> topics() {
  std::vector<dialogue::Topic> made{topic("start", dialogue::Shelf::None),
                                    topic("learn", dialogue::Shelf::Home),
                                    topic("check", dialogue::Shelf::Home),
                                    topic("pump", dialogue::Shelf::More),
                                    topic("help", dialogue::Shelf::None)};
  made[0].pages = {"how-taken"};
  made[1].pages = {"lesson", "quiz", "tips"};
  made[1].steps = {"lesson", "quiz"};
  made[2].pages = {"checklist", "call-today"};
  made[3].pages = {"pump-page"};
  made[4].pages = {dialogue::kHelpNowPage};
  return made;
}

inline dialogue::Dialogue dialogue() {
  dialogue::Dialogue made;
  made.name = "sample";
  made.title = text("Sample");
  made.languages = {"en", "es"};
  made.start = "how-taken";
  made.variables = {{"how_taken", {"unsure", "tablets", "pump"}}};
  made.slots = {{"emergency", text("your emergency number", "su número de emergencia")}};
  for (const auto& key : dialogue::word_keys()) {
    made.words[key] = text("[" + key + "]");
  }
  made.words["minutes"] = text("{n} min", "{n} min");
  made.words["step_of"] = text("Step {n} of {m}", "Paso {n} de {m}");
  made.topics = topics();
  made.happening_now = {{"breathing", text("Trouble breathing"), false, {}},
                        {"suicide", text("Thoughts of suicide"), true, {}},
                        {"pump", text("Pump: itchy"), false, {{"how_taken", {"pump"}}}}};
  auto call_today = page("call-today", dialogue::PageKind::Page);
  call_today.choices = {choice("To the topics", "topics")};
  auto pump_page = page("pump-page", dialogue::PageKind::Page);
  pump_page.choices = {choice("To the tips", "tips")};
  made.sources = {{"NHS", {"NHS: baclofen pages", text("Health service pages"), "NHS", 2023, ""}},
                  {"USB", {"US boxed warning", {}, "", 0, "2026-11-28"}}};
  for (const auto& one : {question_page(),
                          lesson_page(),
                          quiz_page(),
                          checklist_page(),
                          call_today,
                          pump_page,
                          tips_page(),
                          help_page()}) {
    made.pages[one.id] = one;
  }
  return made;
}

inline dialogue::Site site() {
  dialogue::Site made;
  made.state = dialogue::SiteState::Set;
  made.clinic = "Riverside Clinic";
  made.phones = {"911", "555-0100", "555-0121", "988", "555-0110", "555-0142"};
  made.printer.queue = dialogue::kUsualPrinter;
  return made;
}

inline session::Content content() {
  return {dialogue(), site(), {}};
}

/// A site nobody has set up yet.
inline session::Content content_without_site() {
  return {dialogue(), {}, {}};
}

}  // namespace kiosk::sample
