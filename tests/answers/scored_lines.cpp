#include "answers/scored_lines.hpp"

#include <algorithm>
#include <fstream>
#include <iomanip>
#include <set>
#include <sstream>
#include <stdexcept>

#include <nlohmann/json.hpp>

namespace kiosk::test {

namespace {

using answers::Kind;

constexpr std::size_t kBest = 3;

/// Topics of the lines that have several pages.
const std::map<std::string, std::set<std::string>> kPagesOfTopic{
    {"alcohol-driving-other-medicines",
     {"alcohol-driving-other-medicines",
      "alcohol",
      "driving",
      "other-medicines",
      "tell-your-doctor"}},
    {"hospital-or-surgery", {"hospital-or-surgery", "in-the-hospital"}},
    {"pregnancy-breastfeeding", {"pregnancy-breastfeeding", "newborn-signs", "breastfeeding"}},
    {"child-or-elder-caregiver",
     {"child-or-elder-caregiver", "caring-for-child", "caring-for-older", "while-you-wait"}},
    {"pump-mri-travel", {"pump-mri-travel", "pump-scans", "pump-travel-heat", "pump-sports-falls"}},
    {"pump-malfunction-signs", {"pump-malfunction-signs", "pump-too-much", "pump-fever-wound"}},
    {"usual-dose", {"usual-dose", "how-taken"}},
    {"support-and-talking", {"support-and-talking", "what-to-say", "keep-a-routine"}},
    {"coping-spasms", {"coping-spasms", "feeling-better"}},
    {"taper-how", {"taper-how", "never-stop-suddenly"}},
    {"never-stop-suddenly", {"never-stop-suddenly", "taper-how"}}};

bool stands_among(const answers::Answer& answer, const std::string& topic, std::size_t most) {
  const auto several = kPagesOfTopic.find(topic);
  const auto right = several == kPagesOfTopic.end() ? std::set{topic} : several->second;
  const auto end =
      answer.pages.begin() + static_cast<std::ptrdiff_t>(std::min(most, answer.pages.size()));
  return std::any_of(
      answer.pages.begin(), end, [&](const auto& match) { return right.contains(match.page); });
}

void count(Score& score, const std::string& what, bool is_right) {
  score[what].right += is_right ? 1 : 0;
  ++score[what].all;
}

void count_line(Score& score, const ScoredLine& line, const answers::Answer& answer) {
  const bool helps = answer.kind == Kind::HelpNow;
  const bool asks = helps || answer.kind == Kind::Unsure || answer.kind == Kind::Unknown ||
                    answer.help == answers::HelpBar::Yes;
  if (line.kind == "danger" || line.kind == "hard-danger") {
    count(score, line.kind + ": help now", helps);
    count(score, line.kind + ": help now or asked", asks);
    return;
  }
  if (line.about == "outside") {
    count(score, line.kind + ": refused", answer.kind == Kind::Unknown);
  } else {
    count(score, line.kind + ": right page first", stands_among(answer, line.about, 1));
    count(score, line.kind + ": right page in three", stands_among(answer, line.about, kBest));
    count(score, line.kind + ": not asked on top", answer.help == answers::HelpBar::No);
  }
  count(score, line.kind + ": no help now", !helps);
}

}  // namespace

std::vector<ScoredLine> read_scored_lines(const std::filesystem::path& path) {
  std::ifstream file(path);
  if (!file) {
    throw std::runtime_error("cannot read " + path.string());
  }
  std::vector<ScoredLine> lines;
  for (std::string line; std::getline(file, line);) {
    const auto json = nlohmann::json::parse(line);
    lines.push_back({json.at("q"), json.at("lang"), json.at("kind"), json.at("about")});
  }
  return lines;
}

Score score(const answers::Answerer& answerer, const std::vector<ScoredLine>& lines) {
  Score score;
  for (const auto& line : lines) {
    count_line(score, line, answerer.answer(line.words, line.language, {}));
  }
  return score;
}

std::string described(const Score& score) {
  std::ostringstream text;
  for (const auto& [what, share] : score) {
    text << "  " << std::left << std::setw(36) << what << std::right << std::fixed
         << std::setprecision(1) << std::setw(6) << share.percent() << " %  (" << share.right
         << " of " << share.all << ")\n";
  }
  return text.str();
}

const char* name_of(Kind kind) {
  switch (kind) {
    case Kind::Answer:
      return "answer";
    case Kind::Unsure:
      return "unsure";
    case Kind::HelpNow:
      return "help-now";
    case Kind::CallToday:
      return "call-today";
    case Kind::Unknown:
      break;
  }
  return "unknown";
}

}  // namespace kiosk::test
