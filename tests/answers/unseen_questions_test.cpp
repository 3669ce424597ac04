#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "answers/shipped_answerer.hpp"
#include "support/catch.hpp"

// The questions were written by people who saw neither the asks nor the rules. Nobody tunes on
// them: a floor that falls is mended with new asks and rules, never with these sentences.

namespace kiosk::test {

namespace {

constexpr const char* kRedFlag = "red-flag";
constexpr const char* kOutOfScope = "out-of-scope";
constexpr std::size_t kBest = 3;

struct Question {
  std::string words;
  std::set<std::string> topics;
};

std::vector<Question> read_questions(const std::string& language) {
  std::ifstream file(std::filesystem::path(KIOSK_SOURCE_DIR) / "tests/answers/questions" /
                     ("unseen-" + language + ".jsonl"));
  std::vector<Question> questions;
  for (std::string line; std::getline(file, line);) {
    const auto json = nlohmann::json::parse(line);
    Question question;
    question.words = json.at("q");
    if (json.at("topic").is_array()) {
      question.topics = json.at("topic").get<std::set<std::string>>();
    } else {
      question.topics.insert(json.at("topic").get<std::string>());
    }
    questions.push_back(question);
  }
  return questions;
}

/// A share in percent.
struct Share {
  int right = 0;
  int all = 0;

  void count(const Question& question, bool is_right) {
    right += is_right ? 1 : 0;
    ++all;
    if (!is_right) {
      UNSCOPED_INFO(question.words);
    }
  }
  [[nodiscard]] double percent() const { return all == 0 ? 0 : 100.0 * right / all; }
};

struct Score {
  Share first;        ///< a topic question whose page comes first
  Share among_three;  ///< … is among the first three
  Share danger;       ///< a danger sign sent to help now
  Share not_to_help;  ///< a topic question not sent there
  Share refused;      ///< a question for somebody else, refused
};

bool stands_among(const answers::Answer& answer, const Question& question, std::size_t most) {
  const auto end = std::min(most, answer.pages.size());
  return std::any_of(answer.pages.begin(),
                     answer.pages.begin() + static_cast<std::ptrdiff_t>(end),
                     [&](const auto& match) { return question.topics.contains(match.page); });
}

Score score(const std::string& language) {
  Score score;
  for (const auto& question : read_questions(language)) {
    const auto answer = shipped_answerer().answer(question.words, language, {});
    const bool helped = answer.kind == answers::Kind::HelpNow;
    const bool may_help = question.topics.contains(kRedFlag);
    if (may_help && question.topics.size() == 1) {
      score.danger.count(question, helped);
    } else if (question.topics.contains(kOutOfScope)) {
      score.refused.count(question, answer.kind == answers::Kind::Unknown);
    } else {
      const bool right_help = may_help && helped;
      score.first.count(question, right_help || stands_among(answer, question, 1));
      score.among_three.count(question, right_help || stands_among(answer, question, kBest));
      score.not_to_help.count(question, !helped || may_help);
    }
  }
  return score;
}

void check_floors(const Score& score, const Score& floors) {
  CHECK(score.first.percent() >= floors.first.right);
  CHECK(score.among_three.percent() >= floors.among_three.right);
  CHECK(score.danger.percent() >= floors.danger.right);
  CHECK(score.not_to_help.percent() >= floors.not_to_help.right);
  CHECK(score.refused.percent() >= floors.refused.right);
}

}  // namespace

TEST_CASE("questions in English that nobody tuned on find their page, or help, or a refusal",
          "[safety][answers][integration]") {
  check_floors(score("en"), {{92, 0}, {95, 0}, {99, 0}, {97, 0}, {93, 0}});
}

TEST_CASE("questions in Spanish that nobody tuned on find their page, or help, or a refusal",
          "[safety][answers][integration]") {
  check_floors(score("es"), {{92, 0}, {95, 0}, {99, 0}, {97, 0}, {94, 0}});
}

}  // namespace kiosk::test
