#include "dialogue/texts/characters.hpp"
#include "dialogue/texts/drawable.hpp"
#include "dialogue/texts/leftovers.hpp"
#include "dialogue/texts/mojibake.hpp"
#include "dialogue/texts/place_in_words.hpp"
#include "support/catch.hpp"

using namespace kiosk::dialogue;

namespace {

std::string repaired(const std::string& words) {
  const auto found = find_mojibake(words);
  return found ? found->repaired : "fine";
}

std::string marks_in(const std::string& words) {
  std::string all;
  for (const auto& mark : find_foreign_marks(words)) {
    all += "[" + words.substr(mark.where.begin, mark.where.end - mark.where.begin) + "]";
  }
  return all;
}

std::string placeholder_in(const std::string& words) {
  return find_placeholder(words).value_or("none");
}

}  // namespace

TEST_CASE("Words saved twice over are told with what they should be",
          "[dialogue][texts][mojibake][unit]") {
  CHECK(repaired("OlvidÃ© una dosis") == "Olvidé una dosis");
  CHECK(repaired("Â¿QuÃ© es?") == "¿Qué es?");
  CHECK(repaired("maÃ±ana, corazÃ³n") == "mañana, corazón");
  CHECK(repaired("dÃ\u00ADa") == "día");
  CHECK(repaired("Ã\u0081rea") == "Área");
  CHECK(repaired("Donâ€™t â€œstopâ€\u009D") == "Don’t “stop”");
  CHECK(repaired("Donâ\u0080\u0099t") == "Don’t");
  CHECK(repaired("one â€“ two â€¦") == "one – two …");
  CHECK(repaired("OlvidÃƒÂ©") == "Olvidé");
  CHECK(repaired("OlvidÃƒÆ’Ã‚Â©") == "Olvidé");
  CHECK(repaired("ï»¿Take it") == "Take it");
  CHECK(repaired("10Â\u00A0mg") == "10\u00A0mg");
  CHECK(repaired("Olvid√© una dosis") == "Olvidé una dosis");
  CHECK(repaired("¬øQu√© es ma√±ana?") == "¿Qué es mañana?");
  CHECK(repaired("d√≠a, raz√≥n, √∫til, √Årea") == "día, razón, útil, Área");
  CHECK(repaired("Don‚Äôt ‚Äústop‚Äù, one ‚Äì two") == "Don’t “stop”, one – two");
}

TEST_CASE("Words that only look as if they were saved twice over are left alone",
          "[dialogue][texts][mojibake][unit]") {
  CHECK(repaired("Olvidé una dosis") == "fine");
  CHECK(repaired("«SÍ» y «NO»") == "fine");
  CHECK(repaired("“café”… y té") == "fine");
  CHECK(repaired("¡ÁÉÍÓÚÑÜ áéíóúñü!") == "fine");
  CHECK(repaired("“NÓ”") == "fine");
  CHECK(repaired("João, Zoë, François, Škoda") == "fine");
  CHECK(repaired("½ a pill, 20 °C") == "fine");
  CHECK(repaired("√2 ± 1, ¬A, ‚so‘, 3 ≈ π") == "fine");
}

TEST_CASE("Unseen characters belong only where a script needs them",
          "[dialogue][texts][unseen][unit]") {
  CHECK(unseen_characters("plain, ¿cómo? “so” – …").empty());
  CHECK(unseen_characters("ten\u00A0mg").empty());
  CHECK(unseen_characters("می\u200Cخواهم").empty());
  CHECK(unseen_characters("क्\u200Dष").empty());
  CHECK(unseen_characters("שלום\u200E!").empty());
  CHECK(unseen_characters("a\u200Cb").size() == 1);
  CHECK(unseen_characters("a\u200Fb").size() == 1);
  for (const auto* unseen :
       {"\u0001", "\t",     "\n",     "\u007F", "\u0085", "\u0091", "\u00AD",    "\u061C",
        "\u180E", "\u200B", "\u2028", "\u2029", "\u202A", "\u202E", "\u2060",    "\u2066",
        "\u2069", "\u206F", "\u3164", "\uFE0F", "\uFEFF", "\uFFF9", "\U000E0041"}) {
    const auto found = unseen_characters(std::string("stop") + unseen + "ped");
    INFO(code_of(found.empty() ? 0 : found.front().value));
    REQUIRE(found.size() == 1);
    CHECK(found.front().begin == 4);
    CHECK_FALSE(name_of_unseen(found.front().value).empty());
  }
  CHECK(name_of_unseen(0x202E) == "a mark that turns the line round");
  CHECK(code_of(0xAD) == "U+00AD");
}

TEST_CASE("Words with nothing to see are empty", "[dialogue][texts][unseen][unit]") {
  CHECK(looks_empty(""));
  CHECK(looks_empty(" \u00A0\u3000"));
  CHECK(looks_empty("\u200B\uFEFF"));
  CHECK_FALSE(looks_empty("\u200B."));
}

TEST_CASE("Marks of other programs are found", "[dialogue][texts][unit]") {
  CHECK(marks_in("<b>Stop</b> now<br/>") == "[<b>][</b>][<br/>]");
  CHECK(marks_in("a &amp; b&nbsp;c &#39;") == "[&amp;][&nbsp;][&#39;]");
  CHECK(marks_in("do *not* stop") == "[*not*]");
  CHECK(marks_in("do _not_ stop, __never__") == "[_not_][__never__]");
  CHECK(marks_in("see [this page](x.html)") == "[[this page](x.html)]");
  CHECK(marks_in("## Heading") == "[##]");
  CHECK(marks_in("- one") == "[-]");
  CHECK(marks_in("• one") == "[•]");
  CHECK(marks_in(R"(one\ntwo)") == R"([\n])");
  CHECK(marks_in(R"(d\u00eda)") == R"([\u00ed])");
  CHECK(marks_in("[b]Stop[/b]") == "[[b]][[/b]]");
  CHECK(marks_in("call %s or ${phone}") == "[%s][${phone}]");
}

TEST_CASE("The kiosk's own marks and plain signs are left alone", "[dialogue][texts][unit]") {
  for (const auto* words : {"**Never stop** now, **ever**.",
                            "Call {clinic_phone}.",
                            "5 * 3 * 2",
                            "Salt & pepper; sugar",
                            "less < more > less",
                            "I <3 you",
                            "50 % off",
                            "100% sure",
                            "a_b and snake_case_name",
                            "[10] and (x)",
                            "o espere aquí",
                            "AT&T; fine",
                            "-5 degrees",
                            "#1 reason",
                            "C:\\"}) {
    INFO(words);
    CHECK(marks_in(words).empty());
  }
}

TEST_CASE("Needless spaces and lost letters are found", "[dialogue][texts][unit]") {
  CHECK(find_needless_spaces("one two\u00A0three").empty());
  CHECK(find_needless_spaces(" one").size() == 1);
  CHECK(find_needless_spaces("one ").size() == 1);
  CHECK(find_needless_spaces("one  two \u00A0three").size() == 2);
  CHECK(find_lost_letters("Really? Yes, ¿no?").empty());
  CHECK(find_lost_letters("ma?ana").size() == 1);
  CHECK(find_lost_letters("ma\uFFFDana").size() == 1);
}

TEST_CASE("Words still to be written are found", "[dialogue][texts][unit]") {
  for (const auto* words : {"TODO",
                            "TODO: ask Ana",
                            "tbd",
                            "TBD",
                            "FIXME",
                            "XXX",
                            "???",
                            "What ???",
                            "...",
                            "…",
                            ".",
                            "-",
                            "—",
                            "!!",
                            "Lorem ipsum dolor",
                            "[translate]",
                            "[Translation needed] Stop",
                            "traducir",
                            "(traducir)",
                            "Traducir: Stop",
                            "<insert name>",
                            "n/a",
                            "asdf",
                            "placeholder",
                            "sin traducir",
                            "To be translated"}) {
    INFO(words);
    CHECK(placeholder_in(words) != "none");
  }
}

TEST_CASE("Words that are written are no placeholders", "[dialogue][texts][unit]") {
  for (const auto* words : {"Todo está bien explicado",
                            "todo",
                            "Toque todo lo que pase.",
                            "?12",
                            "áé 12",
                            "{n} min",
                            "{clinic}",
                            "A B C",
                            "abc",
                            "No",
                            "Sí",
                            "XXXL",
                            "Ask someone to translate for you.",
                            "Pida que le ayuden a traducir.",
                            "If a pill is missing, call.",
                            "Falta una pastilla",
                            "Insert the card",
                            "Methods",
                            "5"}) {
    INFO(words);
    CHECK(placeholder_in(words) == "none");
  }
}

TEST_CASE("The fonts of the kiosk draw English and Spanish, and no pictures of a telephone",
          "[dialogue][texts][unit]") {
  for (const char32_t character : U"abcXYZ áéíóúñüÁÉÍÓÚÑÜ¿¡“”‘’–—…«»°½0123456789\u00A0") {
    INFO(code_of(character));
    CHECK((character == 0 || can_be_drawn(character)));
  }
  for (const char32_t character : {U'✔', U'☎', U'⚠', U'★', U'😀', U'א', U'ع', U'中', U'\uF0B7'}) {
    INFO(code_of(character));
    CHECK_FALSE(can_be_drawn(character));
  }
}

TEST_CASE("A place in words is found in the file, whatever was written as a code",
          "[dialogue][texts][unit]") {
  const std::string file = R"("a": "x\u00e9\"\ud83d\ude00y")";
  const std::size_t open = 5;
  const auto written_at = [&](Extent part) {
    const auto place = place_in_words(file, {open, file.size()}, part);
    return file.substr(place.begin, place.end - place.begin);
  };
  CHECK(written_at({0, 1}) == "x");
  CHECK(written_at({1, 3}) == R"(\u00e9)");
  CHECK(written_at({3, 4}) == R"(\")");
  CHECK(written_at({4, 8}) == R"(\ud83d\ude00)");
  CHECK(written_at({8, 9}) == "y");
  CHECK(written_at({3, 9}) == R"(\"\ud83d\ude00y)");
}
