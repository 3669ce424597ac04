#include "sample_asking.hpp"

#include "base/utf8.hpp"

namespace kiosk::test {

namespace {

using namespace kiosk::session;

std::vector<QuestionView> questions(const AskingWords& words, int count) {
  std::vector<QuestionView> made;
  for (int number = 0; number < count; ++number) {
    made.push_back({{"question-" + std::to_string(number), words.question, OpenQuestion{"page"}},
                    words.title});
  }
  return made;
}

std::vector<Action> topics(const AskingWords& words) {
  std::vector<Action> made;
  for (std::size_t number = 0; number < 12; ++number) {
    made.push_back({"questions-" + std::to_string(number),
                    number % 2 == 0 ? words.title : words.word,
                    OpenQuestions{number}});
  }
  return made;
}

KeyView key(Action action, KeyWidth width, KeyRole role) {
  KeyView made;
  made.action = std::move(action);
  made.width = width;
  made.role = role;
  return made;
}

/// The widest rows there are.
std::vector<std::vector<KeyView>> keys() {
  std::vector<std::vector<KeyView>> rows;
  for (const std::string_view signs : {"qwertyuiop", "asdfghjklñ", "zxcvbnm¿?"}) {
    rows.emplace_back();
    for (const auto& sign : base::printable_characters(signs)) {
      rows.back().push_back(
          key({"key-" + sign, sign, TypeCharacter{sign}}, KeyWidth::One, KeyRole::Character));
    }
  }
  rows.back().push_back(
      key({"key-erase", "Borrar", EraseCharacter{}}, KeyWidth::Wide, KeyRole::Other));
  rows.push_back(
      {key({"key-layer", "áé 12", SetKeyLayer{}}, KeyWidth::One, KeyRole::Other),
       key({"key-order", "A B C", SetKeyOrder{}}, KeyWidth::One, KeyRole::Other),
       key({"key-space", "Espacio", TypeCharacter{" "}}, KeyWidth::Space, KeyRole::Character),
       key({"key-clear", "Borrar todo", EraseAll{}}, KeyWidth::Wide, KeyRole::Other),
       key({"key-ask", "Preguntar", Ask{}}, KeyWidth::Wide, KeyRole::Ask)});
  return rows;
}

HappeningView happening(const AskingWords& words) {
  HappeningView made;
  made.question = words.title;
  for (std::size_t number = 0; number < 8; ++number) {
    made.signs.push_back({"sign-" + std::to_string(number),
                          number % 2 == 0 ? words.sign : words.word,
                          HappeningNow{number}});
  }
  made.yes = {"happening-yes", words.title, HappeningNow{}};
  return made;
}

AskView ask(const AskingWords& words) {
  AskView made;
  made.title = words.title;
  made.hint = words.question;
  made.offers_title = words.title;
  made.topics = topics(words);
  made.keys = keys();
  return made;
}

}  // namespace

std::vector<std::pair<std::string, Body>> asking_bodies(const AskingWords& words) {
  AskView typed = ask(words);
  typed.typed = words.question + words.question;
  typed.notice = words.title;
  typed.suggestions = questions(words, 3);
  MatchesView matches;
  matches.title = words.title;
  matches.happening = happening(words);
  matches.questions = questions(words, 4);
  matches.none = {"none", words.word, NoneFits{}};
  AskNurseView nurse;
  nurse.happening = happening(words);
  nurse.title = words.title;
  nurse.text = words.question;
  nurse.question = typed.typed;
  nurse.again = {"ask-again", words.title, OpenAsk{}};
  nurse.topics = topics(words);
  return {{"ask", ask(words)},
          {"ask typed", typed},
          {"questions", QuestionsView{words.title, questions(words, 12)}},
          {"matches", matches},
          {"ask nurse", nurse}};
}

AskedView sample_asked(const AskingWords& words) {
  AskedView made;
  made.asked = words.question;
  made.call_today = words.question;
  made.happening = happening(words);
  made.others_title = words.title;
  made.others = questions(words, 3);
  made.none = {"none", words.word, NoneFits{}};
  return made;
}

}  // namespace kiosk::test
