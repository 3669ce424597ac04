#include "layout_samples.hpp"

#include <algorithm>
#include <variant>

#include "sample_asking.hpp"

#include "support/catch.hpp"

namespace kiosk::test {

namespace {

using namespace kiosk::session;

/// The words of a language: English short, Spanish with the longest words a page may have.
struct Words {
  std::string title;
  std::string sentence;
  std::string choice;
  std::string word;
};

Words words_of(const std::string& language) {
  if (language == "es") {
    return {"¿Qué hacer con medicamentos anticonvulsivos?",
            "**Avise siempre** a su equipo médico antes de cambiar los medicamentos "
            "antiinflamatorios o anticonvulsivos.",
            "Responsabilidades de quien cuida",
            "Desacostumbramiento"};
  }
  return {"Small steps", "**Ask first.** Only your care team can plan it.", "Next", "Pump"};
}

BlockView block(dialogue::BlockKind kind, const Words& words) {
  BlockView made;
  made.kind = kind;
  made.words = words.sentence;
  made.items = {words.sentence, words.sentence};
  made.tip = {"heart", words.choice, words.sentence};
  return made;
}

BlockView figure(const Words& words) {
  BlockView made;
  made.kind = dialogue::BlockKind::Figure;
  made.figure.id = "sample";
  made.figure.svg = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 440"></svg>)";
  made.figure.view_width = 640;
  made.figure.view_height = 440;
  made.figure.alt = words.sentence;
  made.figure.labels = {{{10, 10, 300, 90}, dialogue::LabelAlign::Left, "Columna"},
                        {{330, 340, 300, 90}, dialogue::LabelAlign::Right, "Bomba"}};
  return made;
}

std::vector<ChoiceView> choices(const Words& words) {
  return {{{"choice-0", words.choice, Choose{0}}, ChoiceRole::Main},
          {{"choice-1", words.choice, Choose{1}}, ChoiceRole::Other},
          {{"choice-2", words.choice, Choose{2}}, ChoiceRole::RedFlag}};
}

Chrome chrome(const std::string& language) {
  const bool spanish = language == "es";
  Chrome made;
  made.clinic = "Riverside Spine and Rehabilitation Clinic";
  made.step = spanish ? "Paso 2 de 4" : "Step 2 of 4";
  made.step_index = 2;
  made.step_count = 4;
  made.languages = {{"language-other", spanish ? "English" : "Español", SetLanguage{"en"}}};
  made.text_size = {"text-size", spanish ? "Tamaño de letra" : "Text size", SetSize{}};
  made.display = {"display", spanish ? "Pantalla" : "Display", OpenDisplay{}};
  made.back = {"back", spanish ? "Atrás" : "Back", Back{}};
  made.all_topics = {"all-topics", spanish ? "Todos los temas" : "All topics", AllTopics{}};
  made.start_over = {"start-over", spanish ? "Empezar de nuevo" : "Start over", StartOver{}};
  made.help = {"help", spanish ? "Pida ayuda ya" : "Get help now", Help{}};
  made.more_down = spanish ? "Más" : "More";
  made.more_up = spanish ? "Subir" : "Up";
  made.draft = "Draft. Not yet checked by a clinician.";
  return made;
}

WelcomeView welcome(const Words& words) {
  return {words.choice,
          words.sentence,
          {{"start-en", "Start in English", Start{"en"}},
           {"start-es", "Empezar en español", Start{"es"}}},
          words.choice,
          words.sentence,
          words.choice,
          {},
          {}};
}

TopicsView topics(const Words& words) {
  TopicsView made;
  made.title = words.title;
  for (std::size_t i = 0; i < 6; ++i) {
    made.topics.push_back({{"topic-" + std::to_string(i), words.word, OpenTopic{i}},
                           words.choice,
                           "2 min",
                           "pill",
                           i == 0 ? Seen::Yes : Seen::No});
  }
  made.more = {"more-topics", words.choice, OpenMoreTopics{}};
  made.more_example = words.choice;
  return made;
}

PageView page(const Words& words) {
  return {words.word,
          words.title,
          {block(dialogue::BlockKind::Paragraph, words),
           figure(words),
           block(dialogue::BlockKind::Steps, words),
           block(dialogue::BlockKind::Points, words),
           block(dialogue::BlockKind::Warning, words)},
          choices(words),
          {}};
}

ChecklistView checklist(const Words& words) {
  ChecklistView made;
  made.title = words.title;
  made.hint = words.sentence;
  for (std::size_t i = 0; i < 6; ++i) {
    made.items.push_back({{"tick-" + std::to_string(i), words.choice, ToggleTick{i}},
                          i == 1 ? Mark::On : Mark::Off});
  }
  made.none = {"none", words.choice, NoneOfThese{}};
  made.next = {"next", words.choice, FinishChecklist{}};
  return made;
}

QuizView quiz(const Words& words) {
  QuizView made;
  made.topic = words.word;
  made.title = words.title;
  made.hint = words.choice;
  made.blocks = {block(dialogue::BlockKind::Paragraph, words)};
  for (std::size_t i = 0; i < 3; ++i) {
    made.answers.push_back({{"answer-" + std::to_string(i), words.choice, AnswerQuiz{i}}});
  }
  return made;
}

QuizView answered(const Words& words, AnswerMark mark) {
  QuizView made = quiz(words);
  for (AnswerView& answer : made.answers) {
    answer.action.intent = std::monostate{};
  }
  made.answers[1].mark = mark;
  made.verdict = words.choice;
  made.reply = words.sentence;
  made.choices = choices(words);
  return made;
}

PrintView print(const Words& words) {
  return {{"print", words.choice, PrintLeaflet{}}, words.sentence};
}

EndingView ending(const Words& words) {
  EndingView made;
  made.title = words.title;
  made.blocks.assign(4, block(dialogue::BlockKind::Tip, words));
  made.blocks.push_back(block(dialogue::BlockKind::Warning, words));
  made.qr_title = words.choice;
  made.qr_hint = words.choice;
  made.qr_content = words.sentence;
  made.print = print(words);
  made.done = {"done", words.choice, StartOver{}};
  return made;
}

HelpNowView help_now(const Words& words) {
  HelpNowView made;
  made.title = "Get help now";
  made.lead = words.choice;
  made.first = "Tell the person at the desk now";
  made.do_title = "Do this";
  made.steps = {"Or call 911.", "If you have a pump, call 555-0142 too.", words.choice};
  made.say_title = "Say";
  made.say = {words.sentence};
  made.do_not_title = "Do not";
  made.do_not = {words.sentence};
  made.wait_title = "While you wait";
  made.while_waiting = {words.sentence, words.sentence, words.choice};
  made.phones = {
      {"Emergency", "911"}, {"Pump team", "555-0142"}, {"Poison help", "1-800-222-1222"}};
  made.qr_hint = words.choice;
  made.qr_content = words.sentence;
  made.print = print(words);
  return made;
}

DisplayView display(const Words& words, const Chrome& chrome) {
  DisplayView made;
  made.title = words.word;
  made.sizes = {{"size-a", "A", SetSize{}},
                {"size-a-plus", "A+", SetSize{}},
                {"size-a-plus-plus", "A++", SetSize{}}};
  made.contrast = {"contrast", words.choice, SetContrast{}};
  made.movement = {"movement", words.choice, SetMovement{}};
  made.movement_mark = Mark::On;
  made.done = {"done", words.word, CloseDisplay{}};
  made.help = chrome.help;
  return made;
}

StillThereView still_there(const Words& words, const Chrome& chrome) {
  StillThereView made;
  made.title = words.title;
  made.hint = words.sentence;
  made.here = {"here", words.choice, StillHere{}};
  made.start_over = chrome.start_over;
  made.help = chrome.help;
  made.left = 0.5F;
  return made;
}

}  // namespace

std::vector<SampleView> sample_views(const std::string& language, TextSize size) {
  const Words words = words_of(language);
  View base;
  base.language = language;
  base.size = size;
  base.chrome = chrome(language);
  // The longest question that may stand on a button has 60 signs.
  const AskingWords asking{words.title,
                           language == "es"
                               ? "¿Qué antiinflamatorios puedo tomar si tengo una bomba nueva?"
                               : "What if?",
                           words.word,
                           language == "es" ? "Convulsión (ataque), confusión, ve cosas"
                                            : "Pump: tight, itchy, tingling, or alarm"};
  PageView answer = page(words);
  answer.asked = sample_asked(asking);
  std::vector<std::pair<std::string, Body>> bodies{
      {"welcome", welcome(words)},
      {"topics", topics(words)},
      {"page", page(words)},
      {"answer", answer},
      {"checklist", checklist(words)},
      {"quiz", quiz(words)},
      {"right answer", answered(words, AnswerMark::Right)},
      {"wrong answer", answered(words, AnswerMark::Wrong)},
      {"ending", ending(words)},
      {"help now", help_now(words)},
      {"set-up", SetUpView{words.title, words.sentence}}};
  const auto asked = asking_bodies(asking);
  bodies.insert(bodies.begin(), asked.begin(), asked.end());
  std::vector<SampleView> views;
  for (const auto& [name, body] : bodies) {
    views.push_back({name, base});
    views.back().view.body = body;
  }
  views.back().view.chrome.languages.clear();
  views.back().view.chrome.text_size = {};
  views.back().view.chrome.display = {};
  for (SampleView& one : views) {
    if (one.name == "help now") {
      one.view.chrome.help = {};
    }
  }
  base.body = page(words);
  base.overlay = display(words, base.chrome);
  views.push_back({"display card", base});
  base.overlay = still_there(words, base.chrome);
  views.push_back({"still there", base});
  return views;
}

View sample_view(const std::string& name, const std::string& language, TextSize size) {
  const auto views = sample_views(language, size);
  const auto found = std::find_if(
      views.begin(), views.end(), [&](const SampleView& one) { return one.name == name; });
  REQUIRE(found != views.end());
  return found->view;
}

std::vector<SampleGlass> sample_glasses() {
  return {{"21.5 inch", {1920, 1080, 476}, 1},
          {"upright", {1080, 1920, 0}, 1},
          {"15.6 inch", {1280, 800, 336}, 0.9447F}};
}

text::Typesetter& sample_typesetter() {
  static auto made = text::Typesetter::create(KIOSK_BINARY_DIR "/fonts");
  REQUIRE(made);
  return **made;
}

}  // namespace kiosk::test
