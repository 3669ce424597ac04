#include <utility>
#include <vector>

#include "language/readability.hpp"
#include "support/catch.hpp"

using namespace kiosk::language;

namespace {

using Syllables = std::vector<std::pair<const char*, std::size_t>>;

}  // namespace

TEST_CASE("English syllables: what a reader would clap", "[readability][dialogue][unit]") {
  const Syllables words{{"the", 1},
                        {"a", 1},
                        {"you", 1},
                        {"baclofen", 3},
                        {"muscle", 2},
                        {"muscles", 2},
                        {"relax", 2},
                        {"nerve", 1},
                        {"nerves", 1},
                        {"science", 2},
                        {"quiet", 2},
                        {"diet", 2},
                        {"anxiety", 4},
                        {"society", 4},
                        {"client", 2},
                        {"patient", 2},
                        {"patients", 2},
                        {"medicine", 3},
                        {"medicines", 3},
                        {"doctor", 2},
                        {"nurse", 1},
                        {"nurses", 2},
                        {"emergency", 4},
                        {"ambulance", 3},
                        {"hospital", 3},
                        {"withdrawal", 3},
                        {"seizure", 2},
                        {"seizures", 2},
                        {"fever", 2},
                        {"confused", 2},
                        {"spasm", 2},
                        {"spasms", 2},
                        {"tablet", 2},
                        {"tablets", 2},
                        {"dose", 1},
                        {"doses", 2},
                        {"missed", 1},
                        {"called", 1},
                        {"wanted", 2},
                        {"needed", 2},
                        {"stopped", 1},
                        {"started", 2},
                        {"handled", 2},
                        {"settled", 2},
                        {"doubled", 2},
                        {"curled", 1},
                        {"tired", 1},
                        {"worried", 2},
                        {"hundred", 2},
                        {"little", 2},
                        {"able", 2},
                        {"table", 2},
                        {"while", 1},
                        {"whole", 1},
                        {"safely", 2},
                        {"careful", 2},
                        {"carefully", 3},
                        {"movement", 2},
                        {"something", 2},
                        {"sometimes", 2},
                        {"someone", 2},
                        {"everyone", 3},
                        {"everything", 3},
                        {"every", 2},
                        {"different", 3},
                        {"medication", 4},
                        {"question", 2},
                        {"million", 2},
                        {"opinion", 3},
                        {"period", 3},
                        {"radio", 3},
                        {"various", 3},
                        {"serious", 3},
                        {"special", 2},
                        {"initial", 3},
                        {"social", 2},
                        {"trial", 2},
                        {"dial", 2},
                        {"marriage", 2},
                        {"actual", 3},
                        {"usual", 3},
                        {"usually", 4},
                        {"manual", 3},
                        {"language", 2},
                        {"guard", 1},
                        {"quality", 3},
                        {"going", 2},
                        {"doing", 2},
                        {"being", 2},
                        {"seeing", 2},
                        {"crying", 2},
                        {"trying", 2},
                        {"dying", 2},
                        {"paying", 2},
                        {"player", 2},
                        {"beyond", 2},
                        {"arguing", 3},
                        {"building", 2},
                        {"guide", 1},
                        {"juice", 1},
                        {"fruit", 1},
                        {"fluid", 2},
                        {"fluids", 2},
                        {"suicide", 3},
                        {"ruin", 2},
                        {"fuel", 2},
                        {"influence", 3},
                        {"experience", 4},
                        {"audience", 3},
                        {"friend", 1},
                        {"friends", 1},
                        {"friendly", 2},
                        {"easier", 3},
                        {"earlier", 3},
                        {"happiest", 3},
                        {"people", 2},
                        {"video", 3},
                        {"idea", 3},
                        {"area", 3},
                        {"create", 2},
                        {"react", 2},
                        {"reality", 4},
                        {"really", 2},
                        {"didn't", 2},
                        {"don't", 1},
                        {"won't", 1},
                        {"isn't", 2},
                        {"doesn't", 2},
                        {"couldn't", 2},
                        {"can't", 1},
                        {"it'll", 2},
                        {"you'll", 1},
                        {"you're", 1},
                        {"could've", 2},
                        {"times", 1},
                        {"makes", 1},
                        {"buzzes", 2},
                        {"changes", 2},
                        {"uses", 2},
                        {"bodies", 2},
                        {"goes", 1},
                        {"shoes", 1},
                        {"clothes", 1},
                        {"breathe", 1},
                        {"breathing", 2},
                        {"ache", 1},
                        {"headache", 2},
                        {"headaches", 2},
                        {"supplement", 3},
                        {"settlement", 3},
                        {"element", 3},
                        {"treatment", 2},
                        {"agreement", 3},
                        {"completely", 3},
                        {"lonely", 2},
                        {"family", 3},
                        {"hour", 1},
                        {"liquid", 2},
                        {"required", 2},
                        {"surgery", 3},
                        {"injury", 3},
                        {"alcohol", 3},
                        {"catheter", 3},
                        {"tingling", 2},
                        {"itchy", 2},
                        {"sleepy", 2},
                        {"dizzy", 2},
                        {"used", 1},
                        {"once", 1},
                        {"wheelchair", 2},
                        {"nowhere", 2},
                        {"anywhere", 3},
                        {"lifetime", 2},
                        {"bedtime", 2},
                        {"mealtimes", 2},
                        {"useful", 2},
                        {"two-tone", 2},
                        {"non-compliant", 4},
                        {"alarm", 2},
                        {"alarms", 2},
                        {"refill", 2},
                        {"clinic", 2},
                        {"pump", 1},
                        {"team", 1},
                        {"tight", 1},
                        {"restless", 2},
                        {"hallucinations", 5},
                        {"breakdown", 2},
                        {"temperature", 4},
                        {"pregnancy", 3},
                        {"pregnant", 2},
                        {"kidney", 2},
                        {"kidneys", 2},
                        {"written", 2},
                        {"before", 2},
                        {"because", 2},
                        {"above", 2},
                        {"side", 1},
                        {"effects", 2},
                        {"over-active", 4},
                        {"overactive", 4},
                        {"appointment", 3},
                        {"pharmacist", 3},
                        {"pharmacy", 3},
                        {"anyone", 3},
                        {"anybody", 4},
                        {"answer", 2},
                        {"number", 2},
                        {"poison", 2},
                        {"allowed", 2},
                        {"following", 3},
                        {"view", 1},
                        {"viewing", 2},
                        {"due", 1},
                        {"value", 2},
                        {"rescue", 2},
                        {"argue", 2},
                        {"league", 1},
                        {"eye", 1},
                        {"eyes", 1},
                        {"yes", 1},
                        {"young", 1},
                        {"year", 1},
                        {"years", 1},
                        {"yet", 1},
                        {"yellow", 2},
                        {"use", 1},
                        {"unit", 2},
                        {"sure", 1},
                        {"measure", 2},
                        {"picture", 2},
                        {"future", 2},
                        {"nature", 2},
                        {"diarrhea", 4},
                        {"dialysis", 4},
                        {"diabetes", 4},
                        {"variety", 4},
                        {"premium", 3},
                        {"calcium", 3},
                        {"medium", 3},
                        {"behavior", 3},
                        {"persuade", 2},
                        {"convenient", 3},
                        {"efficient", 3},
                        {"patience", 2},
                        {"conscience", 2},
                        {"poem", 2},
                        {"poet", 2},
                        {"queue", 1},
                        {"bruise", 1},
                        {"suit", 1},
                        {"rhythm", 2},
                        {"wednesday", 2},
                        {"stretched", 1},
                        {"learned", 1},
                        {"locked", 1},
                        {"passed", 1},
                        {"dressed", 1},
                        {"hurried", 2},
                        {"kept", 1},
                        {"asleep", 2},
                        {"awake", 2},
                        {"care", 1},
                        {"carer", 2},
                        {"caregiver", 3},
                        {"hours", 1},
                        {"minutes", 2},
                        {"pieces", 2},
                        {"places", 2},
                        {"noises", 2},
                        {"voice", 1},
                        {"voices", 2},
                        {"else", 1},
                        {"since", 1},
                        {"taken", 2},
                        {"taking", 2},
                        {"prescribed", 2},
                        {"prescription", 3},
                        {"operation", 4},
                        {"intrathecal", 4},
                        {"spinal", 2},
                        {"cord", 1}};
  for (const auto& [word, count] : words) {
    INFO(word);
    CHECK(english_syllables(word) == count);
  }
}

TEST_CASE("Spanish syllables: diphthongs together, hiatus apart", "[readability][dialogue][unit]") {
  const Syllables words{
      {"baclofeno", 4},  {"día", 2},         {"días", 2},      {"también", 2},  {"muy", 1},
      {"y", 1},          {"hoy", 1},         {"ahora", 3},     {"bomba", 2},    {"médico", 3},
      {"que", 1},        {"quién", 1},       {"guía", 2},      {"agua", 2},     {"pingüino", 3},
      {"ciudad", 2},     {"cuidar", 2},      {"cuidado", 3},   {"leer", 2},     {"teléfono", 4},
      {"emergencia", 4}, {"convulsión", 3},  {"ayuda", 3},     {"farmacia", 3}, {"país", 2},
      {"oído", 3},       {"búho", 2},        {"prohibir", 2},  {"aéreo", 4},    {"construir", 2},
      {"construí", 2},   {"huir", 1},        {"hielo", 2},     {"señal", 2},    {"señales", 3},
      {"músculos", 3},   {"abstinencia", 4}, {"siguiente", 3}, {"seguir", 2},   {"aunque", 2},
      {"oiga", 2},       {"haya", 2},        {"ya", 1},        {"yo", 1},       {"veía", 3},
      {"vías", 2},       {"miedo", 2},       {"fiebre", 2},    {"sueño", 2},    {"riñones", 3},
      {"dueño", 2},      {"poeta", 3},       {"caos", 2},      {"actúa", 3},    {"continúe", 4},
      {"continuo", 3},   {"estudiáis", 3},   {"a", 1},         {"o", 1},        {"u", 1},
      {"reír", 2},       {"rey", 1},         {"reyes", 2},     {"él", 1},       {"cirugía", 4},
      {"resonancia", 4}, {"pastillas", 3},   {"receta", 3},    {"olvidó", 3},   {"peor", 2},
      {"cual", 1},       {"cuánto", 2},      {"dieciséis", 3}, {"línea", 3},    {"crea", 2},
      {"idea", 3},       {"vehículo", 4},    {"alcohol", 3},   {"zanahoria", 4}};
  for (const auto& [word, count] : words) {
    INFO(word);
    CHECK(spanish_syllables(word) == count);
  }
}

TEST_CASE("The formulas give the published figures", "[readability][dialogue][unit]") {
  // 100 words, 10 sentences, 130 syllables.
  const Counts counts{10, 100, 130};
  CHECK(flesch_kincaid_grade(counts) == Approx(0.39 * 10 + 11.8 * 1.3 - 15.59));
  CHECK(szigriszt_perspicuity({10, 100, 200}) == Approx(206.835 - 62.3 * 2 - 10));
  CHECK(flesch_kincaid_grade({}) == 0);
  CHECK(szigriszt_perspicuity({}) == 100);
}

TEST_CASE("Sentences, words and syllables of a text are counted as they stand on the glass",
          "[readability][dialogue][unit]") {
  const auto reading = read(
      {"**Call now:** {emergency}. Do you “feel” worse?", "Rest"}, ReadingLanguage::English, {});
  CHECK(reading.counts.sentences == 3);  // "Call now:", the question, "Rest"
  CHECK(reading.counts.words == 7);
  CHECK(reading.counts.syllables == 7);
}

TEST_CASE("Named words are left out, whatever their case", "[readability][dialogue][unit]") {
  const auto reading = read({"Baclofen helps"}, ReadingLanguage::English, {"baclofen"});
  CHECK(reading.counts.words == 1);
  CHECK(reading.counts.syllables == 1);
}

TEST_CASE("Hard words make the grade rise, short sentences make it fall",
          "[readability][dialogue][unit]") {
  const auto easy =
      read({"Ask your doctor. Rest. Call us if you feel worse."}, ReadingLanguage::English, {});
  const auto hard =
      read({"Consult your physician concerning deterioration of your symptomatology."},
           ReadingLanguage::English,
           {});
  CHECK(easy.score < 3);
  CHECK(hard.score > 12);
  const auto facil =
      read({"Hable con su médico. Llame si se siente peor."}, ReadingLanguage::Spanish, {});
  const auto dificil =
      read({"Consulte inmediatamente cualquier deterioro sintomatológico significativo."},
           ReadingLanguage::Spanish,
           {});
  CHECK(facil.score > 65);
  CHECK(dificil.score < 20);
}

TEST_CASE("What to shorten is told by its place, bold marks and all",
          "[readability][dialogue][unit]") {
  const std::string easy = "Rest well. ";
  const std::string hard = "Consult an **experienced** physician immediately if you notice "
                           "considerable deterioration or unexpected complications.";
  const std::string text = easy + hard + " Call {nurse}.";
  const auto found = hard_sentences(text, ReadingLanguage::English, {});
  REQUIRE(found.size() == 1);
  CHECK(text.substr(found[0].begin, found[0].end - found[0].begin) == hard);
  CHECK(hard_sentences(easy + "Call a nurse.", ReadingLanguage::English, {}).empty());
}

TEST_CASE("A hard text of short sentences has its hardest one to shorten",
          "[readability][dialogue][unit]") {
  const std::string text = "Consult physicians immediately. Complications necessitate "
                           "hospitalization. Discontinuation precipitates hallucinations. "
                           "Anticipate unpredictable deterioration.";
  const auto found = hard_sentences(text, ReadingLanguage::English, {});
  REQUIRE(found.size() == 1);
  CHECK(text.substr(found[0].begin, 30) == "Discontinuation precipitates h");
}

TEST_CASE("The hardest sentence and its long words are named", "[readability][dialogue][unit]") {
  const auto reading = read({"Rest well. Consult an experienced physician immediately. Call."},
                            ReadingLanguage::English,
                            {});
  CHECK(reading.hardest_sentence == "Consult an experienced physician immediately.");
  CHECK(reading.hard_words == std::vector<std::string>{"immediately", "experienced", "physician"});
}
