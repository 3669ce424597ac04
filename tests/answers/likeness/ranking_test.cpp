// Which subject a question is nearest to.

#include <algorithm>

#include "answers/learning/ranking_learner.hpp"
#include "answers/likeness/ranking.hpp"
#include "language/words.hpp"
#include "support/catch.hpp"
#include "support/learnt.hpp"

namespace kiosk::test {

namespace {

using Subjects = std::vector<std::size_t>;

struct Ask {
  std::size_t subject;
  const char* words;
};

constexpr std::size_t kSubjects = 3;
constexpr std::size_t kStopping = 0;
constexpr std::size_t kPump = 1;
constexpr std::size_t kStoring = 2;

answers::RankingLearner learner_of(const std::vector<Ask>& asks,
                                   const answers::Synonyms& synonyms = {"en", {}}) {
  answers::RankingLearner learner(synonyms, asks.size());
  for (const auto& ask : asks) {
    learner.add(ask.subject, language::split_words(ask.words));
  }
  return learner;
}

Kept<answers::Ranking> ranking_of(const std::vector<Ask>& asks,
                                  const std::vector<std::vector<std::string>>& groups = {}) {
  const answers::Synonyms synonyms("en", groups);
  base::Packer packer;
  learner_of(asks, synonyms).pack(kSubjects, packer);
  return {std::move(packer),
          [&](base::Unpacker& unpacker) { return answers::Ranking(synonyms, unpacker); }};
}

const std::vector<Ask>& sample() {
  static const std::vector<Ask> asks{{kStopping, "can i stop my medicine"},
                                     {kStopping, "is it safe to quit"},
                                     {kPump, "what is a pump"},
                                     {kPump, "how is the pump filled"},
                                     {kStoring, "where do i keep my medicine"},
                                     {kStoring, "how do i store it"}};
  return asks;
}

std::vector<answers::NearSubject> ranked(const Kept<answers::Ranking>& ranking,
                                         const char* question) {
  return ranking->rank(language::split_words(question), language::Vocabulary());
}

Subjects subjects_for(const Kept<answers::Ranking>& ranking, const char* question) {
  Subjects subjects;
  for (const auto& fit : ranked(ranking, question)) {
    subjects.push_back(fit.subject);
  }
  return subjects;
}

float best_score(const Kept<answers::Ranking>& ranking, const char* question) {
  const auto fits = ranked(ranking, question);
  return fits.empty() ? 0 : fits.front().score;
}

}  // namespace

TEST_CASE("each way of asking finds its own subject first", "[answers][unit]") {
  const auto ranking = ranking_of(sample());
  for (const auto& ask : sample()) {
    INFO(ask.words);
    const auto subjects = subjects_for(ranking, ask.words);
    REQUIRE_FALSE(subjects.empty());
    CHECK(subjects.front() == ask.subject);
  }
}

TEST_CASE("subjects stand with the best first, and those that share no word are left out",
          "[answers][unit]") {
  const auto fits = ranked(ranking_of(sample()), "i quit my medicine");
  REQUIRE(fits.size() == 2);
  CHECK(fits[0].subject == kStopping);
  CHECK(fits[1].subject == kStoring);
  CHECK(fits[0].score > fits[1].score);
}

TEST_CASE("a question of no words, or of none that is asked, finds nothing", "[answers][unit]") {
  const auto ranking = ranking_of(sample());
  CHECK(subjects_for(ranking, "").empty());
  CHECK(subjects_for(ranking, "zebra").empty());
}

TEST_CASE("a ranking of no asks, or of an ask of no words, finds nothing", "[answers][unit]") {
  CHECK(subjects_for(ranking_of({}), "pump").empty());
  CHECK(subjects_for(ranking_of({{kPump, ""}}), "pump").empty());
}

TEST_CASE("endings make no difference to what is found", "[answers][unit]") {
  const auto ranking = ranking_of(sample());
  CHECK(subjects_for(ranking, "stopping") == Subjects{kStopping});
  CHECK(subjects_for(ranking, "pumps") == Subjects{kPump});
}

TEST_CASE("a word few ask with tells more than one that many ask with", "[answers][unit]") {
  const auto ranking = ranking_of({{kStopping, "medicine stop"},
                                   {kPump, "medicine pump"},
                                   {kStoring, "medicine medicine keep"}});
  CHECK(subjects_for(ranking, "medicine pump").front() == kPump);
  CHECK(best_score(ranking, "pump") > best_score(ranking, "medicine"));
}

TEST_CASE("words that follow each other as in an ask count for it", "[answers][unit]") {
  const auto ranking = ranking_of({{kPump, "pump alarm"}, {kStoring, "alarm pump"}});
  CHECK(subjects_for(ranking, "pump alarm").front() == kPump);
  CHECK(subjects_for(ranking, "alarm pump").front() == kStoring);
}

TEST_CASE("a word said twice counts once", "[answers][unit]") {
  const auto ranking = ranking_of(sample());
  CHECK(best_score(ranking, "pump pump pump") == Approx(best_score(ranking, "pump")));
}

TEST_CASE("words nobody asks with make a subject fit less", "[answers][unit]") {
  const auto ranking = ranking_of(sample());
  CHECK(best_score(ranking, "pump zebra violin") < best_score(ranking, "pump"));
}

TEST_CASE("words of one group stand for each other", "[answers][unit]") {
  CHECK(subjects_for(ranking_of(sample()), "device").empty());
  const auto ranking = ranking_of(sample(), {{"pump", "device"}, {"keep", "put"}});
  CHECK(subjects_for(ranking, "device") == Subjects{kPump});
  CHECK(subjects_for(ranking, "devices") == Subjects{kPump});
  CHECK(subjects_for(ranking, "put") == Subjects{kStoring});
}

TEST_CASE("a misspelled word finds what it is near to, a known one only itself",
          "[answers][unit]") {
  const auto ranking = ranking_of(sample());
  const language::Vocabulary vocabulary({"medicine", "filled"});
  CHECK(ranking->rank({"medcine"}, vocabulary).size() == 2);
  CHECK(ranking->rank({"killed"}, vocabulary).size() == 1);
  CHECK(ranking->rank({"killed"}, language::Vocabulary({"filled", "killed"})).empty());
}

TEST_CASE("a subject asked for twice in a way beats one asked for so once", "[answers][unit]") {
  const auto ranking = ranking_of({{kStopping, "red pump"},
                                   {kPump, "red pump"},
                                   {kPump, "the red pump"},
                                   {kStoring, "blue box"}});
  CHECK(subjects_for(ranking, "red pump").front() == kPump);
}

TEST_CASE("subjects that fit equally well stand in their own order", "[answers][unit]") {
  const auto ranking = ranking_of({{kStoring, "red pump"}, {kStopping, "red pump"}});
  CHECK(subjects_for(ranking, "red pump") == Subjects{kStopping, kStoring});
}

TEST_CASE("the share of known words tells the language of a question", "[answers][unit]") {
  const auto ranking = ranking_of(sample());
  CHECK(ranking->known_share({"what", "pump"}) == Approx(1));
  CHECK(ranking->known_share({"la", "pump"}) == Approx(0.5));
  CHECK(ranking->known_share({"la", "bomba"}) == Approx(0));
  CHECK(ranking->known_share({}) == Approx(0));
}

TEST_CASE("the words of all asks are told as they were written, each once", "[answers][unit]") {
  auto words = learner_of({{kPump, "pumps stop"}, {kStoring, "stop stopping"}}).words();
  std::sort(words.begin(), words.end());
  CHECK(words == std::vector<std::string>{"pumps", "stop", "stopping"});
}

}  // namespace kiosk::test
