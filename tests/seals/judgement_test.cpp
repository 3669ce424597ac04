// Which seals count. All of them are really signed.

#include <string>
#include <vector>

#include "base/text.hpp"
#include "seals/judgement.hpp"
#include "seals/page_form.hpp"
#include "seals/sealing.hpp"
#include "signing/minisign.hpp"
#include "support/catch.hpp"

using namespace kiosk;
using namespace std::chrono_literals;
using dialogue::Dialogue;
using dialogue::Seal;
using sealing::kNextYear;
using sealing::kToday;
using seals::Standing;

namespace {

struct Case {
  Dialogue dialogue = sealing::dialogue();
  sealing::Signer one = sealing::signer("Test Key One");
  sealing::Signer two = sealing::signer("Test Key Two");

  [[nodiscard]] Seal seal(const char* page = "lesson", const char* language = "en") const {
    return sealing::sealed(dialogue, one, page, language);
  }
  [[nodiscard]] seals::Judgement judged(const std::vector<Seal>& seals,
                                        base::Day today = kToday) const {
    return seals::judge(dialogue, seals, std::vector{one.reviewer(), two.reviewer()}, today);
  }
  [[nodiscard]] Standing standing(const Seal& seal, base::Day today = kToday) const {
    return judged({seal}, today).seals.front().standing;
  }
};

}  // namespace

TEST_CASE("A seal counts for its page in its language, and for no other", "[seals][unit]") {
  const Case test;
  const auto judgement = test.judged({test.seal()});
  REQUIRE(judgement.counting("lesson", "en") != nullptr);
  CHECK(judgement.counting("lesson", "en")->seal.name == "Test Key One");
  CHECK(judgement.counting("lesson", "es") == nullptr);
  CHECK(judgement.counting("tips", "en") == nullptr);
  CHECK(judgement.clock == seals::ClockState::Trusted);
}

TEST_CASE("An edit of the page voids its seal, and says which part; edits elsewhere do not",
          "[seals][safety][unit]") {
  Case test;
  const auto seal = test.seal();
  const auto spanish = test.seal("lesson", "es");
  test.dialogue.pages.at("tips").title.words["en"] = "Rest";
  CHECK(test.standing(seal) == Standing::Stands);
  auto& lesson = test.dialogue.pages.at("lesson");
  lesson.blocks[1].items[0].words["en"] = "First";
  const auto judgement = test.judged({seal, spanish});
  CHECK(judgement.seals[0].standing == Standing::Changed);
  CHECK(judgement.seals[0].changed == std::vector<std::string>{"blocks/1"});
  CHECK(judgement.seals[1].standing == Standing::Stands);
  lesson.blocks.pop_back();
  CHECK(test.standing(spanish) == Standing::Changed);
  CHECK(test.judged({spanish}).seals[0].changed ==
        std::vector<std::string>{"blocks/2", "figure:pump"});
}

TEST_CASE("An old seal put back after an edit is void, and counts again if the edit is undone",
          "[seals][safety][unit]") {
  Case test;
  const auto first = test.seal();
  auto& words = test.dialogue.pages.at("lesson").blocks[0].text.words.at("en");
  const auto before = words;
  words = "Call **{emergency}** at once.";
  const auto second = test.seal();
  CHECK(test.standing(second) == Standing::Stands);
  CHECK(test.standing(first) == Standing::Changed);
  words = before;
  CHECK(test.standing(first) == Standing::Stands);
}

TEST_CASE("A seal moved to another page, language or dialogue is not genuine",
          "[seals][safety][unit]") {
  Case test;
  const auto seal = test.seal();
  auto moved = seal;
  moved.page = "tips";
  CHECK(test.standing(moved) == Standing::NotGenuine);
  moved = seal;
  moved.language = "es";
  CHECK(test.standing(moved) == Standing::NotGenuine);
  test.dialogue.name = "other";
  CHECK(test.standing(seal) == Standing::NotGenuine);
}

TEST_CASE("Nothing a seal says can be changed after it was signed", "[seals][safety][unit]") {
  Case test;
  const auto seal = test.seal();
  auto forged = seal;
  forged.role = "another role";
  CHECK(test.standing(forged) == Standing::NotGenuine);
  forged = seal;
  forged.name = "Test Key Two";
  CHECK(test.standing(forged) == Standing::NotGenuine);
  forged = seal;
  forged.review_by = base::Day(2099y / std::chrono::January / 1d);
  CHECK(test.standing(forged) == Standing::NotGenuine);
  forged = seal;
  forged.date = base::Day(2026y / std::chrono::November / 27d);
  CHECK(test.standing(forged) == Standing::NotGenuine);
  forged = seal;
  forged.parts.pop_back();
  CHECK(test.standing(forged) == Standing::NotGenuine);
  // The page is edited, and the digest of its new form written into the old seal.
  test.dialogue.pages.at("lesson").title.words["en"] = "Stop at once";
  forged = seal;
  const auto form = seals::page_form(test.dialogue, test.dialogue.pages.at("lesson"), "en");
  forged.content = seals::digest_of(form);
  forged.parts = seals::sealed_parts(form);
  CHECK(test.standing(forged) == Standing::NotGenuine);
}

TEST_CASE("A signature that is cut, turned or of something else is not genuine",
          "[seals][safety][unit]") {
  const Case test;
  const auto seal = test.seal();
  const auto lines = base::split(seal.signature, '\n');
  for (std::size_t size = 0; size + 1 < seal.signature.size(); ++size) {
    auto cut = seal;
    cut.signature.resize(size);
    CHECK(test.standing(cut) == Standing::NotGenuine);
  }
  const auto free_to = seal.signature.find('\n');
  for (std::size_t at = free_to; at < seal.signature.size(); ++at) {
    auto turned = seal;
    turned.signature[at] = static_cast<char>(turned.signature[at] ^ 1);
    INFO(at);
    CHECK_FALSE(seals::counts(test.standing(turned)));
  }
  auto other = seal;
  other.signature = test.seal("tips").signature;
  CHECK(test.standing(other) == Standing::NotGenuine);
}

TEST_CASE("A signature that was made for something else, or in the old way, is no seal",
          "[seals][safety][unit]") {
  const Case test;
  auto seal = test.seal();
  const auto of_release = signing::sign(test.one.key, "kind=content serial=7", {"kind=content"});
  REQUIRE(of_release);
  seal.signature = signing::written(*of_release);
  CHECK(test.standing(seal) == Standing::NotGenuine);
}

TEST_CASE("A key that the site does not name counts for nothing, also under the id of one it does",
          "[seals][safety][unit]") {
  const Case test;
  const auto stranger = sealing::signer("Test Key One");
  auto seal = sealing::sealed(test.dialogue, stranger, "lesson", "en");
  CHECK(test.standing(seal) == Standing::UnknownKey);
  auto signature = signing::read_signature(seal.signature);
  REQUIRE(signature);
  signature->key = test.one.key.id();
  seal.signature = signing::written(*signature);
  CHECK(test.standing(seal) == Standing::NotGenuine);
  CHECK(seals::judge(test.dialogue, {test.seal()}, std::vector<dialogue::Reviewer>{}, kToday)
            .seals.front()
            .standing == Standing::UnknownKey);
}

TEST_CASE("Nobody can sign in the name of another reviewer", "[seals][safety][unit]") {
  Case test;
  test.one.name = "Test Key Two";
  const auto seal = test.seal();
  test.one.name = "Test Key One";
  CHECK(test.standing(seal) == Standing::OtherName);
  CHECK(test.judged({seal}).seals.front().detail == "Test Key One");
}

TEST_CASE("A page or language that is not there has no seal", "[seals][unit]") {
  Case test;
  const auto seal = test.seal("quiz");
  test.dialogue.pages.erase("quiz");
  CHECK(test.standing(seal) == Standing::NoSuchPage);
  const auto spanish = test.seal("lesson", "es");
  test.dialogue.languages = {"en"};
  CHECK(test.standing(spanish) == Standing::NoSuchPage);
}

TEST_CASE("A review is due the day after its date", "[seals][unit]") {
  const Case test;
  const auto seal = test.seal();
  CHECK(test.standing(seal, kNextYear) == Standing::Stands);
  CHECK(test.standing(seal, base::Day(2027y / std::chrono::November / 29d)) == Standing::Overdue);
}

TEST_CASE("A seal of a day to come does not count; one day ahead is another time zone",
          "[seals][safety][unit]") {
  const Case test;
  const auto seal = [&](base::Day date) {
    return sealing::sealed(test.dialogue, test.one, "lesson", "en", date);
  };
  CHECK(test.standing(seal(base::Day(2026y / std::chrono::November / 29d))) == Standing::Stands);
  CHECK(test.standing(seal(base::Day(2026y / std::chrono::November / 30d))) == Standing::NotYet);
}

TEST_CASE("A clock before the content's date or the newest genuine seal is not trusted",
          "[seals][safety][unit]") {
  Case test;
  const base::Day long_ago(1970y / std::chrono::January / 1d);
  const base::Day week_ago(2026y / std::chrono::November / 21d);
  CHECK(test.judged({}, long_ago).clock == seals::ClockState::Behind);
  CHECK(test.judged({}, week_ago).clock == seals::ClockState::Trusted);
  const auto seal = test.seal();
  CHECK(test.judged({seal}, week_ago).clock == seals::ClockState::Behind);
  CHECK(test.judged({seal}, week_ago).newest == kToday);
  // A seal that somebody forged says nothing of the clock.
  auto forged = seal;
  forged.role = "another role";
  CHECK(test.judged({forged}, week_ago).clock == seals::ClockState::Trusted);
  test.dialogue.updated.clear();
  CHECK(test.judged({}, long_ago).clock == seals::ClockState::Trusted);
}

TEST_CASE("With no site known a seal is taken for what it says", "[seals][unit]") {
  Case test;
  auto seal = test.seal();
  seal.signature.clear();
  const auto standing = [&] {
    return seals::judge(test.dialogue, {seal}, std::nullopt, kToday).seals.front().standing;
  };
  CHECK(standing() == Standing::Stands);
  test.dialogue.pages.at("lesson").title.words["en"] = "Other";
  CHECK(standing() == Standing::Changed);
}

TEST_CASE("What cannot be sealed is said in words", "[seals][unit]") {
  const Case test;
  const auto refused = [&](const char* page, const char* language) {
    const auto seal = seals::sealed(
        test.dialogue, {page, language, "Test Key One", "role", kToday, kNextYear}, test.one.key);
    REQUIRE_FALSE(seal);
    return seal.error().message();
  };
  CHECK(refused("lessen", "en") == "there is no page named \"lessen\"");
  CHECK(refused("lesson", "pt") == "this dialogue has no language \"pt\"");
}
