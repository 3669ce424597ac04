// A dose, a schedule or a share of a dose is refused in whatever words it is said; number words
// that say something else are not.

#include "dialogue/checker.hpp"
#include "support/catch.hpp"
#include "support/small_dialogue.hpp"

using namespace small;

namespace {

std::string found_in(const std::string& language, const std::string& words) {
  auto made = dialogue({page("a", {choice("Out", "end")}), ending("end")});
  made.languages = {language};
  Block block;
  block.text.words = {{language, words}};
  made.pages["a"].blocks = {block};
  std::string ids;
  for (const auto& found : check_dialogue(made, {}, {})) {
    // Of these short texts only what must never be said is of interest.
    ids += found.id >= "D130" && found.id < "D139" ? found.id + " " : "";
  }
  return ids;
}

}  // namespace

TEST_CASE("Doses and schedules in English words are told", "[safety][rules][dialogue][unit]") {
  for (const auto* wrong : {"Take ten milligrams three times a day.",
                            "Take half a tablet more at night.",
                            "Start with one tablet a day.",
                            "Take two tablets at bedtime.",
                            "Cut your dose by a quarter each week.",
                            "Take one pill every eight hours.",
                            "If you feel stiff, take one more tablet.",
                            "Lower the dose by ten per cent.",
                            "Take a quarter of a tablet less.",
                            "Take it three times a day.",
                            "Take baclofen every six hours.",
                            "Swallow three capsules with water.",
                            "Take one and a half tablets.",
                            "Go down by one tablet every two weeks.",
                            "Most adults take their medicine twice a day.",
                            "The highest dose is twenty-five a day.",
                            "Give two spoonfuls in the morning.",
                            "Take half of your evening dose.",
                            "Take a third of the dose.",
                            "Take half of it at noon.",
                            "Take another pill before bed.",
                            "Never take more than eight tablets in a day.",
                            "Take baclofen every other day.",
                            "Take the tablets morning, noon and night.",
                            "If you forget your pill, take two in the evening.",
                            "Triple the night dose.",
                            "Pump doses go up by about a fifth at a time.",
                            "A dozen tablets is the limit.",
                            "Cut the tablet in half."}) {
    INFO(wrong);
    CHECK(found_in("en", wrong) == "D131 ");
  }
}

TEST_CASE("Doses and schedules in Spanish words are told", "[safety][rules][dialogue][unit]") {
  for (const auto* wrong : {"Tome diez miligramos cada ocho horas.",
                            "Tome media pastilla más por la noche.",
                            "Empiece con una pastilla al día.",
                            "Tome dos pastillas al acostarse.",
                            "Baje la dosis un cuarto cada semana.",
                            "Una pastilla cada ocho horas.",
                            "Si está rígido, tome una pastilla más.",
                            "Baje la dosis un diez por ciento.",
                            "Tome un cuarto de pastilla menos.",
                            "Tómelo tres veces al día.",
                            "Tome baclofeno cada seis horas.",
                            "Trague tres cápsulas con agua.",
                            "Tome una pastilla y media.",
                            "Baje una pastilla cada dos semanas.",
                            "La mayoría toma su medicina dos veces al día.",
                            "La dosis más alta es de veinticinco al día.",
                            "Dé dos cucharadas por la mañana.",
                            "Tome la mitad de su dosis de la noche.",
                            "Tome un tercio de la dosis.",
                            "Tome once pastillas.",
                            "Si le duele, puede tomarse una pastilla más.",
                            "No tome más de ocho tabletas.",
                            "Tome la medicina un día sí y un día no.",
                            "Tome las pastillas mañana, tarde y noche.",
                            "Si olvidó su pastilla, tómese dos en la noche.",
                            "Triplique la dosis de la noche.",
                            "Baje la cuarta parte de la dosis.",
                            "Pruebe con pastilla y media.",
                            "Parta la pastilla por la mitad."}) {
    INFO(wrong);
    CHECK(found_in("es", wrong) == "D131 ");
  }
}

TEST_CASE("English number words that give no dose are right", "[rules][dialogue][unit]") {
  for (const auto* right : {"Two people should check the pump.",
                            "Do not take more tablets than your doctor said.",
                            "If you doubled a dose by mistake, call your doctor.",
                            "If a sore comes, clean it twice a day.",
                            "Once tablets are hard to swallow, tell your team.",
                            "Call within twenty-four hours.",
                            "Missed more than one dose? Call today.",
                            "If you miss two doses, call your doctor.",
                            "By mouth, a dose starts to work in about one hour.",
                            "It often begins one to three days after the last dose.",
                            "The pump beeps once an hour.",
                            "Ask for more one week before you run out.",
                            "If the next dose is less than two hours away, skip the missed one.",
                            "Take two deep breaths.",
                            "Stretch gently three times a day.",
                            "Do not take two tablets at once.",
                            "Half of the people who stop feel ill.",
                            "One in ten people feel sleepy.",
                            "For many people it takes at least one to two weeks.",
                            "Check your skin twice a day.",
                            "Take one step at a time.",
                            "Rest for half an hour, and drink two glasses of water.",
                            "Take your pump card with you every time.",
                            "No one can give you a fixed number of days."}) {
    INFO(right);
    CHECK(found_in("en", right).empty());
  }
}

TEST_CASE("Spanish number words that give no dose are right", "[rules][dialogue][unit]") {
  for (const auto* right :
       {"Dos personas deben revisar la bomba.",
        "No tome más pastillas de las que dijo su médico.",
        "Si tomó doble dosis sin querer, llame a su médico.",
        "Llame en las próximas veinticuatro horas.",
        "¿Olvidó más de una dosis? Llame hoy.",
        "Si olvida dos dosis, llame a su médico.",
        "Por la boca, una dosis empieza a actuar más o menos en una hora.",
        "Muchas veces empieza de uno a tres días después de la última dosis.",
        "La bomba suena una vez por hora.",
        "Pida más una semana antes de que se acabe.",
        "Si faltan menos de dos horas para la siguiente, no tome la que olvidó.",
        "Respire hondo dos veces.",
        "Estírese con cuidado tres veces al día.",
        "No tome dos pastillas a la vez.",
        "La mitad de las personas que lo dejan se siente mal.",
        "Una de cada diez personas siente sueño.",
        "A muchas personas les toma al menos una o dos semanas.",
        "Revise su piel dos veces al día.",
        "Dé un paso a la vez.",
        "Descanse media hora y beba dos vasos de agua.",
        "Lleve su tarjeta de la bomba cada vez que salga.",
        "Nadie le puede dar un número fijo de días."}) {
    INFO(right);
    CHECK(found_in("es", right).empty());
  }
}
